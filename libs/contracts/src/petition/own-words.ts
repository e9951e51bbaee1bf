import * as z from 'zod';
import { optional } from '../command.js';
import { legalDate, shape } from '../primitives.js';
import { statusRequest } from '../receipt.js';

const right = statusRequest.shape;

/** That the opinion in favour is carried out (落实), or is not, whatever was recorded; by number and query code. */
export const ownExecuted = shape('OwnExecuted', {
  ...right,
  on: optional(legalDate).describe('Since when; left out: since today'),
  isCarriedOut: z.boolean().default(true),
});
export type OwnExecuted = z.output<typeof ownExecuted>;

/** What a petitioner may say of being asked again (回访). */
export const visitWish = z.enum(['agreeVisit', 'unwantContact', 'wantContact']);

/** What a petitioner says of being asked again, by number and query code. */
export const ownVisitWish = shape('OwnVisitWish', { ...right, wish: visitWish });
export type OwnVisitWish = z.output<typeof ownVisitWish>;
