import type { deciderList } from '#contracts/finding';
import { noSuchCase } from '#libs/docket';
import type { FindingState } from '#libs/finding';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * Who may be named to rule on a dispute: of the commissioner first, then of the offices above it.
 *
 * @throws DomainError `docket.no_such_case` (not_found): also for whoever does not answer for the commissioner
 */
export async function decidersOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof deciderList>['items']> {
  const { database, docket } = platform;
  const head = await visibleHead(platform, caller, id, 'finding');
  const { dossier, context } = await docket.now(head.id, caller.actor, database);
  const { terms, leaders, tookPart } = (dossier as Dossier<FindingState>).state;
  // Its office reads the finding too, and not who might rule.
  if (terms === null || caller.actor.office !== terms.commissioner) throw noSuchCase();
  const offices = context.offices.chainOf(terms.commissioner).map(({ id: office }) => office);
  const [inspected, ...lists] = await Promise.all(
    [terms.office, ...offices].map((office) => reads.listInspectors(database, office)),
  );
  const barred = new Set([...leaders, ...tookPart, ...terms.finders, ...(inspected ?? []).map((one) => one.account)]);
  return lists.flat().filter(({ account }) => !barred.has(account));
}
