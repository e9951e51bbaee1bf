import type { deciderList } from '#contracts/finding';
import { noSuchCase } from '#libs/docket';
import { isNobodyLeft, type FindingState } from '#libs/finding';
import {
  isDropped,
  isNobodyLeft as isNobodyLeftFor,
  tookPart as tookPartIn,
  type InspectionState,
} from '#libs/inspection';
import { as, Capacity, type Dossier, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** Who answers for an office, and every post that they hold: who stands in for somebody where it was found looks at nothing of it either. */
export async function headsOf(database: Queryable, office: OfficeId) {
  const answering = [Capacity.head, Capacity.petitionHead];
  const heads = (await Promise.all(answering.map((one) => reads.readHolders(database, office, one)))).flat();
  const held = await Promise.all(
    heads.map(async (account) =>
      (await reads.readHeldRoles(database, account)).map((role) => ({
        account,
        office: as<OfficeId>(role.office),
        until: null,
      })),
    ),
  );
  return { heads, posts: held.flat() };
}

/**
 * Who may be named to rule on a dispute: of the commissioner first, then of the offices above it.
 *
 * @throws DomainError `docket.no_such_case` (not_found): also for whoever does not answer for the commissioner
 */
export async function decidersOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof deciderList>> {
  const { database, docket } = platform;
  const head = await visibleHead(platform, caller, id, 'finding');
  const { dossier, context } = await docket.now(head.id, caller.actor, database);
  const { state } = dossier as Dossier<FindingState>;
  const { terms, leaders, tookPart } = state;
  // Its office reads the finding too, and not who might rule.
  if (terms === null || caller.actor.office !== terms.commissioner) throw noSuchCase();
  if (!isNobodyLeft(state, await headsOf(database, terms.commissioner))) return { isNeeded: false, items: [] };
  const offices = context.offices.chainOf(terms.commissioner).map(({ id: office }) => office);
  const [inspected, ...lists] = await Promise.all(
    [terms.office, ...offices].map((office) => reads.listInspectors(database, office)),
  );
  const barred = new Set([...leaders, ...tookPart, ...terms.finders, ...(inspected ?? []).map((one) => one.account)]);
  return { isNeeded: true, items: lists.flat().filter(({ account }) => !barred.has(account)) };
}

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
  const { commissioner, visits } = tour.state;
  if (commissioner === null || caller.actor.office !== commissioner) throw noSuchCase();
  const { heads } = await headsOf(database, commissioner);
  if (!isNobodyLeftFor(tour.state, heads)) return { isNeeded: false, items: [] };
  const visited = visits.flatMap((one) => (isDropped(tour, one) ? [] : [one.office]));
  const [barred, found] = await Promise.all([
    peopleOf(database, visited),
    peopleOf(
      database,
      context.offices.chainOf(commissioner).map(({ id: office }) => office),
    ),
  ]);
  const isBarred = (one: string): boolean =>
    tookPartIn(tour.state, one) || barred.some(({ account }) => account === one);
  return { isNeeded: true, items: found.filter(({ account }) => !isBarred(account)) };
}

const peopleOf = async (database: Queryable, offices: readonly OfficeId[]) =>
  (await Promise.all(offices.map((office) => reads.listInspectors(database, office)))).flat();
