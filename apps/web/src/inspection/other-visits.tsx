import { otherVisitList, type OtherVisit } from '#contracts/inspection';
import { useAnswer } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';

/** A hook: visits of other tours of the quarter to these offices, as far as whoever plans may read those tours. */
export function useOtherVisits(period: string, visited: readonly string[]): readonly OtherVisit[] {
  const path = visited.length === 0 ? null : `/api/cadences/${period}/other-visits`;
  const query = { visited: visited.toSorted().join(',') };
  return useAnswer(otherVisitList, path, { query, keepsPrevious: true }).data?.items ?? [];
}

interface OtherVisitsProps {
  readonly to: string;
  readonly all: readonly OtherVisit[];
}

/** Whoever chooses an office is told who else goes there in the quarter (重复督查), and chooses it all the same where that is needed. */
export function OtherVisits({ to, all }: OtherVisitsProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const there = all.filter(({ office }) => office === to);
  if (there.length === 0) return null;
  return (
    <div role="status" className="stack-close">
      {there.map(({ tour, number, group, on, stands }) => (
        <span key={`${tour} ${on}`}>
          {say('inspection.other.of', {
            ...{ number, group: nameOf(group), on, stands: say(`inspection.stands.${stands}`) },
          })}
        </span>
      ))}
      <span className="quiet">{say('inspection.other.rule')}</span>
    </div>
  );
}

/** The same on the page of a tour, beside the office of a visit. */
export function OtherVisitsOf({ to, all }: OtherVisitsProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  return all
    .filter(({ office }) => office === to)
    .map(({ tour, number, group, on, stands }) => (
      <span key={`${tour} ${on}`}>
        {say('inspection.other')} <CaseLink kind="inspection" number={number} />
        {say('inspection.other.when', { group: nameOf(group), on, stands: say(`inspection.stands.${stands}`) })}
      </span>
    ));
}

interface BesideProps {
  readonly detail: InspectionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Where an office is added to a plan that holds. */
export function WhoElseGoes({ detail, chosen }: BesideProps) {
  const { office } = chosen;
  const to = typeof office === 'string' ? office : '';
  const all = useOtherVisits(detail.item.cadence, to === '' ? [] : [to]);
  // What this tour has there already it says by itself.
  return <OtherVisits to={to} all={all.filter(({ tour }) => tour !== detail.item.id)} />;
}
