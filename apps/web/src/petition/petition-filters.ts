import * as z from 'zod';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';

export const states = ['overdue', 'today', 'week', 'due', 'open', 'ended'] as const;
export const classes = ['appeal', 'suggestion', 'accusation'] as const;
export const channels = ['visit', 'letter', 'call', 'web', 'import'] as const;

const word = (longest: number) => z.string().max(longest).optional();
const count = z
  .string()
  .regex(/^\d{1,5}$/)
  .optional();

const shape = z.object({
  text: word(100),
  phase: word(30),
  holder: word(63),
  state: z.enum(states).optional(),
  owes: word(63),
  rule: word(21),
  class: z.enum(classes).optional(),
  channel: z.enum(channels).optional(),
  category: word(100),
  place: word(63),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  minReferrals: count,
  idleDays: count,
  minAge: count,
  maxAge: count,
  minHeld: count,
  maxHeld: count,
  number: word(40),
  drill: z.enum(['true']).optional(),
});
/** The filters of the list of petitions. */
export type PetitionFilters = FiltersOf<typeof shape>;
export const petitionFilters = filtersOf(shape);
