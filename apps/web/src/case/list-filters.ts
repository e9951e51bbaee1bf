import type * as z from 'zod';

/** Filters of a list as they stand in the address, by name. */
export type FilterValues = Readonly<Record<string, string | undefined>>;

/** How the filters of a list are read from its address and written into one. */
export interface ListFilters<F extends FilterValues> {
  readonly names: readonly (keyof F & string)[];
  /** What is not one of them is left out, not an error. */
  readonly read: (search: URLSearchParams) => F;
  /** The filters alone: a view that is kept, without the place in the pages. */
  readonly query: (filters: F) => string;
  /** True where the list is narrowed at all. */
  readonly isNarrowed: (filters: F) => boolean;
}

/** The filters of a list from their shape, which catches whatever it does not know. */
export function filtersOf<S extends z.ZodObject>(shape: S): ListFilters<z.output<S> & FilterValues> {
  type F = z.output<S> & FilterValues;
  const names = Object.keys(shape.shape) as (keyof F & string)[];
  return {
    names,
    read: (search) => shape.parse(Object.fromEntries(search)) as F,
    query: (filters) => {
      const on = names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]]));
      return new URLSearchParams(on).toString();
    },
    isNarrowed: (filters) => names.some((name) => filters[name] !== undefined),
  };
}
