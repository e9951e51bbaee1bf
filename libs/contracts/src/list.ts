import * as z from 'zod';
import { pageOf, pageQuery } from './paging.js';
import { drillsInstead, instant, legalDate, officeId, shape } from './primitives.js';
import { searchText } from './search.js';

/** What kind of value a filter takes. `place`: an office, with the places below it; `words`: what stands in a search box. */
export type FilterType = 'choice' | 'office' | 'place' | 'id' | 'line' | 'words' | 'date' | 'count';
/** How a filter narrows: against a column of the list, or in a way of its own (`custom`) that the kind's SQL knows. */
export type FilterOperator = 'is' | 'atLeast' | 'atMost' | 'custom';

/** One filter of a list: what may be asked, and what it is held against. */
export interface ListFilter<S extends z.ZodType = z.ZodType> {
  readonly type: FilterType;
  readonly operator: FilterOperator;
  /** Column that it is held against; null: the column of its own name, and none where it is `custom`. */
  readonly column: string | null;
  readonly schema: S;
  readonly description: string | null;
}

/** What kind of value a column holds. `date` and `instant` are written in SQL by their type, others as they are. */
export type ColumnType = 'id' | 'text' | 'choice' | 'office' | 'count' | 'flag' | 'date' | 'instant';

/** One column of a list: a field of its items. */
export interface ListColumn<S extends z.ZodType = z.ZodType> {
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** It follows from the other columns and from now, and stands in no table. */
  readonly isDerived: boolean;
  readonly schema: S;
}

export type Filters = Readonly<Record<string, ListFilter>>;
export type Columns = Readonly<Record<string, ListColumn>>;

interface How {
  readonly operator: FilterOperator;
  readonly column?: string;
  readonly description?: string;
}

const filterOf =
  (type: FilterType) =>
  <S extends z.ZodType>(schema: S, { operator, column, description }: How): ListFilter<S> => ({
    type,
    operator,
    column: column ?? null,
    schema,
    description: description ?? null,
  });

/** Longest count that a filter takes: a hundred years in days. */
const mostCounted = 36_500;

/** Filters by their type; each says its operator, and its column where that has another name. */
export const filter = {
  choice: filterOf('choice'),
  id: filterOf('id'),
  line: filterOf('line'),
  office: (how: How) => filterOf('office')(officeId, how),
  place: (how: How) => filterOf('place')(officeId, how),
  words: (how: How) => filterOf('words')(searchText, how),
  date: (how: How) => filterOf('date')(legalDate, how),
  /** How a case of most kinds stands: late, due within seven days, open, ended. */
  state: () => filterOf('choice')(z.enum(['overdue', 'week', 'open', 'ended']), { operator: 'custom' }),
  count: (how: How, most = mostCounted) => filterOf('count')(z.coerce.number().int().min(0).max(most), how),
} as const;

const columnOf = <S extends z.ZodType>(type: ColumnType, schema: S): ListColumn<S> => ({
  type,
  isNullable: false,
  isDerived: false,
  schema,
});

/** Columns by their type. */
export const column = {
  id: () => columnOf('id', z.uuid()),
  text: () => columnOf('text', z.string()),
  choice: <S extends z.ZodType>(schema: S) => columnOf('choice', schema),
  office: () => columnOf('office', officeId),
  count: () => columnOf('count', z.int()),
  flag: () => columnOf('flag', z.boolean()),
  date: () => columnOf('date', legalDate),
  instant: () => columnOf('instant', instant),
} as const;

/** The same column where it may be empty. */
export const nullable = <S extends z.ZodType>(of: ListColumn<S>): ListColumn<z.ZodNullable<S>> => ({
  ...of,
  isNullable: true,
  schema: of.schema.nullable(),
});
/** The same column with what its name does not say. */
export const described = <S extends z.ZodType>(of: ListColumn<S>, description: string): ListColumn<S> => ({
  ...of,
  schema: of.schema.meta({ description }),
});
/** The same column where it stands in no table. */
export const derived = <S extends z.ZodType>(of: ListColumn<S>): ListColumn<S> => ({ ...of, isDerived: true });

