import * as z from 'zod';
import { optional } from '../command.js';
import { legalDate, shape } from '../primitives.js';
import { statusRequest } from '../receipt.js';
import { partyName } from '../reveal.js';
import { confirmationEnding, courtStep } from './commands.js';

/** What a party says on its own page of whether a court is asked, by the command of the law that it is. */
export const ownConfirmationActs = ['consent', 'decline'] as const;
export type OwnConfirmationAct = (typeof ownConfirmationActs)[number];

/** By number and code of the mediation: `POST /api/public/confirmation`, and `/consent`, `/decline` below it. */
export const ownConfirmationRequest = shape(
  'OwnConfirmationRequest',
  {
    ...statusRequest.shape,
    of: optional(partyName).describe(
      'For whom, of those for whom the receipt may; left out: its own party, or the first',
    ),
  },
  'In the body, so that no address or log holds the code',
);

/** What a party may know of it: its own answer, and of the other side nothing before all have said yes. */
export const ownConfirmation = shape('OwnConfirmation', {
  isOffered: z.boolean().describe('False: no court confirms it, or it was not opened yet'),
  lastOn: legalDate.nullable().describe('The last of the thirty days'),
  isFree: z
    .boolean()
    .describe('Of the agreement of a people’s mediation committee the court takes no fee (2011 规定 11)'),
  isProvisional: z.boolean().describe('The holidays up to that day are not published yet: it may be later'),
  remindedOn: legalDate.nullable().describe('When this party was reminded of a day that runs; null: it was not'),
  says: z.enum(['yes', 'no']).nullable().describe('The own answer; null: none yet'),
  isAgreed: z.boolean().describe('All of them want it'),
  appliedOn: legalDate.nullable(),
  steps: z
    .array(z.strictObject({ step: courtStep, on: legalDate, until: legalDate.nullable(), time: z.string().nullable() }))
    .describe(
      'What the court did since it was asked last, with the day that it has set, or to which it calls both sides',
    ),
  endedAs: confirmationEnding.nullable(),
  endedOn: legalDate.nullable(),
  objectBy: legalDate
    .nullable()
    .describe('Last day on which this party may object to the confirmation; null: none runs for it'),
  may: z.strictObject({ consent: z.boolean(), decline: z.boolean() }),
});
export type OwnConfirmation = z.output<typeof ownConfirmation>;
