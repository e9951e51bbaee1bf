import type { Queryable } from '../../src/queryable.js';

/** One row of a table, columns by their names. Binary as PostgreSQL's hex text. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of every kind that follow from facts alone: what names a row in its case, and what a later write may change. */
export const derivedTables = {
  clock: {
    key: ['id'],
    updated: [
      ...['owner', 'extension', 'raw_due_on', 'legal_due_on', 'legal_due_at', 'provisional'],
      ...['met_at', 'met_on', 'breached_at', 'breaches', 'look', 'looked_at'],
      ...['ended_at', 'ended_as'],
    ],
  },
  duty: {
    key: ['id'],
    updated: [
      ...['raw_due_on', 'legal_due_on', 'legal_due_at', 'provisional', 'is_personal'],
      ...['closed_at', 'closed_as', 'is_past'],
    ],
  },
  duty_holder: { key: ['duty_id', 'account', 'office_id'], updated: ['ended_at'] },
  case_access: { key: ['office_id', 'account', 'reason'], updated: ['ended_at', 'unseen_by', 'is_kept'] },
  case_part: { key: ['part_id'], updated: ['is_necessary', 'causes', 'ended_at', 'outcome'] },
  party: { key: ['party'], updated: ['role', 'nature', 'digest', 'left_on', 'merged_into'] },
  case_file: { key: ['seq', 'sha256'], updated: ['erased_at'] },
} as const;
export type DerivedTable = keyof typeof derivedTables;

/** Names become SQL; they are constants of the code, and are checked all the same. */
export function requireNames(names: readonly string[]): void {
  for (const name of names) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a name of a table or column: ${name}`);
  }
}

/** A row that is missing, says something else, or should not be there. */
export interface DifferingRow {
  readonly caseId: string;
  /** What names it in its case; null: the case's own row in the table of its kind. */
  readonly row: string | null;
}

/**
 * Compares the rows of some cases in one table with those that there should be. PostgreSQL compares them, since it wrote
 * them from the same text: no type is read here in another way than there.
 *
 * @param key columns that name a row in its case
 * @param rows that there should be, all with the same columns, which are compared
 */
export async function differingRows(
  database: Queryable,
  asked: {
    readonly table: string;
    readonly key: readonly string[];
    readonly caseIds: readonly string[];
    readonly rows: readonly Row[];
  },
): Promise<DifferingRow[]> {
  const { table, key, caseIds, rows } = asked;
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) columns.push('case_id', ...key);
  requireNames([table, ...key, ...columns]);
  const list = columns.join(', ');
  const name = key.length === 0 ? 'null::text' : key.join(` || ' ' || `);
  return await database.query<DifferingRow>(
    `with wanted as (select ${list} from json_populate_recordset(null::${table}, $1::json)),
       kept as (select ${list} from ${table} where case_id = any($2::uuid[]))
     select distinct case_id as "caseId", ${name} as row from (
       (select * from wanted except select * from kept) union all (select * from kept except select * from wanted)) d
     order by 1, 2`,
    [JSON.stringify(rows), caseIds],
  );
}
