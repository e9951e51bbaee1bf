import { legalDateOf } from '#libs/calendar';
import {
  appliedCause,
  correctedCause,
  endedCause,
  partiesCause,
  reopenedCause,
  replacedCause,
  restoredCause,
} from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { ConfirmationFacts } from './facts.js';
import type { ConfirmationState } from './state.js';

/** What each fact of a judicial confirmation changes. */
export const evolutions: Evolutions<ConfirmationState, ConfirmationFacts> = {
  opened: (_state, { n, ...data }, { at }) => ({
    ...data,
    openedAt: at,
    partiesTold: n,
    causes: [partiesCause(n)],
  }),
  partiesTold: (state, { n, parties }) => ({ parties, partiesTold: n, ...told(state, partiesCause(n)) }),
  putInWriting: () => ({ isWritten: true }),
  consented: ({ consents, declined }, { party, by }) => ({
    consents: [...consents.filter((one) => one.party !== party), { party, by }],
    declined: declined.filter((one) => one !== party),
  }),
  declined: ({ consents, declined }, { party }) => ({
    consents: consents.filter((one) => one.party !== party),
    declined: [...declined.filter((one) => one !== party), party],
  }),
  // Asked anew in time it is open again, and owed.
  agreedToApply: (state, _data, { clocks = [] }) =>
    state.end === null || clocks.length === 0
      ? {}
      : { end: null, stage: null, appliedOn: null, steps: [], ...told(state, reopenedCause(state.times)) },
  bound: (_state, { items }) => ({ items }),
  applied: (state, { on, times }) => ({
    ...{ stage: 'applied', appliedOn: on, times, end: null, steps: [] },
    ...told(state, appliedCause(times, on)),
  }),
  courtStep: ({ stage, end, consents, declined, received, steps }, { step, on, until, time }) => ({
    stage: step === 'docketed' ? 'docketed' : stage,
    steps: [...steps, { step, on, until, time, before: { stage, end, consents, declined, received } }],
  }),
  courtStepCorrected: (state) => {
    const steps = state.steps.slice(0, -1);
    const before = state.steps.at(-1)?.before;
    const isOver = state.end !== null && before !== undefined;
    return { ...before, steps, ...(isOver && told(state, ...correctedTo(state, before))) };
  },
  courtAsked: nothing,
  // No court has it: what it was asked before came to nothing.
  restored: (state) => ({ end: null, stage: null, appliedOn: null, steps: [], ...told(state, restoredCause) }),
  received: ({ received }, data) => ({ received: [...received, data] }),
  reminded: ({ reminders }, { clock, parties }, { at, seq }) => ({
    reminders: [...reminders, { seq, clock, on: legalDateOf(at), parties }],
  }),
  windowMoved: nothing,
  windowUnsettled: nothing,
  lapsed: nothing,
  courtLimitPassed: nothing,
  objectionLapsed: nothing,
  ended: (state, { as, on }, { at }) => ({
    end: { at, as, on },
    // Taken back at the court, it was wanted for that once: whoever asks again is asked again.
    ...(as === 'withdrawn' && { consents: [] }),
    ...told(state, as === 'replaced' ? replacedCause : endedCause(as, on)),
  }),
  warned: nothing,
  overdue: nothing,
};

/** How it stands again: the court has it since it was asked, or has confirmed it. */
function correctedTo({ appliedOn }: ConfirmationState, { end }: Pick<ConfirmationState, 'end'>): readonly string[] {
  if (end !== null) return [correctedCause('confirmed', end.on)];
  return appliedOn === null ? [] : [correctedCause('asked', appliedOn)];
}

const told = ({ causes }: ConfirmationState, ...more: readonly string[]): Pick<ConfirmationState, 'causes'> => ({
  causes: [...causes, ...more],
});
