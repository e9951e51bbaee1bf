import { positionCause, settledCause } from '#libs/kernel';
import type { AccessChange, Clock, ClockChange, LegalDate, OfficeId } from '#libs/kernel';
import { endClocks, meet as met, runningOf, takenBack } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { beganOn, draft, going, openedOf, permitted, present, refused } from './case.js';
import { requireBetween, requireLed, start, toldBy, type Handler, type JointDossier } from './case.js';
import { isLatest } from './evolve.js';
import type { JointDraft } from './facts.js';
import { jointRules as rules } from './rules.js';
import type { Member } from './state.js';
import type { JointOutcome } from './words.js';

/** Those without whom a meeting decides nothing (法定人数): the lead and all necessary members. */
export const needed = ({ state }: JointDossier): readonly OfficeId[] =>
  present(state)
    .filter(({ office, isNecessary }) => isNecessary || office === state.lead)
    .map(({ office }) => office);

/** The members' own meeting. One with too few is recorded, and they are called again. */
export const meet = going(
  'meet',
  (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    // Whoever has left since was there all the same.
    const stranger = payload.attended.find((one) => !dossier.state.members.some(({ office }) => office === one));
    if (stranger !== undefined) throw refused('invalid', 'joint.member_unknown', 'no member', { office: stranger });
    const missing = needed(dossier).filter((one) => !payload.attended.includes(one));
    const isLast = isLatest(dossier.state, payload.on);
    const running = isLast ? runningOf(dossier, rules.meet) : [];
    if (missing.length === 0) return [draft('met', payload, { clocks: metAgain(running, payload.on) })];
    const { lead: owner } = openedOf(dossier);
    if (owner === null) return [];
    if (!isLast) return [draft('quorumMissed', { ...payload, missing })];
    const owed = { rule: rules.meet, owner, startedBy: 'quorumMissed', startOn: context.today, what: 'meet' } as const;
    const over = { clocks: endClocks(running, 'superseded') };
    return [draft('quorumMissed', { ...payload, missing }, over, start(dossier, context, owed))];
  },
  requireLed,
);

/** They met again on that day, however late it is recorded: what was in time was never late (ours, as for every act with a day). */
export const metAgain = (running: readonly Clock[], on: LegalDate): readonly ClockChange[] => [
  ...running.flatMap((clock) => takenBack(clock, { on })),
  ...met(running, { on }),
];

/** Necessary members whose position is missing. */
export const withoutPosition = (dossier: JointDossier): readonly Member[] =>
  present(dossier.state).filter((member) => member.isNecessary && !toldBy(dossier, member).includes(positionCause(1)));

/**
 * The lead answers once for all, or says honestly that nothing came of it: that waits for nobody, else one that is silent would keep
 * all others from an end.
 *
 * @throws DomainError conflict, of an agreement or an answer: `joint.no_quorum`, they have not met, or too few the last time, or without
 *   somebody who is needed since;
 *   `joint.position_missing`, details `office`: nothing is concluded over a necessary member
 */
