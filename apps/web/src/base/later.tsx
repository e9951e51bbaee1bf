import { lazy, Suspense, useEffect, type ComponentType, type ReactElement } from 'react';

// By then the first screen stands; whoever presses before it waits for the part alone.
const quietMs = 3_000;

interface LaterProps<P> {
  /** What it is given; null: nobody wants it yet. */
  readonly of: P | null;
  /** What stands in its place until then, the button that wants it. */
  readonly before?: ReactElement;
}

/** A part that nobody sees before a press or an event: its code comes after that of the first screen. */
export function later<P extends object>(load: () => Promise<{ readonly Part: ComponentType<P> }>) {
  const Part = lazy(async () => ({ default: (await patiently(load)).Part as ComponentType<object> }));
  return function Later({ of, before }: LaterProps<P>) {
    useEffect(() => {
      // What cannot be fetched now is asked for again when it is wanted.
      const timer = setTimeout(() => void load().catch(() => undefined), quietMs);
      return () => clearTimeout(timer);
    }, []);
    return of === null ? (
      (before ?? null)
    ) : (
      <Suspense fallback={before ?? null}>
        <Part {...of} />
      </Suspense>
    );
  };
}

// A server that is being restarted is back by then; after it a fresh page is the cure.
const mostTries = 10;
const pauseMs = 2_000;

/** What could not be fetched is asked for again, since a part that failed once would be broken for good. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (let left = mostTries - 1; left > 0; left -= 1) {
    const found = await load().catch(() => null);
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  return await load();
}
