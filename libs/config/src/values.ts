import * as z from 'zod';
import { Secret } from './secret.js';

/** A text that is not empty. @param expected what a wrong value is answered with; never the value itself */
export const text = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

/** A whole number between two bounds. */
export const number = (expected: string, min: number, max: number) =>
  text(expected)
    .refine((value) => /^\d{1,9}$/u.test(value) && Number(value) >= min && Number(value) <= max, {
      error: expected,
    })
    .transform(Number);

/** What must not be printed. */
export const secret = (expected: string) => text(expected).transform((value) => new Secret(value));
