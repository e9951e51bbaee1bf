import { draft, principalsOf, refused, requireNotInForce, ruled, type Guard, type MediationDossier } from './case.js';
import { endedSession, isAhead, requireAhead, until } from './calling.js';
import type { MediationCommands } from './commands.js';
import { requireAllThere, requireFaceToFace } from './sessions.js';
import { satFor } from './told.js';

/**
 * Everybody is asked to sit together on a day ahead (通知调解): who, when and where. That it is said in writing, and the committee
 * told the day before, is ours.
 *
 * @see 人民调解法 21(2), 22: as the dispute needs it, timely and on the spot
 */
export const callSession = ruled('callSession', requireFaceToFace, (dossier, payload, context) => {
  requireAhead(payload.on, context);
  requireAllThere(dossier, payload.invited);
  requireBothSides(dossier, payload);
  const session = dossier.state.called.length + 1;
  return [draft('sessionCalled', { ...payload, session }, until(dossier, payload.on, context, 'sessionCalled'))];
});

/**
 * Both sides sit there, themselves or by whoever receives for them: that one side is heard alone is not the other's to know, and one is
 * called to that in its own room.
 *
 * @throws DomainError `mediation.one_side_alone` (invalid)
 */
function requireBothSides(
  dossier: MediationDossier,
  { invited: attended, on }: MediationCommands['callSession'],
): void {
  const there = satFor(dossier, { attended, on });
  const roles = new Set(principalsOf(dossier).flatMap(({ party, role }) => (there.includes(party) ? [role] : [])));
  if (roles.has('applicant') && roles.has('respondent')) return;
  throw refused('invalid', 'mediation.one_side_alone', 'one side is called in its own room');
}

/** Somebody is called to a session that is still to be. @throws DomainError `mediation.no_such_session` (conflict) */
const requireAnyCalled: Guard = (dossier, context) => {
  requireNotInForce(dossier, context);
  if (dossier.state.called.some((one) => isAhead(one, context))) return;
  throw refused('conflict', 'mediation.no_such_session', 'nobody was called');
};

const requireMovable: Guard = (dossier, context) => {
  requireAnyCalled(dossier, context);
  requireFaceToFace(dossier, context);
};

/** It is at another time or place (改期), and says why. */
export const moveSession = ruled('moveSession', requireMovable, (dossier, payload, context) => {
  requireAhead(payload.on, context);
  const clocks = endedSession(dossier, { session: payload.session, as: 'superseded' }, context);
  return [draft('sessionMoved', payload, { clocks }, until(dossier, payload.on, context, 'sessionMoved'))];
});

/** It is off (取消), and says why. */
export const callOffSession = ruled('callOffSession', requireAnyCalled, (dossier, payload, context) => [
  draft('sessionCalledOff', payload, {
    clocks: endedSession(dossier, { session: payload.session, as: 'cancelled' }, context),
  }),
]);
