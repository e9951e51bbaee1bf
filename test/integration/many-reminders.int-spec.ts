import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../infra/local/postgres-roles.js';
import { TestApi } from '../support/api.js';

// A month of an office that nobody looked after: thousands are new, and nearly all of it was done by colleagues.
const many = 3_000;
const owedStill = 40;

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanNode[];
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  const id = await api.referred('dept-transport');
  await api.get('/api/reminders/count', 'transportOfficer');
  await withClient(api.database.ownerUrl, async (owner) => {
    const copies = (table: string, change: string, where: string): Promise<unknown> =>
      owner.query(`insert into ${table} select (json_populate_record(x, json_build_object(${change}))).*
        from ${table} x, ids where ${where}`);
    await owner.query('set session_replication_role = replica');
    await owner.query(
      `create temp table ids as select gen_random_uuid() as id, n from generate_series(1, ${String(many)}) n`,
    );
    await copies('docket_case', `'id', ids.id, 'number', 'x' || ids.n`, `x.id = '${id}'`);
    await copies('case_access', `'case_id', ids.id`, `x.case_id = '${id}'`);
    const closed = `case when ids.n > ${String(owedStill)} then now() end`;
    await copies(
      'duty',
      `'case_id', ids.id, 'closed_at', ${closed}`,
      `x.case_id = '${id}' and office_id = 'dept-transport'`,
    );
    await owner.query(`insert into reminder (at, what, office_id, capacity, case_id, duty, by_principal)
      select r.at, r.what, r.office_id, r.capacity, ids.id, r.duty, r.by_principal from reminder r, ids where r.case_id = '${id}'`);
    await owner.query('vacuum analyze');
  });
}, 60_000);
afterAll(() => api.close());

/** What is asked of the reminders while somebody looks, and how often PostgreSQL looks at what is owed for it. */
async function looksOf(
  path: string,
): Promise<{ readonly asked: number; readonly looks: readonly number[]; body: unknown }> {
  const { source } = api.database;
  const query = source.query.bind(source);
  const plans: PlanNode[] = [];
  source.query = async <T>(sql: string, values?: unknown[]): Promise<T> => {
    if (sql.includes('from reminder r')) {
      const rows = await query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
        `explain (analyze, format json) ${sql}`,
        values,
      );
      plans.push(...rows.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)));
    }
    return await query<T>(sql, values);
  };
  try {
    const { body } = await api.get(path, 'transportOfficer');
    return { asked: plans.length, looks: plans.flatMap(looksIn), body };
  } finally {
    source.query = query;
  }
}

const looksIn = (node: PlanNode): number[] => [
  ...(node['Relation Name'] === 'duty' ? [node['Actual Loops']] : []),
  ...(node.Plans ?? []).flatMap(looksIn),
];

describe('the bell of somebody who has thousands of reminders', () => {
  it('is counted by one statement, which reads what the office owes once', async () => {
    const { asked, looks, body } = await looksOf('/api/reminders/count');
    // What is the office's once, and what is one's own alone not at all, where that is nothing.
    expect({ asked, looks }).toEqual({ asked: 1, looks: [1, 0] });
    // Up to a hundred: 40 cases with three duties, and the one that they are copies of.
    expect(body).toEqual({ unread: 100 });
  });

  it('is listed by one more, which does the same', async () => {
    const { asked, looks, body } = await looksOf('/api/reminders');
    expect(asked).toBe(2);
    expect(Math.max(...looks)).toBe(1);
    expect((body as { items: unknown[] }).items.length).toBe(200);
  });

  it('tells what is owed still from what is done', async () => {
    const { source } = api.database;
    await source.query(
      `update duty set closed_at = now() where closed_at is null and case_id in (select id from docket_case where number like 'x%' and number <> 'x1')`,
    );
    const { body } = await looksOf('/api/reminders/count');
    expect(body).toEqual({ unread: 6 });
  });
});
