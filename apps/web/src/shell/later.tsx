import { lazy, Suspense, useEffect, type ComponentType, type ReactElement } from 'react';

// By then the first screen stands; whoever presses before it waits for the part alone.
const quietMs = 3_000;

interface LaterProps<P> {
  readonly isWanted: boolean;
  /** What stands in its place until then, the button that wants it. */
  readonly before?: ReactElement;
  readonly of: P;
}

/** A part that nobody sees before a press or an event: its code comes after that of the first screen. */
export function later<P extends object>(load: () => Promise<{ readonly Part: ComponentType<P> }>) {
  const Part = lazy(async () => ({ default: (await load()).Part as ComponentType<object> }));
  return function Later({ isWanted, before, of }: LaterProps<P>) {
    useEffect(() => {
      // What cannot be fetched now is asked for again when it is wanted.
      const timer = setTimeout(() => void load().catch(() => undefined), quietMs);
      return () => clearTimeout(timer);
    }, []);
    return isWanted ? (
      <Suspense fallback={before ?? null}>
        <Part {...of} />
      </Suspense>
    ) : (
      (before ?? null)
    );
  };
}
