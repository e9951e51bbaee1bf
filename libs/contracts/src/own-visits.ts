import * as z from 'zod';
import { optional } from './command.js';
import { bilingual, freeText, legalDate } from './primitives.js';
import { statusRequest } from './receipt.js';
import { partyName } from './reveal.js';
import { formAnswer, mostVisitWords, visitChannel } from './revisit/commands.js';

/** What was written down of a party, in the words of the form. */
const ownSaid = z.strictObject({
  on: legalDate,
  correctedOn: legalDate
    .nullable()
    .describe('When it corrected on its page what is missing, and how it stands; null: never'),
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

/** A question of the form, for whoever answers it on its own page. */
const ownQuestion = z.strictObject({
  id: z.string(),
  kind: z.string(),
  choices: z.array(z.string()),
  text: bilingual,
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
        questions: z
          .array(ownQuestion)
          .describe('Of the form, that may be answered; none once nothing is asked of it any more'),
        mayConfirm: z.boolean().describe('Somebody has written down what it said, and it may say that it is so'),
        mayDeny: z.boolean().describe('Or that it was not asked, or has not said so'),
      }),
    )
    .describe('Revisits in which it is asked; nothing of what another one said'),
});

export type OwnVisits = z.output<typeof ownVisits>;

/** What is said of a revisit, without who says it. */
export const visitSaid = {
  on: legalDate.describe('Which revisit, by its date'),
  says: z
    .enum(['answer', 'confirm', 'deny'])
    .describe(
      'How it stands; that this is what it has said, which proves it; or that it is not. Of the two last nothing else is taken',
    ),
  isContent: optional(z.boolean()).describe(
    'Of an answer it is said, yes or no: nobody is taken to be content, or not',
  ),
  notPerformed: z
    .array(z.string().regex(/^[ox][1-9][0-9]{0,2}$/u))
    .max(30)
    .default([])
    .describe('Obligations that are due, or have no day, and are not performed: as many as there are'),
  isRebound: z.boolean().default(false).describe('Of a mediation: the dispute has broken out again'),
  answers: z
    .array(formAnswer)
    .max(40)
    .default([])
    .describe(
      'By the questions of the form, as the page has them; these, words and help are of a first answer: they stay when it is corrected, and are refused beside a correction',
    ),
  words: optional(freeText(mostVisitWords)),
  help: optional(freeText(mostVisitWords)).describe('What help it wants: it agrees to being named for it'),
};

/** An answer says whether whoever gives it is content: what is left out is no. */
const saysContent = ({ says, isContent }: { readonly says: string; readonly isContent: boolean | null }): boolean =>
  says !== 'answer' || isContent !== null;
const contentMissing = { path: ['isContent'], error: 'format.content_missing' };

/**
 * What a party says of a revisit on its own page: how it stands, that this is what it has said, or that it is not. Said anew while the
 * window is open, how it stands takes the place of what it had said there.
 */
export const ownVisitSaid = z
  .strictObject({ ...statusRequest.shape, ...visitSaid })
  .refine(saysContent, contentMissing)
  .meta({ id: 'OwnVisitSaid' });

/** For whom somebody reads and speaks, of a mediation. */
export const forWhom = {
  of: optional(partyName).describe(
    'For whom, of those for whom the receipt may (`mayReadFor`); left out: its own party, or the first of them',
  ),
};

/** The same for itself or for whom it may speak: `POST /api/public/mediation/visits`. */
export const ownPartyVisitSaid = z
  .strictObject({ ...statusRequest.shape, ...visitSaid, ...forWhom })
  .refine(saysContent, contentMissing)
  .meta({ id: 'OwnPartyVisitSaid' });
