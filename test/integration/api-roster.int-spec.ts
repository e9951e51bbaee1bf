import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RosterPerson } from '#libs/contracts';
import { TestApi, type StaffName } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const phone = '0872-0000999';
const person = (more: object = {}) => ({
  ...{ kind: 'mediator', name: '段秀英', office: 'dept-transport', isFullTime: true },
  ...{ fromOn: '2026-01-01', untilOn: '2028-12-31', specialities: ['traffic'], languages: ['mandarin', 'bai'] },
  ...{ qualifications: ['lawyer'], mostCases: 12, account: null, contact: { phone }, reason },
  ...more,
});
const add = (by: StaffName, more: object = {}, key: string = randomUUID()) =>
  api.ask('POST', '/api/roster/people', { by, key, body: person(more) });
const changed = (by: StaffName, id: string, more: object) =>
  api.post(`/api/roster/people/${id}/change`, by, { ...person(), contact: undefined, ...more });

describe('the register of people without accounts', () => {
  it('is read by everybody, and how to reach somebody by the office and the administrator', async () => {
    const made = await add('admin', { code: 'T-1' });
    expect(made).toMatchObject({
      status: 201,
      body: { person: { code: 'T-1', hasAccount: false, isActive: true }, contact: { phone }, mayChange: true },
    });
    const { id } = made.body.person;
    const told = async (by: StaffName): Promise<unknown> => (await api.get(`/api/roster/people/${id}`, by)).body;
    expect(await told('transportOfficer')).toMatchObject({ contact: { phone }, mayChange: false, changes: [] });
    for (const by of ['clerk', 'housingHead', 'governmentHead'] as const) {
      expect(await told(by)).toMatchObject({
        person: { name: '段秀英' },
        contact: null,
        mayChange: false,
        changes: [],
      });
    }
    const listed = await api.get('/api/roster/people?text=秀英', 'clerk');
    expect(listed.body.items).toMatchObject([{ id, code: 'T-1' }]);
    expect(listed.text).not.toContain(phone);
    expect((await api.get(`/api/roster/people/${randomUUID()}`, 'clerk')).status).toBe(404);
  });

  it('is kept by the head of the own office alone, and by an administrator', async () => {
    const made = await add('transportHead', { name: '李明' });
    expect(made.status).toBe(201);
    const { id, lastChange } = made.body.person;
    for (const by of ['transportOfficer', 'clerk', 'supervisor'] as const) expect((await add(by)).status).toBe(403);
    expect(await add('housingHead')).toMatchObject({ status: 403, body: { code: 'roster.other_office' } });
    expect(await changed('housingHead', id, { seen: lastChange })).toMatchObject({ status: 403 });
    const away = await changed('transportHead', id, { seen: lastChange, office: 'dept-housing' });
    expect(away.body.code).toBe('roster.other_office');
    const moved = await changed('admin', id, { seen: lastChange, office: 'dept-housing' });
    expect(moved).toMatchObject({
      status: 200,
      body: { contact: { phone }, changes: [{ what: 'moved' }, { what: 'added' }] },
    });
    expect((await changed('transportHead', id, { seen: moved.body.person.lastChange })).status).toBe(403);
  });

  it('takes one request once, and nothing over what somebody else did meanwhile', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([add('admin', {}, key), add('admin', {}, key)]);
    expect(one.body.person.id).toBe(two.body.person.id);
    expect((await add('admin', { name: '别人' }, key)).status).toBe(422);
    const { id, lastChange } = one.body.person;
    const fewer = await changed('admin', id, { seen: lastChange, mostCases: 3 });
    expect(fewer.body).toMatchObject({
      person: { mostCases: 3 },
      changes: [
        { what: 'changed', detail: { fields: ['mostCases'], before: { mostCases: 12 }, after: { mostCases: 3 } } },
        { what: 'added', detail: { after: { name: '段秀英' } } },
      ],
    });
    const late = await changed('admin', id, { seen: lastChange, mostCases: 4 });
    expect(late).toMatchObject({ status: 409, body: { code: 'roster.changed_meanwhile' } });
  });

  it('keeps whoever left, and takes them back', async () => {
    const { id, lastChange } = (await add('transportHead', { name: '王芳' })).body.person;
    const act = (what: string, body: object) => api.post(`/api/roster/people/${id}/${what}`, 'transportHead', body);
    expect((await api.get(`/api/roster/people/${id}`, 'transportHead')).body.contact).toEqual({ phone });
    for (const on of ['2100-01-01', '2025-12-31'])
      expect((await act('leave', { seen: lastChange, on, reason })).body.code).toBe('roster.last_day_unfit');
    expect((await act('return', { seen: lastChange, reason })).body.code).toBe('roster.in_use');
    const left = await act('leave', { seen: lastChange, on: '2026-11-30', reason });
    const seen = left.body.person.lastChange as string;
    expect((await act('leave', { seen, on: '2026-11-30', reason })).body.code).toBe('roster.out_of_use');
    // How to reach somebody who left was forgotten, and does not come back by a change.
    const again = await changed('transportHead', id, { seen, contact: { phone } });
    expect(again.body.code).toBe('roster.out_of_use');
    expect(left.body).toMatchObject({ person: { isActive: false, leftOn: '2026-11-30' }, contact: null });
    const found = async (state: string): Promise<unknown> =>
      (await api.get(`/api/roster/people?text=王芳&state=${state}`, 'clerk')).body.items.length;
    expect([await found('active'), await found('left')]).toEqual([0, 1]);
    const back = await act('return', { seen: left.body.person.lastChange, reason });
    expect(back.body.person).toMatchObject({ isActive: true, leftOn: null });
    expect(back.body.changes).toMatchObject([{ what: 'returned' }, { what: 'left' }, { what: 'added' }]);
  });

  it('refuses what does not fit', async () => {
    const code = async (more: object): Promise<unknown> => (await add('admin', more)).body.code;
    expect(await code({ office: 'prefecture-committee' })).toBe('roster.office_unfit');
    expect(await code({ office: 'moon' })).toBe('roster.office_unfit');
    expect(await code({ untilOn: '2025-12-31' })).toBe('roster.term_reversed');
    expect(await code({ account: randomUUID() })).toBe('roster.account_unfit');
    await add('admin', { code: 'twice' });
    expect(await code({ code: 'twice' })).toBe('roster.code_taken');
    expect(await code({ code: 'TWICE' })).toBe('roster.code_taken');
    for (const unfit of [
      { specialities: ['chess'] },
      { specialities: ['land', 'land'] },
      { languages: ['bai', 'bai'] },
      { name: '段\u202E秀英' },
      { name: '段\u0007秀英' },
    ])
      expect((await add('admin', unfit)).status).toBe(400);
    const accounts = (await api.get('/api/accounts?office=dept-transport', 'admin')).body.items;
    const own = (await add('admin', { account: accounts[0].id })).body;
    expect(own).toMatchObject({ person: { hasAccount: true } });
    expect(await code({ account: accounts[0].id })).toBe('roster.account_taken');
    // One's own is taken by nobody else.
    const { id, lastChange } = own.person;
    expect((await changed('admin', id, { seen: lastChange, account: accounts[0].id, mostCases: 3 })).status).toBe(200);
  });

  it('lets people and venues leave with an office that ends, and takes them back elsewhere', async () => {
    const office = 'closing-committee';
    const change = {
      name: { zh: '试验调委会', en: 'Committee' },
      superior: 'town-jinniu',
      place: null,
      reviewedBy: null,
    };
    const made = { ...change, managedBy: null, phone: null, approvesOpinions: true, reason };
    const opened = await api.post('/api/offices', 'admin', { ...made, id: office, type: 'mediation-committee' });
    expect(opened.status).toBe(201);
    const { id } = (await add('admin', { office, name: '杨会' })).body.person;
    const room = { office, name: '会议室', kind: 'room', address: null, phone: null, seats: null, reason };
    const { id: venue } = (await api.post('/api/roster/venues', 'admin', room)).body.venue;
    const { holdings } = (await api.get(`/api/offices/${office}`, 'admin')).body;
    expect(holdings.registered).toBe(2);
    const closed = { ...made, isActive: false, seen: holdings.lastChange };
    expect((await api.post(`/api/offices/${office}/change`, 'admin', closed)).status).toBe(200);
    const left = (await api.get(`/api/roster/people/${id}`, 'admin')).body;
    expect(left).toMatchObject({ person: { isActive: false, office }, contact: null });
    expect(left.changes[0]).toMatchObject({ what: 'left', detail: { office }, reason });
    expect((await api.get(`/api/roster/venues/${venue}`, 'admin')).body.venue.isActive).toBe(false);
    const back = (more: object) =>
      api.post(`/api/roster/people/${id}/return`, 'admin', { seen: left.person.lastChange, reason, ...more });
    expect((await back({})).body.code).toBe('roster.office_unfit');
    expect((await back({ office: 'dept-transport' })).body.person).toMatchObject({
      isActive: true,
      office: 'dept-transport',
    });
  });

  it('erases for good what is personal of whoever left some years ago, and nothing earlier', async () => {
    const { source } = api.database;
    const made = await add('transportHead', { name: '朱离', code: 'ERASE-1', fromOn: '2020-01-01' });
    const { id, lastChange } = made.body.person;
    const act = (by: StaffName, what: string, body: object) =>
      api.post(`/api/roster/people/${id}/${what}`, by, { reason, ...body });
    expect((await act('admin', 'erase', { seen: lastChange })).body.code).toBe('roster.in_use');
    const left = await act('transportHead', 'leave', { seen: lastChange, on: '2024-02-29' });
    expect(left.body.erasableFrom).toBe('2027-03-01');
    const seen = left.body.person.lastChange as number;
    expect(await act('admin', 'erase', { seen })).toMatchObject({ status: 409, body: { code: 'roster.kept_until' } });
    await source.query(`update registered_person set left_on = '2022-11-30' where id = $1`, [id]);
    expect((await act('transportHead', 'erase', { seen })).status).toBe(403);
    const erased = await act('admin', 'erase', { seen });
    expect(erased.body).toMatchObject({
      person: {
        id,
        name: '—',
        office: 'dept-transport',
        kind: 'mediator',
        specialities: [],
        fromOn: null,
        isActive: false,
      },
      ...{ contact: null, erasableFrom: null },
    });
    expect(erased.body.changes).toMatchObject([{ what: 'erased' }, { what: 'left' }, { what: 'added', detail: {} }]);
    const again = erased.body.person.lastChange as number;
    for (const deed of ['erase', 'return'])
      expect((await act('admin', deed, { seen: again })).body.code).toBe('roster.erased');
    const rows = await source.query<{ row: string }[]>(
      `select p::text as row from registered_person p union all select c::text from roster_change c`,
    );
    expect(rows.filter(({ row }) => /朱离|ERASE-1/u.test(row))).toEqual([]);
    expect(await source.query(`select from roster_words where entry_id = $1`, [id])).toEqual([]);
    const listed = (await api.get('/api/roster/people?limit=100&state=left', 'admin')).body.items as RosterPerson[];
    expect(listed.map((one) => one.id)).not.toContain(id);
    expect((await add('admin', { name: '后任', code: 'ERASE-1' })).status).toBe(201);
  });

  it('has nobody’s telephone in clear, in no row and no record, and its record only grows', async () => {
    const { source } = api.database;
    const rows = await source.query<{ row: string }[]>(
      `select p::text as row from registered_person p union all select c::text from roster_change c`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ row }) => row.includes('0000999'))).toEqual([]);
    // Who somebody is stands in their entry alone: what is kept for good has ids and names of fields.
    const kept = await source.query<{ row: string }[]>(`select c::text as row from roster_change c`);
    expect(kept.filter(({ row }) => /段秀英|李明|王芳|traffic|lawyer|bai/u.test(row))).toEqual([]);
    expect(api.logged.join('\n')).not.toContain('0000999');
    for (const sql of [
      'delete from registered_person',
      'delete from venue',
      'update roster_change set reason = reason',
    ]) {
      await expect(source.query(sql)).rejects.toThrow(/permission denied/);
    }
  });

  it('is paged by name: of two thousand each once, in order, whatever is filtered', async () => {
    await api.database.source.query(
      `insert into registered_person (id, code, kind, name, office_id, is_full_time, specialities, languages, qualifications)
       select gen_random_uuid(), 'many-' || n, case n % 3 when 0 then 'mediator' when 1 then 'expert' else 'grid-member' end,
         '众人' || (n % 700), 'mediation-jinniu', n % 2 = 0, array['land', 'family'], array['yi'], '{}' from generate_series(1, 2000) n`,
    );
    const walk = async (filter: string): Promise<RosterPerson[]> => {
      const items: RosterPerson[] = [];
      let cursor: string | null = null;
      do {
        const after: string = cursor === null ? '' : `&cursor=${cursor}`;
        const page = await api.get(`/api/roster/people?limit=100&office=mediation-jinniu${filter}${after}`, 'admin');
        items.push(...page.body.items);
        cursor = page.body.next;
      } while (cursor !== null);
      return items;
    };
    const all = await walk('');
    expect(new Set(all.map(({ id }) => id)).size).toBe(2000);
    const places = all.map(({ name, id }) => `${Buffer.from(name).toString('hex')} ${id}`);
    expect(places).toEqual([...places].sort());
    expect(await walk('&kind=expert&speciality=family&language=yi')).toHaveLength(667);
    expect(await walk('&language=bai')).toEqual([]);
  });
});

