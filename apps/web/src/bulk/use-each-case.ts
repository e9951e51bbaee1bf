import { useEffect, useEffectEvent, useState } from 'react';

// The server answers each in some milliseconds, and the list behind goes on reading beside it.
const atATime = 4;

/**
 * Asks something about each of many cases, a few at a time, and anew whenever `of` changes. An id that is not in the
 * answer is not answered yet.
 *
 * @param of null: nothing to ask yet
 */
export function useEachCase<T>(
  ids: readonly string[],
  of: string | null,
  ask: (id: string, signal: AbortSignal) => Promise<T>,
): ReadonlyMap<string, T> {
  const [answers, setAnswers] = useState<{ of: string | null; by: ReadonlyMap<string, T> }>({
    of: null,
    by: new Map(),
  });
  const askNow = useEffectEvent(ask);
  const isAnswered = useEffectEvent((id: string): boolean => answers.of === of && answers.by.has(id));
  const wanted = ids.join();
  useEffect(() => {
    if (of === null) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    // One that leaves the others, because it is done, makes nobody ask about them again.
    const waiting = wanted === '' ? [] : wanted.split(',').filter((id) => !isAnswered(id));
    const next = async (): Promise<void> => {
      const id = waiting.shift();
      if (id === undefined) return;
      const answer = await askNow(id, signal);
      // Whoever left, or changed what is asked, waits for no answer to the question before.
      if (signal.aborted) return;
      setAnswers((now) => ({ of, by: new Map([...(now.of === of ? now.by : []), [id, answer]]) }));
      await next();
    };
    for (let n = 0; n < atATime; n += 1) void next().catch(reportUnlessLeft(signal));
    return () => leave.abort();
  }, [wanted, of]);
  return answers.of === of ? answers.by : new Map();
}

const reportUnlessLeft = (signal: AbortSignal) => (error: unknown) => {
  if (!signal.aborted) reportError(error);
};
