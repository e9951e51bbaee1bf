import * as z from 'zod';
import { line, shape } from '../primitives.js';
import { revealRequest } from '../reveal.js';
import { petitionGlance } from './glance.js';

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
    ...revealRequest.shape,
  },
  'In the body, so that no address or log holds an identity',
);

/** A petition that was found so: which one, never whose. */
export const foundPetition = shape('FoundPetition', petitionGlance);

export const foundPetitions = shape('FoundPetitions', {
  items: z.array(foundPetition).max(5).describe('The newest; whether there are others is not told'),
});

export type FindRequest = z.infer<typeof findRequest>;
export type FoundPetition = z.infer<typeof foundPetition>;
