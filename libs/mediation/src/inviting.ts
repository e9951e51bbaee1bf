import { draft, refused, requireNotInForce, ruled, type Guard } from './case.js';
import { endedSession, isAhead, requireAhead, until } from './calling.js';
import { requireAllThere, requireBothSides, requireFaceToFace } from './sessions.js';

/**
 * Everybody is asked to sit together on a day ahead (通知调解): who, when and where. That it is said in writing, and the committee
 * told the day before, is ours.
 *
 * @see 人民调解法 21(2), 22: as the dispute needs it, timely and on the spot
 */
export const callSession = ruled('callSession', requireFaceToFace, (dossier, payload, context) => {
  requireAhead(payload.on, context);
  requireAllThere(dossier, payload.invited);
  requireBothSides(dossier, { attended: payload.invited, on: payload.on });
  const session = dossier.state.called.length + 1;
  return [draft('sessionCalled', { ...payload, session }, until(dossier, payload.on, context, 'sessionCalled'))];
});

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
