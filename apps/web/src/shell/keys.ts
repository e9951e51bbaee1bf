import { useEffect, useRef } from 'react';
import { settingsNow } from './settings.js';
import { signal } from './signal.js';

/** One shortcut: `g d`, `j`, `?`, `Ctrl-K`, `Enter`. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, in the language of the reader, for the list on `?`. */
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

/** Every shortcut that works now, the newest first: the page's own before the shell's. */
export const shortcutsNow = signal<readonly Shortcut[]>([]);

// Between the two keys of a sequence: slower than typing, faster than forgetting.
const sequenceMs = 1_500;
let pending: { key: string; at: number } | null = null;

/** Makes shortcuts work while a component is on screen. Never while typing or while a word is being composed (拼音). */
export function useShortcuts(shortcuts: readonly Shortcut[], isOn = true): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const names = shortcuts.map(({ keys, does }) => `${keys}\t${does}`).join('\n');
  useEffect(() => {
    if (!isOn || names === '') return;
    const stable = names.split('\n').map((name): Shortcut => {
      const [keys = '', does = ''] = name.split('\t');
      return { keys, does, run: (event) => latest.current.find((one) => one.keys === keys)?.run(event) };
    });
    shortcutsNow.set([...stable, ...shortcutsNow.get()]);
    return () => shortcutsNow.set(shortcutsNow.get().filter((one) => !stable.includes(one)));
  }, [names, isOn]);
}

/** Listens to the keyboard, once, in the shell. */
export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function press(event: KeyboardEvent): void {
  const isControl = event.ctrlKey || event.metaKey;
  if (isTaken(event) || (!isControl && !isForUs(event.target))) return;
  const key = isControl ? `Ctrl-${event.key.toUpperCase()}` : event.key;
  const found = shortcutOf(key, event.timeStamp);
  // A focused button or link keeps its own Enter.
  if (found === undefined || (key === 'Enter' && isOperable(event.target))) return;
  event.preventDefault();
  found.run(event);
}

/** The shortcut that a key completes, alone or after the one before it. */
function shortcutOf(key: string, at: number): Shortcut | undefined {
  const all = shortcutsNow.get();
  const sequence = pending !== null && at - pending.at < sequenceMs ? `${pending.key} ${key}` : null;
  const found = all.find(({ keys }) => keys === sequence) ?? all.find(({ keys }) => keys === key);
  pending = found === undefined && all.some(({ keys }) => keys.startsWith(`${key} `)) ? { key, at } : null;
  return found;
}

/** A word is being composed, or somebody else has acted on the key already. */
const isTaken = (event: KeyboardEvent): boolean => event.isComposing || event.defaultPrevented || event.altKey;

const isForUs = (target: EventTarget | null): boolean =>
  settingsNow().hasSingleKeys && !isTyping(target) && !hasDialog(target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="listbox"]'));

/** What must be answered first has the keyboard to itself. */
const hasDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;

const isOperable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="menuitem"]') !== null;
