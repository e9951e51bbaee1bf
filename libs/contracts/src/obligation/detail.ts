import * as z from 'zod';
import { caseParts } from '../case.js';
import { namesOf } from '../names-of.js';
import { instant, legalDate, shape } from '../primitives.js';
import { partyName } from '../reveal.js';
import { obligationEnding } from './commands.js';
import { obligationList } from './list.js';
import { words } from './texts/words.js';

const performance = { on: legalDate, amountCents: z.int().nullable() };

/** What may be done now. */
export const obligationOption = z
  .strictObject({
    route: z.enum(namesOf(words.route)),
    whose: z.enum(['all', 'each', 'creditor']),
    until: legalDate
      .nullable()
      .describe('The last day; null: no text that we have names one, or from when it runs is not certain'),
    period: z
      .strictObject({ months: z.int(), article: z.string() })
      .nullable()
      .describe('How long the law gives for it, and where it says so; null: the pack has no number for it'),
  })
  .meta({ id: 'ObligationOption' });

/** What is owed, what came of it, and what each side may do now. */
export const obligationProgress = shape('ObligationProgress', {
  name: z.string().describe('What it is called in its agreement: o1'),
  what: z.string().nullable().describe('What is owed, a text of the case above; null: erased there'),
  people: z
    .array(z.strictObject({ party: partyName, name: z.string().nullable(), isOrganisation: z.boolean() }))
    .describe('Who is in the case above, masked as there'),
  debtors: z.array(partyName),
  creditors: z.array(partyName),
  agreedOn: legalDate.nullable(),
  effectiveOn: legalDate.nullable(),
  isOnTheSpot: z.boolean(),
  isNotarised: z.boolean(),
  after: z
    .array(z.strictObject({ name: z.string(), as: obligationEnding.nullable().describe('Null: it has not ended') }))
    .describe('Those that come before it'),
  withinDays: z.int().nullable(),
  dues: z.array(
    z.strictObject({
      due: z.int().describe('From 1'),
      amountCents: z.int().nullable(),
      on: legalDate.nullable(),
      isDemanded: z.boolean().describe('No day was agreed on: it is the one that was given when it was urged'),
      isPast: z.boolean(),
      settledOn: legalDate.nullable().describe('When the whole of it had come'),
      missingCents: z.int().nullable(),
    }),
  ),
  payments: z.array(
    z.strictObject({
      payment: z.int(),
      ...performance,
      from: partyName.nullable(),
      shown: z.enum(namesOf(words.shown)),
      words: z.string().nullable().describe('Digest of what was shown'),
      attachment: z.string().nullable(),
      isStruck: z.boolean(),
      isDoubted: z.boolean(),
    }),
  ),
  claims: z.array(
    z.strictObject({
      claim: z.int(),
      party: partyName,
      ...performance,
      words: z.string().describe('Digest of the words'),
      stands: z.enum(['open', 'acknowledged', 'disputed']),
    }),
  ),
  amendments: z.array(
    z.strictObject({
      amendment: z.int(),
      by: partyName,
      days: z.array(z.strictObject({ due: z.int(), on: legalDate })),
      text: z.string().describe('Digest of the words'),
      signed: z.array(partyName),
      stands: z.enum(['proposed', 'in_force', 'declined', 'overtaken']),
    }),
  ),
  accounts: z
    .array(z.strictObject({ party: partyName, at: instant, words: z.string().describe('Digest of the words') }))
    .describe('How it stands by the debtor, for the office alone'),
  said: z
    .array(
      z.strictObject({
        type: z.enum(['urged', 'asked', 'recordedBroken', 'wentElsewhere', 'resumed']),
        at: instant,
        words: z.string().describe('Digest of the words'),
      }),
    )
    .describe('What the office has done about it'),
  confirmation: z
    .strictObject({ as: z.enum(namesOf(words.confirmation)), on: legalDate })
    .nullable()
    .describe('How the court stands to the agreement'),
  optionsToldOn: legalDate.nullable(),
  options: z.array(obligationOption),
});
export type ObligationProgress = z.output<typeof obligationProgress>;

/** One obligation with everything that its page shows. */
export const obligationDetail = shape('ObligationDetail', {
  item: obligationList.item,
  progress: obligationProgress,
  ...caseParts,
});
