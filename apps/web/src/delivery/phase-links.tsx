import { phaseText } from '#libs/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { deliveryFilters, type DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

// What somebody has to do something about first, then what time looks after.
const shown = ['undelivered', 'byHand', 'awaiting', 'sending'] as const;

/** The outbox of an office at a press: what no way has delivered, what a person does, what is waited for and sent. */
export function usePhaseLinks(filters: DeliveryFilters): ReactNode {
  const say = useSay();
  return (
    <ul className="words" aria-label={say('delivery.byPhase')}>
      {shown.map((phase) => (
        <li key={phase}>
          <Link
            to={`/deliveries?${deliveryFilters.query({ ...filters, phase })}`}
            aria-current={filters.phase === phase ? 'true' : undefined}
          >
            {phaseText('delivery', phase, say.language)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
