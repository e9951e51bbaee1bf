import { useSyncExternalStore } from 'react';
import * as z from 'zod';
import { keep, readKept } from './kept.js';
import { signal } from './signal.js';

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
const read = (): Settings => readKept(place, settingsShape) ?? settingsShape.parse({});
const settings = signal(read());

/** The settings now, for what is no component. */
export const settingsNow = settings.get;

/** Changes some settings and keeps them on this device, where other windows take them up. */
export function changeSettings(change: Partial<Settings>): void {
  const changed = { ...settings.get(), ...change };
  keep(place, changed);
  settings.set(changed);
}

/** Another window of this device has chosen. */
function takeUp({ key }: StorageEvent): void {
  if (key === place) settings.set(read());
}

function subscribe(listener: () => void): () => void {
  // One is enough for all: added again, it is the same.
  addEventListener('storage', takeUp);
  return settings.subscribe(listener);
}

/** The settings, for components. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, settingsNow);
