import { legalDateOf } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import {
  carriedCause,
  disputedCause,
  issuedCause,
  leftCause,
  membersCause,
  receivedCause,
  reportedCause,
  ruledCause,
  servedCause,
  verifiedCause,
} from './causes.js';
import type { FindingChange, FindingTerms } from './commands.js';
import type { FindingFacts } from './facts.js';
import type { FindingState } from './state.js';

/** What each fact of a finding changes. */
export const evolutions: Evolutions<FindingState, FindingFacts> = {
  opened: (_state, { since, ...terms }, { at }) => ({
    ...{ terms, openedAt: at, since, causes: [issuedCause] },
    leaders: terms.leader === null ? [] : [terms.leader],
    tookPart: [...new Set([...terms.inspectors.map(({ account }) => account), ...terms.finders])],
  }),
  served: (state, { earlier, on }) => ({ servedOn: on, earlier, ...told(state, servedCause(on)) }),
  approved: ({ tookPart }, _data, { actor }) => ({
    isApproved: true,
    tookPart: [...new Set([...tookPart, ...principalsOf(actor)])],
  }),
  membersChanged: (state, { leader, inspectors, n }) => ({
    terms: state.terms && { ...state.terms, leader, inspectors },
    // Whoever leads it now gives more time.
    extender: leader === null ? state.extender : null,
    leaders: leader === null ? state.leaders : [...new Set([...state.leaders, leader])],
    tookPart: [...new Set([...state.tookPart, ...inspectors.map(({ account }) => account)])],
    ...{ membersTold: n, ...told(state, membersCause(n)) },
  }),
  received: (state, { on, proof, until }) => ({
    ...{ receivedOn: on, mendBy: until, ...withFiles(state, proof === null ? [] : [proof]) },
    ...told(state, receivedCause(on)),
  }),
  leftThere: (state, { on, proof, until }) => ({
    ...{ receivedOn: on, mendBy: until, ...withFiles(state, [proof]), ...told(state, leftCause(on)) },
  }),
  accepted: () => ({ isAccepted: true }),
  disputed: (state, { files, on, proof }) => ({
    ...{ disputedOn: on, isLapsed: false, ...withFiles(state, [...files, ...(proof === null ? [] : [proof])]) },
    ...told(state, disputedCause),
  }),
  deciderNamed: (_state, { account, office }) => ({ decider: { account, office } }),
  objectionLapsed: () => ({ isLapsed: true }),
  ruled: (state, { as, mendBy, toMend, ...change }) => ({
    ...{ ruled: as, mendBy: mendBy ?? state.mendBy, toMend },
    ...{ terms: state.terms && changedBy(change, state.terms), ...told(state, ruledCause(as)) },
  }),
  reported: (state, { files, report, proof }, { actor }) => ({
    ...{ reports: report, isReported: true },
    ...withFiles(state, [...files, ...(proof === null ? [] : [proof])]),
    ...{ reporters: [...new Set([...state.reporters, ...principalsOf(actor)])] },
    ...told(state, reportedCause(report)),
  }),
  reportReturned: ({ returns }, { until }) => ({ returns: returns + 1, isReported: false, mendBy: until }),
  verified: (state, { evidence, report }, { at }) => ({
    ...{
      verifiedOn: legalDateOf(at),
      isReported: false,
      ...withFiles(state, evidence),
      ...told(state, verifiedCause(report)),
    },
  }),
  visitedAgain: (_state, { isMended, until }) =>
    isMended ? { isSeenAgain: true } : { verifiedOn: null, mendBy: until },
  extenderNamed: (_state, { account, office }) => ({ extender: { account, office } }),
  extended: (_state, { until }) => ({ isExtended: true, mendBy: until }),
  carriedOver: (state, { to, times }) => ({ carried: times, ...told(state, carriedCause(to)) }),
  takenBack: () => ({ isTakenBack: true }),
  ended: (_state, { as, on }, { at }) => ({ end: { as, on, at } }),
  warned: nothing,
  mendMissed: ({ missed }, { isPressed, ...one }) => (isPressed ? { missed: [...missed, one] } : {}),
  overdue: nothing,
};

const changedBy = (
  { grade, until, isRevisited }: Omit<FindingChange, 'toMend'>,
  terms: FindingTerms,
): FindingTerms => ({
  ...terms,
  ...{ grade: grade ?? terms.grade, until: until ?? terms.until, isRevisited: isRevisited ?? terms.isRevisited },
});

/** Who acts, and in whose place: neither is another person than the other (代理). */
const principalsOf = (actor: Actor): readonly string[] => [
  actor.principal,
  ...(actor.kind === 'person' && actor.deputyFor !== undefined ? [actor.deputyFor] : []),
];

const told = ({ causes }: FindingState, cause: string): Pick<FindingState, 'causes'> => ({
  causes: [...causes, cause],
});

const withFiles = ({ evidence }: FindingState, files: readonly string[]): Pick<FindingState, 'evidence'> => ({
  evidence: [...new Set([...evidence, ...files])],
});
