import { useEffect, useEffectEvent } from 'react';
import { settingsNow } from './settings.js';
import { signal } from './signal.js';

/** One shortcut: `g d`, `j`, `?`, `Ctrl-K`, `Alt-1`, `Enter`. Those with Ctrl or Alt work while typing too. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, in the language of the reader, for the list on `?`. */
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

/** Every shortcut that works now, the newest first: the page's own before the frame's. */
export const shortcutsNow = signal<readonly Shortcut[]>([]);

// Between the two keys of a sequence: slower than typing, faster than forgetting.
const sequenceMs = 1_500;
let pending: { key: string; at: number } | null = null;

/** Makes shortcuts work while a component is on screen. Never while typing or while a word is being composed (拼音). */
export function useShortcuts(shortcuts: readonly Shortcut[], isOn = true): void {
  const run = useEffectEvent<(keys: string, event: KeyboardEvent) => void>((keys, event) =>
    shortcuts.find((one) => one.keys === keys)?.run(event),
  );
  const names = shortcuts.map(({ keys, does }) => `${keys}\t${does}`).join('\n');
  useEffect(() => {
    if (!isOn || names === '') return;
    const stable = names.split('\n').map((name): Shortcut => {
      const [keys = '', does = ''] = name.split('\t');
      return { keys, does, run: (event) => run(keys, event) };
    });
    shortcutsNow.set([...stable, ...shortcutsNow.get()]);
    return () => shortcutsNow.set(shortcutsNow.get().filter((one) => !stable.includes(one)));
  }, [names, isOn]);
}

/** Listens to the keyboard, once, in the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

// What was asked for and is on its way gets what is typed meanwhile; after this long it is not coming.
const longestHoldMs = 5_000;
let held: { text: string; readonly until: number } | null = null;

/** From now on keys are kept for a field that is on its way, so that no page acts on them. */
export function holdKeys(): void {
  held = { text: '', until: performance.now() + longestHoldMs };
}

/** What was typed since; keys go where they are pressed again. */
export function takeHeldKeys(): string {
  const text = held?.text ?? '';
  held = null;
  return text;
}

/** Whether a key was kept. Those that write are; of the others none may reach the page. */
function isHeld(event: KeyboardEvent): boolean {
  if (held === null || event.isComposing || isControl(event) || event.altKey) return false;
  if (event.key === 'Escape' || performance.now() > held.until) {
    held = null;
    return false;
  }
  if (event.key === 'Backspace') held.text = held.text.slice(0, -1);
  else if (event.key.length === 1) held.text += event.key;
  event.preventDefault();
  return true;
}

function press(event: KeyboardEvent): void {
  if (isHeld(event) || isTaken(event) || !isHeard(event)) return;
  const key = nameOf(event);
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

/**
 * A word is being composed, AltGr makes a sign of it, or somebody else has acted on the key already. Those with Ctrl are
 * heard all the same: a list of choices takes every Enter for its own.
 */
const isTaken = (event: KeyboardEvent): boolean =>
  event.isComposing || (event.defaultPrevented && !isControl(event)) || (event.altKey && isControl(event));

const isControl = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** Keys with Ctrl are heard everywhere, those with Alt while typing too, single ones where nobody types. */
function isHeard(event: KeyboardEvent): boolean {
  if (isControl(event)) return true;
  return event.altKey ? !hasDialog(event.target) : isForUs(event.target);
}

/** By the key itself where Alt is held: on some keyboards it makes another sign of it. */
function nameOf(event: KeyboardEvent): string {
  if (isControl(event)) return `Ctrl-${event.key.toUpperCase()}`;
  return event.altKey ? `Alt-${event.code.replace(/^(Digit|Key)/, '').toLowerCase()}` : event.key;
}

const isForUs = (target: EventTarget | null): boolean =>
  settingsNow().hasSingleKeys && !isTyping(target) && !hasDialog(target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role="combobox"], [role="listbox"]'));

/** What must be answered first has the keyboard to itself. */
const hasDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;

const isOperable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="menuitem"]') !== null;
