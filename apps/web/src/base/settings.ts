import { useSyncExternalStore } from 'react';
import * as z from 'zod';

/** What somebody has chosen on this device; it is kept there, and counts before sign-in too. */
const settingsShape = z.object({
  language: z.enum(['zh', 'en']).catch('zh'),
  mode: z.enum(['auto', 'light', 'dark', 'contrast']).catch('auto'),
  size: z.enum(['compact', 'standard', 'large', 'extra']).catch('compact'),
  /** Single keys as commands can be switched off (WCAG 2.1.4). */
  hasSingleKeys: z.boolean().catch(true),
});
export type Settings = z.infer<typeof settingsShape>;

const place = 'maplebridge.settings';
const listeners = new Set<() => void>();
let current = read();

function read(): Settings {
  try {
    return settingsShape.parse(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return settingsShape.parse({});
  }
}

/** The settings now, for what is no component. */
export const settingsNow = (): Settings => current;

/** Changes some settings and keeps them on this device, where other windows take them up. */
export function changeSettings(change: Partial<Settings>): void {
  const changed = { ...current, ...change };
  try {
    localStorage.setItem(place, JSON.stringify(changed));
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
  use(changed);
}

function use(settings: Settings): void {
  current = settings;
  for (const listener of listeners) listener();
}

/** Another window of this device has chosen. */
function takeUp({ key }: StorageEvent): void {
  if (key === place) use(read());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', takeUp);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', takeUp);
  };
}

/** The settings, for components. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, settingsNow);
