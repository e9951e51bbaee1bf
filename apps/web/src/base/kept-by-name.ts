import { patiently } from './later.js';

// Forgotten at once, a failure would be told to nobody: a component that waits is drawn again, and would ask anew.
const keptMs = 1_000;

/** What is loaded once for each name: one promise, for which any component may wait with `use`. A failure is not kept. */
export function keptByName<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const before = kept.get(name);
    if (before !== undefined) return before;
    const promise = patiently(() => load(name));
    kept.set(name, promise);
    promise.catch(() => setTimeout(() => kept.delete(name), keptMs));
    return promise;
  };
}
