import { legalDateOf } from '#libs/calendar';
import type { Fact, OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { TriggerPayload } from './commands.js';
import type { SupervisionFacts } from './facts.js';
import { initialSupervision, type Step, type SupervisionState } from './state.js';

/** What each fact of a supervision changes. */
export const evolutions: Evolutions<SupervisionState, SupervisionFacts> = {
  opened: (state, data, fact) => ({
    office: data.office,
    verifiers: data.verifier === null ? [] : [data.verifier],
    isAlarm: data.verifier === null,
    triggers: withTrigger(state, data),
    ladderFrom: data.dueOn,
    openedAt: fact.at,
  }),
  triggerAdded: (state, data) => ({ triggers: withTrigger(state, data) }),
  reopened: (state, data) => ({
    ...initialSupervision,
    office: state.office,
    verifiers: state.verifiers.slice(0, 1),
    isAlarm: state.verifiers.length === 0,
    openedAt: state.openedAt,
    triggers: withTrigger(state, data),
    ladderFrom: data.dueOn,
  }),
  reminded: fired,
  letterIssued: fired,
  stepLaid: (state, data, fact) => ({
    ...fired(state, data, fact),
    steps: [
      ...state.steps,
      { rung: data.rung, holders: [data.addressee], clocks: listOf(data.judging), stage: 'laid' },
    ],
  }),
  addresseeMissing: (state, data, fact) => ({ ...fired(state, data, fact), isAlarm: true }),
  stepIssued: (state, data) => ({ steps: withStep(state, data.rung, { stage: 'issued' }) }),
  stepWaived: (state, data) => ({ steps: withStep(state, data.rung, { stage: 'waived' }) }),
  silenceTold: (state, data) => {
    const step = state.steps.find(({ rung }) => rung === data.rung);
    const holders = [...(step?.holders ?? []), data.toldTo];
    const clocks = [...(step?.clocks ?? []), ...listOf(data.judging)];
    return { steps: withStep(state, data.rung, { holders, clocks }) };
  },
  nothingDone: (state, data) => ({ isAlarm: state.isAlarm || data.why === 'no_superior' }),
  warned: nothing,
  replied: nothing,
  replyOverdue: nothing,
  correctionReported: ({ office, verifiers }, _data, fact) => ({
    reportedBy: fact.actor.office ?? office,
    verifiers: [...new Set([...verifiers, ...verifyingIn(fact)])],
  }),
  verificationOverdue: (state, data) => ({
    verifiers: data.toldTo === null ? state.verifiers : [...state.verifiers, data.toldTo],
    isAlarm: state.isAlarm || data.toldTo === null,
  }),
  correctionVerified: (_state, _data, fact) => ({ endedAt: fact.at, reportedBy: null, isAlarm: false }),
  correctionRejected: () => ({ reportedBy: null }),
};

function fired(
  _state: SupervisionState,
  { rung, nextRung }: { readonly rung: number; readonly nextRung: number | null },
  fact: Fact,
): Partial<SupervisionState> {
  return { rung, nextRung, rungFiredOn: legalDateOf(fact.at) };
}

/** Who has to verify from this fact on. */
function verifyingIn({ duties = [] }: Fact): readonly OfficeId[] {
  return duties.flatMap((each) => (each.change === 'open' ? [each.duty.office] : []));
}

function listOf(clock: string | null): readonly string[] {
  return clock === null ? [] : [clock];
}

function withTrigger(state: SupervisionState, data: TriggerPayload): SupervisionState['triggers'] {
  const { trigger, dueOn, clock, breach, rule, byHand } = data;
  const of = { trigger, dueOn, clock, ...(breach !== undefined && { breach }), rule, byHand };
  return [...state.triggers, of];
}

function withStep(state: SupervisionState, rung: number, change: Partial<Step>): readonly Step[] {
  return state.steps.map((step) => (step.rung === rung ? { ...step, ...change } : step));
}
