import * as z from 'zod';
import { caseParts } from '../case.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { circularList } from './list.js';

/** To whom it goes, and what it is of. */
export const circularProgress = shape('CircularProgress', {
  to: z.array(
    z.strictObject({
      office: officeId,
      isNamed: z.boolean(),
      dueOn: legalDate.nullable().describe('By when it is to be received; null: it was not issued'),
      receivedOn: legalDate.nullable(),
    }),
  ),
  cites: z
    .array(z.strictObject({ case: z.string().nullable(), number: z.string().nullable(), office: officeId.nullable() }))
    .describe('The findings that it is of; null: the reader does not see that one'),
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
