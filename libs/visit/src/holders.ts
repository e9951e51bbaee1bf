import type { DutyHolder } from '#libs/kernel';
import type { Kind } from '#libs/kind';
import type { VisitState } from './state.js';

// What each of the group may do, and what the leader alone.
const ofEach: readonly string[] = ['announce', 'begin', 'answerItems'];
const ofLeader: readonly string[] = ['close', 'sign'];

/**
 * Whose alone a duty of a visit is: of the group by their accounts, for the offices that have lent them (借调). Nobody stands in for one, since
 * nobody has asked that one whether anything stands in the way.
 */
export const fallsTo: NonNullable<Kind<VisitState, never, null>['fallsTo']> = ({ state }, { what }) => {
  const { inspectors, leader } = state;
  if (ofLeader.includes(what)) return held(inspectors.filter(({ account }) => account === leader));
  return ofEach.includes(what) ? held(inspectors) : null;
};

const held = (all: readonly DutyHolder[]): readonly DutyHolder[] =>
  all.map(({ account, office }) => ({ account, office }));
