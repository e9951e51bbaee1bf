import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { verifyLedger } from '#libs/docket';
import * as contracts from '#libs/contracts';
import type { Queryable } from '#libs/persistence';
import { ledgerOf } from '../support/door.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
let owner: Client;
let id = '';
beforeAll(async () => {
  api = await TestApi.open();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  id = await api.referred();
  const objection = { seenVersion: 2, reasons: '不属于本单位职责' };
  await api.done(`/api/petitions/${id}/object`, 'transportOfficer', objection);
}, 60_000);
afterAll(async () => {
  await owner.end();
  await api.close();
});

const check = async (database: Queryable = api.database.source) => (await verifyLedger(database, ledgerOf())).findings;

describe('the check of the ledger', () => {
  afterEach(async () => {
    expect(await check()).toEqual([]);
  });

  /** Changes rows as a superuser could, looks, and puts them back. */
  async function found(table: string, change: string): Promise<unknown> {
    const sql = change.replaceAll('$', `'${id}'`);
    await owner.query(`create temporary table kept as select * from ${table} where case_id = '${id}'`);
    await owner.query(sql);
    const findings = await check();
    await owner.query(`delete from ${table} where case_id = '${id}'`);
    await owner.query(`insert into ${table} select * from kept`);
    await owner.query(`drop table kept`);
    return findings.map(({ caseId, row, problem, seq }) => [caseId, row, problem, seq]);
  }

  const differs = (row: string | null, problem: string) => [id, row, problem, null];

  it('names a clock whose row was changed, taken away or put there', async () => {
    const later = `update clock set legal_due_on = legal_due_on + 30 where case_id = $ and id = 'XF-07/1'`;
    expect(await found('clock', later)).toEqual([differs('XF-07/1', 'clock_differs')]);
    const unmet = `update clock set breached_at = null, met_at = now() where case_id = $ and id = 'XF-ACCEPT/1'`;
    expect(await found('clock', unmet)).toEqual([differs('XF-ACCEPT/1', 'clock_differs')]);
    const gone = `delete from clock where case_id = $ and id = 'XF-07/1'`;
    expect(await found('clock', gone)).toEqual([differs('XF-07/1', 'clock_differs')]);
    const more = `insert into clock select * from json_populate_record((select c from clock c where case_id = $ limit 1), '{"id": "XF-99/1"}')`;
    expect(await found('clock', more)).toEqual([differs('XF-99/1', 'clock_differs')]);
  });

  it('names each duty that differs', async () => {
    const [{ id: duty } = { id: '' }] = await api.database.source.query<{ id: string }[]>(
      `select id from duty where case_id = '${id}' and closed_at is null`,
    );
    const closed = `update duty set closed_at = now(), closed_as = 'done' where case_id = $ and id = '${duty}'`;
    expect(await found('duty', closed)).toEqual([differs(duty, 'duty_differs')]);
    const all = `update duty set office_id = 'dept-housing' where case_id = $`;
    const count = (await api.database.source.query<unknown[]>(`select from duty where case_id = '${id}'`)).length;
    expect(count).toBeGreaterThan(1);
    expect(await found('duty', all)).toHaveLength(count);
  });

  it('names an office that may see the case against the facts, or may not', async () => {
    const more = `insert into case_access values ($, 'dept-housing', '', 'member', now(), null)`;
    expect(await found('case_access', more)).toEqual([differs('dept-housing  member', 'access_differs')]);
    const less = `update case_access set ended_at = now() where case_id = $ and office_id = 'bureau' and reason = 'registrar'`;
    expect(await found('case_access', less)).toEqual([differs('bureau  registrar', 'access_differs')]);
  });

  it('names a case whose row in the lists differs or is gone', async () => {
    const held = `update petition set holder_office = 'dept-housing' where case_id = $`;
    expect(await found('petition', held)).toEqual([differs(null, 'row_differs')]);
    expect(await found('petition', `delete from petition where case_id = $`)).toEqual([differs(null, 'row_differs')]);
  });

  it('names columns of a case that say something else than its standing', async () => {
    const sql = `update docket_case set next_moment_at = next_moment_at + $1 * interval '1 day' where id = $2`;
    await owner.query(sql, [1, id]);
    expect(await check()).toEqual([expect.objectContaining({ caseId: id, problem: 'fold_differs' })]);
    await owner.query(sql, [-1, id]);
  });

  it('names rows of a case that is not there', async () => {
    const nobody = '00000000-0000-4000-8000-000000000009';
    await owner.query(`insert into case_access values ($1, 'bureau', '', 'member', now(), null)`, [nobody]);
    expect(await check()).toEqual([expect.objectContaining({ caseId: nobody, problem: 'case_missing' })]);
    await owner.query(`delete from case_access where case_id = $1`, [nobody]);
    await owner.query(
      `insert into petition select (jsonb_populate_record(p, jsonb_build_object('case_id', $1::text))).* from petition p
         where p.case_id = $2`,
      [nobody, id],
    );
    expect(await check()).toEqual([expect.objectContaining({ caseId: nobody, problem: 'case_missing' })]);
    await owner.query(`delete from petition where case_id = $1`, [nobody]);
  });

  it('tells whoever looks at the case, in words', async () => {
    await owner.query(`update petition set phase = 'closed' where case_id = $1`, [id]);
    const said = contracts.verification.parse((await api.get(`/api/cases/${id}/verify`, 'clerk')).body);
    expect(said).toMatchObject({ isWhole: false, brokenAt: null, problem: 'row_differs' });
    expect(said.sentence).toBe(
      'The record does not fit: its row in the lists does not follow from the facts; tell the administrator.',
    );
    await owner.query(
      `update petition set phase = (select phase from docket_case where id = case_id) where case_id = $1`,
      [id],
    );
  });

  it('reads a case again that somebody acts on meanwhile', async () => {
    const { source } = api.database;
    const busy = await api.petition({ class: 'appeal' });
    let acts = 0;
    // After the heads of a page were read, and before its facts are.
    const between: Queryable = {
      query: async <R>(sql: string, parameters?: unknown[]): Promise<R[]> => {
        if (/^select case_id, seq/u.test(sql) && acts === 0) {
          acts += 1;
          const body = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
          await api.done(`/api/petitions/${busy}/refer`, 'clerk', body);
        }
        return await source.query<R[]>(sql, parameters);
      },
    };
    expect(await check(between)).toEqual([]);
    expect(acts).toBe(1);
  });
});
