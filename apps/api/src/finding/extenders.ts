import type { extenderList } from '#contracts/finding';
import { noSuchCase } from '#libs/docket';
import type { FindingState } from '#libs/finding';
import type { Dossier } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** Whether the leader of the group has an account still, and a post in the office that has lent that one. */
export async function isLeaderThere(database: Queryable, { terms }: Pick<FindingState, 'terms'>): Promise<boolean> {
  const leader = terms?.inspectors.find(({ account }) => account === terms.leader);
  if (leader === undefined) return false;
  const there = await reads.listInspectors(database, leader.office);
  return there.some(({ account }) => account === leader.account);
}

/**
 * Who may be named to give more time, of the commissioner; none as long as the leader is there.
 *
 * @throws DomainError `docket.no_such_case` (not_found): also for whoever does not answer for the commissioner
 */
export async function extendersOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof extenderList>> {
  const { database, docket } = platform;
  const head = await visibleHead(platform, caller, id, 'finding');
  const { state } = (await docket.dossier(head.id, database)) as Dossier<FindingState>;
  const { terms, extender } = state;
  // Its office reads the finding too, and not who might be named.
  if (terms === null || caller.actor.office !== terms.commissioner) throw noSuchCase();
  if (extender === null && (await isLeaderThere(database, state))) return { isNeeded: false, items: [] };
  const [all, inspected] = await Promise.all(
    [terms.commissioner, terms.office].map((office) => reads.listInspectors(database, office)),
  );
  const barred = new Set((inspected ?? []).map(({ account }) => account));
  const items = (all ?? []).flatMap(({ account, name }) => (barred.has(account) ? [] : [{ account, name }]));
  return { isNeeded: true, items };
}
