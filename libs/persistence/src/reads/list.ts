import { countingGuided, type CountGuided } from './guided.js';
import { caseColumns, selected, type Columns, type InstantColumn, type ListRowOf } from './list-columns.js';
import { stretchesOf, type ListOrder, type OrderColumns, type Stretch } from './list-orders.js';
import { bound, is, narrow, nowOf, search, type FilterOf, type Filters } from './list-filters.js';
import { Conditions, granted, isBinding, isOverdue, pageOfRows } from './reader.js';
import type { Cursor, Page, Queryable, Reader } from './reader.js';
import { readingStatus, type ReadStatus, type ToldColumns } from './receipt-status.js';
import { isFrequent, seenAndFound, toCheck, wordsOfEach } from './text-search.js';
import type { Found, TextSearch, WordSearch } from './text-search.js';

type InstantNames<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends InstantColumn ? K : never;
}[keyof C] &
  string;

/** Filters that every list has, as its contract (`listOf`) has them. */
const caseFilters = { number: is() } as const;
type CaseFilters = typeof caseFilters;

/** What a list is narrowed to: by the filters of its kind and those of every list. */
export type ListFilterOf<F extends Filters> = FilterOf<F & CaseFilters>;

/** What a kind says of its list: the table of its rows, and by the names of its contract the columns and filters that are its own. */
export interface ListDefinition<C extends Columns, F extends Filters, T extends string> {
  /**
   * Has `case_id`, `is_drill`, `phase`, `ended_at`, and indexes in both orders of the list and on `number`. `r` is its row,
   * `k` the case.
   */
  readonly table: string;
  readonly columns: C;
  /** The instant at which its cases began: the usual order, the newest first. */
  readonly newest: InstantNames<C>;
  readonly filters: F;
  /** The column of `r` with the office in whose name an open case stands; left out where none does. */
  readonly heldBy?: string;
  /**
   * The column of `r` with the office whose cases these are, for a kind whose cases whoever guides that office is told of in
   * numbers. Left out: they are counted for nobody, as a room's, of which nobody else may know.
   */
  readonly guided?: string;
  /** The column of `r` that says how a case has ended, for a kind that says so apart from its phase; left out: the phase does. */
  readonly endedAs?: string;
  /** What of a case is told to whoever shows a receipt of it (回执); left out: its cases have none. */
  readonly told?: ToldColumns;
  /** What is counted beside the cases of a phase and those that are late, by conditions over `r`. */
  readonly tallies?: Readonly<Record<T, string>>;
}

/** Where a page begins, and how long it is. */
export interface PageWanted {
  readonly after: Cursor | null;
  readonly limit: number;
  /** Left out: the newest first. */
  readonly order?: ListOrder;
  /** The last page of that order, and on to those before it; its rows stand as they do in the order. */
  readonly isFromEnd?: boolean;
  /** Number of texts from which a word is frequent; for tests, which have few. */
  readonly frequentFrom?: number;
}

/** How many cases of one phase the reader may see, how many of them are overdue, and what else the kind tallies. */
export type PhaseCount<T extends string = never> = { readonly phase: string } & {
  readonly [K in 'count' | 'overdue' | T]: number;
};

/** The list of one kind of case, as far as the reader may see it. */
export interface CaseList<R, F, T extends string = never> {
  /** What it is made of, for whoever holds it against the contract. */
  readonly columns: Columns;
  readonly filters: Filters;
  /** What is counted of each phase beside its cases. */
  readonly counted: readonly string[];
  /** In the order that the page wants; its cursor belongs to that. */
  list(db: Queryable, reader: Reader, filter: F, page: PageWanted): Promise<Page<R>>;
  /** The row of one case, or null for a reader who may not see it. */
  row(db: Queryable, reader: Reader, caseId: string): Promise<R | null>;
  /** How many rows the same filter has, by phase. */
  count(db: Queryable, reader: Reader, filter: F): Promise<PhaseCount<T>[]>;
  /** Numbers for whoever guides offices; null: its cases are not counted for that. */
  readonly countGuided: CountGuided | null;
  /** For whoever shows a receipt, whom no office has let in; null: its cases have none. */
  readonly readStatus: ReadStatus | null;
  /**
   * How many open cases stand in the name of an office, whoever asks: a number alone. Drills do not count.
   *
   * @param withRooms whether rooms (卷内室), and what lies in them, count
   */
  countHeld(db: Queryable, office: string, withRooms: boolean): Promise<number>;
}

