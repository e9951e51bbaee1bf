import { DomainError, type Actor } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { hasHandled, type RevisitState } from '#libs/revisit';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** Whether somebody goes, itself or for whom it stands in. */
export function isVisitor({ visitor }: Pick<RevisitState, 'visitor'>, actor: Actor): boolean {
  const account = visitor?.account ?? null;
  if (account === null || actor.kind !== 'person') return false;
  return actor.principal === account || actor.deputyFor === account;
}

/**
 * Who a party is knows whoever goes, while it is asked, and whoever calls it back.
 *
 * @throws DomainError `revisit.not_assigned` (forbidden)
 */
export function requireAsker(state: RevisitState, actor: Actor): void {
  const isGoing = state.closed === null && isVisitor(state, actor);
  const isCalling = state.callBack === 'owed' && state.supervisor === actor.office && !isVisitor(state, actor);
  // Help and what broke out again are passed on by name.
  const isFollowing = state.closed !== null && state.end === null && isVisitor(state, actor);
  if (isGoing || isCalling || isFollowing) return;
  throw new DomainError('forbidden', 'revisit.not_assigned', 'somebody else goes', {});
}

/**
 * Whoever has a role in an office that handled the matter too is no other person for it: neither as a visitor, nor for one, nor as
 * whoever calls back. The law knows persons by what they have done, and their posts are the accounts’ to tell.
 *
 * @throws DomainError `revisit.not_independent` (forbidden)
 */
export async function requireApart({ database }: Platform, { session }: Caller, state: RevisitState): Promise<void> {
  const person = session.account;
  const offices = await reads.readOfficesOf(database, person);
  if (!hasHandled({ person, offices }, state)) return;
  throw new DomainError('forbidden', 'revisit.not_independent', 'it has handled the matter', { person });
}
