import { caseNow, dayOf, isBinding, nearness, type Conditions } from './reader.js';
import type { TextSearch } from './text-search.js';

/** How a filter narrows a list, as the contract of a list names it; `own` is said by the kind's own SQL. */
export type Operator = 'is' | 'atLeast' | 'atMost' | 'anyOf' | 'below' | 'search' | 'own';

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
  readonly narrow: (narrowed: Narrowed, value: V) => void;
}

/** Filters by their names; what they are given differs. */
export type Filters = Readonly<Record<string, Filter<never>>>;

/** What a list with such filters is narrowed to. Drills are left out unless they are asked for instead. */
export type FilterOf<F extends Filters> = {
  readonly [K in keyof F]?: (F[K] extends Filter<infer V> ? V : never) | undefined;
} & { readonly drill: boolean };

/** What is narrowed: the row, or with all other filters of a duty the one duty that they speak of. */
export type Side = 'row' | 'duty';

const plain =
  (operator: Operator, condition: (sql: string) => string) =>
  <V extends string | number = string>(sql: string, side: Side = 'row'): Filter<V> => ({
    operator,
    narrow: (narrowed, value) => narrowed[side].add(condition(sql), value),
  });

/** A column has the value. */
export const is = plain('is', (sql) => `${sql} = ?`);
/** A column has the value or a greater one; of dates, a later one. */
export const atLeast = plain('atLeast', (sql) => `${sql} >= ?`);
/** A column has the value or a smaller one; of dates, an earlier one. */
export const atMost = plain('atMost', (sql) => `${sql} <= ?`);
/** A column has the value, or what lies below it: a path whose parts are divided by `/`. */
export const below = plain('below', (sql) => `${sql} = ? or starts_with(${sql}, ? || '/')`);

/** A column of text has one of the values. */
export const anyOf = (sql: string): Filter<readonly string[]> => ({
  operator: 'anyOf',
  narrow: ({ row }, values) => row.add(`${sql} = any(?::text[])`, values),
});

/** A filter that only its own SQL can say. */
export const own = <V>(narrow: Filter<V>['narrow']): Filter<V> => ({ operator: 'own', narrow });

/** The number of a case or words of its texts. The engine plans it (see `list.ts`): it decides how the others are asked. */
export const search: Filter<TextSearch> = { operator: 'search', narrow: () => undefined };

/** How a case stands: open, ended, or with an open duty whose legal date is so near. */
export type CaseState = 'overdue' | 'today' | 'week' | 'due' | 'open' | 'ended';

/** By duties and not by clocks: a right that is not used, or a rung that comes, is nothing that an office is late with. */
export const state = <S extends CaseState = CaseState>(): Filter<S> =>
  own(({ row, duty, now }, value) => {
    row.add(value === 'ended' ? 'r.ended_at is not null' : 'r.ended_at is null');
    const when = dutyState(value, now);
    if (when !== null) duty.add(when).add(isBinding('o'));
  });

/** What a state asks of a duty; null: nothing. `due` is within three days. */
function dutyState(value: CaseState, now: string): string | null {
  if (value === 'open' || value === 'ended') return null;
  if (value === 'due') return `o.legal_due_at > ${now} and o.legal_due_at <= ${now} + interval '3 days'`;
  return nearness('o', { at: now, today: dayOf(now) })[value];
}

/** Office that owes an open duty of the case. */
export const owes = is('o.office_id', 'duty');
/** Rule of the clock of that duty. */
export const rule = is(`split_part(o.clock_id, '/', 1)`, 'duty');

/** Nothing happened for more than so many days. A drill's facts are recorded in its own time. */
export const idleDays = own<number>(({ row, now }, days) =>
  row.add(`k.acted_at < ${now} - ? * interval '1 day'`, days),
);

/**
 * So many days since it began, until now or its end.
 *
 * @param began column of an instant
 */
export const age = (operator: '>=' | '<=', began: string): Filter<number> =>
  own(({ row, now }, days) =>
    row.add(`${dayOf(`coalesce(r.ended_at, ${now})`)} - ${dayOf(began)} ${operator} ?`, days),
  );

/** Applies a filter to what it narrows; what is undefined narrows nothing. */
export function narrow(filters: Filters, values: Readonly<Record<string, unknown>>, narrowed: Narrowed): void {
  for (const [name, filter] of Object.entries(filters)) {
    const value = values[name];
    if (value !== undefined) (filter as Filter<unknown>).narrow(narrowed, value);
  }
  const { row, duty } = narrowed;
  if (duty.isEmpty) return;
  row.add(`exists (select 1 from duty o where o.case_id = r.case_id and o.closed_at is null and ${duty.sql})`);
}

export const nowOf = (drill: boolean): string => (drill ? caseNow : 'statement_timestamp()');