describe('venues', () => {
  const venue = (more: object = {}) => ({
    ...{
      office: 'dept-transport',
      name: '第一调解室',
      kind: 'room',
      address: '金牛镇',
      phone: null,
      seats: 12,
      reason,
    },
    ...more,
  });

  it('are kept as people are', async () => {
    const made = await api.post('/api/roster/venues', 'transportHead', venue());
    expect(made).toMatchObject({ status: 201, body: { venue: { name: '第一调解室', seats: 12 }, mayChange: true } });
    const { id, lastChange } = made.body.venue;
    const again = await api.post('/api/roster/venues', 'transportHead', venue());
    expect([again.status, again.body.code]).toEqual([409, 'roster.venue_taken']);
    expect((await api.post('/api/roster/venues', 'housingHead', venue())).body.code).toBe('roster.other_office');
    const changedVenue = await api.post(`/api/roster/venues/${id}/change`, 'admin', {
      ...venue({ seats: 20 }),
      seen: lastChange,
    });
    expect(changedVenue.body.venue.seats).toBe(20);
    const same = { ...venue({ seats: 20 }), seen: changedVenue.body.venue.lastChange };
    expect((await api.post(`/api/roster/venues/${id}/change`, 'admin', same)).body.code).toBe('roster.nothing_changed');
    const found = async (text: string) =>
      ((await api.get(`/api/roster/venues?text=${text}`, 'clerk')).body.items as { id: string }[]).map((one) => one.id);
    // 第一调解室 by its initials, wherever they stand in it.
    expect([await found('dytjs'), await found('tjs'), await found('zzz')]).toEqual([[id], [id], []]);
    const closed = await api.post(`/api/roster/venues/${id}/leave`, 'admin', {
      ...{ seen: changedVenue.body.venue.lastChange, on: '2026-11-30', reason },
    });
    expect(closed.body.venue.isActive).toBe(false);
    expect((await api.get('/api/roster/venues?state=active&kind=room', 'clerk')).body.items).toEqual([]);
    expect((await api.get('/api/roster/venues?office=dept-transport', 'clerk')).body.items).toMatchObject([{ id }]);
  });
});
