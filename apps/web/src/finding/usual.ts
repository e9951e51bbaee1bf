/**
 * What usually comes next where several things are owed. Where nobody is left who rules, somebody is named; what its office signs for by
 * nothing is left there once its days are over.
 */
const usual = ['approve', 'receive', 'rule', 'nameDecider', 'verify', 'visitAgain', 'report', 'noteLeft'] as const;

/** The first of them that is not refused; null: none. */
export const usualNext = (refusals: Readonly<Record<string, unknown>>): string | null =>
  usual.find((command) => refusals[command] === null) ?? null;
