import * as z from 'zod';
import { officeId, shape } from './primitives.js';

export const guidanceQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/, 'format.period')
    .describe('`2026`; the present year if left out')
    .optional(),
});

const flows = {
  takenIn: z.int(),
  ended: z.int(),
  endings: z
    .array(z.strictObject({ phase: z.string(), count: z.int() }))
    .describe('How they ended, by phase, or by the end of a kind that says it apart'),
};

/** What happened in one quarter, in numbers. */
const guidedSums = shape('GuidedSums', { ...flows, open: z.int().describe('At the end of the quarter') });
export type GuidedSums = z.infer<typeof guidedSums>;

/** One quarter that is over, as it was told the first time. Kept so: fields are added, never renamed. */
export const guidedQuarter = shape('GuidedQuarter', {
  quarter: z.string().describe('`2026Q4`'),
  least: z.int().describe('The smallest number that is told of a single office'),
  listed: z
    .array(z.strictObject({ office: officeId, ...flows }))
    .describe('In the order of the organisation: offices with something to do, none of whose numbers is too small'),
  unlisted: z
    .int()
    .describe('How many more there are, with little to do or nothing: their numbers are in the totals alone'),
  totals: guidedSums.nullable().describe('Null where they would be those of a single office'),
});
export type GuidedQuarter = z.infer<typeof guidedQuarter>;

const guidedKind = shape('GuidedKind', {
  kind: z.string(),
  quarters: z.array(guidedQuarter).describe('Quarters of the year that are over'),
});
export type GuidedKind = z.infer<typeof guidedKind>;

/** What whoever guides offices is told of their work (指导、统计): no case, no rank, no target. */
export const guidanceCounts = shape('GuidanceCounts', {
  year: z.string(),
  guided: z.int().describe('How many offices are guided today'),
  kinds: z.array(guidedKind).describe('Kinds of case that are counted for guidance; empty: none is'),
});
export type GuidanceCounts = z.infer<typeof guidanceCounts>;
