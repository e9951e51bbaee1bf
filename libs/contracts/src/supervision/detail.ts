import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, instant, legalDate, officeId, shape } from '../primitives.js';
import { supervisionMeasure } from './commands.js';
import { supervisionList } from './list.js';

/** What a person has to find before a measure may be taken. */
const finding = z.enum(['serious_failure', 'grave_consequences', 'listed_failure']);

/** One supervision with everything that its page shows. */
export const supervisionDetail = shape('SupervisionDetail', {
  item: supervisionList.item,
  ladder: z
    .array(
      z.strictObject({
        rung: z.int(),
        name: bilingual,
        article: z.string().nullable(),
        afterWorkingDays: z.int().describe('Counted from the legal date of each trigger; the number is ours'),
        how: z.enum(['platform', 'judgement']).describe('judgement: a person decides and signs'),
        mayWaive: z.boolean().describe('False where the law asks for the step'),
        needsReply: z.boolean().describe('The addressee then owes a written reply'),
        measures: z
          .array(
            z.strictObject({
              id: z.string(),
              name: bilingual,
              article: z.string().nullable(),
              finding: finding.nullable().describe('What a person has to find first, with its ground'),
              to: z.enum(['late-office', 'managing-organ']),
              setsDate: z.boolean(),
            }),
          )
          .describe('What a person may take there; empty where the platform acts'),
      }),
    )
    .describe('The ladder that its basis has in the rules that the case is pinned to, rungs ahead too'),
  climbs: z
    .array(z.strictObject({ climb: z.int(), from: legalDate, rung: z.int(), nextRung: z.int().nullable() }))
    .describe('How far each of its triggers has come: every breach climbs by itself'),
  steps: z
    .array(
      z.strictObject({
        climb: z.int(),
        rung: z.int(),
        stage: z.enum(['laid', 'issued', 'waived']),
        judgedAt: instant.nullable().describe('When a person took a measure, or none with the reason'),
      }),
    )
    .describe('What was laid before people, and what became of it'),
  statedReplies: z
    .array(
      z.strictObject({
        office: officeId,
        dueOn: legalDate.nullable(),
        statedOn: legalDate,
        recordedOn: legalDate,
        proof: z.string().nullable(),
        look: z
          .enum(['awaited', 'confirmed', 'rejected'])
          .nullable()
          .describe(
            'Whether somebody has looked at it, where a breach was withdrawn for it; awaited after the end: unconfirmed',
          ),
      }),
    )
    .describe('Replies recorded after the day that is stated for them, which whoever verifies looks at'),
  undone: z
    .array(z.strictObject({ clock: z.string(), rule: z.string(), duty: z.string(), dueOn: legalDate }))
    .describe('What it is supervised for and still owes in the petition, overdue'),
  measures: z
    .array(z.strictObject({ measure: supervisionMeasure, finding: finding.nullable() }))
    .describe('What the reader’s office may take now: of the steps that lie before it, or on a finding of its own'),
  ...caseParts,
});
