import * as z from 'zod';
import { officeId, shape } from './primitives.js';

export const guidanceQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/, 'format.period')
    .describe('`2026`; the present year if left out')
    .optional(),
});

/** What happened in one quarter, in numbers. */
export const guidedQuarter = shape('GuidedQuarter', {
  quarter: z.string().describe('`2026Q4`'),
  takenIn: z.int(),
  open: z.int().describe('At the end of the quarter; of the present one, by now'),
  ended: z.int(),
  endings: z.array(z.strictObject({ phase: z.string(), count: z.int() })).describe('How they ended, by phase'),
});
export type GuidedQuarter = z.infer<typeof guidedQuarter>;

const guidedKind = shape('GuidedKind', {
  kind: z.string(),
  listed: z
    .array(z.strictObject({ office: officeId, quarters: z.array(guidedQuarter) }))
    .describe('Offices in the order of the organisation of which no number of the year is too small'),
  unlisted: z.int().describe('How many more there are: their numbers are in the totals alone'),
  totals: z.array(guidedQuarter).nullable().describe('Null where they would be those of a single office'),
});

/** What whoever guides offices is told of their work (指导、统计): no case, no rank, no target. */
export const guidanceCounts = shape('GuidanceCounts', {
  year: z.string(),
  least: z.int().describe('The smallest number that is told of a single office'),
  guided: z.int().describe('How many offices are guided'),
  kinds: z.array(guidedKind).describe('Kinds of case that are counted for guidance; empty: none is'),
});
