import type { LegalDate } from '#libs/kernel';
import type { DueState, ObligationState, Payment } from './state.js';

type Came = Pick<Payment, 'on' | 'amountCents'>;
type Owed = Pick<ObligationState, 'dues' | 'payments'>;

/** Those that count, oldest first; of one day in the order in which they were recorded. */
const counting = ({ payments }: Pick<ObligationState, 'payments'>): readonly Payment[] =>
  payments
    .filter(({ isStruck, isDoubted }) => !isStruck && !isDoubted)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Whether both are the same sum, or thing, of the same day. */
export const isSame = (one: Came, other: Came): boolean => one.on === other.on && one.amountCents === other.amountCents;

/**
 * Which of those that are doubted were told again since, by their places: the same of the same day that nobody has said to be another one
 * is the same money, and counts once. Each that was told again stands for one.
 */
function toldAgain(payments: readonly Payment[]): ReadonlySet<number> {
  const again = new Set<number>();
  for (const [at, later] of payments.entries()) {
    if (later.isStruck || later.isAnother === true) continue;
    const first = payments.findIndex(
      (one, place) => place < at && one.isDoubted && !one.isStruck && !again.has(place) && isSame(one, later),
    );
    if (first >= 0) again.add(first);
  }
  return again;
}

/** The places of those that count again once somebody has looked at them. */
export function doubtedIn(payments: readonly Payment[]): readonly number[] {
  const again = toldAgain(payments);
  return payments.flatMap(({ isDoubted, isStruck }, at) => (isDoubted && !isStruck && !again.has(at) ? [at] : []));
}

/** Whether it is a sum of money. */
export const isMoney = ({ dues }: Pick<ObligationState, 'dues'>): boolean =>
  dues.some(({ amountCents }) => amountCents !== null);

const sum = (all: readonly { readonly amountCents: number | null }[]): number =>
  all.reduce((so, { amountCents }) => so + (amountCents ?? 0), 0);

/** The whole of what is owed, in cents; 0 where it is no money. Several debtors owe it once (连带). */
export const owedCents = ({ dues }: Pick<ObligationState, 'dues'>): number => sum(dues);
/** What was paid of it, in cents. */
export const paidCents = (owed: Pick<ObligationState, 'payments'>): number => sum(counting(owed));
/** What was paid beyond it, in cents. */
export const excessCents = (owed: Owed): number => Math.max(0, paidCents(owed) - owedCents(owed));

/** Instalments in the order in which payments fill them: by their days, those without one last. */
export const inTurn = (dues: readonly DueState[]): readonly number[] =>
  dues
    .map((_, at) => at)
    .toSorted((a, b) => {
      const [one, other] = [dues[a]?.on ?? '9999', dues[b]?.on ?? '9999'];
      return one < other ? -1 : one > other ? 1 : a - b;
    });

/** Of each instalment, by its place, the day on which the whole of it had come; null: it has not. */
export function settledOn(owed: Owed): readonly (LegalDate | null)[] {
  const paid = counting(owed);
  if (!isMoney(owed)) return owed.dues.map(() => paid[0]?.on ?? null);
  const settled: (LegalDate | null)[] = owed.dues.map(() => null);
  let threshold = 0;
  for (const at of inTurn(owed.dues)) {
    threshold += owed.dues[at]?.amountCents ?? 0;
    settled[at] = reachedOn(paid, threshold);
  }
  return settled;
}

function reachedOn(paid: readonly Payment[], threshold: number): LegalDate | null {
  let so = 0;
  for (const { amountCents, on } of paid) {
    so += amountCents ?? 0;
    if (so >= threshold) return on;
  }
  return null;
}

/** So much of an instalment has not come, in cents; null: it is no money. */
export function missingCents(owed: Owed, at: number): number | null {
  if (!isMoney(owed)) return null;
  const turn = inTurn(owed.dues);
  const until = turn.slice(0, turn.indexOf(at) + 1).reduce((so, each) => so + (owed.dues[each]?.amountCents ?? 0), 0);
  const own = owed.dues[at]?.amountCents ?? 0;
  return Math.min(own, Math.max(0, until - paidCents(owed)));
}

/** Since when the whole of it is performed; null: it is not. */
export function performedOn(owed: Owed): LegalDate | null {
  const all = settledOn(owed);
  if (all.length === 0 || all.includes(null)) return null;
  return all.map(String).toSorted().at(-1) as LegalDate;
}

/**
 * Whether nobody has agreed on the day that one has: it had none, and was given this one when it was urged (民法典 511 (4)). A later day
 * that all have signed is agreed on.
 */
export function isDemanded({ dues, amendments }: Pick<ObligationState, 'dues' | 'amendments'>, at: number): boolean {
  const due = dues[at];
  if (due === undefined || due.on === null || due.paperOn !== null) return false;
  return !amendments.some(({ stands, days }) => stands === 'in_force' && days.some((one) => one.due === at + 1));
}

/** Whether the day of one has passed and it has not come. */
export const isLate = (owed: Owed): boolean => {
  const settled = settledOn(owed);
  return owed.dues.some(({ isPast }, at) => isPast && settled[at] === null);
};
