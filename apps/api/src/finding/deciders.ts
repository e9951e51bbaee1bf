import type { deciderList } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { isNobodyLeft, type FindingState } from '#libs/finding';
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
  const naming = await headsOf(database, terms.commissioner);
  const isLeft = !isNobodyLeft(state, naming);
  if (isLeft && state.decider === null) return { isNeeded: false, items: [] };
  const offices = context.offices.chainOf(terms.commissioner).map(({ id: office }) => office);
  const [inspected, ...lists] = await Promise.all(
    [terms.office, ...offices].map((office) => reads.listInspectors(database, office)),
  );
  const barred = new Set([...leaders, ...tookPart, ...terms.finders, ...(inspected ?? []).map((one) => one.account)]);
  // In the place of whoever was named comes a head, where one may rule.
  const mayCome = (one: string): boolean => !barred.has(one) && (!isLeft || naming.heads.includes(one));
  return { isNeeded: true, items: lists.flat().filter(({ account }) => mayCome(account)) };
}
