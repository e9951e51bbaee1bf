import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { asHashed, verifyLedger } from '#libs/docket';
import type { Queryable } from '#libs/persistence';
import { TestApi } from '../support/api.js';

let api: TestApi;
let superuser: Client;
let application: Client;
// Two matters of the same people, so that something of one can be put in the place of the other's.
let [id, other] = ['', ''];

const petitioner = { name: '李秀兰', phone: '13900001234' };

beforeAll(async () => {
  api = await TestApi.open();
  superuser = new Client({ connectionString: api.database.ownerUrl });
  application = new Client({ connectionString: api.database.url });
  await Promise.all([superuser.connect(), application.connect()]);
  id = await api.petition({ class: 'appeal', petitioner, matter: '修路挖断了水渠，秋天浇不上水。' });
  other = await api.petition({ class: 'appeal', petitioner: { ...petitioner, name: '王建国' }, matter: '路灯不亮。' });
  await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
  await api.done(`/api/petitions/${id}/object`, 'transportOfficer', { seenVersion: 2, reasons: '不属于本单位职责' });
}, 60_000);
afterAll(async () => {
  await Promise.all([superuser.end(), application.end()]);
  await api.close();
});

const over = (client: Client): Queryable => ({
  query: async <R>(sql: string, values: unknown[] = []): Promise<R[]> => (await client.query(sql, values)).rows as R[],
});

const place = (sql: string): string => sql.replaceAll('$other', `'${other}'`).replaceAll('$', `'${id}'`);

/** What the check finds of the attacked case after a superuser did this, who stops at no trigger; nothing of it stays. */
async function foundAfter(sql: string, after?: () => Promise<void>): Promise<string[]> {
  await superuser.query('begin');
  try {
    await superuser.query(`set local session_replication_role = replica; ${place(sql)}`);
    await after?.();
    const { findings } = await verifyLedger(over(superuser), api.platform);
    return findings.filter(({ caseId }) => caseId === id || caseId === null).map(({ problem }) => problem);
  } finally {
    await superuser.query('rollback');
  }
}

/** What PostgreSQL answers the application's own role; `done`: it let it. */
async function answerTo(sql: string): Promise<string> {
  await application.query('begin');
  try {
    await application.query(place(sql));
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await application.query('rollback');
  }
}

const insufficientPrivilege = '42501';
const everything = ['docket_fact', 'clock', 'duty', 'case_access', 'case_part', 'party', 'petition'];

