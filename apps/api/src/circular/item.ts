import { legalDateOf } from '#libs/calendar';
import type { CircularState } from '#libs/circular';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { checklists, type Checklist } from '#libs/visit';
import type { Platform } from '../platform.js';

/** What an item of a checklist asks, in the newest words that are shipped; undefined: none are any more. */
export function itemOf(item: string): Checklist['items'][number] | undefined {
  const at = item.indexOf('/');
  const [list, question] = [item.slice(0, at), item.slice(at + 1)];
  return checklists
    .filter(({ id }) => id === list)
    .toSorted((one, other) => other.version - one.version)
    .flatMap(({ items }) => items)
    .find(({ id }) => id === question);
}

type Laid = Pick<Dossier<Pick<CircularState, 'item' | 'since' | 'issuedOn' | 'end'>>, 'id' | 'state'>;

/**
 * In which offices the item of a proposal was found: what counted when it was laid before the bureau, and what was found until it was
 * issued or put away.
 */
export async function officesOf(
  { database }: Pick<Platform, 'database'>,
  { id, state: { item, since, issuedOn, end } }: Laid,
): Promise<readonly string[]> {
  if (item === null || since === null) return [];
  const until = issuedOn ?? (end === null ? null : legalDateOf(end.at));
  return await reads.listOfficesOfItem(database, { item, since, until, where: id });
}
