import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, instantAtHour, legalDateOf, nearestWorkingDay, type Calendar } from '#libs/calendar';
import { Journal } from '#libs/channels';
import type { DigestSettings } from '#libs/contracts';
import { as, type CaseId, type Instant, type LegalDate } from '#libs/kernel';
import { readLocalOutbox } from '#libs/persistence';
import { aDigestWorker, nextDigestDay, setMadeUp } from '../support/a-digest-worker.js';
import { TestApi, type StaffName } from '../support/api.js';
import { aMailServer } from '../support/channels/a-mail-server.js';
import { mailText as textOf } from '../support/channels/mail-text.js';

let api: TestApi;
let folder: string;
let calendar: Calendar;
let mail: Awaited<ReturnType<typeof aMailServer>>;
/** The working day whose digests are due next, and what is owed until then is news of. */
let day: LegalDate;
let nowAt: string;
const hour = 8;
const anOpinion = { outcome: 'explain', claim: '一', facts: '二', reasons: '三', opinion: '四', legalBasis: '五' };

beforeAll(async () => {
  api = await TestApi.open();
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-digests-'));
  mail = await aMailServer();
  await madeUp(false);
  calendar = (await api.platform.world()).calendar('CN-532924');
  day = nextDigestDay(calendar, hour);
}, 60_000);
beforeEach(() => {
  mail.mails.length = 0;
  nowAt = instantAtHour(day, hour + 1);
});
afterAll(async () => {
  await mail.close();
  await api.close();
  await rm(folder, { recursive: true });
});

const madeUp = (isMadeUp: boolean): Promise<void> => setMadeUp(api.database.source, isMadeUp);
const worker = (smtpPort = mail.port) => aDigestWorker(api.database, { folder, smtpPort, now: () => new Date(nowAt) });
const work = async (digests = worker()): Promise<void> => {
  while ((await digests.turn()) > 0);
};
const settingsOf = async (by: StaffName) => (await api.get('/api/digest', by)).body as DigestSettings;

/** The code that was sent to an address last. */
const codeTo = (email: string): string =>
  /确认码 (\d{6})/u.exec(textOf(mail.mails.findLast(({ to }) => to.includes(email))?.source ?? '').text)?.[1] ?? '';
const at = '/api/digest/address';
const confirmBy = (by: StaffName, code: string) => api.ask('POST', `${at}/confirm`, { by, body: { code } });
const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

/** A mailbox of somebody, confirmed as it is on screen. */
async function mailboxOf(by: StaffName): Promise<string> {
  const email = `${by.toLowerCase()}@office.example`;
  await api.database.source.query(`delete from rate_limit`);
  await api.ask('POST', '/api/digest/address', { by, body: { email } });
  // Before digests are due, or they would be sent with the code.
  nowAt = instantAtHour(day, hour - 1);
  await work();
  nowAt = instantAtHour(day, hour + 1);
  const said = await confirmBy(by, codeTo(email));
  expect(said).toMatchObject({ status: 200, body: { email, pending: null, wants: true } });
  mail.mails.length = 0;
  return email;
}

const plannedFor = (by: string) =>
  api.database.source.query<{ id: string; outcome: string | null }[]>(
    `select m.id, m.outcome from staff_message m join account a on a.id = m.account_id where a.name = $1 and m.what = 'digest'`,
    [by],
  );
const forgetDay = () => api.database.source.query(`delete from staff_message`);
const anew = async (): Promise<void> => {
  await forgetDay();
  await rm(join(folder, 'journal'), { recursive: true, force: true });
};
const hurry = () => api.database.source.query(`update staff_message set next_try_at = clock_timestamp()`);

