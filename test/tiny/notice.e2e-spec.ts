import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { ledgerOf } from '../support/door.js';
import { TestApi, type StaffName } from '../support/api.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';
import { furnishNotices } from './furnish.js';

/** The third kind on the real API, the real worker and the real engine; nothing of these names it. */
describe('a notice in a drill', () => {
  let platform: Platform;
  let api: TestApi;
  let drill: string;

  beforeAll(async () => {
    platform = await startPlatform({ furnish: furnishNotices });
    api = await TestApi.over(platform);
    drill = (await api.done('/api/drills', 'admin', { name: '送达' })).body.id as string;
  }, 120_000);

  afterAll(async () => {
    await api.app.close();
    await platform.stop();
  }, 60_000);

  const issue = { office: 'dept-transport', manner: 'post', title: '受理告知书' };
  const detail = async (id: string) =>
    (await api.get(`/api/notices/${id}`, 'transportOfficer')).body as { item: object };
  const today = async (): Promise<string> => {
    const { now } = (await api.get(`/api/drills/${drill}`, 'admin')).body as { now: string };
    return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  };
  const advance = async (days: number): Promise<void> => {
    await api.done(`/api/drills/${drill}/advance`, 'admin', { days });
    await eventually(async () => {
      expect((await api.get(`/api/drills/${drill}`, 'admin')).body).toMatchObject({ state: 'resting', problem: null });
    }, 60_000);
  };
  const factsOf = async (id: string, by: StaffName) => {
    const { body } = await api.get(`/api/cases/${id}/history`, by);
    const lines = body.lines as { type: string; source: string; sentence: string }[];
    return lines.filter(({ source }) => source === 'ledger');
  };
  const saidOf = async (id: string, type: string) =>
    (await factsOf(id, 'clerk')).find((fact) => fact.type === type)?.sentence;

  it('is issued, warned of, overdue, told to the office above, delivered late, and its ledger is whole', async () => {
    const opened = await api.done('/api/notices', 'clerk', { ...issue, drill });
    expect(opened).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^演达\d{4}-000001$/u) } });
    const id = opened.body.case as string;

    const before = await detail(id);
    expect(before).toMatchObject({
      item: { phase: 'issued', office: 'dept-transport', manner: 'post', dueRule: 'SD-01', isOverdue: false },
      clocks: [{ id: 'SD-01/1', state: 'running' }],
      duties: [{ what: 'deliver', office: 'dept-transport' }],
      commands: { deliver: null, withdraw: { code: 'office.not_permitted' } },
    });
    const body = { deliveredOn: await today(), evidence: '回执' };
    const preview = await api.post(`/api/notices/${id}/preview`, 'transportOfficer', { command: 'deliver', body });
    expect(preview.body).toMatchObject({ state: 'foreseen', phase: 'ended', clocks: [{ change: 'met' }] });

    await advance(20);
    const types = (await factsOf(id, 'transportOfficer')).map(({ type }) => type);
    expect(types).toEqual(['issued', 'warned', 'deliveryOverdue', 'superiorTold']);
    expect((await detail(id)).item).toMatchObject({ phase: 'overdue', isOverdue: true });

    const late = { seenVersion: 4, deliveredOn: await today(), evidence: '邮政回执' };
    await api.done(`/api/notices/${id}/deliver`, 'transportOfficer', late);
    const after = await detail(id);
    expect(after).toMatchObject({
      item: { phase: 'ended' },
      clocks: [{ state: 'met_late' }],
      duties: [{ what: 'deliver', closedAs: 'done' }],
      commands: { deliver: { code: 'notice.ended', sentence: 'The notice has ended.' } },
    });

    const list = await api.get('/api/notices?drill=true&office=dept-transport', 'clerk');
    expect(list.body.items).toMatchObject([{ id, phase: 'ended' }]);
    expect((await api.get('/api/notices?drill=true&office=dept-water', 'clerk')).body.items).toEqual([]);
    expect((await api.get('/api/notices', 'clerk')).body.items).toEqual([]);
    const byNumber = `/api/notices?drill=true&number=${encodeURIComponent(opened.body.number as string)}`;
    expect((await api.get(byNumber, 'clerk')).body.items).toMatchObject([{ id }]);

    const why = await api.get(`/api/cases/${id}/clocks/SD-01%2F1/why`, 'transportOfficer');
    expect(why).toMatchObject({ status: 200, body: { rule: { name: { en: 'Deliver the notice' } } } });
    expect((await api.get(`/api/cases/${id}/verify`, 'transportOfficer')).body).toMatchObject({ isWhole: true });
  }, 120_000);

  it('is opened as a part under a petition, which hears of it and of its end', async () => {
    const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。', drill };
    const parent = (await api.done('/api/petitions', 'clerk', matter)).body.id as string;
    const opened = await api.done('/api/notices', 'clerk', { ...issue, parent });
    const id = opened.body.case as string;
    expect((await api.done('/api/notices', 'clerk', { ...issue, parent })).body).toMatchObject({ case: id, facts: [] });
    await eventually(async () => {
      expect(await saidOf(parent, 'partNoted')).toMatch(/^A notice was issued to .*Transport/u);
    }, 30_000);
    await api.done(`/api/notices/${id}/withdraw`, 'clerk', { seenVersion: 2, reason: '重新制作' });
    await eventually(async () => {
      expect(await saidOf(parent, 'partEnded')).toBe('The notice ended: withdrawn.');
    }, 30_000);
    const inChinese = await api.get(`/api/cases/${parent}/history`, 'clerk', { 'accept-language': 'zh' });
    expect(inChinese.text).toContain('送达已结束：已撤回。');
    expect(await verifyLedger(platform.database.source, ledgerOf())).toMatchObject({ findings: [] });
  }, 120_000);
});