export const conclude = going(
  'conclude',
  (dossier, payload) => {
    if (payload.as !== 'unsettled') requireAllHeard(dossier);
    const { committee } = openedOf(dossier);
    return [
      draft(
        'concluded',
        { ...payload, committee },
        { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled') },
      ),
    ];
  },
  requireLed,
);

function requireAllHeard(dossier: JointDossier): void {
  const { isQuorumMissed, attended } = dossier.state;
  // Who has come since, or leads since, was in none of them.
  const isHeld = attended.length > 0 && needed(dossier).every((office) => attended.includes(office));
  if (!isHeld || isQuorumMissed) throw refused('conflict', 'joint.no_quorum', 'they have not met, or too few');
  const [missing] = withoutPosition(dossier);
  if (missing === undefined) return;
  throw refused('conflict', 'joint.position_missing', 'a position is missing', { office: missing.office });
}

/**
 * Whether it has come to its end and no share of it is open: the share of whoever is in it is known, since one that is on its way
 * would be open over the end.
 */
export function isFinished({ parts, state }: JointDossier): boolean {
  const shares = parts.filter(({ kind }) => kind === 'share');
  const isKnown = ({ member }: Member): boolean => shares.some(({ name }) => name === member);
  const isOver = shares.every(({ outcome }) => outcome !== null) && present(state).every(isKnown);
  return state.end === null && state.concludedAs !== null && isOver;
}

/**
 * What was under way when it was concluded is done.
 *
 * @throws DomainError `joint.share_open` (conflict): one came since; what is answered with nothing would count as done
 */
export const close: Handler<'close'> = {
  may: (dossier, context) => permitted(dossier, context, 'close'),
  act: (dossier) => {
    const { concludedAs, end } = openedOf(dossier);
    if (end !== null) return [];
    if (concludedAs !== null && isFinished(dossier)) return [ended(dossier, concludedAs)];
    throw refused('conflict', 'joint.share_open', 'a share is open');
  },
};

/** It is over before a lead stood: whoever was asked has no business in it, and the centre reads what it has returned. */
export const endedBefore = (dossier: JointDossier, as: 'returned' | 'taken_back'): JointDraft => {
  const access = unseenByAll(dossier).filter(({ reason }) => reason !== 'referrer');
  return draft('ended', { as }, { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'), access });
};

/** It is over, whatever was under way; what was concluded stays so. */
export const endedBy = (dossier: JointDossier): JointDraft => ended(dossier, dossier.state.concludedAs ?? 'released');

/** Whoever took part sees it no more; the committee keeps the record. */
function unseenByAll(dossier: JointDossier): readonly AccessChange[] {
  const { centre, conference, lead, leadIs } = openedOf(dossier);
  const end = (office: OfficeId | null, reason: AccessChange['reason']): readonly AccessChange[] =>
    office === null ? [] : [{ change: 'end', office, reason }];
  return [
    ...present(dossier.state).flatMap(({ office }) => end(office, 'member')),
    ...end(centre, 'referrer'),
    ...end(conference, 'supervisor'),
    ...end(leadIs === 'settled' ? lead : null, 'executor'),
  ];
}

// Of what never came to a result nobody who was asked reads anything.
const unread: ReadonlySet<JointOutcome> = new Set(['released', 'returned', 'taken_back']);

/** What came to its end by itself is read by whoever took part until the mediation has ended too. */
function ended(dossier: JointDossier, as: JointOutcome): JointDraft {
  const isRead = !unread.has(as) && !dossier.state.told.includes(settledCause);
  const clocks = endClocks(dossier.clocks.filter(isRunning), 'cancelled');
  return draft('ended', { as }, { clocks, access: isRead ? [] : unseenByAll(dossier) });
}

/** Whether every necessary member has said what it has to say; null: the mediation knows how that is. */
export function unheardChange(dossier: JointDossier): boolean | null {
  const { end, concludedAs, isHeard } = dossier.state;
  const isSo = withoutPosition(dossier).length === 0;
  return end !== null || concludedAs !== null || isSo === isHeard ? null : isSo;
}

/**
 * The mediation is told whether every necessary member was heard: nothing is agreed on there before (ours).
 *
 * @throws DomainError `joint.nothing_changed` (conflict): it is as it was again; what is answered with nothing would count as done
 */
export const noteHeard: Handler<'noteHeard'> = {
  may: (dossier, context) => permitted(dossier, context, 'noteHeard'),
  act: (dossier, { n }) => {
    const { hearings, end, concludedAs } = openedOf(dossier);
    if (n <= hearings || end !== null || concludedAs !== null) return [];
    const isHeard = unheardChange(dossier);
    if (isHeard === null) throw refused('conflict', 'joint.nothing_changed', 'the mediation knows how it is');
    return [draft('heard', { n, isHeard })];
  },
};

/** It was settled in the mediation: what goes on here is concluded with that. Told twice it is told once. */
export const noteMediationSettled: Handler<'noteMediationSettled'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'noteMediationSettled');
    openedOf(dossier);
  },
  act: (dossier) => {
    const { end, concludedAs, told } = dossier.state;
    if ((end !== null && unread.has(end.as)) || told.includes(settledCause)) return [];
    const isConcluded = concludedAs !== null;
    if (end !== null) return [draft('mediationSettled', { isConcluded }, { access: unseenByAll(dossier) })];
    const clocks = isConcluded ? [] : endClocks(dossier.clocks.filter(isRunning), 'cancelled');
    return [draft('mediationSettled', { isConcluded }, { clocks })];
  },
};

/**
 * The mediation is over without an agreement, by the word of a party or by whatever else: what is under way here is over too, and
 * what was concluded as an agreement is none. Told twice it is told once.
 */
export const release: Handler<'release'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'release');
    openedOf(dossier);
  },
  act: (dossier) => {
    const { end, concludedAs } = dossier.state;
    if (end !== null) return [];
    // What was concluded as an agreement is none then.
    const isOver = concludedAs === null || concludedAs === 'agreed';
    return [ended(dossier, isOver ? 'released' : concludedAs)];
  },
};
