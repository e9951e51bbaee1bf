import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { listenToChanges } from './live.js';
import { forgetNews, isOfServer, news, useSignal } from '../base/index.js';

/**
 * What has changed since this page was read, and how to show it. Nothing that is on screen moves by itself: what was read
 * is only marked as old, so that the next page that needs it reads again.
 */
export function useLive() {
  const queries = useQueryClient();
  const { cases, isAll, duties } = useSignal(news);
  const refresh = useCallback((): void => {
    forgetNews();
    void queries.invalidateQueries({ predicate: isOfServer });
  }, [queries]);
  return { changes: [...cases.values()], isAll, duties, refresh };
}

/**
 * Listens as long as it is on screen; in the frame, once.
 *
 * @param role whoever acts: another role hears other things; null: nobody who may hear anything yet
 */
export function useListening(role: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (role === null) return;
    const stop = listenToChanges();
    const unsubscribe = news.subscribe(() => {
      void queries.invalidateQueries({ predicate: isOfServer, refetchType: 'none' });
    });
    return () => {
      stop();
      unsubscribe();
      forgetNews();
    };
  }, [queries, role]);
}
