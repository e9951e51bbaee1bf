import { cycleIn } from '#libs/kernel';
import { refused } from './case.js';
import type { Obligation } from './commands.js';

/** Everybody who owes it: one for all, where there are several (连带). */
export const debtorsOf = ({ by, jointly = [] }: Pick<Obligation, 'by' | 'jointly'>): readonly string[] => [
  by,
  ...jointly,
];

/** What the obligations of an agreement are called, by their place in it. */
export const obligationName = (at: number): string => `o${String(at + 1)}`;

/** Those that come before it, by their names. */
export const beforeIt = ({ after = [] }: Pick<Obligation, 'after'>): readonly string[] =>
  [...new Set(after)].map((one) => obligationName(one - 1));

/**
 * Each is one thing that somebody owes another one, and none waits for itself (循环).
 *
 * @throws DomainError invalid `mediation.obligation_unfit`: nobody owes himself, no sum is none, instalments make the sum, and what
 *   waits for another one is not done when it is signed; `mediation.obligation_circle`, details `numbers`
 */
export function requireFitting(obligations: readonly Obligation[]): void {
  if (!obligations.every((one) => isOwed(one) && isPayable(one) && isTimed(one))) {
    throw refused('invalid', 'mediation.obligation_unfit', 'each owes another one something');
  }
  const circle = cycleIn(obligations.map((one, at) => ({ name: obligationName(at), after: beforeIt(one) })));
  if (circle === null) return;
  const numbers = circle.map((name) => name.slice(1)).join(', ');
  throw refused('invalid', 'mediation.obligation_circle', 'they wait for each other', { numbers });
}

function isOwed(one: Obligation): boolean {
  const debtors = debtorsOf(one);
  return !debtors.includes(one.to) && new Set(debtors).size === debtors.length;
}

const isSum = (cents: number | null): cents is number => cents !== null && Number.isInteger(cents) && cents > 0;

function isPayable({ amountCents, instalments, on }: Obligation): boolean {
  if (instalments === undefined || instalments === null) return amountCents === null || isSum(amountCents);
  const all = instalments.map((one) => one.amountCents);
  return on === null && all.length > 0 && all.every(isSum) && all.reduce((so, one) => so + one, 0) === amountCents;
}

function isTimed({ after = [], withinDays = null, isOnTheSpot = false }: Obligation): boolean {
  if (withinDays !== null && (after.length === 0 || !Number.isInteger(withinDays) || withinDays < 1)) return false;
  return !isOnTheSpot || after.length === 0;
}
