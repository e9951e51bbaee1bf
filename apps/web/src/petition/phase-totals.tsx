import { phaseText } from '#libs/contracts';
import type { petitionCounts } from '#contracts/petition';
import { Link } from 'react-router';
import type * as z from 'zod';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { filterQuery, type PetitionFilters } from './petition-filters.js';
import './petition.messages.js';

interface PhaseTotalsProps {
  readonly counts: z.output<typeof petitionCounts> | undefined;
  readonly filters: PetitionFilters;
}

/** How many there are by phase; every number opens a list of as many rows. */
export function PhaseTotals({ counts, filters }: PhaseTotalsProps) {
  const say = useSay();
  const { language } = useSettings();
  if (counts === undefined) return <p className="totals"> </p>;
  return (
    <div className="totals">
      <p role="status">
        {say('petition.totals', { total: counts.total, overdue: counts.overdue })}
        {say('petition.order')}
      </p>
      {counts.byPhase.length < 2 ? null : (
        <ul className="phase-totals" aria-label={say('petition.byPhase')}>
          {counts.byPhase.map(({ phase, count }) => (
            <li key={phase}>
              <Link to={`/petitions?${filterQuery({ ...filters, phase })}`}>
                {phaseText('petition', phase, language)} {count.toLocaleString('en-US')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