/** Makes the list of one kind from its columns and filters. */
export function defineList<const C extends Columns, const F extends Filters, const T extends string = never>(
  definition: ListDefinition<C, F, T>,
): CaseList<ListRowOf<C>, ListFilterOf<F>, T> {
  type Row = ListRowOf<C>;
  const filters: Filters = { ...definition.filters, ...caseFilters };
  const columns: Columns = { ...caseColumns, ...definition.columns };
  const plan = planOf({ ...definition, columns, filters });
  const { table, guided, endedAs, told } = definition;
  return {
    columns,
    filters,
    counted: ['overdue', ...Object.keys(definition.tallies ?? {})],
    countGuided:
      guided === undefined ? null : countingGuided({ table, endedAs, office: guided, began: plan.orders.began.by }),
    readStatus: told === undefined ? null : readingStatus(table, told),
    list: async (db, reader, filter, page) => {
      const rows = await rowsOf<Row>(db, plan, { reader, filter }, page);
      const cut = pageOfRows(rows, page.limit, cursorOf);
      const items = cut.items.map(({ row }) => row);
      return { items: page.isFromEnd === true ? items.reverse() : items, next: cut.next };
    },
    row: async (db, reader, caseId) => {
      const rows = await db.query<Row>(
        `select ${selected(columns, { office: '$1', account: '$3' })} from ${plan.table} r join docket_case k on k.id = r.case_id
         where r.case_id = $2 and ${granted('r.case_id', { office: '$1', account: '$3' })}`,
        [reader.office, caseId, reader.account],
      );
      return rows[0] ?? null;
    },
    count: async (db, reader, filter) => {
      const conditions = conditionsOf(plan, { reader, filter }, 'words');
      const late = filter.drill ? `r.ended_at is null and ${isOverdue}` : isLate;
      const tallies = Object.entries<string>({ overdue: late, ...definition.tallies });
      const counts = tallies.map(([name, what]) => `(count(*) filter (where ${what}))::int as "${name}"`).join(', ');
      return await db.query<PhaseCount<T>>(
        `select r.phase, count(*)::int as count, ${counts} from ${plan.table} r ${caseOf(counts + conditions.sql)}
         where ${conditions.sql} group by r.phase order by r.phase`,
        conditions.values,
      );
    },
    countHeld: async (db, office, withRooms) => {
      if (definition.heldBy === undefined) return 0;
      const isCounted = withRooms ? 'true' : 'k.room is null';
      const rows = await db.query<{ count: number }>(
        `select count(*)::int as count from ${plan.table} r ${caseOf(isCounted)}
         where ${definition.heldBy} = $1 and r.ended_at is null and not r.is_drill and ${isCounted}`,
        [office],
      );
      return rows[0]?.count ?? 0;
    },
  };
}

/** A definition without its types. */
interface Planned {
  readonly table: string;
  readonly columns: Columns;
  readonly newest: string;
  readonly filters: Filters;
}

/** How it is asked for. */
interface Plan {
  readonly table: string;
  readonly columns: Columns;
  readonly filters: ReturnType<typeof bound>;
  readonly orders: OrderColumns;
  /** Name of the filter that searches. */
  readonly searched: string | undefined;
}

function planOf(list: Planned): Plan {
  const { table, columns, newest } = list;
  const orders = { began: orderedBy(list, newest), due: orderedBy(list, 'legalDueAt') };
  const [searched] = Object.entries(list.filters).find(([, filter]) => filter === search) ?? [];
  return { table, columns, filters: bound(list.filters, columns), orders, searched };
}

function orderedBy({ table, columns }: { readonly table: string; readonly columns: Columns }, named: string) {
  const by = columns[named]?.compared;
  if (by === undefined || by === null) throw new Error(`the list of ${table} is ordered by no ${named}`);
  return { by, named };
}

interface Asked {
  readonly reader: Reader;
  readonly filter: Readonly<Record<string, unknown>> & { readonly drill: boolean };
}

const searchOf = ({ searched }: Plan, { filter }: Asked): TextSearch | undefined =>
  searched === undefined ? undefined : (filter[searched] as TextSearch | undefined);

/**
 * The condition of a filter, the same for lists and counts, so that a total has as many rows as its list. The reader's
 * office and account are its first parameters.
 *
 * @param found by `pairs` it is wider, and whoever asks for that checks the words
 */
function conditionsOf(plan: Plan, asked: Asked, found: Found): Conditions {
  const row = new Conditions();
  const { drill } = asked.filter;
  row.add(seenAndFound(row, row.reader(asked.reader), searchOf(plan, asked), found));
  row.add('r.is_drill = ?', drill);
  narrow(plan.filters, asked.filter, { row, duty: new Conditions(row.values), now: nowOf(drill) });
  return row;
}

