import { DomainError, type Actor } from '#libs/kernel';
import type { RevisitState } from '#libs/revisit';

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
  const isCalling = state.callBack === 'owed' && state.supervisor === actor.office;
  // Help and what broke out again are passed on by name.
  const isFollowing = state.closed !== null && state.end === null && isVisitor(state, actor);
  if (isGoing || isCalling || isFollowing) return;
  throw new DomainError('forbidden', 'revisit.not_assigned', 'somebody else goes', {});
}
