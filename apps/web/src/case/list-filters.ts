import { contractOf, type ContractOf, type KindName } from '#libs/contracts';

/** Filters of a list as they stand in the address, by name. */
export type FilterValues = Readonly<Record<string, string | undefined>>;

/** The name of a filter that the list of a kind has. */
export type FilterName<K extends KindName> = keyof ContractOf<K>['list']['filters'] & string;

/** Filters by their names, and drills: whatever the address says under them, known or not. */
export type FiltersBy<N extends string> = { readonly [M in N | 'drill']?: string | undefined };

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

/** Filters of the list of a kind that stand in the address of its page; which values they take is said by its contract. */
export function filtersOf<K extends KindName, const N extends FilterName<K>>(
  kind: K,
  filters: readonly N[],
): ListFilters<FiltersBy<N>> {
  type F = FiltersBy<N>;
  const names: readonly (N | 'drill')[] = [...filters, 'drill'];
  return {
    names,
    read: (search) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = search.get(name)?.trim() ?? '';
          return value === '' ? [] : [[name, value]];
        }),
      ) as F,
    unknown: (values) => {
      const wrong = new Set(
        contractOf(kind)
          ?.list.countQuery.safeParse(values)
          .error?.issues.map(({ path }) => path[0]),
      );
      // Real cases alone are what every list shows: no address asks for that.
      if (values.drill === 'false') wrong.add('drill');
      return names.filter((name) => wrong.has(name));
    },
    query: (values) => {
      const on = names.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [[name, value]];
      });
      return new URLSearchParams(on).toString();
    },
    isNarrowed: (values) => names.some((name) => values[name] !== undefined),
  };
}
