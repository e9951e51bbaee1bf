import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey, ProblemError, sendFile } from '../base/index.js';
import { isOfServer } from '../base/use-answer.js';

/** What is said of a file that is sent. */
export interface SaidOfFile {
  readonly category: string;
  readonly origin: 'office' | 'party';
}

/** A file that was chosen: on its way, refused, given up or attached. */
export interface Attaching {
  readonly id: string;
  readonly file: File;
  readonly said: SaidOfFile;
  readonly state: 'waits' | 'sending' | 'sent' | 'givenUp' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  readonly error: ProblemError | null;
}

/** Sends chosen files one after the other; each has one key through all its tries, so that none is attached twice. */
export function useAttaching(path: string) {
  const queries = useQueryClient();
  const [all, setAll] = useState<readonly Attaching[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  const change = (id: string, now: Partial<Attaching>): void =>
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...now } : one)));
  const next = all.some(({ state }) => state === 'sending') ? undefined : all.find(({ state }) => state === 'waits');
  useEffect(() => {
    if (next === undefined) return;
    const { id, file, said } = next;
    const abort = new AbortController();
    aborts.current.set(id, abort);
    change(id, { state: 'sending', share: 0, error: null });
    const address = `${path}?${new URLSearchParams({ ...said }).toString()}`;
    const onProgress = (share: number): void => change(id, { share });
    sendFile({ file, address, key: id, onProgress, signal: abort.signal })
      // What waits to be sent again is given up before it is on its way.
      .finally(() => aborts.current.delete(id))
      .then(
        async () => {
          change(id, { state: 'sent', share: 1 });
          await queries.invalidateQueries({ predicate: isOfServer });
        },
        (error: unknown) =>
          change(id, error instanceof ProblemError ? { state: 'refused', error } : { state: 'givenUp' }),
      );
  }, [next, path, queries]);
  useEffect(() => {
    const open = aborts.current;
    return () => {
      for (const abort of open.values()) abort.abort();
    };
  }, []);
  return {
    all,
    add: (files: readonly File[], said: SaidOfFile): void =>
      setAll((before) => [
        ...before,
        ...files.map((file): Attaching => ({ id: newKey(), file, said, state: 'waits', share: 0, error: null })),
      ]),
    again: (id: string): void => change(id, { state: 'waits', error: null }),
    giveUp: (id: string): void => {
      const abort = aborts.current.get(id);
      if (abort === undefined) change(id, { state: 'givenUp' });
      else abort.abort();
    },
  };
}