describe('a mailbox', () => {
  it('is confirmed by the code that is sent to it, which stands nowhere in clear, and by no other', async () => {
    const said = await api.ask('POST', '/api/digest/address', { by: 'clerk', body: { email: 'clerk@office.example' } });
    expect(said.body).toMatchObject({ email: null, pending: 'clerk@office.example', wants: false, hour });
    const stored = await api.database.source.query(
      `select m::text as row from account_mail m union all select s::text from staff_message s`,
    );
    await work();
    expect(mail.mails.map(({ to }) => to)).toEqual([['clerk@office.example']]);
    const code = codeTo('clerk@office.example');
    for (const secret of [code, 'clerk@office.example']) {
      expect(JSON.stringify(stored)).not.toContain(secret);
      expect(JSON.stringify(stored)).not.toContain(Buffer.from(secret).toString('hex'));
      expect(api.logged.join('\n')).not.toContain(secret);
    }
    expect(await confirmBy('clerk', otherThan(code))).toMatchObject({
      status: 422,
      body: { code: 'digest.code_wrong' },
    });
    expect((await confirmBy('clerk', code)).body).toMatchObject({
      email: 'clerk@office.example',
      pending: null,
      wants: true,
    });
    expect((await confirmBy('clerk', code)).status).toBe(422);
    expect((await api.ask('DELETE', '/api/digest/address', { by: 'clerk' })).body).toMatchObject({
      email: null,
      wants: false,
    });
  });

  it('is tried with five codes and no more, and asks for five an hour', async () => {
    const ask = () =>
      api.ask('POST', '/api/digest/address', { by: 'housingOfficer', body: { email: 'h@office.example' } });
    await ask();
    await work();
    const code = codeTo('h@office.example');
    for (let count = 0; count < 5; count += 1)
      expect((await confirmBy('housingOfficer', otherThan(code))).status).toBe(422);
    expect((await confirmBy('housingOfficer', code)).status).toBe(422);
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
});

describe('the digest of a person', () => {
  it('is one mail at its hour, of numbers, duties and dates, and of nobody; again and restored it is none', async () => {
    const email = await mailboxOf('transportOfficer');
    const id = await api.referred('dept-transport');
    const [{ number } = { number: '' }] = await api.database.source.query<{ number: string }[]>(
      'select number from docket_case where id = $1',
      [id],
    );
    await api.get('/api/reminders/count', 'transportOfficer');
    nowAt = new Date(Date.parse(instantAtHour(day, hour)) - 1).toISOString();
    await work();
    expect(mail.mails).toEqual([]);
    nowAt = instantAtHour(day, hour + 1);
    await Promise.all([work(worker()), work(worker())]);
    expect(mail.mails.map(({ to }) => to)).toEqual([[email]]);
    const { subject, text } = textOf(mail.mails[0]?.source ?? '');
    expect(subject).toMatch(/^枫桥 \d{4}-\d\d-\d\d：新提醒 \d+ 条，逾期 0 件 · Maplebridge: \d+ new, 0 overdue$/u);
    expect(text).toContain(`- ${number} · 新待办 · `);
    expect(text).toContain(`https://desk.example/petitions/${encodeURIComponent(number)}`);
    expect(text).toMatch(/在办 \d+ 件，逾期 0 件/u);
    expect(text).toContain('new duty');
    expect(`${subject}${text}`).not.toMatch(/张小芳|13800001234|路灯|姓名-/u);
    await work(worker());
    // A database of an hour ago knows nothing of it; the journal does.
    await forgetDay();
    await work(worker());
    expect(mail.mails).toHaveLength(1);
    expect(await plannedFor('transportofficer')).toMatchObject([{ outcome: 'sent' }]);
    expect((await settingsOf('transportOfficer')).last).toMatchObject({ outcome: 'sent', isDone: true });
  });

  it('tells nothing of what was read, and does not go where there is nothing to tell or on a day off', async () => {
    await anew();
    const { body } = await api.get('/api/reminders', 'transportOfficer');
    await api.ask('POST', '/api/reminders/read', { by: 'transportOfficer', body: { upTo: body.items[0].id } });
    await work(worker());
    expect(mail.mails).toEqual([]);
    expect(await plannedFor('transportofficer')).toMatchObject([{ outcome: 'nothing' }]);
    await anew();
    await api.referred('dept-transport');
    await api.get('/api/reminders/count', 'transportOfficer');
    let off = addDays(day, 1);
    while (calendar.classify(off).isWorking) off = addDays(off, 1);
    nowAt = instantAtHour(off, hour + 1);
    await work(worker());
    expect(await plannedFor('transportofficer')).toEqual([]);
  });

  it('of an absent person is told to the deputy, in that place, and to nobody twice', async () => {
    await anew();
    await mailboxOf('transportHead');
    await mailboxOf('housingOfficer');
    const id = await api.referred('dept-transport');
    await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: 2 });
    await api.done(`/api/petitions/${id}/submitOpinion`, 'transportOfficer', { seenVersion: 3, ...anOpinion });
    await api.get('/api/reminders/count', 'transportOfficer');
    const today = legalDateOf(as<Instant>(new Date().toISOString()));
    const role = { office: 'dept-transport', capacity: 'head', from: today, to: day };
    const given = await api.post('/api/deputies', 'transportHead', { ...role, deputy: 'housingofficer' });
    expect(given.status).toBe(201);
    await work(worker());
    const told = mail.mails.find(({ to }) => to.includes('housingofficer@office.example'));
    const { text } = textOf(told?.source ?? '');
    expect(text).toMatch(/单位负责人（代理）/u);
    expect(text).toContain('head of the office (as deputy)');
    expect(text).not.toContain('姓名-transportHead');
    expect(await plannedFor('transporthead')).toMatchObject([{ outcome: 'nothing' }]);
    await api.ask('DELETE', '/api/digest/address', { by: 'housingOfficer' });
  });

  it('waits for a server of mail that is down, and is past with its day', async () => {
    await anew();
    await work(worker(1));
    expect(await plannedFor('transportofficer')).toMatchObject([{ outcome: 'not_reachable' }]);
    expect((await settingsOf('transportOfficer')).last).toMatchObject({ outcome: 'not_reachable', isDone: false });
    await hurry();
    await work(worker());
    expect(mail.mails).toHaveLength(1);
    await anew();
    await work(worker(1));
    await hurry();
    nowAt = instantAtHour(nearestWorkingDay(addDays(day, 1), 1, calendar), hour - 1);
    await work(worker());
    expect(mail.mails).toHaveLength(1);
    expect(await plannedFor('transportofficer')).toMatchObject([{ outcome: 'past' }]);
  });

  it('that a killed worker may have sent is not sent again', async () => {
    await anew();
    const [{ id } = { id: '' }] = await api.database.source.query<{ id: string }[]>(
      `select substr(encode(sha256(convert_to('digest:' || a.id || ':' || $1::date, 'UTF8')), 'hex'), 1, 32)::uuid as id
         from account a where a.name = 'transportofficer'`,
      [day],
    );
    const journal = new Journal(join(folder, 'journal'));
    expect(await journal.begin({ caseId: as<CaseId>(id), channel: 'email', turn: 1 })).not.toBeNull();
    await work(worker());
    expect(mail.mails).toEqual([]);
    expect(await plannedFor('transportofficer')).toMatchObject([{ id, outcome: 'sent' }]);
  });

  it('of a made-up county stays here', async () => {
    await anew();
    await madeUp(true);
    await work(worker());
    await madeUp(false);
    expect(mail.mails).toEqual([]);
    expect((await readLocalOutbox(api.database.source, 10)).map(({ channel }) => channel)).toContain('email');
  });
});
