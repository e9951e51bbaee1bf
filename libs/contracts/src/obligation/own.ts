import * as z from 'zod';
import { optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate, shape } from '../primitives.js';
import { statusRequest } from '../receipt.js';
import { partyName } from '../reveal.js';
import { another, obligationEnding, obligationPhase } from './commands.js';
import { obligationOption } from './detail.js';
import { words } from './texts/words.js';

const mostWords = 4000;
const nth = () => z.int().min(1).max(9999);
const came = {
  on: legalDate,
  amountCents: optional(z.int().min(1).max(1_000_000_000_00)).describe('In cents; left out: it is no money'),
};

/**
 * What a party says on its own page of what it owes or is owed, by the command of the law that it is. Whoever gives a right up, or agrees
 * to later days, signs before the committee.
 */
export const ownObligationActs = {
  claim: { ...came, words: freeText(mostWords).describe('The creditor is asked; it is no performance') },
  tellStanding: { words: freeText(mostWords).describe('For the committee alone') },
  propose: {
    days: z
      .array(z.strictObject({ due: nth(), on: legalDate }))
      .min(1)
      .max(120),
    text: freeText(mostWords),
  },
  acknowledge: {
    ...came,
    claim: optional(nth()).describe('Which word of the debtor it answers'),
    ...another(),
  },
  dispute: { claim: nth(), words: freeText(mostWords) },
  declineAmendment: { amendment: nth() },
} as const satisfies Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>;
export type OwnObligationAct = keyof typeof ownObligationActs;

const right = {
  ...statusRequest.shape,
  of: optional(partyName).describe(
    'For whom, of those for whom the receipt may; left out: its own party, or the first',
  ),
};
const obligationName = z.string().regex(/^o[1-9][0-9]{0,2}$/);

/** A party reads what it owes and is owed: `POST /api/public/performance`. */
export const ownPerformanceRequest = shape(
  'OwnPerformanceRequest',
  right,
  'In the body, so that no address or log holds the code',
);

/** What such a request brings: `POST /api/public/performance/<act>`. */
export const ownObligationActRequest = (act: OwnObligationAct) =>
  shape(`OwnObligation${act.charAt(0).toUpperCase()}${act.slice(1)}`, {
    ...right,
    obligation: obligationName.describe('Which one of the agreement: `o1`'),
    ...ownObligationActs[act],
  });

const mayObligation = z.strictObject(
  Object.fromEntries(Object.keys(ownObligationActs).map((act) => [act, z.boolean()])) as Record<
    OwnObligationAct,
    z.ZodBoolean
  >,
);

const ownObligation = z.strictObject({
  obligation: obligationName,
  phase: obligationPhase,
  isDebtor: z.boolean(),
  isCreditor: z.boolean(),
  isJoint: z.boolean().describe('Of a debtor: others owe the whole of it too (连带)'),
  what: z.string().nullable(),
  isMoney: z.boolean(),
  dues: z.array(
    z.strictObject({
      due: z.int(),
      amountCents: z.int().nullable(),
      on: legalDate.nullable(),
      isDemanded: z.boolean().describe('No day was agreed on: it is the one that was given when it was urged'),
      isPast: z.boolean(),
      settledOn: legalDate.nullable(),
      missingCents: z.int().nullable(),
      remindedOn: legalDate.nullable().describe('When this debtor was reminded of that day; null: it was not'),
    }),
  ),
  payments: z.array(
    z.strictObject({
      on: legalDate,
      amountCents: z.int().nullable(),
      shown: z.enum(namesOf(words.shown)),
      isDoubted: z
        .boolean()
        .describe('A revisit has found otherwise: it does not count until the committee has looked'),
    }),
  ),
  claims: z
    .array(
      z.strictObject({
        claim: z.int(),
        on: legalDate,
        amountCents: z.int().nullable(),
        stands: z.enum(['open', 'acknowledged', 'disputed']),
      }),
    )
    .describe('What a debtor says was done, without the words'),
  proposal: z
    .strictObject({
      amendment: z.int(),
      days: z.array(z.strictObject({ due: z.int(), on: legalDate })),
      text: z.string().nullable(),
      isSigned: z.boolean().describe('By whoever reads'),
    })
    .nullable()
    .describe('Later days that wait for signatures'),
  options: z
    .array(obligationOption)
    .describe('What whoever reads may do now: of a creditor all of it, of a debtor what is not the creditor’s alone'),
  endedAs: obligationEnding.nullable(),
  may: mayObligation.describe('What may be said now, as far as that does not depend on the words'),
});

/** What a party owes and is owed by an agreement in force. Of a debtor's account of how it stands nothing is here. */
export const ownPerformance = shape('OwnPerformance', {
  number: z.string(),
  isDrill: z.boolean(),
  party: partyName,
  obligations: z.array(ownObligation),
});
export type OwnPerformance = z.output<typeof ownPerformance>;
