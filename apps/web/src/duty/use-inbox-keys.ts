import type { Duty } from '#libs/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { caseAddress } from '../parts/case-address.js';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './duty.messages.js';
import { formOf, isShort, ownActsOf } from '../command/duty-acts.js';
import type { InboxActs } from './use-inbox-acts.js';
import { keyOf } from './use-duties.js';
import { useRights } from './use-rights.js';

/**
 * `j k` move, `Enter` opens, `a` acts here, `x` chooses, `l` leave and deputy. One stays where
 * one was when the row that one acted on is gone: the next one has come to its place.
 */
export function useInboxKeys(duties: readonly Duty[], { choose, act }: InboxActs) {
  const me = useRights();
  const say = useSay();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const found = duties.findIndex((duty) => keyOf(duty) === at);
  const last = useRef(-1);
  useEffect(() => {
    if (found >= 0) last.current = found;
  });
  const current = duties[found];
  const move = (step: number): void => {
    const from = found >= 0 ? found : step > 0 ? Math.max(last.current - 1, -1) : last.current;
    const next = duties[Math.min(Math.max(from + step, 0), duties.length - 1)];
    if (next === undefined) return;
    setAt(keyOf(next));
    const row = list.current?.querySelectorAll<HTMLElement>('.duty-row')[duties.indexOf(next)];
    row?.querySelector<HTMLElement>('.case-number')?.focus();
  };
  const actHere = (): void => {
    if (current === undefined) return;
    const [first] = ownActsOf(current, me);
    if (first !== undefined && isShort(current)) act(current, first);
    else void navigate(caseAddress(current.kind, current.number, formOf(current, first)));
  };
  useShortcuts([
    { keys: 'j', does: say('keys.down'), run: () => move(1) },
    { keys: 'k', does: say('keys.up'), run: () => move(-1) },
    {
      keys: 'Enter',
      does: say('keys.enter'),
      run: () => current !== undefined && void navigate(caseAddress(current.kind, current.number)),
    },
    { keys: 'a', does: say('duty.act'), run: actHere },
    { keys: 'x', does: say('keys.select'), run: () => at !== null && choose(at) },
    { keys: 'l', does: say('duty.keys.deputies'), run: () => void navigate('/my#deputies') },
  ]);
  const focus = useCallback((key: string) => setAt(key), []);
  return { list, at, focus };
}
