import * as z from 'zod';
import { instant, legalDate, line, officeId, shape } from '../primitives.js';
import { revealPurpose } from '../reveal.js';
import { petitionPhase } from './commands.js';

/** The fewest digits that go with a name. */
export const fewestDigits = 4;
/** The fewest of a whole number, without a name: a fixed line of the county. */
export const fewestOfWholeNumber = 7;

/** By whom somebody at the counter finds their matter: the exact name with the last digits of a number, or the whole number. */
export const findRequest = shape(
  'FindRequest',
  {
    name: line(100)
      .optional()
      .describe('The whole name as it was given; left out: the digits are the whole telephone or identity number'),
    digits: z
      .string()
      .regex(/^\d{3,17}[\dX]$/, 'format.digits')
      .describe('Of the telephone or identity number, at least the last four; without a name all of them'),
    purpose: revealPurpose,
    words: line(200).describe('In words; kept in the log of reading'),
  },
  'In the body, so that no address or log holds an identity',
);

/** A petition that was found so: which one, never whose. */
export const foundPetition = shape('FoundPetition', {
  id: z.uuid(),
  number: z.string(),
  phase: petitionPhase,
  receivedOn: legalDate,
  registeredAt: instant,
  holder: officeId.nullable(),
  title: z.string().nullable(),
});

export const foundPetitions = shape('FoundPetitions', {
  items: z.array(foundPetition).max(5).describe('The newest; whether there are others is not told'),
});

export type FindRequest = z.infer<typeof findRequest>;
export type FoundPetition = z.infer<typeof foundPetition>;
