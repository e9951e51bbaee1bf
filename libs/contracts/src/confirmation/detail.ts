import * as z from 'zod';
import { caseParts } from '../case.js';
import { instant, legalDate, shape } from '../primitives.js';
import { partyName } from '../reveal.js';
import { courtItem, courtStep } from './commands.js';
import { confirmationList } from './list.js';

/** Who wants a court to be asked, what is there for it, and what it did. */
export const confirmationProgress = shape('ConfirmationProgress', {
  people: z
    .array(z.strictObject({ party: partyName, name: z.string().nullable(), isOrganisation: z.boolean() }))
    .describe('Who is in the mediation, masked as there'),
  applicants: z.array(
    z.strictObject({ party: partyName, says: z.enum(['yes', 'no']).nullable().describe('Null: nothing yet') }),
  ),
  isWritten: z.boolean().describe('False: it is put in writing before a court is asked'),
  isInvited: z.boolean().describe('A court invited the committee: that one is asked'),
  items: z.array(courtItem).nullable().describe('What of the file is there; null: it was not bound'),
  lacking: z.array(courtItem).describe('What the court will ask for'),
  times: z.int().describe('How often a court was asked'),
  court: z.string().nullable().describe('Which court, by the digest of its name'),
  steps: z.array(
    z.strictObject({
      step: courtStep,
      on: legalDate,
      until: legalDate.nullable(),
      time: z.string().nullable(),
      number: z.string().nullable().describe('By its digest'),
      words: z.string().nullable().describe('By their digest'),
    }),
  ),
  asked: z.array(z.strictObject({ at: instant, words: z.string().describe('Digest of the words') })),
  received: z.array(z.strictObject({ party: partyName, on: legalDate })),
});
export type ConfirmationProgress = z.output<typeof confirmationProgress>;

/** One judicial confirmation with everything that its page shows. */
export const confirmationDetail = shape('ConfirmationDetail', {
  item: confirmationList.item,
  progress: confirmationProgress,
  ...caseParts,
});
