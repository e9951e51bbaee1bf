import * as z from 'zod';

/** The filters of the list, as they stand in the address. What is not one of them is left out, not an error. */
const shape = z.object({
  phase: z.string().max(30).optional().catch(undefined),
  holder: z.string().max(63).optional().catch(undefined),
  state: z.enum(['overdue', 'due', 'open', 'ended']).optional().catch(undefined),
  class: z.enum(['appeal', 'suggestion', 'accusation']).optional().catch(undefined),
  channel: z.enum(['web', 'letter', 'visit', 'call', 'import']).optional().catch(undefined),
  number: z.string().trim().min(1).max(40).optional().catch(undefined),
  drill: z.enum(['true']).optional().catch(undefined),
});
export type PetitionFilters = z.infer<typeof shape>;
export type FilterName = keyof PetitionFilters;

export const filterNames = Object.keys(shape.shape) as FilterName[];

/** True where the list is narrowed at all. */
export const isFiltered = (filters: PetitionFilters): boolean =>
  filterNames.some((name) => filters[name] !== undefined);

export const readFilters = (search: URLSearchParams): PetitionFilters => shape.parse(Object.fromEntries(search));
