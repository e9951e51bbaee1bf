import { randomUUID } from 'node:crypto';
import { Pool, type QueryResultRow } from 'pg';

// The tables that the door writes for one petition, and the column that names its case.
const tables = {
  docket_case: 'id',
  docket_fact: 'case_id',
  docket_request: 'case_id',
  case_access: 'case_id',
  clock: 'case_id',
  duty: 'case_id',
  outbox: 'case_id',
  case_text: 'case_id',
  case_party: 'case_id',
  receipt: 'case_id',
  petition: 'case_id',
} as const;

/** Writes one petition's rows by hand. */
export interface Floor {
  readonly write: () => Promise<void>;
  /** How many rows that is, and in how many tables. */
  readonly rows: number;
  end(): Promise<void>;
}

/**
 * The SQL floor: the rows that the door wrote for one petition, written again under another id by one hand-made
 * statement with plain parameters, one round trip, one commit. Nothing is decided, hashed or encrypted.
 *
 * @param from database in which the door wrote the sample
 * @param onto database of the same schema for the floor's rows
 */
export async function floorOf(sample: string, from: string, onto: string, callers: number): Promise<Floor> {
  const source = new Pool({ connectionString: from, max: 1 });
  try {
    const { text, values, rows } = await statementFrom(source, sample);
    const pool = new Pool({ connectionString: onto, max: callers });
    const write = async () => {
      const id = randomUUID();
      await pool.query({ name: 'floor', text, values: values.map((value) => ownValue(value, sample, id)) });
    };
    return { write, rows, end: () => pool.end() };
  } finally {
    await source.end();
  }
}

async function statementFrom(source: Pool, sample: string) {
  const parts: string[] = [];
  const values: unknown[] = [];
  let count = 0;
  for (const [table, key] of Object.entries(tables)) {
    const { rows } = await source.query<QueryResultRow>(`select * from ${table} where ${key} = $1`, [sample]);
    if (rows.length === 0) continue;
    count += rows.length;
    const columns = (await columnsOf(source, table)).filter(({ name }) => rows.some((row) => row[name] !== null));
    const list = rows.map((row) => {
      const places = columns.map(({ name, type }) => `$${String(values.push(row[name]))}::${type}`);
      return `(${places.join(', ')})`;
    });
    const names = columns.map(({ name }) => name).join(', ');
    parts.push(`${table}_rows as (insert into ${table} (${names}) values ${list.join(', ')})`);
  }
  return { text: `with ${parts.join(',\n')} select 1`, values, rows: count };
}

/** Ids, keys and numbers are unique; everything else is as the door wrote it. */
function ownValue(value: unknown, sample: string, id: string): unknown {
  if (typeof value !== 'string') return value;
  if (/^信\d{4}-\d+$/u.test(value)) return `信${id.slice(0, 11)}`;
  return value.length < 80 ? value.replace(sample, id) : value;
}

async function columnsOf(source: Pool, table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await source.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and identity_generation is null order by ordinal_position`,
    [table],
  );
  return rows;
}