/** Columns that every list has. */
const caseColumns = <P extends z.ZodType>(phase: P) =>
  ({
    id: column.id(),
    number: column.text(),
    version: column.count(),
    isDrill: column.flag(),
    phase: column.choice(phase),
    dueRule: nullable(column.text()),
    legalDueOn: nullable(column.date()),
    legalDueAt: nullable(column.instant()),
    provisional: column.flag(),
    isOverdue: column.flag(),
    endedAt: nullable(column.instant()),
    now: described(column.instant(), "The case's own now: a drill is elsewhere in time"),
  }) as const;
type CaseColumns<P extends z.ZodType> = ReturnType<typeof caseColumns<P>>;

/** Filters that every list has: the number of a case is the address of its page, which finds it by that. */
const caseFilters = { number: filter.line(z.string().trim().min(1).max(80), { operator: 'is' }) } as const;
type CaseFilters = typeof caseFilters;

type OptionalShape<F extends Filters> = { -readonly [K in keyof F]: z.ZodOptional<F[K]['schema']> };
type FilterShape<F extends Filters> = OptionalShape<F> & OptionalShape<CaseFilters> & { drill: typeof drillsInstead };
type ColumnShape<C extends Columns> = { -readonly [K in keyof C]: C[K]['schema'] };
type ItemShape<P extends z.ZodType, C extends Columns> = ColumnShape<CaseColumns<P>> & ColumnShape<C>;

/** A list as its kind declares it. */
interface Declared<P extends z.ZodType, F extends Filters, C extends Columns> {
  /** Names of the schemas in the OpenAPI document. */
  readonly ids: { readonly item: string; readonly page: string };
  readonly phase: P;
  /** The instant at which its cases began: its usual order, newest first. */
  readonly order: keyof C & string;
  readonly filters: F;
  readonly columns: C;
}

/** Whatever list a kind has. */
export interface AnyList {
  readonly filters: Filters;
  readonly columns: Columns;
  readonly order: string;
  readonly query: z.ZodObject;
  readonly countQuery: z.ZodObject;
  readonly item: z.ZodObject;
  readonly page: z.ZodType;
}

/**
 * A list of cases of one kind, from which its query, its items and its page follow, and in `libs/persistence` its SQL.
 * Every list can be asked for drills (`drill`) and for one case by its number, and has the columns of every case.
 */
export function listOf<P extends z.ZodType, const F extends Filters, const C extends Columns>(
  declared: Declared<P, F, C>,
) {
  const { ids, phase, order } = declared;
  const filters: F & CaseFilters = { ...declared.filters, ...caseFilters };
  const columns: CaseColumns<P> & C = { ...caseColumns(phase), ...declared.columns };
  const asked = { ...(mapped(filters, optionalOf) as object), drill: drillsInstead } as FilterShape<F>;
  const item = shape(ids.item, mapped(columns, (one) => one.schema) as ItemShape<P, C>);
  return {
    filters,
    columns,
    order,
    /** Filters, order and page. */
    query: z.strictObject({ ...pageQuery, order: listOrder, fromEnd, ...asked }),
    /** Filters alone. */
    countQuery: z.strictObject(asked),
    item,
    page: pageOf(ids.page, item),
  };
}

/** In which order a list can be read (排序). */
export const listOrders = ['newest', 'oldest', 'soonest', 'latest'] as const;
export type ListOrder = (typeof listOrders)[number];

const listOrder = z
  .enum(listOrders)
  .default('newest')
  .describe(
    'By when they began, or by their next date: what has none stands after all that have one. A cursor belongs to its order',
  );
const fromEnd = z
  .enum(['true', 'false'])
  .default('false')
  .describe('The last page of that order, and with its cursor the ones before it');

const mapped = <T, U>(record: Readonly<Record<string, T>>, map: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, map(one)]));

function optionalOf({ schema, description }: ListFilter): z.ZodType {
  const may = schema.optional();
  return description === null ? may : may.meta({ description });
}
