import * as z from 'zod';
import { bilingual, caseId, instant, legalDate, line, shape } from './primitives.js';
import { partyName } from './reveal.js';

/** Number and query code (查询码) of a receipt: the right of a party to read its case, of whichever kind. */
export const statusRequest = shape(
  'StatusRequest',
  { number: line(40), queryCode: line(60) },
  'In the body, so that no address or log holds the code',
);

/** What a party is told of its case, of whichever kind that is. One answer for a wrong number and a wrong code. */
export const statusAnswer = shape('StatusAnswer', {
  kind: z.string().describe('`petition`, `mediation`: what the receipt opens'),
  number: z.string(),
  phase: z.string(),
  phaseText: z.string(),
  isDrill: z.boolean(),
  holder: bilingual.nullable(),
  receivedOn: legalDate,
  acceptedOn: legalDate.nullable(),
  decidedOn: legalDate.nullable(),
  outcome: z.string().nullable(),
  answerBy: legalDate.nullable().describe('Last legal date of what is owed next'),
  provisional: z.boolean(),
  isSupervised: z.boolean(),
  endedAt: instant.nullable(),
});

/** What an act of a party on its own page is answered. */
export const ownOutcome = shape('OwnOutcome', { number: z.string(), at: instant, isRepeat: z.boolean() });

/** For whom a receipt (回执) is made, or a lost one again (补发). */
export const reissueRequest = shape('ReissueRequest', {
  party: partyName
    .optional()
    .describe(
      'Whose; left out: of whoever is first in the case for oneself. Whoever has none yet gets the first one so',
    ),
  words: line(200).describe('Which proof of identity was shown; kept in the log of reading, no number of a document'),
});

/** A receipt that was made for a party of a case of any kind; its paper is addressed to whoever proved to be that party. */
export const reissuedReceipt = shape('ReissuedReceipt', {
  id: caseId,
  number: z.string(),
  queryCode: z.string(),
  registeredAt: instant,
  isDrill: z.boolean(),
  isRepeat: z.boolean().describe('The same key was used before: the code is the one that it made'),
  party: partyName.describe('Whose it is: the code that it had before opens nothing any more'),
  name: z
    .string()
    .nullable()
    .describe('Full name, for the paper alone: the request is recorded as a look at it; null: anonymous'),
});

export type ReissuedReceipt = z.infer<typeof reissuedReceipt>;
export type StatusRequest = z.infer<typeof statusRequest>;
export type OwnOutcome = z.infer<typeof ownOutcome>;
