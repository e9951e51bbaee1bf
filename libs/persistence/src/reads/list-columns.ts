import { caseNow, dateSql, instantSql, isOverdue, ofParent, type ReaderAt } from './reader.js';

/** What a column holds. Of the contract's types an id, a choice and an office are text. */
export type ColumnType = 'text' | 'count' | 'flag' | 'date' | 'instant';

/** SQL over a kind's row `r` and its case `k`, which may need to know where the reader stands among the parameters. */
export type ColumnSql = string | ((reader: ReaderAt) => string);

/**
 * One column of a list.
 *
 * @typeParam T of the values as the driver gives them
 */
export interface Column<T> {
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** What is selected. */
  readonly sql: ColumnSql;
  /** What filters and the order of a list compare: the value itself and not its text; null where that is another row's. */
  readonly compared: string | null;
  /** Never there: what the type of a row is inferred from. */
  readonly value?: T;
}

/** A column of instants, by which a list can be ordered. */
export interface InstantColumn extends Column<string> {
  readonly type: 'instant';
  readonly compared: string;
}

/** Columns by the names that they have in a row. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The row that such columns give. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

const column = <T>(type: ColumnType, sql: ColumnSql): Column<T> => ({
  ...{ type, isNullable: false, sql },
  compared: typeof sql === 'string' ? sql : null,
});

/** A column of text, e.g. an id, a code or a name. */
export const text = (sql: ColumnSql): Column<string> => column('text', sql);
/** A column of whole numbers. */
export const count = (sql: ColumnSql): Column<number> => column('count', sql);
/** A column that says yes or no. */
export const flag = (sql: ColumnSql): Column<boolean> => column('flag', sql);
/** A column of legal dates. */
export const date = (sql: string): Column<string> => ({ ...column<string>('date', dateSql(sql)), compared: sql });
/** A column of instants. */
export const instant = (sql: string): InstantColumn => ({
  type: 'instant',
  isNullable: false,
  sql: instantSql(sql),
  compared: sql,
});

/** The same column where it may hold nothing. */
export const orNull = <T>(of: Column<T>): Column<T | null> => ({ ...of, isNullable: true });

/** Something of the case above, `titleOf('above')`: nothing for a reader who may not see that one too. */
export const ofAbove = (sql: string): Column<string | null> => orNull(text((reader) => ofParent(sql, reader)));

/** What every kind's row has, and every list shows. */
export const caseColumns = {
  id: text('r.case_id'),
  number: text('r.number'),
  version: count('k.version'),
  isDrill: flag('r.is_drill'),
  phase: text('r.phase'),
  // The clock that the case is bound by now.
  dueRule: orNull(text('r.due_rule')),
  legalDueOn: orNull(date('r.legal_due_on')),
  legalDueAt: orNull(instant('r.legal_due_at')),
  provisional: flag('r.provisional'),
  /** An office owes something of the case whose legal date has passed. */
  isOverdue: flag(isOverdue),
  endedAt: orNull(instant('r.ended_at')),
  /** The case's own now: a drill is elsewhere in time. */
  now: instant(caseNow),
} as const;

/** The row of a list with such columns of its own. */
export type ListRowOf<C extends Columns> = RowOf<typeof caseColumns & C>;

/** Columns as they are selected. @param reader where the reader stands among the parameters */
export function selected(columns: Columns, reader: ReaderAt): string {
  const sqlOf = ({ sql }: Column<unknown>): string => (typeof sql === 'string' ? sql : sql(reader));
  return Object.entries(columns)
    .map(([name, of]) => `${sqlOf(of)} as "${name}"`)
    .join(', ');
}
