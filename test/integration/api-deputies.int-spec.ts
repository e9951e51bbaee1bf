import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { TestApi, type Said, type StaffName } from '../support/api.js';

const dayMs = 86_400_000;
const dayFrom = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10);

describe('deputies', () => {
  let api: TestApi;
  const role = { office: 'dept-transport', capacity: 'head' } as const;

  beforeAll(async () => {
    api = await TestApi.open();
  }, 60_000);

  beforeEach(async () => {
    await api.database.source.query(`update deputy set ended_at = clock_timestamp() where ended_at is null`);
  });

  afterAll(async () => {
    await api.close();
  });

  const give = (by: StaffName, more: object = {}): Promise<Said> =>
    api.post('/api/deputies', by, { ...role, deputy: 'transportofficer', from: dayFrom(0), to: dayFrom(7), ...more });

  /** Acts in the role that is held for another, for one request. */
  const acting = { 'x-acting': 'dept-transport/head' };

  it('are given, seen by both, and ended by either', async () => {
    const said = await give('transportHead', { reason: '外出开会' });
    expect(said.status).toBe(201);
    expect(contracts.deputy.parse(said.body)).toMatchObject({ ...role, stage: 'running', reason: '外出开会' });
    const mine = contracts.deputies.parse((await api.get('/api/deputies', 'transportHead')).body);
    expect(mine.given.filter(({ stage }) => stage === 'running')).toHaveLength(1);
    const held = contracts.deputies.parse((await api.get('/api/deputies', 'transportOfficer')).body).held[0];
    expect(held?.giver.name).toBe('姓名-transportHead');
    const me = contracts.me.parse((await api.get('/api/session', 'transportOfficer')).body);
    expect(me.mayActFor.map(({ capacity, deputyForName }) => [capacity, deputyForName])).toEqual([
      ['officer', null],
      ['head', '姓名-transportHead'],
    ]);
    expect((await api.post(`/api/deputies/${said.body.id as string}/end`, 'housingOfficer', {})).status).toBe(404);
    const ended = await api.post(`/api/deputies/${said.body.id as string}/end`, 'transportOfficer', {});
    expect(ended.body).toMatchObject({ stage: 'over' });
    expect((await api.get('/api/duties', 'transportOfficer', acting)).body.code).toBe('account.role_not_held');
  });

  it('are of own roles, of active accounts, within their dates, and one at a time', async () => {
    const codeOf = async (said: Promise<Said>): Promise<unknown> => (await said).body.code;
    expect(await codeOf(give('transportOfficer'))).toBe('account.role_not_held');
    expect(await codeOf(give('transportHead', { deputy: 'nobody' }))).toBe('account.deputy_unknown');
    expect(await codeOf(give('transportHead', { deputy: 'transporthead' }))).toBe('account.deputy_self');
    expect(await codeOf(give('transportHead', { deputy: 'admin' }))).toBe('account.duties_separated');
    const administration = { office: 'bureau', capacity: 'administrator' };
    expect(await codeOf(give('admin', { ...administration, deputy: 'clerk' }))).toBe('account.duties_separated');
    const candidates = (await api.get('/api/deputies/candidates?office=bureau', 'clerk')).body.items as {
      name: string;
    }[];
    expect(candidates.map(({ name }) => name).sort()).toEqual(['bureauhead', 'supervisor']);
    expect(await codeOf(give('transportHead', { to: dayFrom(-1) }))).toBe('account.deputy_dates');
    expect(await codeOf(give('transportHead', { to: dayFrom(400) }))).toBe('account.deputy_dates');
    expect((await give('transportHead', { from: dayFrom(3), to: dayFrom(5) })).status).toBe(201);
    expect(await codeOf(give('transportHead', { from: dayFrom(5), to: dayFrom(9) }))).toBe('account.deputy_overlaps');
    expect((await give('transportHead', { from: dayFrom(6), to: dayFrom(9) })).status).toBe(201);
    expect((await api.get('/api/duties', 'transportOfficer', acting)).status).toBe(403);
    expect((await api.get('/api/deputies')).status).toBe(401);
  });

  it('are told again for the same key, and refused for another person or reason under it', async () => {
    const body = { ...role, deputy: 'transportofficer', from: dayFrom(0), to: dayFrom(7), reason: '外出开会' };
    const under = (more: object): Promise<Said> =>
      api.post('/api/deputies', 'transportHead', { ...body, ...more }, 'one');
    const first = await under({});
    expect(await under({})).toMatchObject({ status: 201, body: { id: first.body.id as string } });
    for (const more of [{ deputy: 'housingofficer' }, { reason: '休假' }, { to: dayFrom(8) }]) {
      expect(await under(more)).toMatchObject({ status: 422, body: { code: 'docket.key_reused' } });
    }
  });

  it('are one at a time also when two are named in the same moment', async () => {
    for (let day = 0; day < 20; day += 1) {
      const dates = { from: dayFrom(day), to: dayFrom(day) };
      const named = ['transportofficer', 'housingofficer', 'housinghead', 'clerk'];
      const said = await Promise.all(named.map((deputy) => give('transportHead', { ...dates, deputy })));
      expect(said.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    }
  });

  it('cannot be given on', async () => {
    await give('transportHead');
    const session = await api.ask('PUT', '/api/session/acting', {
      headers: { authorization: `Bearer ${await tokenOf('transportofficer')}` },
      body: { ...role, deputyFor: await accountOf('transporthead') },
    });
    expect(session.status).toBe(200);
    const onward = await api.ask('POST', '/api/deputies', {
      headers: { authorization: `Bearer ${session.body.token as string}` },
      key: 'onward',
      body: { ...role, deputy: 'housingofficer', from: dayFrom(0), to: dayFrom(1) },
    });
    expect(onward.body.code).toBe('account.role_not_held');
    await api.database.source.query(`update deputy set ended_at = clock_timestamp() where ended_at is null`);
    const over = await api.ask('GET', '/api/session', {
      headers: { authorization: `Bearer ${session.body.token as string}` },
    });
    expect(over.body.code).toBe('account.signed_out');
  });

  it('hold nothing after their last day', async () => {
    await api.database.source.query(
      `insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, created_by)
       select gen_random_uuid(), g.id, d.id, 'dept-transport', 'head', current_date - 9, current_date - 2, g.id
         from account g, account d where g.name = 'transporthead' and d.name = 'transportofficer'`,
    );
    expect((await api.get('/api/duties', 'transportOfficer', acting)).body.code).toBe('account.role_not_held');
    const { held } = contracts.deputies.parse((await api.get('/api/deputies', 'transportOfficer')).body);
    expect(held.map(({ stage }) => stage)).not.toContain('running');
  });

  it('are given once under one key', async () => {
    const body = { ...role, deputy: 'transportofficer', from: dayFrom(0), to: dayFrom(2) };
    const first = await api.post('/api/deputies', 'transportHead', body, 'one-key');
    const again = await api.post('/api/deputies', 'transportHead', body, 'one-key');
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    const other = await api.post('/api/deputies', 'transportHead', { ...body, to: dayFrom(3) }, 'one-key');
    expect(other.body.code).toBe('docket.key_reused');
  });

  it('stand in the facts and in the history, and four eyes stay four', async () => {
    await give('transportHead');
    const id = await api.referred();
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const version = async (): Promise<number> =>
      (await api.get(`/api/petitions/${id}`, 'transportHead')).body.item.version as number;
    const ask = { reason: '需要鉴定。', days: 30 };
    await api.done(`/api/petitions/${id}/askExtension`, 'transportOfficer', { ...ask, seenVersion: await version() });
    const own = await api.ask('POST', `/api/petitions/${id}/approveExtension`, {
      by: 'transportOfficer',
      key: 'own-approval',
      headers: acting,
      body: { seenVersion: await version() },
    });
    expect(own.body.code).toBe('office.same_person');
    await api.done(`/api/petitions/${id}/refuseExtension`, 'transportHead', {
      seenVersion: await version(),
      reason: '再查。',
    });
    // Asked in the officer's place, it is not the officer's to approve in the place of the head.
    const officers = { capacity: 'officer', deputy: 'housingofficer' };
    expect((await give('transportOfficer', officers)).status).toBe(201);
    const asked = await api.ask('POST', `/api/petitions/${id}/askExtension`, {
      by: 'housingOfficer',
      key: 'asked-for-the-officer',
      headers: { 'x-acting': 'dept-transport/officer' },
      body: { ...ask, seenVersion: await version() },
    });
    expect(asked.status).toBe(200);
    const approved = await api.ask('POST', `/api/petitions/${id}/approveExtension`, {
      by: 'transportOfficer',
      key: 'approved-by-the-officer',
      headers: acting,
      body: { seenVersion: await version() },
    });
    expect(approved.body.code).toBe('office.same_person');
    const lines = (await api.get(`/api/cases/${id}/history`, 'transportHead')).body.lines as {
      type: string;
      by: string;
      raw: { actor: object };
    }[];
    const last = lines.filter(({ type }) => type === 'extensionAsked').at(-1);
    expect(last?.by).toBe('姓名-housingOfficer (for 姓名-transportOfficer), officer, Transport Bureau');
    expect(last?.raw.actor).toHaveProperty('deputyFor', await accountOf('transportofficer'));
    const verified = await api.get(`/api/cases/${id}/verify`, 'transportHead');
    expect([verified.status, verified.body.isWhole]).toEqual([200, true]);
  });

  async function accountOf(name: string): Promise<string> {
    const [row] = await api.database.source.query<{ id: string }[]>(`select id from account where name = $1`, [name]);
    return row?.id ?? '';
  }

  async function tokenOf(name: string): Promise<string> {
    const said = await api.ask('POST', '/api/session', { body: { name, password: TestApi.password, as: 'token' } });
    return said.body.token as string;
  }
});
