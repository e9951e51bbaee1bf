import { useState } from 'react';
import type { Answered } from '../base/use-answer.js';
import { useSay } from './case.messages.js';

/** A hook: whether a case that was on this page is not there for its reader any more. @param no its number, as the address has it */
export function useIsGone(no: string, { data, error }: Pick<Answered<unknown>, 'data' | 'error'>): boolean {
  const [shown, setShown] = useState<string | null>(null);
  if (data !== undefined && shown !== no) setShown(no);
  return shown === no && data === undefined && error?.status === 404;
}

/** Whoever has just stepped back from a case, or was taken off it, is not asked to check its number. */
export function SeenNoMore() {
  const say = useSay();
  return (
    <section className="box stack state-box" role="alert">
      <h2>{say('case.seenNoMore')}</h2>
      <p>{say('case.seenNoMore.hint')}</p>
    </section>
  );
}
