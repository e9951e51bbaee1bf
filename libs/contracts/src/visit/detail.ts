import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, legalDate, shape } from '../primitives.js';
import { visitAnswer } from './commands.js';
import { namesOf } from '../names-of.js';
import { visitList } from './list.js';
import { words } from './texts/words.js';

/** A checklist with what was answered. */
export const visitProgress = shape('VisitProgress', {
  checklist: z.strictObject({
    id: z.string(),
    version: z.int(),
    name: bilingual.nullable().describe('Null: its words are no longer shipped'),
  }),
  items: z.array(
    z.strictObject({
      item: z.string(),
      article: z.string().nullable(),
      isOurs: z.boolean().describe('The article does not ask for it: we do'),
      text: bilingual.nullable(),
      counts: bilingual.nullable().describe('What counts as a yes'),
      isAsked: z.boolean().describe('By what stands to the question that it depends on'),
      judges: z.boolean().describe('False: it only decides whether another one is asked'),
      needsEvidence: z.boolean().describe('A no is shown by a file or a case'),
      result: visitAnswer.nullable().describe('What stands; null: nobody has answered, or several differently'),
      isSettled: z.boolean().describe('The leader has settled it'),
      leftOut: z.string().nullable().describe('Digest of why it is left out'),
      // Never for the office that is visited.
      answers: z.array(
        z.strictObject({
          account: z.string(),
          name: z.string().nullable(),
          answer: visitAnswer,
          files: z.array(z.string()),
          cases: z.array(z.string()),
          words: z.string().nullable(),
        }),
      ),
    }),
  ),
  corrections: z.array(z.strictObject({ item: z.string().nullable(), words: z.string() })),
  inspectors: z.array(z.strictObject({ account: z.string(), name: z.string().nullable(), isLeader: z.boolean() })),
  record: z.string().nullable().describe('Digest of what the record says, once it is closed'),
  signed: z.strictObject({ group: z.boolean(), office: z.boolean(), isRefused: z.boolean() }),
  remarks: z
    .array(z.strictObject({ on: legalDate, words: z.string(), isRefusal: z.boolean() }))
    .describe(
      'What the office has said to the record, by digests; that a record was opened again takes none of it back',
    ),
  tour: z
    .strictObject({
      id: z.string(),
      number: z.string(),
      version: z.int(),
      answers: z.int().describe('How often something was answered or settled in this visit'),
      visit: z.string().describe('The name of this visit there'),
      mayAnswer: z.boolean(),
      mayTalk: z.boolean().describe('A talk there may be recorded in the tour'),
      maySettle: z.boolean(),
    })
    .nullable()
    .describe('Where its questions are answered and who said what stands; null: the reader sees no tour'),
  conclusion: z
    .strictObject({
      tour: z.enum(namesOf(words.tour)),
      on: legalDate.describe('The day on which the tour ended'),
      findings: z.int().describe('How many findings were put to this office until then'),
      summary: z.string().nullable().describe('What the public reads of the report; null: there is none'),
      receivedOn: legalDate.nullable().describe('Null: the office has not received it yet'),
    })
    .nullable()
    .describe('What the tour came to for this office; null: it goes on, or nobody was there'),
  isInspector: z.boolean().describe('The reader is of the group'),
  isLeader: z.boolean(),
});
export type VisitProgress = z.output<typeof visitProgress>;

/** One visit with everything that its page shows. */
export const visitDetail = shape('VisitDetail', { item: visitList.item, progress: visitProgress, ...caseParts });
