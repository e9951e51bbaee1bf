import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partIdOf } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { SupportedMatter } from '../support/a-supported-matter.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('the papers of an execution', () => {
  it('urge an office inside the platform, and bring the petitioner the record of it by hand or by post', async () => {
    const matter = await (await SupportedMatter.open(api)).supported();
    const x1 = partIdOf(as<CaseId>(matter.id), { kind: 'obligation', name: 'x1' });
    const give = (by: StaffName, command: string, payload: object) =>
      matter.give(`obligations/${x1}`, by, command, payload);
    await give('transportOfficer', 'urge', { words: '请于期限内修复。' });
    await give('housingOfficer', 'prove', { on: daysAhead(0), proof: '已修复，照片三张。' });
    await matter.runs();
    const { body } = await api.get(`/api/cases/${x1}/history?limit=100`, 'transportOfficer');
    const seqOf = (what: string): number =>
      (body.lines as { type: string; seq: number }[]).find(({ type }) => type === what)?.seq ?? 0;
    const waysOf = async (seq: number) =>
      (await api.get(`/api/cases/${x1}/documents/${String(seq)}/ways`, 'transportOfficer')).body as {
        recipients?: { party: string; name: string; usual: string[] }[];
      };

    // From office to office it is put on no way; it is there to be read and printed.
    const urged = await api.ask('GET', `/api/cases/${x1}/documents/${String(seqOf('urged'))}`, {
      by: 'housingOfficer',
    });
    expect([urged.status, (await waysOf(seqOf('urged'))).recipients ?? []]).toEqual([200, []]);

    const ended = seqOf('ended');
    expect((await waysOf(ended)).recipients).toMatchObject([{ party: 'p1', name: '李**', usual: ['hand', 'post'] }]);
    const plan = { seq: ended, plan: ['hand'], recipient: 'p1' };
    const sent = await api.done(`/api/cases/${x1}/deliveries`, 'transportOfficer', plan);
    const { body: delivery } = await api.get(`/api/deliveries/${String(sent.body.case)}`, 'transportOfficer');
    expect(delivery.item).toMatchObject({ notice: 'executionRecord', party: 'p1', channel: 'hand' });
    const copy = await api.ask('GET', `/api/cases/${x1}/documents/${String(ended)}`, { by: 'transportOfficer' });
    const serve = { purpose: 'serve', words: '送达履行记录', language: 'zh' };
    const page = await api.ask('POST', `/api/cases/${x1}/documents/${String(ended)}`, {
      ...{ by: 'transportOfficer', body: serve },
    });
    const [masked, full] = [charactersIn(copy.bytes), charactersIn(page.bytes)];
    expect([masked.has('兰'), full.has('兰'), full.has('修')]).toEqual([false, true, true]);
  });
});
