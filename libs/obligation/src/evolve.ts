import {
  beforeCause,
  confirmationCause,
  deniedCause,
  handledCause,
  movedCause,
  partiesCause,
  reopenedCause,
  resumedCause,
  replacedCause,
  restoredCause,
  unperformedCause,
  withdrawnCause,
  type Actor,
  type LegalDate,
} from '#libs/kernel';
import { legalDateOf } from '#libs/calendar';
import { nothing, type Evolutions } from '#libs/kind';
import type { LaterDay } from './commands.js';
import type { ObligationFacts } from './facts.js';
import { lawOf } from './laws.js';
import { doubtedIn, performedOn } from './money.js';
import type { Amendment, Claim, DueState, ObligationState, Payment } from './state.js';

/** What each fact of an obligation changes. */
export const evolutions: Evolutions<ObligationState, ObligationFacts> = {
  opened: (_state, { dues, n, ...terms }, { at }) => ({
    ...terms,
    dues: dues.map((due) => ({ ...due, paperOn: due.on, clock: null, isPast: false })),
    ...{ openedAt: at, isDue: terms.after.length === 0, partiesTold: n, causes: [partiesCause(n)] },
  }),
  partiesTold: (state, { n, parties }) => ({ parties, partiesTold: n, ...told(state, partiesCause(n)) }),
  becameDue: (state, { days }, { at }) => ({
    ...{
      isDue: true,
      owedSince: legalDateOf(at),
      end: null,
      dues: withDays(state.isDue ? state.dues : written(state.dues, days), days),
    },
    ...told(state, ...movedIn(state.dues, days)),
  }),
  beforeEnded: (state, data) => ({
    before: [...state.before.filter((one) => one.name !== data.name), data],
    ...told(state, beforeCause(data.name, data.as, data.n)),
    ...(waitsAgain(state, data) && {
      ...{ isDue: false, optionsToldOn: state.end === null ? null : state.optionsToldOn },
      dues: state.dues.map((due) => ({ ...due, clock: null, isPast: false })),
    }),
  }),
  fellAway: nothing,
  confirmationTold: (state, { n, as, on }) => ({
    confirmation: { n, as, on, lastOn: lastOnPaper(state, { as, on }) },
    ...told(state, confirmationCause(n, as)),
  }),
  foundUnperformed: (state, { n }, { at }) => ({
    ...{ unperformed: n, owedSince: legalDateOf(at) },
    ...told(state, unperformedCause(n)),
    ...(state.end === null || state.end.as === 'performed' ? toldAnew : {}),
    ...doubted(state),
  }),
  denied: (state, _data, { at }) => ({
    owedSince: legalDateOf(at),
    ...told(state, deniedCause(state.causes.filter((one) => one?.startsWith('denied/') === true).length + 1)),
    ...doubted(state),
  }),
  acknowledged: (state, { on, amountCents, from, claim, isAnother }, { actor }) => ({
    ...paid(state, {
      ...{ on, amountCents, from, shown: 'word', attachment: null, recordedBy: actor.office },
      ...(isAnother === true && { isAnother }),
    }),
    claims: withClaim(state.claims, claim, 'acknowledged'),
  }),
  proved: (state, { on, amountCents, from, attachment, isAnother }, { actor }) => ({
    ...paid(state, {
      ...{ on, amountCents, from, shown: 'proof', attachment, recordedBy: actor.office },
      ...(isAnother === true && { isAnother }),
    }),
    ...handled(state, actor),
  }),
  doneOnTheSpot: (state, { on, amountCents }) =>
    paid(state, { on, amountCents, from: null, shown: 'agreement', attachment: null, recordedBy: null }),
  claimed: ({ claims }, { party, on, amountCents }) => ({
    claims: [...claims, { party, on, amountCents, stands: 'open' }],
  }),
  disputed: ({ claims }, { claim }) => ({ claims: withClaim(claims, claim, 'disputed') }),
  breachWithdrawn: (_state, { payment, looker }) => ({
    ...{ awaited: looker === null ? null : payment, lookedBy: looker },
  }),
  dayConfirmed: (state, _data, { actor }) => ({ awaited: null, ...handled(state, actor) }),
  dayRejected: (state, { payment, finding, on }, { at, actor }) => ({
    ...{ awaited: null, owedSince: legalDateOf(at), ...handled(state, actor) },
    payments: state.payments.map((one, at) => {
      if (at + 1 !== payment) return one;
      return finding === 'other_day' ? { ...one, on } : { ...one, isStruck: true };
    }),
  }),
  struck: (state, { payment }, { at }) => {
    const payments = state.payments.map((one, at) => (at + 1 === payment ? { ...one, isStruck: true } : one));
    const struck = state.struck + 1;
    const isAgain = state.end?.as === 'performed' && performedOn({ ...state, payments }) === null;
    const awaited = state.awaited === payment ? null : state.awaited;
    const owedSince = legalDateOf(at);
    return {
      ...counted(state, payments),
      ...{ struck, awaited, owedSince },
      ...(isAgain && { end: null, ...toldAnew, ...told(state, reopenedCause(struck)) }),
    };
  },
  upheld: (state) => {
    const upheld = doubtedIn(state.payments);
    const look = (one: Payment, at: number) => (upheld.includes(at) ? { ...one, isDoubted: false } : one);
    return counted(state, state.payments.map(look));
  },
  waived: nothing,
  standingTold: nothing,
  proposed: ({ amendments }, { days, text, on }) => ({
    amendments: [
      ...amendments.map(overtaken),
      { days, text: text.digest, proposedOn: on, signatures: [], stands: 'proposed' },
    ],
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
    return {
      dues: withDays(state.dues, days),
      amendments: withAmendment(state.amendments, amendment, () => ({ stands: 'in_force' })),
      ...toldAnew,
      ...told(state, ...movedIn(state.dues, days)),
    };
  },
  reminded: ({ reminders }, { clock, parties }, { at, seq }) => ({
    reminders: [...reminders, { seq, clock, on: legalDateOf(at), parties }],
  }),
  dayPassed: ({ dues }, { due }) => ({
    dues: dues.map((one, at) => (at + 1 === due ? { ...one, isPast: true } : one)),
  }),
  urged: (state, { number }, { actor }) => ({ urged: number, ...handled(state, actor) }),
  optionsTold: (_state, _data, { at }) => ({ optionsToldOn: legalDateOf(at) }),
  asked: nothing,
  restored: (state, _data, { at }) => ({
    ...{ end: null, owedSince: legalDateOf(at), ...toldAnew },
    ...told(state, restoredCause),
  }),
  resumed: (state, _data, { at }) => ({
    ...{ end: null, owedSince: legalDateOf(at), ...toldAnew },
    ...told(state, resumedCause(state.causes.filter((one) => one?.startsWith('resumed/') === true).length + 1)),
  }),
  recordedBroken: nothing,
  wentElsewhere: nothing,
  ended: (state, { as, on }, { at }) => ({
    end: { at, as, on },
    ...(as === 'replaced' && told(state, replacedCause)),
    ...(as === 'withdrawn' && told(state, withdrawnCause)),
  }),
  warned: nothing,
  overdue: nothing,
};

// What may be done hangs on the days, and on what has come: where either is another one it is told again.
const toldAnew: Pick<ObligationState, 'optionsToldOn'> = { optionsToldOn: null };

const told = ({ causes }: ObligationState, ...more: readonly string[]): Pick<ObligationState, 'causes'> => ({
  causes: [...causes, ...more],
});

/** What was recorded is not taken for it any more until somebody has looked; nor is its day looked at before that. */
function doubted({ end, awaited, payments }: ObligationState): Partial<ObligationState> {
  if (end?.as !== 'performed' && awaited === null) return {};
  return { end: null, awaited: null, payments: payments.map((one) => ({ ...one, isDoubted: true })) };
}

/**
 * What comes before it is to be performed again: until then nothing of it is due, and nothing late. What has ended stays so, and waits
 * once it is open again.
 */
export const waitsAgain = ({ isDue }: ObligationState, { as }: Pick<ObligationFacts['beforeEnded'], 'as'>): boolean =>
  as === 'reopened' && isDue;

/** Whoever of another office than those of an execution has shown, urged or looked at it; the case above knows its own. */
function handled(state: ObligationState, actor: Actor): Partial<ObligationState> {
  if (actor.kind !== 'person' || !lawOf[state.matter].isOfOffice) return {};
  const cause = handledCause(actor.office, actor.principal);
  const isKnown = [state.office, state.executor].includes(actor.office) || state.causes.includes(cause);
  return isKnown ? {} : told(state, cause);
}

type Days = readonly LaterDay[];

/** The days that are others than before. */
const movedIn = (dues: readonly DueState[], days: Days): readonly string[] =>
  days.flatMap(({ due, on }) => (dues[due - 1]?.on === on ? [] : [movedCause(due, on)]));

/** What waited for another one, with no day so far, has by its words the day that these give from when that was done. */
const written = (dues: readonly DueState[], days: Days): readonly DueState[] =>
  dues.map((due, at) => ({
    ...due,
    paperOn: due.paperOn ?? (due.on === null ? (days.find((one) => one.due === at + 1)?.on ?? null) : null),
  }));

/**
 * The last day of the paper that a court has: as it was when the court was asked, with what all had signed by then. What was agreed on
 * since is in no ruling. Of a ruling whose application was never told it is the paper's alone: too early harms nobody.
 */
function lastOnPaper(state: ObligationState, { as, on }: Pick<ObligationFacts['confirmationTold'], 'as' | 'on'>) {
  if (as === 'asked') return lastDay(state.dues.map((due, at) => ({ on: signedBy(state, at + 1, on) ?? due.paperOn })));
  return state.confirmation === null ? lastDayOfPaper(state) : state.confirmation.lastOn;
}

/** The later day of an instalment that all had signed by a day; null: none had. */
function signedBy({ amendments }: ObligationState, due: number, by: LegalDate): LegalDate | null {
  const signed = amendments.filter(
    ({ stands, signatures }) => stands === 'in_force' && signatures.every(({ on }) => on <= by),
  );
  return signed.flatMap(({ days }) => days.filter((one) => one.due === due)).at(-1)?.on ?? null;
}

/**
 * The day of an instalment as the parties have agreed on it: later days that all have signed, or that of the paper. Null: it has none, or
 * it was counted here, from what came before it or from an urging.
 */
export function agreedDayOf(
  { dues, amendments, withinDays }: Pick<ObligationState, 'dues' | 'amendments' | 'withinDays'>,
  at: number,
): LegalDate | null {
  const { on = null, paperOn = null } = dues[at] ?? {};
  const signed = amendments.filter(({ stands }) => stands === 'in_force').flatMap(({ days }) => days);
  const agreed = signed.findLast(({ due }) => due === at + 1)?.on ?? (withinDays === null ? paperOn : null);
  return agreed === on ? agreed : null;
}

/** The last day that the paper itself has; null: it has none. */
export const lastDayOfPaper = ({ dues }: Pick<ObligationState, 'dues'>): LegalDate | null =>
  lastDay(dues.map(({ paperOn: on }) => ({ on })));

const paid = (state: ObligationState, payment: Omit<Payment, 'isStruck' | 'isDoubted'>): Counted =>
  counted(state, [...state.payments, { ...payment, isStruck: false, isDoubted: false }]);

type Counted = Pick<ObligationState, 'payments' | 'end'>;

/** What has come, and with it since when a performed one is, as its days have it. */
function counted({ dues, end }: ObligationState, payments: ObligationState['payments']): Counted {
  const on = end?.as === 'performed' ? performedOn({ dues, payments }) : null;
  return { payments, end: end === null || on === null ? end : { ...end, on } };
}

const withDays = (dues: readonly DueState[], days: ObligationFacts['becameDue']['days']): readonly DueState[] =>
  dues.map((due, at) => {
    const day = days.find((one) => one.due === at + 1);
    return day === undefined ? due : { ...due, on: day.on, clock: day.clock, isPast: false };
  });

const overtaken = (one: Amendment): Amendment => (one.stands === 'proposed' ? { ...one, stands: 'overtaken' } : one);

const withClaim = (claims: readonly Claim[], claim: number | null, stands: Claim['stands']): readonly Claim[] =>
  claims.map((one, at) => (at + 1 === claim ? { ...one, stands } : one));

const withAmendment = (
  amendments: readonly Amendment[],
  number: number,
  change: (one: Amendment) => Partial<Amendment>,
): readonly Amendment[] => amendments.map((one, at) => (at + 1 === number ? { ...one, ...change(one) } : one));

/** The last of their days; null: none has one. */
const lastDay = (dues: readonly Pick<DueState, 'on'>[]): LegalDate | null =>
  dues
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1) ?? null;
