import type { KindContext, Warned } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import type { JointDossier } from './case.js';
import type { JointCommands } from './commands.js';
import type { JointState } from './state.js';
import { unfillableRole } from './teams.js';

/**
 * A template that nobody could fill is said where it is chosen; a pool of experts has five at least (S-105): one that is smaller is drawn from all the same, and that is said beforehand; so is a
 * place, or an expert, that is taken at the time of a meeting.
 */
export function warningsOf(
  { state }: JointDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  context: KindContext,
): readonly Warned[] {
  if (type === 'open') return ofTeam(payload as JointCommands['open'], context);
  if (type === 'changeTemplate') return ofTeam({ ...state, ...(payload as JointCommands['changeTemplate']) }, context);
  if (type === 'freezeDraw') return ofPool(payload as JointCommands['freezeDraw'], context);
  return type === 'callMeeting' ? ofBookings(payload as JointCommands['callMeeting']) : [];
}

function ofTeam(of: Pick<JointState, 'template' | 'barred'>, context: KindContext): readonly Warned[] {
  const role = unfillableRole(of, context);
  return role === null ? [] : [{ code: 'joint.team_unfillable', details: { role } }];
}

function ofPool({ candidates, excluded }: JointCommands['freezeDraw'], context: KindContext): readonly Warned[] {
  const least = parameterOf(context, 'poolLeast');
  const found = candidates.length + excluded.length;
  return found < least ? [{ code: 'joint.pool_below_least', details: { least, found } }] : [];
}

function ofBookings({ from, until, booked }: JointCommands['callMeeting']): readonly Warned[] {
  const { isVenue = false, experts = 0 } = booked ?? {};
  return [
    ...(isVenue ? [{ code: 'joint.venue_booked', details: { from, until } }] : []),
    ...(experts > 0 ? [{ code: 'joint.expert_booked', details: { experts, from, until } }] : []),
  ];
}