describe('an attack by a superuser', () => {
  it('leaves nothing to find where there was none', async () => {
    expect(await foundAfter('select 1')).toEqual([]);
  });

  it.each<[what: string, sql: string, problems: string]>([
    [
      'the text of a fact',
      `update docket_fact set body = replace(body, 'transfer', 'assign') where case_id = $ and seq = 2`,
      'broken_link',
    ],
    ['who acted', `update docket_fact set office_id = 'dept-housing' where case_id = $ and seq = 2`, 'column_differs'],
    [
      'the type of a fact, which its body goes on saying',
      `update docket_fact set type = 'notified', body = replace(body, '{"actor"', '{"type":"' || type || '","actor"') where case_id = $ and seq = 2`,
      'broken_link',
    ],
    [
      'the text of a fact, by one that is none',
      `update docket_fact set body = '{"actor":' where case_id = $ and seq = 2`,
      'broken_link',
    ],
    [
      'the order of facts',
      `update docket_fact f set body = o.body, type = o.type from docket_fact o where f.case_id = $ and o.case_id = $ and f.seq < 3 and o.seq = 3 - f.seq`,
      'broken_link',
    ],
    ['a fact, by taking the first away', `delete from docket_fact where case_id = $ and seq = 1`, 'gap'],
    ['a fact, by taking the last away', `delete from docket_fact where case_id = $ and seq = 3`, 'count_differs'],
    ['the end of the chain', `update docket_case set head_hash = '\\x00' where id = $`, 'head_differs'],
    ['how it stands', `update docket_case set phase = 'closed' where id = $`, 'fold_differs'],
    ['its state, by one that no law can read', `update docket_case set state = '{}' where id = $`, 'fold_differs'],
    [
      'the number',
      `update docket_case set number = '信2026-999999' where id = $`,
      'row_differs seal_differs receipt_differs',
    ],
    [
      'the rule pack',
      `update docket_case set rule_pack = (select version from pack where kind = 'rules' and version <> rule_pack limit 1) where id = $`,
      'seal_differs',
    ],
    [
      'when it was opened',
      `update docket_case set opened_at = opened_at - interval '9 days' where id = $`,
      'seal_differs',
    ],
    [
      'when somebody last acted',
      `update docket_case set acted_at = acted_at + interval '9 days' where id = $`,
      'seal_differs',
    ],
    [
      'when it was recorded',
      `update docket_case set recorded_at = recorded_at - interval '9 days' where id = $`,
      'seal_differs',
    ],
    ['its kind, by one that there is not', `update docket_case set kind = 'moon' where id = $`, 'kind_unknown'],
    ['what a person had seen', `update docket_case set person_version = 1 where id = $`, 'seal_differs'],
    [
      'whether it lives in a drill',
      `insert into drill (id, name, created_by) values ($other, 'x', 'x'); update docket_case set drill_id = $other where id = $`,
      'row_differs seal_differs',
    ],
    ['the version', `update docket_case set version = 2 where id = $`, 'count_differs'],
    ['a clock', `update clock set legal_due_on = legal_due_on + 30 where case_id = $`, 'clock_differs'],
    ['a duty', `update duty set office_id = 'dept-housing' where case_id = $`, 'duty_differs'],
    [
      'who may see it',
      `insert into case_access values ($, 'dept-housing', '', 'member', now(), null)`,
      'access_differs',
    ],
    [
      'a part',
      `insert into case_part values ($, $other, 'supervision', 'x', false, 0, now(), null, null)`,
      'part_differs',
    ],
    ['its row in the lists', `update petition set holder_office = 'dept-housing' where case_id = $`, 'row_differs'],
    ['what it is called', `update docket_case set title_digest = 'x' where id = $`, 'fold_differs'],
    ['a text', `update case_text set body = replace(body, '水渠', '道路') where case_id = $`, 'text_differs'],
    [
      'a text, by another case’s',
      `update case_text set body = (select body from case_text where case_id = $other limit 1) where case_id = $`,
      'text_differs',
    ],
    ['a text, by taking it away', `delete from case_text where case_id = $`, 'text_missing'],
    [
      'a text, by one that nobody gave',
      `insert into case_text (case_id, digest, body) values ($, repeat('0', 32), 'x')`,
      'text_unknown',
    ],
    [
      'an identity, by another case’s',
      `update case_party p set cipher = o.cipher from case_party o where p.case_id = $ and o.case_id = $other`,
      'party_differs',
    ],
    [
      'by what an identity is found',
      `update case_party p set name_index = o.name_index from case_party o where p.case_id = $ and o.case_id = $other`,
      'party_differs',
    ],
    ['under which keys an identity is', `update case_party set key_id = 'x' where case_id = $`, 'party_differs'],
    ['an identity, by taking it away', `delete from case_party where case_id = $`, 'party_missing'],
    [
      'an identity, by one that nobody gave',
      `insert into case_party (case_id, party, digest, key_id, cipher) select $, 'p9', digest, key_id, cipher from case_party where case_id = $other`,
      'party_unknown',
    ],
    ['the code of the receipt', `update receipt set code_hash = sha256('mine') where case_id = $`, 'receipt_differs'],
    ['the issue of the receipt', `update receipt set issue = 2 where case_id = $`, 'receipt_differs'],
    ['the receipt, by taking it away', `delete from receipt where case_id = $`, 'receipt_differs'],
    [
      'what a rule pack says',
      `update pack set content = replace(content, '15', '16') where version = (select rule_pack from docket_case where id = $)`,
      'pack_differs',
    ],
    [
      'a rule pack, by taking it away',
      `delete from pack where version = (select rule_pack from docket_case where id = $)`,
      'pack_missing',
    ],
    [
      'what a request asked',
      `update docket_request set hash = repeat('x', 16)::bytea where case_id = $`,
      'request_differs',
    ],
    ['who asked', `update docket_request set principal = 'x' || principal where case_id = $`, 'request_differs'],
    [
      'which facts a request yielded',
      `update docket_request set first_seq = 1 where case_id = $ and first_seq = 2`,
      'request_differs',
    ],
    [
      'a request, by forgetting it',
      `delete from docket_request where case_id = $ and first_seq = 2`,
      'request_differs',
    ],
    [
      'a request, by one that nobody made',
      `insert into docket_request (principal, key, hash, case_id, first_seq, last_seq) values ('x', 'x', 'x', $, 1, 1)`,
      'request_differs',
    ],
  ])('on %s is found', async (_what, sql, problems) => {
    const found = await foundAfter(sql);
    expect([...new Set(found)].join(' ')).toBe(problems);
  });

  it('that makes the chain of a case anew is found by its seal, wherever else it may fit', async () => {
    const forged = `update docket_fact set body = replace(body, 'transfer', 'assign') where case_id = $ and seq = 2`;
    const found = await foundAfter(forged, async () => {
      const facts = `select f.seq, whole_fact(f) as whole from docket_fact f where f.case_id = $1 order by f.seq`;
      let hash = Buffer.alloc(32);
      for (const { seq, whole } of (await superuser.query<{ seq: number; whole: string }>(facts, [id])).rows) {
        hash = createHash('sha256').update(hash).update(asHashed(whole)).digest();
        await superuser.query('update docket_fact set hash = $3 where case_id = $1 and seq = $2', [id, seq, hash]);
      }
      await superuser.query('update docket_case set head_hash = $2 where id = $1', [id, hash]);
    });
    expect(found).toContain('seal_differs');
    expect(found).not.toContain('broken_link');
  });

  it('that takes the last fact away with whatever says that it was there is found by the seal', async () => {
    const forged = `
      delete from docket_request where case_id = $ and last_seq = 3;
      delete from docket_fact where case_id = $ and seq = 3;
      update docket_case set version = 2, head_hash = (select hash from docket_fact where case_id = $ and seq = 2) where id = $`;
    expect(await foundAfter(forged)).toContain('seal_differs');
  });

  it('that deletes a case is found by whatever is left of it', async () => {
    const rest = ['case_text', 'case_party', 'receipt', 'docket_request'];
    const gone = (tables: readonly string[]) =>
      ['delete from docket_case where id = $', ...tables.map((table) => `delete from ${table} where case_id = $`)].join(
        '; ',
      );
    expect(await foundAfter(gone([]))).toEqual(['case_missing']);
    for (const left of rest) {
      const found = await foundAfter(gone([...everything, ...rest.filter((table) => table !== left)]));
      expect([left, found]).toEqual([left, ['case_missing']]);
    }
    // With everything of it, nothing is left to find: that is said in the documents.
    expect(await foundAfter(gone([...everything, ...rest]))).toEqual([]);
  });
});

