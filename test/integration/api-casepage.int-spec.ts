import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { aPetitioner } from '../support/a-petitioner.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const ask = (id: string, by: StaffName, command: string, body: object = {}) =>
  api.ask('POST', `/api/petitions/${id}/preview`, { by, body: { command, body } });

async function foreseen(id: string, by: StaffName, command: string, body: object = {}): Promise<contracts.Preview> {
  const said = await ask(id, by, command, body);
  expect(said.status).toBe(200);
  return contracts.preview.parse(said.body);
}

/** Every row of every table, but for the sessions' own times. */
async function everything(): Promise<Record<string, string>> {
  const query = (sql: string) => api.database.source.query<Record<string, string>[]>(sql);
  const tables = await query(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name = '' } of tables) {
    if (name === 'session') continue;
    const rows = await query(
      `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from "${name}" t`,
    );
    sums[name] = rows[0]?.['sum'] ?? '';
  }
  return sums;
}

const accept = async (id: string) => api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });

describe('the preview of what follows from a command', () => {
  it('says the date that the command then brings, and writes nothing', async () => {
    const id = await api.referred();
    const before = await everything();
    const said = await foreseen(id, 'transportOfficer', 'accept');
    expect(await everything()).toEqual(before);
    expect(said).toMatchObject({ state: 'foreseen', refusal: null, phase: 'accepted' });
    const opened = said.clocks.find(({ rule }) => rule === 'XF-09');
    expect(opened).toMatchObject({ change: 'opened', was: null, limit: { unit: 'CALENDAR_DAY', length: 60 } });
    expect(said.duties.opened).toEqual([
      expect.objectContaining({ what: 'decide', office: 'dept-transport', legalDueOn: opened?.becomes }),
    ]);
    expect(said.clocks.find(({ rule }) => rule === 'XF-ACCEPT')).toMatchObject({ change: 'met', becomes: null });
    await accept(id);
    const detail = petitionContract.petitionDetail.parse(
      (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body,
    );
    const clock = detail.clocks.find(({ rule }) => rule === 'XF-09');
    expect(clock?.legalDueOn).toBe(opened?.becomes);
    expect(clock?.provisional).toBe(opened?.provisional);
  });

  it('tells to which date an extension aims, and that others have to act before', async () => {
    const id = await api.referred();
    await accept(id);
    const asked = await foreseen(id, 'transportOfficer', 'askExtension', { days: 30 });
    const aimed = asked.clocks.find(({ rule }) => rule === 'XF-09');
    expect(aimed).toMatchObject({ change: 'moved', isConditional: true, extension: 30 });
    expect(aimed?.becomes && aimed.was && aimed.becomes > aimed.was).toBe(true);
    // The head has until the date that stands, not until the one that is asked for.
    expect(asked.duties.opened).toEqual([
      expect.objectContaining({ what: 'approveExtension', capacity: 'head', legalDueOn: aimed?.was }),
    ]);
    expect(asked.phase).toBeNull();
    const days = { seenVersion: 3, days: 30, reason: '需要勘测。' };
    await api.done(`/api/petitions/${id}/askExtension`, 'transportOfficer', days);
    const approved = await foreseen(id, 'transportHead', 'approveExtension');
    expect(approved.clocks.find(({ rule }) => rule === 'XF-09')).toEqual(aimed);
    await api.done(`/api/petitions/${id}/approveExtension`, 'transportHead', { seenVersion: 4 });
    const told = await foreseen(id, 'transportOfficer', 'noticeExtension', { servedOn: daysAhead(0), manner: 'post' });
    expect(told.clocks).toEqual([{ ...aimed, isConditional: false }]);
  });

  it('carries the refusal of the law, in words', async () => {
    const id = await api.referred();
    const said = await foreseen(id, 'transportOfficer', 'askExtension', { days: 30 });
    expect(said).toMatchObject({ state: 'refused', clocks: [], refusal: { code: 'petition.not_accepted' } });
    const other = await foreseen(id, 'clerk', 'accept');
    expect(other.refusal).toMatchObject({ code: 'office.not_permitted' });
    expect(other.refusal?.sentence).not.toBe('');
  });

  it('says nothing yet while something is missing that the consequence depends on', async () => {
    const id = await api.petition({ class: 'appeal' });
    expect((await foreseen(id, 'clerk', 'refer', { manner: 'transfer' })).state).toBe('incomplete');
    expect((await foreseen(id, 'clerk', 'refer', { to: 'Not An Office' })).state).toBe('incomplete');
    const said = await foreseen(id, 'clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    expect(said.duties.opened.map(({ office }) => office)).toContain('dept-transport');
  });

  it('does not exist for an office that may not see the case, and for no such command', async () => {
    const id = await api.referred();
    const foreign = await ask(id, 'housingOfficer', 'accept');
    const nobody = await ask('00000000-0000-4000-8000-000000000000', 'housingOfficer', 'accept');
    expect([foreign.status, foreign.body.code]).toEqual([404, 'docket.no_such_case']);
    expect(nobody.status).toBe(404);
    expect((await ask(id, 'admin', 'accept')).status).toBe(403);
    expect((await ask(id, 'transportOfficer', 'passMoment')).status).toBe(400);
    expect(
      (await api.ask('POST', `/api/supervisions/${id}/preview`, { by: 'clerk', body: { command: 'reply' } })).status,
    ).toBe(404);
  });
});

describe('the identity of a party', () => {
  const reveal = (
    id: string,
    by: StaffName,
    body: object = { purpose: 'contact', words: '电话约勘验时间' },
    party = 'p1',
  ) => api.ask('POST', `/api/petitions/${id}/parties/${party}/reveal`, { by, body });
  const log = async (id: string, by: StaffName) =>
    contracts.readLogPage.parse((await api.get(`/api/cases/${id}/read-log`, by)).body).items;

  it('is opened with a purpose, and whoever may see the case sees who looked and why', async () => {
    const id = await api.referred();
    expect(await log(id, 'clerk')).toEqual([]);
    const said = await reveal(id, 'transportOfficer');
    expect([said.status, said.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(contracts.revealedParty.parse(said.body)).toEqual({
      ...{ party: 'p1', name: '张小芳', phone: '13800001234', idNumber: '532924199001011235' },
      ...{ address: '宾居镇某村 3 组', email: null, hideAfterSeconds: 120 },
    });
    for (const by of ['clerk', 'supervisor', 'transportHead'] as const) {
      expect(await log(id, by)).toEqual([
        expect.objectContaining({
          ...{ by: '姓名-transportOfficer', office: 'dept-transport', capacity: 'officer', what: 'reveal' },
          ...{ party: 'p1', purpose: 'contact', words: '电话约勘验时间' },
        }),
      ]);
    }
    const rows = await api.database.source.query<{ row: string }[]>('select t::text as row from read_log t');
    expect(JSON.stringify(rows)).not.toMatch(/张小芳|13800001234|532924/);
    expect(api.logged.join('')).not.toMatch(/张小芳|13800001234|电话约勘验时间/);
  });

  it('is no query code: a lost receipt is reissued by the bureau alone, with a new code, and each time is on record', async () => {
    const { right, enter } = await aPetitioner(api);
    const { id } = right;
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
    const { reader } = await enter();
    expect((await reader.get('/p/status')).status).toBe(200);
    const reissue = (by: StaffName, body: object = { words: '看了居民身份证' }, key: string = randomUUID()) =>
      api.ask('POST', `/api/petitions/${id}/receipt`, { by, body, key });
    expect((await reissue('transportOfficer')).status).toBe(403);
    expect((await reissue('clerk', {})).status).toBe(400);
    expect(await log(id, 'clerk')).toEqual([]);
    const key = randomUUID();
    const [said, twice] = [await reissue('clerk', undefined, key), await reissue('clerk', undefined, key)];
    expect([said.status, said.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(said.body.name).toBe('李秀兰');
    expect(twice.body).toMatchObject({ queryCode: said.body.queryCode, isRepeat: true });
    const { number, queryCode } = said.body as { number: string; queryCode: string };
    expect([number, queryCode === right.queryCode]).toEqual([right.number, false]);
    const status = async (code: string): Promise<number> =>
      (await api.ask('POST', '/api/public/status', { body: { number, queryCode: code } })).status;
    expect([await status(queryCode), await status(right.queryCode)]).toEqual([200, 404]);
    // Whoever entered with the old one is out too.
    expect(await reader.get('/p/status')).toMatchObject({ status: 303, to: '/p' });
    expect(await log(id, 'transportHead')).toEqual([
      expect.objectContaining({ what: 'receipt', party: 'p1', purpose: 'verify', words: '看了居民身份证' }),
    ]);
  });

  it('stays closed without a purpose, to supervisors and administrators, and to a foreign office', async () => {
    const id = await api.referred();
    for (const body of [
      {},
      { purpose: 'contact' },
      { purpose: 'contact', words: ' ' },
      { purpose: 'gossip', words: 'x' },
    ]) {
      expect((await reveal(id, 'transportOfficer', body)).status).toBe(400);
    }
    for (const by of ['supervisor', 'admin'] as const) {
      const said = await reveal(id, by);
      expect([said.status, said.body.code, said.text.includes('张小芳')]).toEqual([403, 'office.not_permitted', false]);
    }
    expect((await reveal(id, 'housingOfficer')).status).toBe(404);
    expect((await api.get(`/api/cases/${id}/read-log`, 'housingOfficer')).status).toBe(404);
    expect((await reveal(id, 'transportOfficer', undefined, 'p9')).status).toBe(404);
    expect(await log(id, 'clerk')).toEqual([]);
  });

  it('is not for copying: an account that looks too often waits', async () => {
    const id = await api.referred('dept-housing');
    const said = await Promise.all(Array.from({ length: 61 }, () => reveal(id, 'housingOfficer')));
    expect(said.map(({ status }) => status).filter((status) => status !== 200)).toEqual([429]);
    expect((await reveal(id, 'clerk')).status).toBe(200);
  });
});

describe('why a date is that date', () => {
  it('tells the date and the days that an extension would give, and changes nothing', async () => {
    const id = await api.referred();
    await accept(id);
    const path = `/api/cases/${id}/clocks/XF-09%2F1/why`;
    const now = contracts.clockWhy.parse((await api.get(path, 'transportHead')).body);
    const then = contracts.clockWhy.parse((await api.get(`${path}?extension=20`, 'transportHead')).body);
    expect([now.clock.extension, then.clock.extension]).toEqual([0, 20]);
    expect(then.clock.legalDueOn).toBe(then.days.find(({ isLegalDue }) => isLegalDue)?.on);
    expect(then.days.length).toBeGreaterThanOrEqual(now.days.length + 18);
    expect(contracts.clockWhy.parse((await api.get(path, 'transportHead')).body)).toEqual(now);
    const tooLong = await api.get(`${path}?extension=31`, 'transportHead');
    expect([tooLong.status, tooLong.body.code]).toEqual([422, 'rules.extension_too_long']);
  });

  it('names the fact that started the clock, how it is counted and what could still move it', async () => {
    const id = await api.referred();
    await accept(id);
    const said = await api.get(`/api/cases/${id}/clocks/XF-09%2F1/why`, 'transportOfficer');
    const why = contracts.clockWhy.parse(said.body);
    expect(why).toMatchObject({
      startFact: { type: 'accepted', by: expect.stringContaining('姓名-transportOfficer') },
      limit: { unit: 'CALENDAR_DAY', length: 60 },
      exclusions: [],
      rolls: true,
      agreed: null,
      mayAgree: false,
      mayExtendBy: 30,
      rulePack: { id: 'petition.CN' },
    });
    const met = await api.get(`/api/cases/${id}/clocks/XF-ACCEPT%2F1/why`, 'transportOfficer');
    expect(contracts.clockWhy.parse(met.body)).toMatchObject({ mayExtendBy: null, startFact: { type: 'referred' } });
  });
});
