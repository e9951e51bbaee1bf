import * as z from 'zod';
import { optional } from './command.js';
import { bilingual, legalDate, shape } from './primitives.js';
import { statusRequest } from './receipt.js';
import { partyName } from './reveal.js';
import { visitChannel } from './revisit/commands.js';

/** What was written down of a party, in the words of the form. */
const ownSaid = z.strictObject({
  on: legalDate,
  channel: visitChannel,
  answers: z.array(
    z.strictObject({ question: bilingual, kind: z.string(), value: z.union([z.string(), z.int(), z.boolean()]) }),
  ),
  notPerformed: z
    .array(z.string())
    .describe('Obligations that are due, or have no day, and are not performed, by their names'),
  isContent: z.boolean(),
  isRebound: z.boolean(),
  words: z.string().nullable(),
  help: z.string().nullable(),
});

/** What a party wants of revisits, and in which it is asked. */
export const ownVisits = z.strictObject({
  isAgreed: z.boolean().describe('Whoever reads has agreed to being asked by another office'),
  wantsNone: z.boolean(),
  dates: z.array(legalDate).describe('On which it is asked again, as far as they have not come'),
  asked: z
    .array(
      z.strictObject({
        on: legalDate,
        stands: z.enum(['to_ask', 'asked', 'not_reached', 'unwanted', 'released']),
        isProved: z.boolean().describe('What it said is proved'),
        obligations: z
          .array(z.strictObject({ name: z.string(), what: z.string().nullable() }))
          .describe('That are asked about, of those that it owes or is owed, in their words'),
        said: ownSaid.nullable().describe('What somebody has written down of it; null: nothing yet'),
        isDenied: z.boolean().describe('It has said that it was not asked, or has not said so'),
        mayAnswer: z.boolean(),
        mayCorrect: z
          .boolean()
          .describe(
            'What it has said on its page takes the place of that when it is said anew, as long as the window is open',
          ),
        mayConfirm: z.boolean().describe('Somebody has written down what it said, and it may say that it is so'),
        mayDeny: z.boolean().describe('Or that it was not asked, or has not said so'),
      }),
    )
    .describe('Revisits in which it is asked; nothing of what another one said'),
});

export type OwnVisits = z.output<typeof ownVisits>;

/**
 * What a party says of a revisit on its own page: how it stands, that this is what it has said, or that it is not. Said anew while the
 * window is open, how it stands takes the place of what it had said there.
 */
export const ownVisitSaid = shape('OwnVisitSaid', {
  ...statusRequest.shape,
  on: legalDate.describe('Which revisit, by its date'),
  says: z.enum(['content', 'not_content', 'missing', 'rebound', 'confirm', 'deny']),
  obligation: optional(z.string().regex(/^[ox][1-9][0-9]{0,2}$/u)).describe(
    'Of `missing`: which is due, or has no day, and is not performed',
  ),
});

/** For whom somebody reads and speaks, of a mediation. */
export const forWhom = {
  of: optional(partyName).describe(
    'For whom, of those for whom the receipt may (`mayReadFor`); left out: its own party, or the first of them',
  ),
};

/** The same for itself or for whom it may speak: `POST /api/public/mediation/visits`. */
export const ownPartyVisitSaid = shape('OwnPartyVisitSaid', { ...ownVisitSaid.shape, ...forWhom });
