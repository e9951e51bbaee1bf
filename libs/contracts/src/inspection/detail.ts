import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, legalDate, officeId, shape } from '../primitives.js';
import { findingGrade } from './commands.js';
import { inspectionList } from './list.js';
import { otherVisit } from './other-visits.js';

/** Who goes, where, and what came of it. */
export const inspectionProgress = shape('InspectionProgress', {
  inspectors: z.array(
    z.strictObject({
      account: z.uuid(),
      name: z.string().nullable().describe('Null: the account is gone'),
      office: officeId,
      isLeader: z.boolean(),
      isFree: z.boolean().describe('Has declared that nothing stands in the way'),
      isGone: z.boolean(),
      isLost: z.boolean().describe('Has no account or no post there any more, and is to be replaced'),
    }),
  ),
  visits: z.array(
    z.strictObject({
      visit: z.string(),
      case: z.uuid().nullable().describe('Null: its case is not there yet'),
      office: officeId,
      on: legalDate,
      isAnnounced: z.boolean(),
      stands: z.enum(['planned', 'told', 'begun', 'made', 'dropped', 'stopped']),
      isSettled: z.boolean().describe('All that was found in it is issued'),
    }),
  ),
  otherVisits: z
    .array(otherVisit)
    .describe('Visits of other tours of the quarter to the same offices, of tours that the reader may read'),
  findings: z.array(
    z.strictObject({
      finding: z.string(),
      case: z.uuid().nullable(),
      office: officeId,
      visit: z.string().nullable(),
      item: z.string().nullable().describe('Checklist and question: `petition-work/notice`'),
      grade: findingGrade,
      articles: z.array(z.string()),
      until: legalDate,
      words: z.string().describe('Digest of what was found'),
      toMend: z.string().describe('Digest of what is to be mended'),
      outcome: z.string().nullable().describe('How it ended; null: it goes on'),
    }),
  ),
  isInspector: z.boolean().describe('The reader is of the group'),
  checklist: z
    .strictObject({
      id: z.string(),
      version: z.int(),
      name: bilingual,
      judged: z
        .array(z.strictObject({ item: z.string(), article: z.string(), text: bilingual }))
        .describe('Its questions at which something can be found'),
    })
    .nullable()
    .describe('What is asked now, of no visit alone; null: it ships no more'),
  reportDraft: bilingual
    .nullable()
    .describe('The report as it can be written of what is recorded, to be corrected; null: none is owed now'),
  report: z
    .strictObject({
      stands: z.enum(['submitted', 'returned', 'adopted']),
      report: z.string().describe('Digest of the report'),
      summary: z.string().describe('Digest of what the public reads of it'),
      reasons: z.string().nullable().describe('Digest of why it was returned'),
    })
    .nullable()
    .describe('The report that was handed in last; null: none was'),
});
export type InspectionProgress = z.output<typeof inspectionProgress>;

/** One tour with everything that its page shows. */
export const inspectionDetail = shape('InspectionDetail', {
  item: inspectionList.item,
  progress: inspectionProgress,
  ...caseParts,
});
