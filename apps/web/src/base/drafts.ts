import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import * as z from 'zod';
import { keep, readKept } from './kept.js';

const prefix = 'maplebridge.draft.';
const draftShape = z.object({ at: z.iso.datetime(), values: z.record(z.string(), z.unknown()) });
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

// Forms that are open, each with how it takes what it holds for kept: that must not come back as a draft.
const open = new Map<string, () => void>();

/** Forgets a draft: it was sent, or is not wanted. */
export function discardDraft(name: string): void {
  open.get(name)?.();
  localStorage.removeItem(name);
}

/** Forgets the drafts of a form, whatever it began with (`name/…`), but for one of them. */
export function discardDraftsUnder(name: string, but?: string): void {
  const isOne = (key: string): boolean => (key === name || key.startsWith(`${name}/`)) && key !== but;
  for (const one of [...open.keys(), ...Object.keys(localStorage)].filter(isOne)) discardDraft(one);
}

/** Forgets all drafts of this device, when somebody signs out on purpose. */
export function discardAllDrafts(): void {
  for (const takeForKept of open.values()) takeForKept();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) localStorage.removeItem(name);
}

/**
 * Keeps what is typed, every two seconds and when the form is left, on this device.
 *
 * @param read what the form holds now: what a form says of its changes lags a moment behind the keys
 * @returns the draft that was found at the beginning, when it was last kept, and how to forget it
 */
export function useDraft(name: string, read: () => Readonly<Record<string, unknown>>, isOn: boolean) {
  const found = useMemo(() => readDraft(name), [name]);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const readNow = useEffectEvent(read);
  useEffect(() => {
    if (!isOn) return;
    let last = JSON.stringify(readNow());
    open.set(name, () => {
      last = JSON.stringify(readNow());
    });
    const keepNow = (): void => {
      const values = readNow();
      const text = JSON.stringify(values);
      if (text === last || Object.values(values).every((value) => value === undefined || value === '')) return;
      last = text;
      const at = new Date().toISOString();
      keep(name, { at, values } satisfies Draft);
      setKeptAt(at);
    };
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
