import { dutyCount } from '#libs/contracts';
import { useEffect } from 'react';
import { news, useAnswer } from '../base/index.js';

// News come in bursts: the number follows them at this pace.
const pauseMs = 1_000;

/**
 * How many duties one may do oneself, as the inbox opens, in the side bar; it follows what changes, without keeping anybody
 * signed in.
 */
export function DutyBadge() {
  const { data, refetch } = useAnswer(dutyCount, '/api/duties/count', { isBackground: true });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = news.subscribe(() => {
      const { cases, duties } = news.get();
      if (!duties && ![...cases.values()].some((change) => change.duties)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void refetch();
      }, pauseMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [refetch]);
  return data === undefined || data.mine === 0 ? null : <span className="badge">{data.mine}</span>;
}
