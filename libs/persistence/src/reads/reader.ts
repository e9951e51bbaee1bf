import type { OfficeId } from '#libs/kernel';
import type { Queryable } from '../queryable.js';

export type { Queryable };

/**
 * Who reads: every list, count, detail and history joins `case_access` on this office and account, so that what neither was
 * granted does not exist for them.
 */
export interface Reader {
  readonly office: OfficeId;
  /** Of whoever acts for the office (`readerOf`); left out: nobody, to whom no case is granted alone. */
  readonly account?: string;
  /** Made by `readerOf` or `readerFor` alone: by hand it would be forgotten in whose place somebody reads. */
  readonly [made]: true;
}
declare const made: unique symbol;

/** Whoever acts for an office. In somebody's place one reads what that one does (`for~by`), but what is for that one alone. */
export const readerOf = ({ office, account, deputyFor }: Acting): Reader =>
  ({ office, account: deputyFor == null ? account : `${deputyFor}~${account}` }) as Reader;
/** Whoever reads as an office, and nobody in person: programs, messages to a whole office. */
export const readerFor = (office: OfficeId): Reader => ({ office }) as Reader;
interface Acting {
  readonly office: OfficeId;
  readonly account: string;
  readonly deputyFor?: string | null;
}

/** Where the reader stands among the parameters of a query: the office, and the account. */
export interface ReaderAt {
  readonly office: string;
  readonly account: string;
}

/** Where a list goes on: the sort value (null at the end of an order by date) and the id of the last row. */
export interface Cursor {
  readonly at: string | null;
  readonly id: string;
  /** Which stretch of its order it is in, where that has several; left out: the first. */
  readonly part?: number;
}

/** One page of rows. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: Cursor | null;
}

/**
 * The condition that joins the reader's access, for a table whose case id is `column`.
 *
 * @param reader where the reader stands; a place alone, e.g. `$1`, is an office: for kinds that grant no account anything
 */
export function granted(column: string, reader: ReaderAt | string): string {
  return `exists (select 1 from case_access a where a.case_id = ${column} and ${grantedTo(reader)})`;
}

/**
 * The condition that a row of `case_access a` stands for the reader. Access to a part may hang on that to the cases above
 * it: whatever ends there has ended here in the same instant, whether or not the engine is awake. So does what one account, or
 * an office that leads, sees for a reason that has ended for it there. What is kept from whoever has a post somewhere, or from whoever
 * stands in for somebody, is not there for them. What presses a member for its part is seen by nobody
 * any more once that one is carried no more.
 */
export function grantedTo(reader: ReaderAt | string): string {
  const { office, account: by } = typeof reader === 'string' ? { office: reader, account: `''` } : reader;
  const account = accountOf(by);
  const isLetIn = isOne({ office, account }) ? `a.room = any(${sittingIn({ office, account: by })}) and ` : '';
  return `a.office_id = ${office} and ${mayHave(by)} and a.ended_at is null
    and (a.held is null or is_carried(a.held))
    and (a.room is null or (${isLetIn}sits_in(a.room, ${office}, ${account})))
    and (a.through is null or (sees_each(a.office_id, ${account}, a.through)
      and ((a.account = '' and a.reason <> 'executor') or not has_left(a.case_id, a.office_id, a.account, a.through))))`;
}

/**
 * The rooms (卷内室) that let the reader in, as an array: asked once, and of no other room, so that how long a read takes tells
 * nothing of those. Whether they are still let in is asked of the few that a read comes to.
 */
export const sittingIn = ({ office, account }: ReaderAt): string =>
  `array(select s.case_id from case_access s
    where s.room = s.case_id and s.office_id = ${office} and s.account in ('', ${accountOf(account)}) and s.ended_at is null)`;

/**
 * The condition that a row of `case_access a` of an office may be had by an account of it (`for~by`), whether it has ended or not: who stands
 * in for somebody has none that is for that one alone, and nobody one that is kept from a post of theirs.
 */
export const mayHave = (by: string): string =>
  `a.account in ('', ${accountOf(by)}) and (a.reason <> 'inspector' or ${accountOf(by)} = ${by})
    and (not a.is_kept or not is_kept_from(a.case_id, a.office_id, a.account, a.reason, ${by}))`;

/** Whoever asks what the office as such may see, and nothing of theirs alone: what is kept from a post of theirs is not there either. */
export const asOffice = (account: string): string => `('~' || ${account}::text)`;

/**
 * What the reader owes, as rows of `duty` under an alias: what is the office's, and what is that account's alone, whoever stands in for it.
 */
