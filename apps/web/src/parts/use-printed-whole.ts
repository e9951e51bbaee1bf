import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ProblemError } from '../base/index.js';
import { readWhole, type ReadPage, type WholeRows } from './whole-list.js';

/** A list on its way to paper. */
export interface PrintedWhole<T> {
  /** All that is printed; null but while it is. */
  readonly whole: WholeRows<T> | null;
  /** How many rows were read so far; null: none are read now. */
  readonly read: number | null;
  readonly print: () => void;
  readonly stop: () => void;
  readonly error: ProblemError | null;
}

/**
 * Prints a list whole, whatever page of it is shown: reads the rest, shows all, prints, and shows the page again.
 *
 * @param of what the list is narrowed to: whoever changes that meanwhile wants another list
 */
export function usePrintedWhole<T>(readPage: ReadPage<T>, of: string): PrintedWhole<T> {
  const [whole, setWhole] = useState<WholeRows<T> | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    setRead(null);
  };
  useEffect(() => {
    return () => {
      running.current?.abort();
      setRead(null);
      setError(null);
    };
  }, [of]);
  useEffect(() => {
    const restore = (): void => setWhole(null);
    window.addEventListener('afterprint', restore);
    return () => window.removeEventListener('afterprint', restore);
  }, []);
  const print = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setError(null);
    setRead(0);
    try {
      const found = await readWhole(readPage, { signal: control.signal, note: setRead });
      if (control.signal.aborted) return;
      // The browser takes what is there when it is asked.
      flushSync(() => {
        setRead(null);
        setWhole(found);
      });
      window.print();
    } catch (failed) {
      if (control.signal.aborted) return;
      if (!(failed instanceof ProblemError)) throw failed;
      setError(failed);
    } finally {
      // Whoever stopped it may be reading anew.
      if (!control.signal.aborted) setRead(null);
    }
  };
  return { whole, read, print: () => void print(), stop, error };
}
