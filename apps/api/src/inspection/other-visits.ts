import type { OtherVisit } from '#contracts/inspection';
import { periodOf, type CadenceState } from '#libs/cadence';
import type { InspectionState } from '#libs/inspection';
import type { CaseId, Dossier, LegalDate } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { tourPeriodOf } from './tour-opening.js';
import { standsOf } from './visit-stands.js';

interface Asked {
  /** The tour, or the period of one that is planned. */
  readonly where: CaseId;
  readonly visited: readonly string[];
  readonly period: { readonly from: LegalDate; readonly until: LegalDate };
  readonly today: LegalDate;
}

/**
 * Visits to these offices by other tours of the quarters that a period lies in; of a tour that is late also of the quarter of today. Only
 * of tours that the reader may read: what is kept from somebody is kept from them here too.
 *
 * @see 政府督查工作条例 15(2): no inspection twice, nor by many (严禁重复督查、多头督查); whether it is one a person judges
 */
export async function otherVisitsTo(
  { database, docket }: Platform,
  { reader }: Caller,
  { where, visited, period, today }: Asked,
): Promise<OtherVisit[]> {
  if (visited.length === 0) return [];
  const since = periodOf('quarter', period.from).from;
  const { until } = periodOf('quarter', today > period.until ? today : period.until);
  const tours = await reads.listOtherTours(database, reader, { where, since });
  const found = await Promise.all(
    tours.map(async ({ id, number, group }) => {
      const tour = (await docket.dossier(id, database)) as Dossier<InspectionState>;
      return tour.state.visits.flatMap((one): OtherVisit[] => {
        const stands = standsOf(tour, one);
        const isOfQuarter = one.on >= since && one.on <= until && visited.includes(one.office);
        if (!isOfQuarter || stands === 'dropped' || stands === 'stopped') return [];
        // Nobody goes there any more once the tour is over.
        if (tour.state.end !== null && stands !== 'made' && stands !== 'begun') return [];
        return [{ tour: id, number, group, office: one.office, on: one.on, stands }];
      });
    }),
  );
  return found.flat().toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The same for whoever plans a tour of a period.
 *
 * @throws DomainError `inspection.not_commissioned` (forbidden), `docket.no_such_case` (not_found)
 */
export async function otherVisitsBeside(
  platform: Platform,
  caller: Caller,
  { id, visited }: { readonly id: string; readonly visited: readonly string[] },
): Promise<{ items: OtherVisit[] }> {
  const head = await visibleHead(platform, caller, id, 'cadence');
  const { dossier, context } = await platform.docket.now(head.id, caller.actor, platform.database);
  const { period } = tourPeriodOf(dossier as Dossier<CadenceState>, caller.actor.office);
  return {
    items: await otherVisitsTo(platform, caller, { where: head.id, visited, period, today: context.today }),
  };
}
