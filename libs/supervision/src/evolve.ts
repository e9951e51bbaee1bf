import { legalDateOf } from '#libs/calendar';
import type { Fact } from '#libs/kernel';
import type { TriggerPayload } from './commands.js';
import type { SupervisionFact, SupervisionFacts, SupervisionFactType } from './facts.js';
import { initialSupervision, type Step, type SupervisionState } from './state.js';

type Evolution<T extends SupervisionFactType> = (
  state: SupervisionState,
  data: SupervisionFacts[T],
  fact: Fact,
) => Partial<SupervisionState>;

const nothing = (): Partial<SupervisionState> => ({});

const evolutions: { readonly [T in SupervisionFactType]: Evolution<T> } = {
  opened: (state, data, fact) => ({
    petition: data.petition,
    office: data.office,
    verifiers: [data.verifier],
    triggers: withTrigger(state, data),
    ladderFrom: data.dueOn,
    openedAt: fact.at,
  }),
  triggerAdded: (state, data) => ({
    triggers: withTrigger(state, data),
    parentTold: { ...state.parentTold, opened: false },
  }),
  reopened: (state, data) => ({
    ...initialSupervision,
    petition: state.petition,
    office: state.office,
    verifiers: state.verifiers.slice(0, 1),
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
  correctionReported: () => ({ isCorrectionReported: true }),
  verificationOverdue: (state, data) => ({
    verifiers: data.toldTo === null ? state.verifiers : [...state.verifiers, data.toldTo],
    isAlarm: state.isAlarm || data.toldTo === null,
  }),
  correctionVerified: (_state, _data, fact) => ({ endedAt: fact.at, isCorrectionReported: false, isAlarm: false }),
  correctionRejected: () => ({ isCorrectionReported: false }),
  parentTold: (state, data) => ({ parentTold: { ...state.parentTold, [data.what]: true } }),
};

/**
 * The state after one fact. It never refuses.
 *
 * @throws Error for a type that no release has written: that is a wrong deployment, not a case
 */
export function evolveSupervision(state: SupervisionState, fact: Fact): SupervisionState {
  if (!Object.hasOwn(evolutions, fact.type)) throw new Error(`a supervision has no fact of type ${fact.type}`);
  const known = fact as SupervisionFact;
  const evolve = evolutions[known.type] as Evolution<SupervisionFactType>;
  return { ...state, ...evolve(state, known.data, fact), dutiesOpened: countDuties(state, fact) };
}

function fired(
  _state: SupervisionState,
  { rung, nextRung }: { readonly rung: number; readonly nextRung: number | null },
  fact: Fact,
): Partial<SupervisionState> {
  return { rung, nextRung, rungFiredOn: legalDateOf(fact.at) };
}

function listOf(clock: string | null): readonly string[] {
  return clock === null ? [] : [clock];
}

function withTrigger(state: SupervisionState, data: TriggerPayload): SupervisionState['triggers'] {
  const { trigger, dueOn, clock, rule, byHand } = data;
  return [...state.triggers, { trigger, dueOn, clock, rule, byHand }];
}

function withStep(state: SupervisionState, rung: number, change: Partial<Step>): readonly Step[] {
  return state.steps.map((step) => (step.rung === rung ? { ...step, ...change } : step));
}

function countDuties(state: SupervisionState, fact: Fact): SupervisionState['dutiesOpened'] {
  const opened = (fact.duties ?? []).flatMap((change) => (change.change === 'open' ? [change.duty.what] : []));
  return opened.reduce<Record<string, number>>((so, what) => ({ ...so, [what]: (so[what] ?? 0) + 1 }), {
    ...state.dutiesOpened,
  });
}
