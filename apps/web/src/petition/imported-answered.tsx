import { Link } from 'react-router';
import { useMe } from '../base/use-me.js';
import { petitionFilters, type PetitionFilters } from './petition-filters.js';
import { useSay } from './petition.messages.js';
import { usePetitionCounts } from './phase-totals.js';

/**
 * What an import brought answered and open, for whoever may close it: it waits for nobody, and stays open until somebody
 * has looked at it. The list shows it on one page, where it is chosen and closed together.
 */
export function ImportedAnswered() {
  const me = useMe().data;
  const mayClose = me?.permits.includes('petition.close') ?? false;
  const office = me?.acting?.office;
  return mayClose && office !== undefined ? <Note office={office} /> : null;
}

function Note({ office }: { readonly office: string }) {
  const say = useSay();
  const filters: PetitionFilters = { channel: 'import', phase: 'decided', holder: office, state: 'open' };
  const total = usePetitionCounts(filters).data?.total ?? 0;
  if (total === 0) return null;
  return (
    <p className="row note-box imported-answered">
      <span>{say('imported.answered', { n: total })}</span>
      <Link to={`/petitions?${petitionFilters.query(filters)}&rows=100`}>{say('imported.show')}</Link>
      <span className="quiet">{say('imported.rule')}</span>
    </p>
  );
}
