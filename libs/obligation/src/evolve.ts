import {
  beforeCause,
  confirmationCause,
  movedCause,
  partiesCause,
  reopenedCause,
  replacedCause,
  unperformedCause,
  type LegalDate,
} from '#libs/kernel';
import { legalDateOf } from '#libs/calendar';
import { nothing, type Evolutions } from '#libs/kind';
import type { ObligationFacts } from './facts.js';
import { performedOn } from './money.js';
import type { Amendment, Claim, DueState, ObligationState, Payment } from './state.js';

/** What each fact of an obligation changes. */
export const evolutions: Evolutions<ObligationState, ObligationFacts> = {
  opened: (_state, { dues, n, ...terms }, { at }) => ({
    ...terms,
    dues: dues.map((due) => ({ ...due, clock: null, isPast: false })),
    ...{ openedAt: at, isDue: terms.after.length === 0, partiesTold: n, causes: [partiesCause(n)] },
  }),
  partiesTold: (state, { n, parties }) => ({ parties, partiesTold: n, ...told(state, partiesCause(n)) }),
  becameDue: ({ dues }, { days }) => ({ isDue: true, end: null, dues: withDays(dues, days) }),
  beforeEnded: (state, { name, as }) => ({
    before: [...state.before.filter((one) => one.name !== name), { name, as }],
    ...told(state, beforeCause(name, as)),
  }),
  fellAway: nothing,
  confirmationTold: (state, { n, as, on }) => ({
    confirmation: { n, as, on, lastOn: lastDay(state.dues) },
    ...told(state, confirmationCause(n, as)),
  }),
  foundUnperformed: (state, { n }) => ({
    unperformed: n,
    ...told(state, unperformedCause(n)),
    // What was recorded is not taken for it any more until somebody has looked.
    ...(state.end?.as === 'performed' && {
      end: null,
      payments: state.payments.map((one) => ({ ...one, isDoubted: true })),
    }),
  }),
  acknowledged: (state, { on, amountCents, from, claim }) => ({
    ...paid(state, { on, amountCents, from, shown: 'word', attachment: null, isStruck: false, isDoubted: false }),
    claims: withClaim(state.claims, claim, 'acknowledged'),
  }),
  proved: (state, { on, amountCents, from, attachment }) =>
    paid(state, { on, amountCents, from, shown: 'proof', attachment, isStruck: false, isDoubted: false }),
  doneOnTheSpot: (state, { on, amountCents }) =>
    paid(state, {
      on,
      amountCents,
      from: null,
      shown: 'agreement',
      attachment: null,
      isStruck: false,
      isDoubted: false,
    }),
  claimed: ({ claims }, { party, on, amountCents }) => ({
    claims: [...claims, { party, on, amountCents, stands: 'open' }],
  }),
  disputed: ({ claims }, { claim }) => ({ claims: withClaim(claims, claim, 'disputed') }),
  struck: (state, { payment }) => {
    const payments = state.payments.map((one, at) => (at + 1 === payment ? { ...one, isStruck: true } : one));
    const struck = state.struck + 1;
    const isAgain = state.end?.as === 'performed' && performedOn({ ...state, payments }) === null;
    return { payments, struck, ...(isAgain && { end: null, ...told(state, reopenedCause(struck)) }) };
  },
  upheld: ({ payments }, { payment }) => ({
    payments: payments.map((one, at) => (at + 1 === payment ? { ...one, isDoubted: false } : one)),
  }),
  waived: nothing,
  standingTold: nothing,
  proposed: ({ amendments }, { days, text }) => ({
    amendments: [...amendments, { days, text: text.digest, signatures: [], stands: 'proposed' }],
  }),
  amendmentSigned: ({ amendments }, { amendment, party, by, on }) => ({
    amendments: withAmendment(amendments, amendment, ({ signatures }) => ({
      signatures: [...signatures, { party, by, on }],
    })),
  }),
  amendmentDeclined: ({ amendments }, { amendment }) => ({
    amendments: withAmendment(amendments, amendment, () => ({ stands: 'declined' })),
  }),
  amended: (state, { amendment, days }) => {
    const dues = withDays(state.dues, days);
    return {
      dues,
      amendments: withAmendment(state.amendments, amendment, () => ({ stands: 'in_force' })),
      // What may be done hangs on the days: once they have passed again it is told again.
      optionsToldOn: null,
      ...told(state, movedCause(amendment, lastDay(dues) as LegalDate)),
    };
  },
  reminded: nothing,
  dayPassed: ({ dues }, { due }) => ({
    dues: dues.map((one, at) => (at + 1 === due ? { ...one, isPast: true } : one)),
  }),
  urged: (_state, { number }) => ({ urged: number }),
  optionsTold: (_state, _data, { at }) => ({ optionsToldOn: legalDateOf(at) }),
  asked: nothing,
  recordedBroken: nothing,
  wentElsewhere: nothing,
  ended: (state, { as, on }, { at }) => ({
    end: { at, as, on },
    ...(as === 'replaced' && told(state, replacedCause)),
  }),
  warned: nothing,
  overdue: nothing,
};

const told = ({ causes }: ObligationState, cause: string): Pick<ObligationState, 'causes'> => ({
  causes: [...causes, cause],
});

const paid = ({ payments }: ObligationState, payment: Payment): Pick<ObligationState, 'payments'> => ({
  payments: [...payments, payment],
});

const withDays = (dues: readonly DueState[], days: ObligationFacts['becameDue']['days']): readonly DueState[] =>
  dues.map((due, at) => {
    const day = days.find((one) => one.due === at + 1);
    return day === undefined ? due : { ...due, on: day.on, clock: day.clock, isPast: false };
  });

const withClaim = (claims: readonly Claim[], claim: number | null, stands: Claim['stands']): readonly Claim[] =>
  claims.map((one, at) => (at + 1 === claim ? { ...one, stands } : one));

const withAmendment = (
  amendments: readonly Amendment[],
  number: number,
  change: (one: Amendment) => Partial<Amendment>,
): readonly Amendment[] => amendments.map((one, at) => (at + 1 === number ? { ...one, ...change(one) } : one));

/** The last of their days; null: none has one. */
export const lastDay = (dues: readonly Pick<DueState, 'on'>[]): LegalDate | null =>
  dues
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1) ?? null;