describe('the application’s own role', () => {
  it.each<[what: string, sql: string]>([
    ['change a fact', `update docket_fact set body = '{}' where case_id = $`],
    ['delete a fact', `delete from docket_fact where case_id = $`],
    ['replace a text', `update case_text set body = 'x' where case_id = $`],
    ['delete a text', `delete from case_text where case_id = $`],
    ['replace an identity', `update case_party set cipher = '\\x00' where case_id = $`],
    ['delete an identity', `delete from case_party where case_id = $`],
    ['give a receipt to another case', `update receipt set case_id = $other where case_id = $`],
    ['delete a receipt', `delete from receipt where case_id = $`],
    ['forget a request', `delete from docket_request where case_id = $`],
    ['make a real case live in a drill', `update docket_case set drill_id = $other where id = $`],
    ['pin a case to other rules', `update docket_case set rule_pack = 'x' where id = $`],
    ['change what a rule pack says', `update pack set content = '{}'`],
    ['delete a case', `delete from docket_case where id = $`],
    ['delete who may see a case', `delete from case_access where case_id = $`],
  ])('cannot %s', async (_what, sql) => {
    expect(await answerTo(sql)).toBe(insufficientPrivilege);
  });
});

describe('an erasure', () => {
  it('leaves a fact, takes the texts and identities that the facts named mean, and the ledger still fits', async () => {
    const body = { seenVersion: 3, facts: [1], reason: '当事人依法请求删除' };
    await api.done(`/api/courses/${id}/eraseSealed`, 'admin', body);
    const left = await superuser.query(
      `select (select count(*)::int from case_party where case_id = $1) as parties, (select body from case_text where case_id = $1
         and digest = (select body::jsonb #>> '{data,matter,digest}' from docket_fact where case_id = $1 and seq = 1)) as matter`,
      [id],
    );
    expect(left.rows).toEqual([{ parties: 0, matter: null }]);
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
    const said = await api.get(`/api/cases/${id}/history`, 'bureauHead');
    const { lines } = said.body as { lines: object[] };
    expect(lines.at(-1)).toMatchObject({ type: 'erased', seq: 4 });
    const detail = await api.get(`/api/petitions/${id}`, 'bureauHead');
    expect(detail.status).toBe(200);
  });

  it('is refused to whoever keeps no system, and of a fact that is not there', async () => {
    const body = { seenVersion: 1, facts: [1], reason: '依法删除' };
    expect((await api.post(`/api/courses/${other}/eraseSealed`, 'clerk', body)).status).toBe(403);
    const unknown = await api.post(`/api/courses/${other}/eraseSealed`, 'admin', { ...body, facts: [9] });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'docket.no_such_fact']);
  });
});
