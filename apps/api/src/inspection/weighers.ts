import type { deciderList } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { isNobodyLeft, tookPart, visitedIn, type InspectionState } from '#libs/inspection';
import type { Dossier, OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import { headsOf } from '../finding/deciders.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * Who may be named to weigh the report of a tour: of the office that commissioned it first, then of those above it.
 *
 * @throws DomainError `docket.no_such_case` (not_found): also for whoever does not act for the office that commissioned it
 */
export async function weighersOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof deciderList>> {
  const { database, docket } = platform;
  const head = await visibleHead(platform, caller, id, 'inspection');
  const { dossier, context } = await docket.now(head.id, caller.actor, database);
  const tour = dossier as Dossier<InspectionState>;
  const { commissioner } = tour.state;
  if (commissioner === null || caller.actor.office !== commissioner) throw noSuchCase();
  const naming = await headsOf(database, commissioner);
  const isLeft = !isNobodyLeft(tour, naming);
  if (isLeft && tour.state.decider === null) return { isNeeded: false, items: [] };
  const [barred, found] = await Promise.all([
    peopleOf(database, visitedIn(tour)),
    peopleOf(
      database,
      context.offices.chainOf(commissioner).map(({ id: office }) => office),
    ),
  ]);
  const isBarred = (one: string): boolean => tookPart(tour.state, one) || barred.some(({ account }) => account === one);
  // In the place of whoever was named comes a head, where one may weigh it.
  const mayCome = (one: string): boolean => !isBarred(one) && (!isLeft || naming.heads.includes(one));
  return { isNeeded: true, items: found.filter(({ account }) => mayCome(account)) };
}

const peopleOf = async (database: Queryable, offices: readonly OfficeId[]) =>
  (await Promise.all(offices.map((office) => reads.listInspectors(database, office)))).flat();
