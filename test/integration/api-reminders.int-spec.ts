import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dutyText, reminders, type Reminder } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { withClient } from '../../infra/local/postgres-roles.js';
import { opinionTexts } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
beforeEach(() => api.database.source.query('delete from reminder'));
afterAll(() => api.close());

const listOf = async (by: StaffName) => reminders.parse((await api.get('/api/reminders', by)).body);
const countOf = async (by: StaffName): Promise<number> =>
  (await api.get('/api/reminders/count', by)).body.unread as number;
/** Somebody else with the role of the officer, who looks too. */
async function aColleague(): Promise<() => Promise<number>> {
  const { source } = api.database;
  const role = { office: as<OfficeId>('dept-transport'), capacity: 'officer' } as const;
  const person = { displayName: '赵明', password: TestApi.password, roles: [role], isDemo: false };
  const account = await createAccount(source, passwordPool(), { ...person, name: `colleague-${randomUUID()}` });
  const token = await openSession(source, { ...role, account, carrier: 'bearer' });
  const headers = { authorization: `Bearer ${token}` };
  return async () => (await api.ask('GET', '/api/reminders/count', { headers })).body.unread as number;
}

const ofCase = ({ items }: { items: readonly Reminder[] }, id: string): (string | null)[][] =>
  items.filter((one) => one.case === id).map(({ what, duty, about }) => [what, duty ?? about]);

