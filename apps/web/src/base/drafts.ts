import { useEffect, useMemo, useRef, useState } from 'react';
import * as z from 'zod';

const prefix = 'maplebridge.draft.';
const draftShape = z.object({ at: z.iso.datetime(), values: z.record(z.string(), z.unknown()) });
export type Draft = z.infer<typeof draftShape>;

// Often enough that nobody loses a sentence, seldom enough that typing does not feel it.
const everyMs = 2_000;
// A draft that nobody came back to in this time is forgotten: it may hold what a petitioner said.
const longestMs = 7 * 86_400_000;

/** The place of a draft: whose it is and what it is for, so that two people at one computer do not share it. */
export const draftName = (...parts: readonly string[]): string => prefix + parts.join('/');

/** What was typed here before and not sent; null if there is nothing. */
export function readDraft(name: string): Draft | null {
  const text = localStorage.getItem(name);
  if (text === null) return null;
  const parsed = draftShape.safeParse(parsedJson(text));
  if (parsed.success && Date.now() - Date.parse(parsed.data.at) < longestMs) return parsed.data;
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

/** Forgets all drafts of this device, when somebody signs out on purpose. */
export function discardAllDrafts(): void {
  for (const takeForKept of open.values()) takeForKept();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) localStorage.removeItem(name);
}

/**
 * Keeps what is typed, every two seconds and when the form is left, on this device.
 *
 * @returns the draft that was found at the beginning, when it was last kept, and how to forget it
 */
export function useDraft(name: string, values: Readonly<Record<string, unknown>>, isOn: boolean) {
  const found = useMemo(() => readDraft(name), [name]);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  });
  useEffect(() => {
    if (!isOn) return;
    let last = JSON.stringify(latest.current);
    open.set(name, () => {
      last = JSON.stringify(latest.current);
    });
    const keep = (): void => {
      const text = JSON.stringify(latest.current);
      if (text === last || Object.values(latest.current).every((value) => value === undefined || value === '')) return;
      last = text;
      const at = new Date().toISOString();
      write(name, { at, values: latest.current });
      setKeptAt(at);
    };
    const timer = setInterval(keep, everyMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', keep);
      keep();
      open.delete(name);
    };
  }, [name, isOn]);
  return { found, keptAt };
}

function write(name: string, draft: Draft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // The device is full or keeps nothing: the text stays in the form as long as the page does.
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
