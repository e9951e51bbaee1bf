import type { DutyHolder } from '#libs/kernel';
import type { Kind } from '#libs/kind';
import { present } from './case.js';
import { silentBy } from './owing.js';
import type { InspectionState, Member } from './state.js';
import type { InspectionDetail } from './standing.js';

const ofLeader: readonly string[] = ['settleVisit', 'submitReport'];

/**
 * Whose alone a duty of a tour is: of the group by their accounts, for the offices that have lent them (借调). Nobody stands in for one, since
 * nobody has asked that one whether anything stands in the way.
 */
export const fallsTo: NonNullable<Kind<InspectionState, never, InspectionDetail>['fallsTo']> = (
  { state },
  { what, clock: id },
) => {
  if (what === 'declare') return held(silentBy(state, { id }));
  // Who was named for it weighs the report alone.
  if (what === 'adoptReport') return state.decider === null ? null : [state.decider];
  return ofLeader.includes(what) ? held(present(state).filter(({ account }) => account === state.leader)) : null;
};

const held = (all: readonly Member[]): readonly DutyHolder[] => all.map(({ account, office }) => ({ account, office }));
