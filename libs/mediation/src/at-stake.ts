import type { Clock } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { MediationDossier } from './case.js';
import { mediationRules as rules } from './rules.js';

/**
 * What is at stake while a paper is not served (送达以前在走的时限): the notice of the end is owed by a date; nothing else of a mediation
 * waits for the proof of a paper.
 */
export const atStake = (
  { clocks }: Pick<MediationDossier, 'clocks'>,
  { command }: { readonly command: string },
): Clock | null => clocks.find((one) => command === 'tellEnd' && one.rule === rules.tellEnd && isRunning(one)) ?? null;
