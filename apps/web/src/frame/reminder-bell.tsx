import { reminderCount } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NavLink } from 'react-router';
import { answersOf, news, useAnswer } from '../base/index.js';
import { useSay } from './frame.messages.js';

// News come in bursts. The look writes the reminders of what was committed by then, but where a worker is just at it they show
// with the end of its transaction, on a busy machine some seconds later: so it is looked for again, after these pauses.
const pausesMs = [1_000, 3_000, 10_000];

/** The bell of the top bar (工作提醒): how much is new for whoever acts; it follows what changes and keeps nobody signed in. */
export function ReminderBell() {
  const say = useSay();
  const queries = useQueryClient();
  const { data, refetch } = useAnswer(reminderCount, '/api/reminders/count', { isBackground: true });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSoon = false;
    const lookAfter = (pauses: readonly number[]): void => {
      const [pauseMs, ...later] = pauses;
      clearTimeout(timer);
      isSoon = pauses === pausesMs;
      if (pauseMs === undefined) return;
      timer = setTimeout(() => {
        lookAfter(later);
        void refetch();
      }, pauseMs);
    };
    const unsubscribe = news.subscribe(() => {
      const { cases, duties, isAll } = news.get();
      if (!isSoon && (cases.size > 0 || duties || isAll)) lookAfter(pausesMs);
    });
    // In another window of the same person some may have been read meanwhile.
    const look = (): void => void refetch();
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('focus', look);
    };
  }, [refetch]);
  const unread = data?.unread ?? 0;
  const shown = unread > 99 ? '99+' : unread;
  const said = unread === 0 ? say('reminder.title') : say('reminder.bell', { n: shown });
  return (
    <NavLink
      to="/reminders"
      className="reminder-bell"
      title={said}
      aria-label={said}
      // Whoever is there already reads it anew.
      onClick={() => void queries.invalidateQueries({ queryKey: answersOf('/api/reminders') })}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M8 1.5a4 4 0 0 0-4 4v3L2.5 11v1h11v-1L12 8.5v-3a4 4 0 0 0-4-4zM6.5 13.5a1.5 1.5 0 0 0 3 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
      {unread === 0 ? null : <span className="badge">{shown}</span>}
    </NavLink>
  );
}
