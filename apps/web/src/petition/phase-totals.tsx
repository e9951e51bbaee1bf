import { petitionCounts } from '#contracts/petition';
import { phaseText } from '#libs/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../base/use-answer.js';
import { useSay } from './petition.messages.js';
import { petitionFilters, type PetitionFilters } from './petition-filters.js';

/** How many petitions fit the filters of the list, by phase. */
export const usePetitionCounts = (filters: PetitionFilters) =>
  useAnswer(petitionCounts, '/api/petitions/counts', { query: { ...filters }, keepsPrevious: true });

/** How many there are by phase; every number opens a list of as many rows. */
export function usePhaseTotals(filters: PetitionFilters): ReactNode {
  const say = useSay();
  const counts = usePetitionCounts(filters).data;
  if (counts === undefined) return <p className="totals"> </p>;
  return (
    <div className="totals">
      <p role="status">{say('petition.totals', { total: counts.total, overdue: counts.overdue })}</p>
      {counts.byPhase.length < 2 ? null : (
        <ul className="words phase-totals" aria-label={say('petition.byPhase')}>
          {counts.byPhase.map(({ phase, count }) => (
            <li key={phase}>
              <Link to={`/petitions?${petitionFilters.query({ ...filters, phase })}`}>
                {phaseText('petition', phase, say.language)} {count.toLocaleString('en-US')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
