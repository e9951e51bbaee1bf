import type * as z from 'zod';

/** Filters of a list as they stand in the address, by name. */
export type FilterValues = Readonly<Record<string, string | undefined>>;

/** What most lists are narrowed by first: what is late or will be, what is open, what has ended. */
export const openStates = ['overdue', 'week', 'open', 'ended'] as const;

/** The filters of a shape: whatever the address says under its names, known or not. */
export type FiltersOf<S extends z.ZodObject> = { readonly [N in keyof S['shape'] & string]?: string | undefined };

/** How the filters of a list are read from its address and written into one. */
export interface ListFilters<F extends FilterValues> {
  readonly names: readonly (keyof F & string)[];
  /** What the address says, known or not; blanks alone say nothing. */
  readonly read: (search: URLSearchParams) => F;
  /** The names of those whose value no such filter has: they are told, never passed over. */
  readonly unknown: (filters: F) => readonly (keyof F & string)[];
  /** The filters alone: a view that is kept, without the place in the pages. */
  readonly query: (filters: F) => string;
  /** True where the list is narrowed at all. */
  readonly isNarrowed: (filters: F) => boolean;
}

/** The filters of a list from the shape of the values that they take. */
export function filtersOf<S extends z.ZodObject>(shape: S): ListFilters<FiltersOf<S>> {
  type F = FiltersOf<S>;
  const names = Object.keys(shape.shape) as (keyof F & string)[];
  const read = (search: URLSearchParams): F =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search.get(name)?.trim() ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    ) as F;
  return {
    names,
    read,
    unknown: (filters) => {
      const wrong = new Set(shape.safeParse(filters).error?.issues.map(({ path }) => path[0]));
      return names.filter((name) => wrong.has(name));
    },
    query: (filters) => {
      const on = names.flatMap((name) => {
        const value = filters[name];
        return value === undefined ? [] : [[name, value]];
      });
      return new URLSearchParams(on).toString();
    },
    isNarrowed: (filters) => names.some((name) => filters[name] !== undefined),
  };
}
