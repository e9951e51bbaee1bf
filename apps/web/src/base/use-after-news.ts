import { useEffect, useEffectEvent } from 'react';
import { news, type News } from './news.js';

// News come in bursts: what follows them does so at this pace.
const pauseMs = 1_000;

/** Does something after news that concern it, without keeping anybody signed in. */
export function useAfterNews(concerns: (news: News) => boolean, does: () => void): void {
  const isConcerned = useEffectEvent(concerns);
  const follow = useEffectEvent(does);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = news.subscribe(() => {
      if (!isConcerned(news.get())) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        follow();
      }, pauseMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, []);
}
