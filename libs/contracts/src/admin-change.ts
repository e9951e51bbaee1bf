import * as z from 'zod';
import { freeText } from './primitives.js';

/** Why something of the administration is changed. */
export const reason = freeText(500).describe('Kept with the change for good; no personal data');

/** Which state of an entry a change was made against. */
export const seen = z.int().min(0).describe('`lastChange` as it was read');

/** What every change of an entry says: in this order, and first. */
export const changes = { seen, reason };

/** What an account signs in with, of a person or a program. */
export const loginName = z
  .string()
  .trim()
  .max(64)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'format.account');
