import { deliveryCounts } from '#contracts/delivery';
import { phaseText } from '#libs/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAnswer, useMe } from '../base/index.js';
import { deliveryFilters, type DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

// What somebody has to do something about first, then what time looks after.
const shown = ['undelivered', 'byHand', 'awaiting', 'sending'] as const;

/** How many deliveries fit, by where they stand. */
export const useDeliveryCounts = (filters: DeliveryFilters | null) =>
  useAnswer(deliveryCounts, filters === null ? null : '/api/deliveries/counts', {
    query: { ...filters },
    keepsPrevious: true,
  });

/** The outbox of an office at a press: what no way has delivered, what a person does, what is waited for and sent. */
export function usePhaseLinks(filters: DeliveryFilters): ReactNode {
  const say = useSay();
  const acting = useMe().data?.acting?.office;
  const { phase: chosen, ...others } = filters;
  const counts = useDeliveryCounts(deliveryFilters.unknown(filters).length === 0 ? others : null).data;
  const countOf = (phase: string): number => counts?.byPhase.find((one) => one.phase === phase)?.count ?? 0;
  const isOwn = filters.office === acting && filters.state === 'open';
  const address = (more: DeliveryFilters): string => `/deliveries?${deliveryFilters.query({ ...others, ...more })}`;
  return (
    <div className="totals">
      <p role="status">
        {counts === undefined ? ' ' : say('delivery.totals', { total: counts.total, overdue: counts.overdue })}
      </p>
      {counts === undefined ? null : <Notes {...counts} />}
      <ul className="words" aria-label={say('delivery.byPhase')}>
        {acting === undefined ? null : (
          <li>
            <Link to={address({ office: acting, state: 'open' })} aria-current={isOwn ? 'true' : undefined}>
              {say('delivery.toOutbox')}
            </Link>
          </li>
        )}
        {shown.map((phase) => (
          <li key={phase}>
            <Link to={address({ phase })} aria-current={chosen === phase ? 'true' : undefined}>
              {phaseText('delivery', phase, say.language)}
              {counts === undefined ? '' : ` ${countOf(phase).toLocaleString('en-US')}`}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What nothing sends though its time has come; and what may not have gone out, because no answer came. */
function Notes(counts: { readonly unsent: number; readonly unanswered: number }) {
  const say = useSay();
  return (['delivery.unsent', 'delivery.unanswered'] as const).map((words) => {
    const n = words === 'delivery.unsent' ? counts.unsent : counts.unanswered;
    return n === 0 ? null : (
      <p key={words} className="box note-box">
        {say(words, { n })}
      </p>
    );
  });
}
