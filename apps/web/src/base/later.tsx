import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { useFocusBack } from './use-focus-back.js';

// By then the first screen stands; whoever presses before it waits for the part alone.
const quietMs = 3_000;

interface LaterProps<P> {
  /** What it is given; null: nobody wants it yet. */
  readonly of: P | null;
  /** What stands in its place until then, the button that wants it. */
  readonly before?: ReactElement;
}

type Loaded<P> = Promise<{ readonly Part: ComponentType<P> }>;

/**
 * A part that nobody sees before a press or an event: its code comes after that of the first screen.
 *
 * @param Meanwhile says that it is being fetched, and has the keyboard until it is there: for what is typed into
 */
export function later<P extends object>(load: () => Loaded<P>, Meanwhile?: ComponentType<P>) {
  let loaded: ComponentType<P> | null = null;
  const fetched = async (): Loaded<P> => {
    const found = await load();
    loaded = found.Part;
    return found;
  };
  const Fetched = lazy(async () => ({ default: (await patiently(fetched)).Part as ComponentType<object> }));
  /** As long as it is wanted it is one component: another one would lose what was typed. */
  function Wanted({ of, before }: { readonly of: P; readonly before: ReactElement | undefined }) {
    const [Part] = useState<ComponentType<object>>(() => (loaded as ComponentType<object> | null) ?? Fetched);
    useFocusBack();
    return (
      <Suspense fallback={before ?? (Meanwhile === undefined ? null : <Meanwhile {...of} />)}>
        <Part {...of} />
      </Suspense>
    );
  }
  return function Later({ of, before }: LaterProps<P>) {
    useEffect(() => {
      // What cannot be fetched now is asked for again when it is wanted.
      const timer = setTimeout(() => void fetched().catch(() => undefined), quietMs);
      return () => clearTimeout(timer);
    }, []);
    return of === null ? (before ?? null) : <Wanted of={of} before={before} />;
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
