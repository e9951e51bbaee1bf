import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../support/database.js';

const lean = readFileSync('infra/temporal-server/lean-visibility.sql', 'utf8');
const schema = readFileSync('test/support/temporal-visibility-schema.sql', 'utf8');

// What the server's own lists end with: newest first, and nothing of its internal divisions.
const order = `temporalnamespacedivision is null
  order by coalesce(close_time, '9999-12-31 23:59:59') desc, start_time desc, run_id limit 20`;

describe('the lean indexes of the visibility database', () => {
  let database: TestDatabase;
  let client: Client;
  let bytesBefore = 0;

  beforeAll(async () => {
    database = await aDatabase(1);
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`create schema visibility`);
    await client.query(`set search_path to visibility`);
    await client.query(schema);
    // Eight thousand executions as courses leave them, one in a hundred with a search attribute.
    await client.query(`
      insert into executions_visibility (namespace_id, run_id, start_time, execution_time, workflow_id,
        workflow_type_name, status, close_time, history_length, encoding, task_queue, search_attributes)
      select 'n', gen_random_uuid()::text, now() - n * interval '1 minute', now(), 'petition:' || n,
        case when n % 10 = 0 then 'supervisionCourse' else 'petitionCourse' end,
        case when n % 4 = 0 then 1 else 2 end, case when n % 4 = 0 then null else now() end, 5, 'proto3', 'courses',
        case when n % 100 = 0 then jsonb_build_object('Keyword01', 'k' || n % 1000,
          'TemporalChangeVersion', jsonb_build_array('patch-' || n % 300)) end
      from generate_series(1, 8000) n`);
    bytesBefore = await indexBytes();
    await client.query(lean);
    await client.query('analyze executions_visibility');
  }, 120_000);

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function indexBytes(): Promise<number> {
    const { rows } = await client.query<{ bytes: string }>(`select pg_indexes_size('executions_visibility') as bytes`);
    return Number(rows[0]?.bytes);
  }

  async function indexes(): Promise<Map<string, string>> {
    const { rows } = await client.query<{ indexname: string; indexdef: string }>(
      `select indexname, indexdef from pg_indexes where schemaname = 'visibility' and tablename = 'executions_visibility'`,
    );
    return new Map(rows.map(({ indexname, indexdef }) => [indexname, indexdef]));
  }

  async function planOf(condition: string): Promise<string> {
    const { rows } = await client.query<Record<'QUERY PLAN', string>>(
      `explain select run_id from executions_visibility where namespace_id = 'n' and ${condition} and ${order}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  it('take less than a quarter of the room of the stock ones', async () => {
    expect(await indexBytes()).toBeLessThan(bytesBefore / 4);
  });

  it('keep three whole, and the others only for rows that have a value', async () => {
    const found = await indexes();
    const whole = [...found].filter(([, definition]) => !/ WHERE /u.test(definition));
    expect(whole.map(([name]) => name).sort()).toEqual([
      'executions_visibility_pkey',
      'lean_by_workflow_id',
      'lean_default_idx',
    ]);
    expect(found.size).toBeGreaterThan(50);
    expect(found.get('by_keyword_01')).toMatch(/WHERE \(?keyword01 IS NOT NULL\)?$/u);
    expect(found.has('by_history_length')).toBe(false);
  });

  it('change nothing when they are made again', async () => {
    const before = await indexes();
    await client.query(lean);
    expect(await indexes()).toEqual(before);
  });

  it('still answer what the server asks for', async () => {
    expect(await planOf(`workflow_id = 'petition:4711'`)).toContain('lean_by_workflow_id');
    expect(await planOf(`workflow_type_name = 'supervisionCourse'`)).toContain('lean_default_idx');
    expect(await planOf('status = 1')).toContain('lean_default_idx');
    expect(await planOf('status = 3')).toContain('by_status');
    expect(await planOf('true')).toContain('lean_default_idx');
    expect(await planOf(`keyword01 = 'k100'`)).toMatch(/by_keyword_01/u);
    expect(await planOf(`temporalchangeversion @> '["patch-200"]'`)).toMatch(/by_temporal_change_version/u);
  });
});