describe('the reminders of whoever acts', () => {
  it('are the duties that are new to them, and nothing that they did themselves', async () => {
    const id = await api.referred('dept-transport');
    const found = await listOf('transportOfficer');
    expect(ofCase(found, id).sort()).toEqual([
      ['duty', 'accept'],
      ['duty', 'notify'],
      ['duty', 'objectOrTakeOn'],
    ]);
    expect(found.unread).toBe(3);
    expect(await countOf('transportOfficer')).toBe(3);
    expect((await listOf('housingOfficer')).items).toEqual([]);
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const after = await listOf('transportOfficer');
    expect(ofCase(after, id)).not.toContainEqual(['duty', 'decide']);
    const accepted = after.items.find((one) => one.case === id && one.duty === 'accept');
    // What is done by now needs no look.
    expect(accepted).toMatchObject({ isOpen: false, isRead: true });
    expect(after.unread).toBe(after.items.filter(({ isRead }) => !isRead).length);
    expect(await countOf('transportOfficer')).toBe(after.unread);
    expect(JSON.stringify(found)).not.toMatch(/张小芳|13800001234/);
  });

  it('are read one by one or all at once, by each person for themselves', async () => {
    await api.referred('dept-transport');
    await api.referred('dept-transport');
    const { items, last } = await listOf('transportOfficer');
    const [, second] = items;
    // By the time of what they tell of, whatever came last into the list.
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const read = async (body: object): Promise<number> => {
      const said = await api.ask('POST', '/api/reminders/read', { by: 'transportOfficer', body });
      return said.body.unread as number;
    };
    expect(await read({ ids: [second?.id] })).toBe(items.length - 1);
    expect(await read({ ids: [second?.id] })).toBe(items.length - 1);
    expect((await listOf('transportOfficer')).items.filter(({ isRead }) => isRead)).toHaveLength(1);
    expect(await read({ upTo: last })).toBe(0);
    // A name that is of no reminder marks nothing, and takes nothing back.
    expect(await read({ upTo: '00000000-0000-4000-8000-000000000001' })).toBe(0);
    expect(await (await aColleague())()).toBe(items.length);
    await api.referred('dept-transport');
    expect(await countOf('transportOfficer')).toBe(3);
  });

  it('are marked in the role in which they were read, and stay unread in another of the same office', async () => {
    const { source } = api.database;
    const [{ id: account } = { id: '' }] = await source.query<{ id: string }[]>(
      `select id from account where name = 'transporthead'`,
    );
    const officer = { office: as<OfficeId>('dept-transport'), capacity: 'officer' } as const;
    await source.query(`insert into account_role (account_id, office_id, capacity) values ($1, $2, $3)`, [
      ...[account, officer.office, officer.capacity],
    ]);
    const token = await openSession(source, { ...officer, account, carrier: 'bearer' });
    const headers = { authorization: `Bearer ${token}` };
    const asOfficer = async () => (await api.ask('GET', '/api/reminders/count', { headers })).body.unread as number;
    const id = await api.referred('dept-transport');
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const before = await asOfficer();
    expect(before).toBeGreaterThan(0);
    const opinion = { outcome: 'explain', ...opinionTexts };
    await api.done(`/api/petitions/${id}/submitOpinion`, 'transportOfficer', { seenVersion: 3, ...opinion });
    const { last } = await listOf('transportHead');
    const said = await api.ask('POST', '/api/reminders/read', { by: 'transportHead', body: { upTo: last } });
    expect(said.body.unread).toBe(0);
    expect(await asOfficer()).toBeGreaterThanOrEqual(before);
    await source.query(`delete from account_role where account_id = $1 and capacity = 'officer'`, [account]);
  });

  it('tell of an opinion that was given back, of a withdrawal, and who is asked to approve', async () => {
    const id = await api.referred('dept-transport');
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const opinion = { outcome: 'explain', ...opinionTexts };
    await api.done(`/api/petitions/${id}/submitOpinion`, 'transportOfficer', { seenVersion: 3, ...opinion });
    expect(ofCase(await listOf('transportHead'), id)).toContainEqual(['duty', 'approveOpinion']);
    expect(ofCase(await listOf('transportOfficer'), id)).not.toContainEqual(['duty', 'approveOpinion']);
    const returned = { seenVersion: 4, submission: 1, reason: '事实不清' };
    await api.done(`/api/petitions/${id}/returnOpinion`, 'transportHead', returned);
    expect(ofCase(await listOf('transportOfficer'), id)).toContainEqual(['returned', 'returned the opinion']);
  });

  it('tell of a date that has passed, once, and of nothing that happened long ago', async () => {
    const id = await api.referred('dept-transport');
    await listOf('transportOfficer');
    // As a breach is recorded: a fact that names its clock.
    await withClient(api.database.ownerUrl, async (client) => {
      for (const [seq, days] of [
        [3, 0],
        [4, 40],
      ] as const)
        await client.query(
          `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash)
           select case_id, $2, 'breached', clock_timestamp() - $3 * interval '1 day', clock_timestamp(),
             jsonb_build_object('data', jsonb_build_object('clock', clock_id))::text, sha256($4::bytea)
             from duty where case_id = $1 and what = 'accept'`,
          [id, seq, days, `fact ${String(seq)}`],
        );
      await client.query(
        `insert into event_pending (case_id, first_seq, last_seq, phase) values ($1, 3, 4, 'referred')`,
        [id],
      );
    });
    const told = ofCase(await listOf('transportOfficer'), id).filter(([what]) => what === 'breach');
    expect(told).toEqual([['breach', dutyText('petition', 'accept', 'en')]]);
    expect(ofCase(await listOf('clerk'), id).filter(([what]) => what === 'breach')).toEqual([]);
  });

  it('tell the office that a fact names, though it owes nothing any more, and nobody who does', async () => {
    const id = await api.referred('dept-transport');
    const { items } = await listOf('transportOfficer');
    const before = await listOf('clerk');
    // What arrived before it was taken back, of a notice whose office has done everything since.
    await withClient(api.database.ownerUrl, async (client) => {
      await client.query(
        `update duty set closed_at = opened_at - interval '1 hour', office_id = 'bureau' where case_id = $1`,
        [id],
      );
      await client.query(
        `insert into duty select $1, 'of-the-bureau', clock_id, claim, 'bureau', null, what, lapses, is_personal,
        opened_at, raw_due_on, legal_due_on, legal_due_at, provisional from duty where case_id = $1 limit 1`,
        [id],
      );
      await client.query(
        `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash)
         values ($1, 3, 'withdrawnReached', clock_timestamp(), clock_timestamp(),
           '{"data":{"office":"dept-transport","of":2,"servedOn":"2026-08-03"}}', sha256('fact'))`,
        [id],
      );
      await client.query(
        `insert into event_pending (case_id, first_seq, last_seq, phase) values ($1, 3, 3, 'referred')`,
        [id],
      );
    });
    const told = ofCase(await listOf('transportOfficer'), id).filter(([what]) => what !== 'duty');
    expect([items.length > 0, told]).toEqual([true, [['warning', 'learnt that a withdrawn notice had arrived']]]);
    expect(ofCase(await listOf('clerk'), id)).toEqual(ofCase(before, id));
  });

  it('leave out what a person has switched off, and nothing of anybody else', async () => {
    const mute = (muted: readonly string[]) =>
      api.ask('PUT', '/api/reminders/settings', { by: 'transportOfficer', body: { muted } });
    await api.referred('dept-transport');
    expect((await mute(['duty'])).body).toEqual({ muted: ['duty'] });
    expect(await countOf('transportOfficer')).toBe(0);
    expect(await (await aColleague())()).toBe(3);
    expect((await mute(['salary'])).status).toBe(400);
    expect((await mute([])).body).toEqual({ muted: [] });
    expect(await countOf('transportOfficer')).toBe(3);
  });

  it('are those of the absent person for a deputy who acts in that place, and gone with the case', async () => {
    const id = await api.referred('dept-transport');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const role = { office: 'dept-transport', capacity: 'head' };
    const given = await api.post('/api/deputies', 'transportHead', {
      ...role,
      ...{ deputy: 'transportofficer', from: today, to: today },
    });
    expect(given.status).toBe(201);
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    const opinion = { outcome: 'explain', ...opinionTexts };
    await api.done(`/api/petitions/${id}/submitOpinion`, 'transportOfficer', { seenVersion: 3, ...opinion });
    const headers = { 'x-acting': 'dept-transport/head' };
    const asDeputy = reminders.parse((await api.get('/api/reminders', 'transportOfficer', headers)).body);
    // Own acts are no news, in another's place neither; what came before is.
    expect(ofCase(asDeputy, id)).not.toContainEqual(['duty', 'approveOpinion']);
    expect(ofCase(asDeputy, id)).toEqual(
      ofCase(await listOf('transportHead'), id).filter(([, duty]) => duty !== 'approveOpinion' && duty !== 'decide'),
    );
    await api.database.source.query(
      `update case_access set ended_at = clock_timestamp() where case_id = $1 and office_id = 'dept-transport'`,
      [id],
    );
    expect(ofCase(await listOf('transportHead'), id)).toEqual([]);
  });

  it('are counted up to a hundred, and beyond the two hundred that are shown', async () => {
    const id = await api.referred('dept-transport');
    await listOf('transportOfficer');
    const many = (from: number, to: number) =>
      api.database.source.query(
        `insert into reminder (at, what, office_id, case_id, duty)
         select clock_timestamp() - n * interval '1 minute', 'warning', 'dept-transport', $1, ''
           from generate_series($2::int, $3::int) n`,
        [id, from, to],
      );
    await many(1, 60);
    expect(await countOf('transportOfficer')).toBe(63);
    await many(61, 260);
    const { items, unread } = await listOf('transportOfficer');
    expect(items).toHaveLength(200);
    expect(unread).toBe(100);
    expect(await countOf('transportOfficer')).toBe(100);
    const ids = items.map((one) => one.id);
    const said = await api.ask('POST', '/api/reminders/read', { by: 'transportOfficer', body: { ids } });
    expect(said.body.unread).toBe(63);
    const last = await listOf('transportOfficer');
    expect({ unread: last.unread, shown: last.items.filter(({ isRead }) => !isRead).length }).toEqual({
      unread: 63,
      shown: 0,
    });
  });

  it('are nobody’s who handles no case', async () => {
    expect((await api.get('/api/reminders', 'admin')).status).toBe(403);
  });
});
