import { concludedCause, heardCause, openCause, settledCause, type LegalDate, type OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { JointFacts, NamedMember } from './facts.js';
import type { Draw, Held, JointState, Member } from './state.js';

/** What each fact of a joint mediation changes. */
export const evolutions: Evolutions<JointState, JointFacts> = {
  opened: (_state, { title, words: _words, ...data }, { at }) => ({
    ...data,
    ...{ titleDigest: title.digest, openedAt: at },
  }),
  requestReturned: nothing,
  requestTakenBack: nothing,
  templateChanged: (_state, { template }) => ({ template }),
  leadProposed: ({ members }, { proposal, lead, members: named }) => ({
    ...{ proposal, lead, leadIs: 'asked' as const },
    members: [...members, ...named.map(memberFrom)],
  }),
  officeBarred: ({ barred }, { office }) => ({ barred: [...barred, office] }),
  barredDropped: (state, { offices }) => dropped(state, offices),
  untoldDropped: (state, { cause, offices }) => ({
    ...dropped(state, offices),
    // Who comes again by another agreement is carried anew.
    admitted: state.admitted.filter((office) => !offices.includes(office)),
    told: [...state.told, cause],
  }),
  admitted: ({ admitted, admissions }, { offices }) => ({
    admitted: [...admitted, ...offices],
    admissions: admissions + 1,
  }),
  leadStands: (_state, data) => settledBy(data),
  leadObjected: () => ({ leadIs: 'objected' }),
  leadDisputed: (_state, { conference }) => ({ leadIs: 'disputed', conference }),
  leadRuled: (_state, data) => settledBy(data),
  memberAdded: ({ members }, data) => ({ members: [...members, memberFrom(data)] }),
  // Who comes again comes by another agreement of the parties, and is carried by that one.
  memberDismissed: ({ members, admitted }, { office }) => ({
    members: without(members, office, 'left'),
    admitted: admitted.filter((one) => one !== office),
  }),
  memberReplaced: ({ members, admitted }, { instead, reasons: _reasons, ...by }) => ({
    admitted: admitted.filter((one) => one !== instead),
    members: [...without(members, instead, 'replaced'), memberFrom(by)],
  }),
  meetingCalled: (_state, called) => ({ called }),
  meetingCalledOff: () => ({ called: null }),
  met: (state, { on, attended, minutes }, { seq: fact }) => ({
    called: calledAfter(state, on),
    ...heldBy([...state.held, { fact, on, attended, minutes: minutes.digest, isQuorate: true }]),
  }),
  quorumMissed: (state, { on, attended, minutes }, { seq: fact }) => ({
    called: calledAfter(state, on),
    ...heldBy([...state.held, { fact, on, attended, minutes: minutes.digest, isQuorate: false }]),
  }),
  meetingCorrected: ({ held }, { meeting, attended, minutes, missing }) => {
    const corrected = { attended, minutes: minutes.digest, isQuorate: missing.length === 0 };
    return heldBy(held.map((one) => (one.fact === meeting ? { ...one, ...corrected } : one)));
  },
  drawFrozen: ({ draws }, { speciality, count, candidates, excluded }, { seq }) => {
    const frozen = { fact: seq, speciality, count, candidates, excluded };
    // Of nobody nothing is drawn.
    const order = candidates.length === 0 ? [] : null;
    return { draws: [...draws, { ...frozen, order, clock: null, called: [], released: [] }] };
  },
  expertsDrawn: ({ draws }, { draw, order, called, clock }) => ({
    draws: changed(draws, draw, () => ({ order, clock, called: called.map(unanswered) })),
  }),
  expertAnswered: ({ draws }, { draw, expert, isAccepted }) => ({
    draws: changed(draws, draw, ({ called }) => ({
      called: called.map((one) => (one.expert === expert ? { expert, isAccepted } : one)),
    })),
  }),
  answerCorrected: ({ draws }, { draw, expert, isAccepted, calledOff }) => ({
    draws: changed(draws, draw, ({ called }) => ({
      called: called
        .filter((one) => !calledOff.includes(one.expert))
        .map((one) => (one.expert === expert ? { expert, isAccepted } : one)),
    })),
  }),
  expertReleased: ({ draws }, { draw, expert }) => ({
    draws: changed(draws, draw, ({ released }) => ({ released: [...released, expert] })),
  }),
  namedReleased: ({ draws, named }, { draw, expert }) => ({
    draws: changed(draws, draw, ({ released }) => ({ released: [...released, expert] })),
    named: named.map((one) =>
      one.draw === draw ? { ...one, experts: one.experts.filter((each) => each !== expert) } : one,
    ),
  }),
  expertsCalled: ({ draws }, { draw, called: next, clock }) => ({
    draws: changed(draws, draw, ({ called }) => ({ clock, called: [...called, ...next.map(unanswered)] })),
  }),
  expertsSilent: ({ draws }, { draw, experts }) => ({
    draws: changed(draws, draw, ({ called }) => ({
      called: called.map((one) =>
        experts.includes(one.expert) ? { ...one, isAccepted: false, isSilent: true as const } : one,
      ),
    })),
  }),
  expertsNamed: ({ named }, { draw, experts }) => ({ named: [...named, { draw, experts }] }),
  concluded: ({ told }, { as }) => ({ concludedAs: as, called: null, told: [...told, concludedCause] }),
  heard: ({ told }, { n, isHeard }) => ({
    isHeard,
    hearings: n,
    told: [...told, isHeard ? heardCause(n) : openCause(n)],
  }),
  mediationSettled: ({ told, concludedAs }) => ({
    concludedAs: concludedAs ?? ('agreed' as const),
    ...{ called: null, told: [...told, settledCause] },
  }),
  ended: (_state, { as }, { at }) => ({ end: { at, as }, called: null }),
  warned: nothing,
  dateMissed: ({ missed }, { isPressed, ...data }) => (isPressed ? { missed: [...missed, data] } : {}),
  overdue: nothing,
};

/** What still lies ahead after a meeting of a day: one that was called for later stays. */
const calledAfter = ({ called }: Pick<JointState, 'called'>, on: LegalDate): JointState['called'] =>
  called !== null && called.on > on ? called : null;
/** The last of some meetings: of one day, which was recorded last. */
export const latestOf = (held: readonly Held[]): Held | null =>
  held.toSorted((a, b) => (a.on === b.on ? a.fact - b.fact : a.on < b.on ? -1 : 1)).at(-1) ?? null;

/** What meetings come to: the last one says whether there were enough, and who was there counts of the last one with enough. */
const heldBy = (held: readonly Held[]) => {
  const quorate = held.filter(({ isQuorate }) => isQuorate);
  const last = latestOf(held);
  return {
    ...{ held, meetings: quorate.length, isQuorumMissed: last?.isQuorate === false, lastMetOn: last?.on ?? null },
    attended: latestOf(quorate)?.attended ?? [],
  };
};

/** Whether a meeting was no earlier than any other: one that is recorded afterwards heals and spoils nothing that came later. */
export const isLatest = ({ lastMetOn }: Pick<JointState, 'lastMetOn'>, on: LegalDate): boolean =>
  lastMetOn === null || on >= lastMetOn;

/** Whether the centre has to name another lead with that: this one is gone, or whoever was to rule on it. */
export function isToBeNamed(
  { lead, leadIs, conference, concludedAs }: JointState,
  offices: readonly OfficeId[],
): boolean {
  const isGone = (office: OfficeId | null): boolean => office !== null && offices.includes(office);
  return concludedAs === null && (isGone(lead) || (leadIs === 'disputed' && isGone(conference)));
}

const dropped = (state: JointState, offices: readonly OfficeId[]) => ({
  members: offices.reduce((rest, office) => without(rest, office, 'left'), state.members),
  conference: state.conference !== null && offices.includes(state.conference) ? null : state.conference,
  leadIs: isToBeNamed(state, offices) ? ('objected' as const) : state.leadIs,
});

const settledBy = (data: JointFacts['leadStands'] | JointFacts['leadRuled']) => ({
  ...{ lead: data.lead, settled: data.settled, leadIs: 'settled' as const },
  ...{ positionBy: data.positionBy, positionDays: data.positionDays },
});

const memberFrom = (data: NamedMember): Member => ({ ...data, left: null });

const without = (members: readonly Member[], office: OfficeId, as: NonNullable<Member['left']>): readonly Member[] =>
  members.map((one) => (one.office === office && one.left === null ? { ...one, left: as } : one));

const unanswered = (expert: string) => ({ expert, isAccepted: null });

const changed = (draws: readonly Draw[], number: number, change: (draw: Draw) => Partial<Draw>): readonly Draw[] =>
  draws.map((draw, at) => (at + 1 === number ? { ...draw, ...change(draw) } : draw));
