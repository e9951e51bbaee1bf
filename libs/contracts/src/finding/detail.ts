import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, instant, legalDate, shape } from '../primitives.js';
import { findingGrade, findingRuling } from './commands.js';
import { findingList } from './list.js';

const digest = () => z.string().describe('Digest of the words');
const attachments = () => z.array(z.string()).describe('Attachments of this finding');

/** What was found, what was said to it, and what came of it. */
export const findingProgress = shape('FindingProgress', {
  inspection: z.string().describe('Number of the inspection'),
  period: z.string().describe('The period that it counts in: `2026Q4`'),
  item: z
    .strictObject({
      ...{ checklist: z.string(), version: z.int(), item: z.string() },
      text: bilingual.nullable().describe('Null: its words are no longer shipped'),
    })
    .nullable()
    .describe('The question that it answers'),
  what: z.string().nullable().describe('What was found, in the words of the inspection; null: erased there'),
  toMend: z.string().nullable().describe('What is to be mended, in its words or by the ruling'),
  articles: z.array(z.string()).describe('Places of the law, as packs cite them'),
  files: z.int().describe('How many files of the inspection show it'),
  casesInAll: z.int().describe('In how many cases it was seen'),
  cases: z
    .array(z.strictObject({ kind: z.enum(['mediation', 'petition']), number: z.string() }))
    .describe('Those of them that the reader may see'),
  isRevisited: z.boolean(),
  days: z.int().nullable().describe('How old it is, or was at its end: days since it was put to its office'),
  earlier: z
    .array(z.strictObject({ number: z.string().nullable(), on: legalDate }))
    .describe('The same item here before, oldest first; a number for whoever sees that one'),
  isAccepted: z.boolean(),
  disputeUntil: legalDate.nullable().describe('The last day to dispute it; null: it cannot be any more'),
  dispute: z.strictObject({ reasons: digest(), files: attachments(), on: legalDate }).nullable(),
  ruling: z
    .strictObject({
      as: findingRuling,
      reasons: digest(),
      grade: findingGrade.nullable(),
      toMend: z.string().nullable(),
      until: legalDate.nullable(),
      isRevisited: z.boolean().nullable(),
      mendBy: legalDate.nullable(),
      on: legalDate,
    })
    .nullable(),
  reports: z
    .array(
      z.strictObject({
        report: z.int(),
        words: digest(),
        files: attachments(),
        at: instant,
        returned: z.strictObject({ reasons: digest(), until: legalDate, at: instant }).nullable(),
        verified: z.strictObject({ words: digest(), evidence: attachments(), at: instant }).nullable(),
      }),
    )
    .describe('How often it was said to be mended, and what was seen'),
  visits: z.array(
    z.strictObject({ on: legalDate, isMended: z.boolean(), words: digest(), until: legalDate.nullable() }),
  ),
  extension: z.strictObject({ from: legalDate, until: legalDate, reasons: digest() }).nullable(),
  carried: z
    .array(z.strictObject({ to: z.string(), days: z.int(), waitsFor: z.enum(['office', 'commissioner']) }))
    .describe('The quarters into which it went open, with its age then, and whom it waited for'),
});
export type FindingProgress = z.output<typeof findingProgress>;

/** One finding with everything that its page shows. */
export const findingDetail = shape('FindingDetail', {
  item: findingList.item,
  progress: findingProgress,
  ...caseParts,
});