export const owedTo = (alias: string, { office, account }: ReaderAt): string =>
  `(select o.* from duty o where o.office_id = ${office} and not o.is_personal
    union all
    select o.* from duty_holder h join duty o on o.case_id = h.case_id and o.id = h.duty_id and o.is_personal
     where h.account = ${account} and h.office_id = ${office} and h.ended_at is null) ${alias}`;

/** Whose access it is: of two accounts the one in whose place the other acts. */
export const accountOf = (account: string): string => `split_part(${account}, '~', 1)`;

// Where the reader is a column there are many readers, and an array for each of them would be made for every row.
const isOne = ({ office }: ReaderAt): boolean => office.startsWith('$');

/** Collects conditions and their parameters; `?` in a condition stands for its value. */
export class Conditions {
  readonly #conditions: string[] = [];

  /** @param values those of the statement that these are a part of */
  constructor(readonly values: unknown[] = []) {}

  /** The next parameter's place, having kept its value. */
  place(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Where the reader stands among the parameters. */
  reader({ office, account }: Reader): ReaderAt {
    return { office: this.place(office), account: this.place(account) };
  }

  /** Adds a condition; a value of undefined leaves it out. */
  add(condition: string, value?: unknown): this {
    if (condition.includes('?')) {
      if (value === undefined) return this;
      const place = this.place(value);
      this.#conditions.push(condition.replaceAll('?', () => place));
    } else this.#conditions.push(condition);
    return this;
  }

  get isEmpty(): boolean {
    return this.#conditions.length === 0;
  }

  /** All conditions joined; `true` if there are none. */
  get sql(): string {
    return this.isEmpty ? 'true' : this.#conditions.map((condition) => `(${condition})`).join(' and ');
  }
}

/** Cuts a result that was asked for with one row more than the page into the page and its cursor. */
export function pageOfRows<T>(rows: readonly T[], limit: number, cursorOf: (row: T) => Cursor): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

/** An instant column as the platform writes instants. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A date column as a legal date. */
export const dateSql = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** The legal date on which an instant lies. */
export const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** The case's own now: the wall clock, and for a drill its offset beside it. Needs `docket_case k`. */
export const caseNow = `(clock_timestamp() + coalesce((select d.offset_ms from drill d where d.id = k.drill_id), 0) * interval '1 millisecond')`;

/**
 * What a case is called (标题); null where it has no title of its own, and where that was erased. In a list of columns
 * PostgreSQL asks for it after the limit, once a row.
 *
 * @param of alias of the row of `docket_case`, which the reader may see
 */
export const titleOf = (of: string): string =>
  `(select t.body from case_text t where t.case_id = ${of}.id and t.digest = ${of}.title_digest)`;

/**
 * Something of the case that `k` is a part of (分件): null where it is none, and for a reader who may not see that case.
 *
 * @param sql over its row `above`
 */
export const ofParent = (sql: string, reader: ReaderAt): string =>
  `(select ${sql} from docket_case above where above.id = k.parent_id and ${granted('above.id', reader)})`;

/**
 * How near the legal date of an open duty is, as every list and count divides it; `week` begins tomorrow. What lapses
 * (23(3)) makes no office late, and is in none of them.
 *
 * @param duty alias of the row of `duty`
 * @param now SQL of the instant, and of the legal date that it lies on
 */
export function nearness(duty: string, now: { readonly at: string; readonly today: string }) {
  const [at, on] = [`${duty}.legal_due_at`, `${duty}.legal_due_on`];
  return {
    overdue: `${at} <= ${now.at} and not ${duty}.lapses`,
    today: `${at} > ${now.at} and ${on} <= ${now.today} and not ${duty}.lapses`,
    week: `${at} > ${now.at} and ${on} > ${now.today} and ${on} <= ${now.today} + 7 and not ${duty}.lapses`,
  } as const;
}

/**
 * The clock of a duty binds its office: one from before the rules were in force is measured only, and late for nobody.
 *
 * @param duty alias of the row of `duty`
 */
export function isBinding(duty: string): string {
  return `not exists (select 1 from clock m where m.case_id = ${duty}.case_id and m.id = ${duty}.clock_id and not m.binding)`;
}

/**
 * An office owes something of the case whose legal date has passed. Needs `docket_case k`. By duties and not by clocks: a
 * right that is not used, or a rung that comes, is nothing that an office is late with.
 */
export const isOverdue = `exists (select 1 from duty o where o.case_id = k.id and o.closed_at is null
  and o.legal_due_at <= ${caseNow} and not o.lapses and ${isBinding('o')})`;