/** An office owes something of a real case whose legal date has passed: one set for a count of many. */
const isLate = `r.ended_at is null and r.case_id in (select o.case_id from duty o where o.closed_at is null
  and o.legal_due_at <= ${nowOf(false)} and not o.lapses and ${isBinding('o')})`;

/** The row of the case is joined only where something is asked of it: a count reads a hundred thousand. */
const caseOf = (sql: string): string => (/\bk\./u.test(sql) ? 'join docket_case k on k.id = r.case_id' : '');

// What more texts have is likely among the newest of a list, what fewer have is found by the index of pairs.
const usuallyFrequent = 4_000;
// Each has some texts that are read one by one: this many take some tens of milliseconds.
const newestLookedAt = 600;

/** A row, and the stretch of the order in which it was found. */
interface FoundRow<R> {
  readonly row: R;
  readonly part: number;
  readonly named: string;
}

const cursorOf = ({ row, part, named }: FoundRow<Readonly<Record<string, unknown>>>): Cursor => ({
  at: String(row[named]),
  id: String(row['id']),
  ...(part === 0 ? {} : { part }),
});

/** The page, and one row more where there is one: from the stretch in which it begins, and from the next where that ends. */
async function rowsOf<R>(db: Queryable, plan: Plan, asked: Asked, page: PageWanted): Promise<FoundRow<R>[]> {
  const stretches = stretchesOf(page.order ?? 'newest', plan.orders, page.isFromEnd === true);
  const begun = page.after?.part ?? 0;
  const found: FoundRow<R>[] = [];
  for (const [part, stretch] of stretches.entries()) {
    const left = page.limit - found.length;
    if (part < begun || left < 0) continue;
    const wanted = { ...page, limit: left, after: part === begun ? page.after : null };
    const rows = await rowsIn<R>(db, { ...plan, stretch }, asked, wanted);
    found.push(...rows.map((row) => ({ row, part, named: stretch.named })));
  }
  return found;
}

/** A plan for one stretch of an order. */
interface StretchPlan extends Plan {
  readonly stretch: Stretch;
}

async function rowsIn<R>(db: Queryable, plan: StretchPlan, asked: Asked, page: PageWanted): Promise<R[]> {
  const sought = searchOf(plan, asked);
  const words = sought?.kind === 'words' ? sought : undefined;
  const isOften = words !== undefined && (await isFrequent(db, words, page.frequentFrom ?? usuallyFrequent));
  const unsearched = { ...plan, searched: undefined };
  const near = isOften ? await pageOf<R>(db, unsearched, asked, { page, words, lookedAt: newestLookedAt }) : [];
  // What many texts have can be rare in what this office sees: then the index finds it sooner.
  return near.length > page.limit ? near : await pageOf<R>(db, plan, asked, { page, words: toCheck(words) });
}

interface Looked {
  readonly page: PageWanted;
  /** That are looked for in the texts of each, one after the other until the page is full. */
  readonly words?: WordSearch | undefined;
  /** How many are looked at, so that what is not among them fills no page; all if left out. */
  readonly lookedAt?: number;
}

/**
 * The page is found before anything beside it is read. Words are checked in the order of the list until the page is full:
 * two steps, because PostgreSQL keeps the order of the first (since 17; before, it checks all).
 */
async function pageOf<R>(
  db: Queryable,
  plan: StretchPlan,
  asked: Asked,
  { page, words, lookedAt }: Looked,
): Promise<R[]> {
  const { table, stretch } = plan;
  const { where, by, way } = stretch;
  const conditions = conditionsOf(plan, asked, 'pairs');
  const beyond = way === 'asc' ? '>' : '<';
  if (where !== null) conditions.add(where);
  const ordered = `order by ${by} ${way}, r.case_id ${way}`;
  if (page.after !== null) {
    const at = conditions.place(page.after.at);
    conditions.add(`(${by}, r.case_id) ${beyond} (${at}::timestamptz, ${conditions.place(page.after.id)}::uuid)`);
  }
  const most = conditions.place(page.limit + 1);
  const looked = `select r.case_id, ${by} from ${table} r ${caseOf(conditions.sql)} where ${conditions.sql} ${ordered}`;
  // The reader is the first of the conditions.
  const columns = `select ${selected(plan.columns, { office: '$1', account: '$2' })} from found f join ${table} r on r.case_id = f.case_id
    join docket_case k on k.id = r.case_id ${ordered}`;
  return await db.query<R>(
    words === undefined
      ? `with found as materialized (${looked} limit ${most}) ${columns}`
      : `with looked as materialized (${looked} limit ${conditions.place(lookedAt ?? null)}),
     found as materialized (select r.case_id from looked r where ${wordsOfEach(conditions, words)}
       ${ordered} limit ${most})
     ${columns}`,
    conditions.values,
  );
}
