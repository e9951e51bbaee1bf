import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import * as z from 'zod';
import { forgetKept, keep, readKept } from './kept.js';

const prefix = 'maplebridge.draft.';
const draftShape = z.object({
  at: z.iso.datetime(),
  /** What it is a draft of, for whoever is asked whether it may go: the form and the case. */
  about: z.string(),
  values: z.record(z.string(), z.unknown()),
  /** The server has the same: nothing is lost with it. */
  isElsewhere: z.boolean().optional(),
});
type Draft = z.infer<typeof draftShape>;

// Often enough that nobody loses a sentence, seldom enough that typing does not feel it.
const everyMs = 2_000;
// A draft that nobody came back to in this time is forgotten: it may hold what a petitioner said.
const longestMs = 7 * 86_400_000;

/** The place of a draft: whose it is and what it is for, so that two people at one computer do not share it. */
export const draftName = (...parts: readonly string[]): string => prefix + parts.join('/');

/** What was typed here before and not sent; null if there is nothing. */
function readDraft(name: string): Draft | null {
  const kept = readKept(name, draftShape);
  if (kept !== null && Date.now() - Date.parse(kept.at) < longestMs) return kept;
  localStorage.removeItem(name);
  return null;
}

interface OpenForm {
  /** What it holds is taken for kept: it must not come back as a draft. */
  readonly takeForKept: () => void;
  readonly keepNow: () => void;
}

// Forms that are open, by the names of their drafts.
const open = new Map<string, OpenForm>();

/** Forgets a draft: it was sent, or is not wanted. */
export function discardDraft(name: string): void {
  open.get(name)?.takeForKept();
  localStorage.removeItem(name);
}

/** Forgets the drafts of a form, whatever it began with (`name/…`), but for one of them. */
export function discardDraftsUnder(name: string, but?: string): void {
  const isOne = (key: string): boolean => (key === name || key.startsWith(`${name}/`)) && key !== but;
  for (const one of [...open.keys(), ...Object.keys(localStorage)].filter(isOne)) discardDraft(one);
}

/** Forgets all drafts of this device, when somebody signs out on purpose. */
export function discardAllDrafts(): void {
  for (const { takeForKept } of open.values()) takeForKept();
  for (const name of draftNames()) localStorage.removeItem(name);
}

const draftNames = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** What would be lost with the drafts of this device: of an account each by what it is of, of others how many. */
export interface DraftsHere {
  readonly own: readonly Pick<Draft, 'at' | 'about'>[];
  readonly others: number;
}

/** What is kept on this device and nowhere else, the newest first. */
export function draftsHere(account: string): DraftsHere {
  for (const { keepNow } of open.values()) keepNow();
  const all = draftNames().flatMap((name) => {
    const draft = readDraft(name);
    return draft === null || draft.isElsewhere === true ? [] : [{ name, draft }];
  });
  const own = all.filter(({ name }) => name.startsWith(draftName(account, '')));
  return {
    own: own.map(({ draft }) => draft).sort((a, b) => (a.at < b.at ? 1 : -1)),
    others: all.length - own.length,
  };
}

/** Notes whether the server has what a draft of this device holds. */
export function markElsewhere(name: string, isSame: (values: Draft['values']) => boolean): void {
  const kept = readKept(name, draftShape);
  if (kept === null) return;
  const isElsewhere = isSame(kept.values);
  if (isElsewhere !== (kept.isElsewhere ?? false)) keep(name, { ...kept, isElsewhere } satisfies Draft);
}

/** What `keepAmongDrafts` kept there; null where it is nothing, or nothing of the shape. */
export function readAmongDrafts<T extends z.ZodType>(name: string, shape: T): z.output<T> | null {
  const found = shape.safeParse(readDraft(name)?.values);
  return found.success ? found.data : null;
}

/** Keeps what is no form among the drafts of this device: it goes with them, and is told with them. */
export function keepAmongDrafts(name: string, values: Draft['values'] | null, about: string): void {
  if (values === null) forgetKept(name);
  else keep(name, { at: new Date().toISOString(), about, values } satisfies Draft);
}

interface KeptForm {
  /** What the form holds now: what a form says of its changes lags a moment behind the keys. */
  readonly read: () => Readonly<Record<string, unknown>>;
  /** The form and its case, in the language of the reader. */
  readonly about: string;
  readonly isOn?: boolean;
}

/**
 * Keeps what is typed, every two seconds and when the form is left, on this device.
 *
 * @returns the draft that was found at the beginning, and when it was last kept
 */
export function useDraft(name: string, { read, about, isOn = true }: KeptForm) {
  const found = useMemo(() => readDraft(name), [name]);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const readNow = useEffectEvent(read);
  const aboutNow = useEffectEvent(() => about);
  useEffect(() => {
    if (!isOn) return;
    let last = JSON.stringify(readNow());
    const takeForKept = (): void => {
      last = JSON.stringify(readNow());
    };
    const keepNow = (): void => {
      const values = readNow();
      const text = JSON.stringify(values);
      if (text === last || Object.values(values).every((value) => value === undefined || value === '')) return;
      last = text;
      const at = new Date().toISOString();
      keep(name, { at, about: aboutNow(), values } satisfies Draft);
      setKeptAt(at);
    };
    open.set(name, { takeForKept, keepNow });
    const timer = setInterval(keepNow, everyMs);
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
      open.delete(name);
    };
  }, [name, isOn]);
  return { found, keptAt };
}
