// Recorded in facts of mediations: add, never rename. What a joint mediation (联合调解) tells its mediation, as its causes.

/** Every necessary member has said what it has to say; which time it became so. */
export const heardCause = (n: number): string => `heard/${String(n)}`;
/** One of them has not, that was asked since. */
export const openCause = (n: number): string => `open/${String(n)}`;
/** It came to its end by itself, whatever of it is finished yet. */
export const concludedCause = 'concluded';
/** It knows that the mediation was settled. */
export const settledCause = 'settled';

const hearings = ['heard', 'open', 'concluded'] as const;

/** What it said last of its necessary members; null: nothing, since nobody was asked. */
export function hearingIn(causes: readonly (string | null)[]): (typeof hearings)[number] | null {
  const said = causes.flatMap((cause) => hearings.filter((one) => cause?.split('/')[0] === one));
  return said.at(-1) ?? null;
}
