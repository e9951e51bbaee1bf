import { endClocks, runningOf, type KindContext } from '#libs/kind';
import type { OfficeId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { draft, openedOf, refused, requireNotSuspended, ruled, start } from './case.js';
import { hasJoined, type Guard, type Handler } from './case.js';
import { permit } from './grants.js';
import { requireAsked } from './intake.js';
import { mediationRules as rules } from './rules.js';

/**
 * Several committees mediate it together where it crosses areas or units (共同调解): the one that holds it has the chair, records
 * and seals (ours), and asks the other.
 *
 * @see 1989 条例 7(2)
 */
export const askJoint = ruled('askJoint', requireNotSuspended, (dossier, payload, context) => {
  requireOther(dossier.state.committee, payload.committee, context);
  if (dossier.state.joint.some((one) => one.committee === payload.committee && one.isJoined !== false)) {
    throw refused('conflict', 'mediation.joint_already', 'that one was asked', { committee: payload.committee });
  }
  if (dossier.state.joint.some(({ isJoined }) => isJoined === null)) {
    throw refused('conflict', 'mediation.joint_open', 'another committee has not answered yet');
  }
  const { committee: owner } = payload;
  const owed = { rule: rules.joint, owner, startedBy: 'jointAsked', startOn: context.today } as const;
  const access = [{ change: 'grant', office: owner, reason: 'member' }] as const;
  return [draft('jointAsked', payload, start(dossier, context, { ...owed, what: 'answerJoint' }), { access })];
});

/** The other committee says whether it takes part; one that does not sees nothing of it any more. */
export const answerJoint: Handler<'answerJoint'> = {
  may: (dossier, context) => {
    const asked = dossier.state.joint.find(({ isJoined }) => isJoined === null);
    permit(context, 'mediation.answerJoint', { handler: asked?.committee ?? null });
    requireNotSuspended(dossier, context);
    if (asked === undefined) throw refused('conflict', 'mediation.joint_not_asked', 'no committee was asked');
  },
  act: (dossier, payload) => {
    const asked = dossier.state.joint.find(({ isJoined }) => isJoined === null);
    if (asked === undefined) throw refused('conflict', 'mediation.joint_not_asked', 'no committee was asked');
    const { committee } = asked;
    const stays = payload.isJoined || hasJoined(dossier, committee);
    const access = stays ? [] : ([{ change: 'end', office: committee, reason: 'member' }] as const);
    const met = runningOf(dossier, rules.joint).map(({ id }) => ({ change: 'meet', id }) as const);
    return [draft('jointAnswered', { ...payload, committee }, { clocks: met, access })];
  },
};

const requireMovable: Guard = (dossier, context) => {
  requireAsked(dossier, context);
  // A court appoints anew by itself (在线 12(2)).
  if (dossier.state.source !== 'court') return;
  throw refused('conflict', 'mediation.source_unfit', 'a court says itself who mediates', { source: 'court' });
};

/**
 * Another committee is to take it (移送): before it was accepted, and with its whole time to answer. None has it back that has moved it
 * on: whoever thinks it is that one's declines (ours).
 *
 * @throws DomainError `mediation.moved_before` (conflict), details `committee`; `mediation.no_committee`
 */
export const moveTo = ruled('moveTo', requireMovable, (dossier, payload, context) => {
  const { committee: from, movedFrom } = openedOf(dossier);
  requireOther(from, payload.committee, context);
  const { committee: owner } = payload;
  if (movedFrom.includes(owner)) {
    throw refused('conflict', 'mediation.moved_before', 'that one has moved it on', { committee: owner });
  }
  const over = { clocks: endClocks(runningOf(dossier, rules.take), 'superseded') };
  const anew = { rule: rules.take, owner, startedBy: 'moved', startOn: context.today, what: 'accept' } as const;
  const access = [
    { change: 'end', office: from, reason: 'handler' },
    { change: 'grant', office: owner, reason: 'handler' },
  ] as const;
  return [draft('moved', { ...payload, from }, over, start(dossier, context, anew), { access })];
});

/** @throws DomainError `mediation.no_committee` (invalid): no other mediation committee that is there */
function requireOther(from: OfficeId | null, committee: OfficeId, { offices }: KindContext): void {
  const office = offices.get(committee);
  if (office?.isActive === true && office.type === OfficeType.mediationCommittee && committee !== from) return;
  throw refused('invalid', 'mediation.no_committee', 'no other mediation committee', { committee });
}
