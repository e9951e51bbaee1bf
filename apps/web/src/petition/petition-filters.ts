import * as z from 'zod';

const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);
const count = z
  .string()
  .regex(/^\d{1,5}$/)
  .optional()
  .catch(undefined);

/** The filters of the list, as they stand in the address. What is not one of them is left out, not an error. */
const shape = z.object({
  text: word(100),
  phase: word(30),
  holder: word(63),
  state: z.enum(['overdue', 'today', 'week', 'due', 'open', 'ended']).optional().catch(undefined),
  owes: word(63),
  rule: word(21),
  class: z.enum(['appeal', 'suggestion', 'accusation']).optional().catch(undefined),
  channel: z.enum(['web', 'letter', 'visit', 'call', 'import']).optional().catch(undefined),
  category: word(100),
  place: word(63),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  minReferrals: count,
  idleDays: count,
  minAge: count,
  maxAge: count,
  number: word(40),
  drill: z.enum(['true']).optional().catch(undefined),
});
export type PetitionFilters = z.infer<typeof shape>;
export type FilterName = keyof PetitionFilters;

export const filterNames = Object.keys(shape.shape) as FilterName[];

/** True where the list is narrowed at all. */
export const isFiltered = (filters: PetitionFilters): boolean =>
  filterNames.some((name) => filters[name] !== undefined);

export const readFilters = (search: URLSearchParams): PetitionFilters => shape.parse(Object.fromEntries(search));

/** The filters alone, as an address carries them: a view that is kept, without the place in the pages. */
export const filterQuery = (filters: PetitionFilters): string =>
  new URLSearchParams(
    filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])),
  ).toString();
