import type { Columns } from './list-columns.js';
import { caseNow, dayOf, granted, isBinding, nearness, type Conditions } from './reader.js';
import type { TextSearch } from './text-search.js';

/** How a filter narrows a list, as the contract of a list names it; `custom` is said by SQL of its own. */
export type Operator = 'is' | 'atLeast' | 'atMost' | 'custom';

/** What filters narrow: conditions over a kind's row `r` and its case `k`, and over one and the same open duty `o`. */
export interface Narrowed {
  readonly row: Conditions;
  readonly duty: Conditions;
  /** The case's own now. Real cases have one, which an index can be asked for; every drill has its own. */
  readonly now: string;
}

/**
 * One filter of a list.
 *
 * @typeParam V of its value
 */
export interface Filter<V> {
  readonly operator: Operator;
  /** Name of the column that it compares; null: the one of its own name. A custom one compares none. */
  readonly column: string | null;
  /** @param compared what the column compares; empty for a custom one */
  readonly narrow: (narrowed: Narrowed, value: V, compared: string) => void;
}

/** Filters by their names; what they are given differs. */
export type Filters = Readonly<Record<string, Filter<never>>>;

/** What a list with such filters is narrowed to. Drills are left out unless they are asked for instead. */
export type FilterOf<F extends Filters> = {
  readonly [K in keyof F]?: (F[K] extends Filter<infer V> ? V : never) | undefined;
} & { readonly drill: boolean };

const plain =
  (operator: Exclude<Operator, 'custom'>, sign: string) =>
  <V extends string | number = string>(column: string | null = null): Filter<V> => ({
    operator,
    column,
    narrow: ({ row }, value, compared) => row.add(`${compared} ${sign} ?`, value),
  });

/** A column has the value. */
export const is = plain('is', '=');
/** A column has the value or a greater one; of dates, a later one. */
export const atLeast = plain('atLeast', '>=');
/** A column has the value or a smaller one; of dates, an earlier one. */
export const atMost = plain('atMost', '<=');

/** A filter that only its own SQL can say. */
export const custom = <V>(narrow: (narrowed: Narrowed, value: V) => void): Filter<V> => ({
  operator: 'custom',
  column: null,
  narrow,
});

/** The case that it is a part of, for whoever sees that one too: of others it finds nothing. The reader is the first of the parameters. */
export const ofParent = custom<string>(({ row }, id) =>
  row.add(`r.parent_id = ? and ${granted('r.parent_id', { office: '$1', account: '$2' })}`, id),
);

/** A path whose parts are divided by `/` is the value, or lies below it. */
export const below = (sql: string): Filter<string> =>
  custom(({ row }, value) => row.add(`${sql} = ? or starts_with(${sql}, ? || '/')`, value));

/** A column of text has one of the values. */
export const anyOf = (sql: string): Filter<readonly string[]> =>
  custom(({ row }, values) => row.add(`${sql} = any(?::text[])`, values));

/** The number of a case or words of its texts. The engine plans it (see `list.ts`): it decides how the others are asked. */
export const search: Filter<TextSearch> = custom(() => undefined);

/** How a case stands: open, ended, or with an open duty whose legal date is so near. */
export type CaseState = 'overdue' | 'today' | 'week' | 'due' | 'open' | 'ended';
/** How cases of most kinds are asked for. */
type UsualState = 'overdue' | 'week' | 'open' | 'ended';

/** By duties and not by clocks: a right that is not used, or a rung that comes, is nothing that an office is late with. */
export const state = <S extends CaseState = UsualState>(): Filter<S> =>
  custom(({ row, duty, now }, value) => {
    row.add(value === 'ended' ? 'r.ended_at is not null' : 'r.ended_at is null');
    const when = dutyState(value, now);
    if (when !== null) duty.add(when).add(isBinding('o'));
  });

/** What a state asks of a duty; null: nothing. `due` is within three days. */
function dutyState(value: CaseState, now: string): string | null {
  if (value === 'open' || value === 'ended') return null;
  if (value === 'due')
    return `o.legal_due_at > ${now} and o.legal_due_at <= ${now} + interval '3 days' and not o.lapses`;
  return nearness('o', { at: now, today: dayOf(now) })[value];
}

/** Office that owes an open duty of the case. */
export const owes = custom<string>(({ duty }, office) => duty.add('o.office_id = ?', office));
/** Rule of the clock of that duty. */
export const rule = custom<string>(({ duty }, id) => duty.add(`split_part(o.clock_id, '/', 1) = ?`, id));

/** Nothing happened for more than so many days. A drill's facts are recorded in its own time. */
export const idleDays = custom<number>(({ row, now }, days) =>
  row.add(`k.acted_at < ${now} - ? * interval '1 day'`, days),
);

/**
 * So many days since it began, until now or its end.
 *
 * @param began column of an instant
 */
export const age = (operator: '>=' | '<=', began: string): Filter<number> =>
  custom(({ row, now }, days) =>
    row.add(`${dayOf(`coalesce(r.ended_at, ${now})`)} - ${dayOf(began)} ${operator} ?`, days),
  );

/** A filter that is ready to narrow: what it compares is looked up among the columns once. */
type Bound = readonly [name: string, narrow: (narrowed: Narrowed, value: unknown) => void];

/** Binds filters to the columns that they compare. @throws Error a column is not there, or not of the case's own row */
export function bound(filters: Filters, columns: Columns): Bound[] {
  return Object.entries(filters).map(([name, filter]) => {
    const { operator, column, narrow: by } = filter as Filter<unknown>;
    const compared = operator === 'custom' ? '' : columns[column ?? name]?.compared;
    if (compared === undefined || compared === null) throw new Error(`the filter ${name} compares no column`);
    return [name, (narrowed, value) => by(narrowed, value, compared)];
  });
}

/** Applies filters to what they narrow; what is undefined narrows nothing. */
export function narrow(filters: readonly Bound[], values: Readonly<Record<string, unknown>>, narrowed: Narrowed): void {
  for (const [name, by] of filters) if (values[name] !== undefined) by(narrowed, values[name]);
  const { row, duty } = narrowed;
  if (duty.isEmpty) return;
  row.add(`exists (select 1 from duty o where o.case_id = r.case_id and o.closed_at is null and ${duty.sql})`);
}

export const nowOf = (drill: boolean): string => (drill ? caseNow : 'statement_timestamp()');
