import type { LegalDate, OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { JointFacts, NamedMember } from './facts.js';
import type { Draw, JointState, Member } from './state.js';

/** What each fact of a joint mediation changes. */
export const evolutions: Evolutions<JointState, JointFacts> = {
  opened: (_state, { title, words: _words, ...data }, { at }) => ({
    ...data,
    ...{ titleDigest: title.digest, openedAt: at },
  }),
  leadProposed: ({ members }, { proposal, lead, members: named }) => ({
    ...{ proposal, lead, leadIs: 'asked' as const },
    members: [
      // Who came while another one led is asked too.
      ...members.map((one) => ({ ...one, askedFrom: one.askedFrom ?? proposal })),
      ...named.map((one) => memberFrom(one, proposal)),
    ],
  }),
  barredDropped: ({ members, lead, leadIs }, { offices }) => ({
    members: offices.reduce((rest, office) => without(rest, office, 'left'), members),
    // Nobody leads until the centre has named another one.
    leadIs: lead !== null && offices.includes(lead) ? ('objected' as const) : leadIs,
  }),
  untoldDropped: ({ members, told, admitted }, { cause, offices }) => ({
    // Who comes again by another agreement is carried anew.
    admitted: admitted.filter((office) => !offices.includes(office)),
    members: offices.reduce((rest, office) => without(rest, office, 'left'), members),
    told: [...told, cause],
  }),
  admitted: ({ admitted, admissions }, { offices }) => ({
    admitted: [...admitted, ...offices],
    admissions: admissions + 1,
  }),
  leadStands: (_state, data) => settledBy(data),
  leadObjected: () => ({ leadIs: 'objected' }),
  leadDisputed: (_state, { conference }) => ({ leadIs: 'disputed', conference }),
  leadRuled: (_state, data) => settledBy(data),
  memberAdded: ({ members, leadIs, proposal }, data) => ({
    members: [...members, memberFrom(data, leadIs === 'settled' ? null : proposal)],
  }),
  // Who comes again comes by another agreement of the parties, and is carried by that one.
  memberDismissed: ({ members, admitted }, { office }) => ({
    members: without(members, office, 'left'),
    admitted: admitted.filter((one) => one !== office),
  }),
  memberReplaced: ({ members, admitted, leadIs, proposal }, { instead, reasons: _reasons, ...by }) => ({
    admitted: admitted.filter((one) => one !== instead),
    members: [...without(members, instead, 'replaced'), memberFrom(by, leadIs === 'settled' ? null : proposal)],
  }),
  meetingCalled: (_state, called) => ({ called }),
  meetingCalledOff: () => ({ called: null }),
  met: (state, { on }) => ({
    ...{ called: calledAfter(state, on), meetings: state.meetings + 1 },
    isQuorumMissed: false,
  }),
  quorumMissed: (state, { on }) => ({ called: calledAfter(state, on), isQuorumMissed: true }),
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
  expertReleased: ({ draws }, { draw, expert }) => ({
    draws: changed(draws, draw, ({ released }) => ({ released: [...released, expert] })),
  }),
  expertsCalled: ({ draws }, { draw, called: next, clock }) => ({
    draws: changed(draws, draw, ({ called }) => ({ clock, called: [...called, ...next.map(unanswered)] })),
  }),
  expertsSilent: ({ draws }, { draw, experts }) => ({
    draws: changed(draws, draw, ({ called }) => ({
      called: called.map((one) => (experts.includes(one.expert) ? { ...one, isAccepted: false } : one)),
    })),
  }),
  expertsNamed: ({ named }, { draw, experts }) => ({ named: [...named, { draw, experts }] }),
  concluded: (_state, { as }) => ({ concludedAs: as, called: null }),
  ended: (_state, { as }, { at }) => ({ end: { at, as }, called: null }),
  warned: nothing,
  overdue: nothing,
};

/** What still lies ahead after a meeting of a day: one that was called for later stays. */
const calledAfter = ({ called }: Pick<JointState, 'called'>, on: LegalDate): JointState['called'] =>
  called !== null && called.on > on ? called : null;

const settledBy = (data: JointFacts['leadStands'] | JointFacts['leadRuled']) => ({
  ...{ lead: data.lead, settled: data.settled, leadIs: 'settled' as const },
  ...{ positionBy: data.positionBy, positionDays: data.positionDays },
});

const memberFrom = (data: NamedMember, askedFrom: number | null): Member => ({
  ...data,
  ...{ askedFrom, left: null },
});

const without = (members: readonly Member[], office: OfficeId, as: NonNullable<Member['left']>): readonly Member[] =>
  members.map((one) => (one.office === office && one.left === null ? { ...one, left: as } : one));

const unanswered = (expert: string) => ({ expert, isAccepted: null });

const changed = (draws: readonly Draw[], number: number, change: (draw: Draw) => Partial<Draw>): readonly Draw[] =>
  draws.map((draw, at) => (at + 1 === number ? { ...draw, ...change(draw) } : draw));
