import { createHash } from 'node:crypto';

/** The form of a draw of call-backs: another way to draw is another form. */
export const callBackForm = 'maplebridge-call-back/1';

// What the first eight hex digits of a value may be.
const values = 0x1_0000_0000;

/**
 * The value by which one revisit is drawn to be called back (复核抽取值): SHA-256 over the form and the seed, joined by a line feed, in
 * lower-case hex. Anybody makes it again with `printf | sha256sum`.
 *
 * @param seed the chain hash of the fact that closed it, 64 characters of lower-case hex
 */
export const callBackValue = (seed: string): string =>
  createHash('sha256').update([callBackForm, seed].join('\n'), 'utf8').digest('hex');

/**
 * Whether it is one of so many that are called back: the first eight digits of its value, as a number, lie below that part of all that
 * they may be. Each revisit is drawn by itself, so that nobody waits for a list, and none is drawn because of another.
 *
 * @param oneIn how many there are for each that is drawn, one at least
 */
export const calledBack = (seed: string, oneIn: number): boolean =>
  Number.parseInt(callBackValue(seed).slice(0, 8), 16) < Math.floor(values / oneIn);
