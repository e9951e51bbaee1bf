import * as z from 'zod';
import { shape } from '../primitives.js';
import { agreementHolds, committeeLevel, disputeSort, mediationEnding, mediationSource } from './commands.js';

export const mediationYear = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/, 'format.period')
    .describe('`2026`; the present year if left out')
    .optional(),
});

/** Mediations that ended in a year, by what is counted of them (统计): committees and matters, and nobody. */
export const mediationStatistics = shape('MediationStatistics', {
  year: z.string(),
  tallies: z
    .array(
      z.strictObject({
        level: committeeLevel,
        sort: disputeSort,
        source: mediationSource,
        endedAs: mediationEnding,
        holds: agreementHolds.nullable().describe('How what was agreed on holds; null: there is nothing to perform'),
        count: z.int(),
        days: z.int().describe('From beginning to end, of all of them together'),
        longest: z.int().describe('Of the one that took longest'),
      }),
    )
    .describe('Of each level, sort, source, end and way in which it holds that there is'),
});

export type MediationStatistics = z.output<typeof mediationStatistics>;
