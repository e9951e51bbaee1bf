import * as z from 'zod';
import { legalDate, officeId, shape } from '../primitives.js';
import { partyName } from '../reveal.js';

/** Whom a visitor asks (回访对象). Each look is recorded in the matter, with who looked. */
export const askedPeople = shape('AskedPeople', {
  people: z.array(
    z.strictObject({
      party: partyName,
      name: z.string().nullable(),
      phone: z.string().nullable(),
      address: z.string().nullable().describe('Null: none is known, or it is kept off papers'),
      speakers: z
        .array(z.strictObject({ party: partyName, name: z.string().nullable(), phone: z.string().nullable() }))
        .describe('Who speaks for it today; of a ward they are asked, and no number of its own is given'),
    }),
  ),
  about: z.string().nullable().describe('What the matter is called'),
  obligations: z
    .array(z.strictObject({ name: z.string(), what: z.string().nullable() }))
    .describe('That are asked about, in the words of the agreement; null: erased'),
  hideAfterSeconds: z.int(),
});
export type AskedPeople = z.output<typeof askedPeople>;

/** Who may be named to go: the accounts of the visiting office. */
export const visitorsAnswer = shape('RevisitVisitors', {
  visitors: z.array(
    z.strictObject({
      ...{ person: z.uuid(), name: z.string(), office: officeId, mayGo: z.boolean() },
      languages: z.array(z.string()).describe('As the register has it; empty: it says nothing'),
    }),
  ),
});
export type RevisitVisitors = z.output<typeof visitorsAnswer>;

/** What decided whether it is called back (复核抽取记录): `maplebridge draw verify` holds it to the facts of the revisit. */
export const callBackAnswer = shape('CallBackRecord', {
  form: z.string().describe('maplebridge-call-back/1: hashed with the seed'),
  case: z.string().describe('Number of the revisit'),
  fact: z.int().describe('The fact that closed it'),
  seed: z.string().describe('The chain hash of that fact, lower-case hex'),
  oneIn: z.int().describe('One of so many is called back, by the rules of the revisit'),
  isDrawn: z.boolean(),
});

/** What is planned, due, made and not reached, by office (回访看板). */
export const revisitBoard = shape('RevisitBoard', {
  since: legalDate.describe('The first planned day that is counted'),
  month: z.string().describe('The present month, of `planned`'),
  offices: z.array(
    z.strictObject({
      office: officeId,
      planned: z.int().describe('Dates of this month that have not come, at which it would visit'),
      due: z.int().describe('Open'),
      late: z.int().describe('Of these: after their window'),
      made: z.int(),
      proved: z.int().describe('Of those that were made: everything that was said is proved'),
      doubted: z
        .int()
        .describe(
          'In which somebody denies what was written down, or has said otherwise when called back, also that it was tried',
        ),
      notReached: z.int(),
      unwanted: z.int(),
      callBacks: z.int().describe('Drawn to be called back'),
    }),
  ),
  signs: z
    .array(
      z.strictObject({
        office: officeId,
        sign: z.enum(['within_minutes', 'same_words', 'always_content', 'often_missed']),
        count: z.int(),
      }),
    )
    .describe('Questions to an office, for its supervisor; a finding about nobody'),
  signsSince: legalDate.describe('From which planned day on the list behind them is read'),
});
export type RevisitBoard = z.output<typeof revisitBoard>;
