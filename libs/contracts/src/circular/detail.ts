import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, legalDate, officeId, shape } from '../primitives.js';
import { circularAnswer } from './commands.js';
import { circularList } from './list.js';

/** To whom it goes, and what it is of. */
export const circularProgress = shape('CircularProgress', {
  to: z.array(
    z.strictObject({
      office: officeId,
      isNamed: z.boolean(),
      dueOn: legalDate.nullable().describe('By when it is to be received; null: it was not issued'),
      receivedOn: legalDate.nullable(),
      answerBy: legalDate.nullable().describe('By when it says whether it adopts a proposal; null: it has none'),
      answer: z
        .strictObject({ as: circularAnswer, words: z.string(), on: legalDate })
        .nullable()
        .describe('`words`: the digest of its text'),
    }),
  ),
  cites: z
    .array(z.strictObject({ case: z.string().nullable(), number: z.string().nullable(), office: officeId.nullable() }))
    .describe('The findings that it is of; null: the reader does not see that one'),
  laid: z
    .strictObject({
      item: z.string().describe('`<checklist>/<question>`'),
      text: bilingual.nullable().describe('What it asks; null: its words are no longer shipped'),
      offices: z
        .array(officeId)
        .nullable()
        .describe(
          'Where it was found from the year before it was laid until it was issued or ended, for the bureau alone',
        ),
    })
    .nullable()
    .describe('Because of what a proposal was laid before the bureau; null: a person began it'),
  draft: z
    .strictObject({ zh: z.string(), en: z.string() })
    .nullable()
    .describe(
      'What is recorded, as text for a person to correct; null: nothing is to be written, or not by the reader',
    ),
});
export type CircularProgress = z.output<typeof circularProgress>;

/** One circular with everything that its page shows. */
export const circularDetail = shape('CircularDetail', {
  item: circularList.item,
  progress: circularProgress,
  ...caseParts,
});
