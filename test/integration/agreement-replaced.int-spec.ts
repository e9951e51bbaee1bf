import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

/** What both have said, on a day. */
const agreed = ['p1', 'p2'].map((party) => ({ party, by: party, manner: 'in_new', on: daysAhead(0) }));
const ditch = { by: 'p2', to: 'p1', what: '清理水沟', amountCents: null, on: daysAhead(30) };

describe('an agreement that another one takes the place of', () => {
  it('is named by the number of that one, which has to be in force, and ends what was open of it', async () => {
    const first = await SettledDesk.open(api, [ditch]);
    const again = await SettledDesk.open(api, [ditch]);
    const words = '法院驳回申请后重新调解。';
    const asked = { number: again.dispute.number, agreed, words };
    const { version } = (await api.get(`/api/mediations/${first.dispute.id}`, 'committeeHead')).body.item as {
      version: number;
    };
    const at = `/api/mediations/${first.dispute.id}/replaceAgreement`;
    expect((await api.post(at, 'mediator', { seenVersion: version, ...asked })).status).toBe(403);
    const none = await api.post(at, 'committeeHead', { ...asked, seenVersion: version, number: '（2026）无此号' });
    expect([none.status, none.body.code]).toEqual([404, 'mediation.no_such_case']);
    const alone = await api.post(at, 'committeeHead', { ...asked, seenVersion: version, agreed: agreed.slice(0, 1) });
    expect([alone.status, alone.body.code]).toEqual([422, 'mediation.not_agreed_by_all']);
    await first.dispute.act('replaceAgreement', asked, 'committeeHead');
    await first.runs();
    expect((await first.detail()).item).toMatchObject({ endedAs: 'replaced' });
    expect((await first.confirmation()).item).toMatchObject({ endedAs: 'replaced' });
    expect((await first.mediation()).phase).toBe('ended');
    expect((await again.detail()).item).toMatchObject({ endedAs: null });
    const { body } = await api.get(`/api/mediations/${first.dispute.id}`, 'mediator');
    expect(JSON.stringify(body)).toContain(asked.number);
    expect(body.progress).toMatchObject({ agreement: { replacedBy: { number: asked.number, agreed } } });
    // It was another one that was meant: with its reason this one binds as before.
    await first.dispute.act('restoreAgreement', { words: '编号填错，各方没有另行达成协议。' }, 'committeeHead');
    await first.runs();
    expect((await first.detail()).item).toMatchObject({ endedAs: null, phase: 'running' });
    expect((await first.confirmation()).item).toMatchObject({ endedAs: null });
    expect((await first.mediation()).phase).toBe('performing');
  });

  it('lets nothing of it be watched again that had ended before', async () => {
    const [first, again] = [await SettledDesk.open(api, [ditch]), await SettledDesk.open(api, [ditch])];
    await first.act('o1', 'noteElsewhere', { where: 'court', on: daysAhead(0), words: '已起诉' });
    const asked = { number: again.dispute.number, agreed, words: '重新调解。' };
    await first.dispute.act('replaceAgreement', asked, 'committeeHead');
    const resume = async () => await first.ask('o1', 'resume', { words: '法院准许撤诉' }, 'committeeHead');
    // Before its course has told anything, and after it.
    const before = await resume();
    expect([before.status, before.body.code]).toEqual([409, 'obligation.replaced']);
    await first.runs();
    expect((await resume()).body.code).toBe('obligation.replaced');
    const { item } = await first.detail();
    expect(item.endedAs).toBe('elsewhere');
    const foreseen = { command: 'resume', body: { words: '法院准许撤诉' } };
    const { body } = await api.ask('POST', `/api/obligations/${item.id}/preview`, {
      by: 'committeeHead',
      body: foreseen,
    });
    expect(body).toMatchObject({ state: 'refused', refusal: { code: 'obligation.replaced' } });
    await first.dispute.act('restoreAgreement', { words: '编号填错。' }, 'committeeHead');
    expect((await resume()).status).toBeLessThan(300);
  }, 60_000);

  it('is named only where it is a later one between the same people', async () => {
    const [first, again] = [await SettledDesk.open(api, [ditch]), await SettledDesk.open(api, [ditch])];
    const strangers = await SettledDesk.open(api, [ditch], {
      parties: [
        { role: 'applicant', name: '赵玉梅', phone: '13900002222', address: '宾居镇柳溪村 3 组' },
        { role: 'respondent', name: '钱国庆', phone: '13900003333', address: '宾居镇柳溪村 4 组' },
      ],
    });
    const refused = async (of: SettledDesk, number: string) => {
      const { version } = (await api.get(`/api/mediations/${of.dispute.id}`, 'committeeHead')).body.item as {
        version: number;
      };
      const asked = { seenVersion: version, number, agreed, words: '重新调解。' };
      const { status, body } = await api.post(
        `/api/mediations/${of.dispute.id}/replaceAgreement`,
        'committeeHead',
        asked,
      );
      return [status, String(body.code)];
    };
    expect(await refused(again, first.dispute.number)).toEqual([409, 'mediation.not_later']);
    expect(await refused(first, strangers.dispute.number)).toEqual([409, 'mediation.other_parties']);
  }, 60_000);
});
