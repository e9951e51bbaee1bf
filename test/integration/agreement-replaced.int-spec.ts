import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const ditch = { by: 'p2', to: 'p1', what: '清理水沟', amountCents: null, on: daysAhead(30) };

describe('an agreement that another one takes the place of', () => {
  it('is named by the number of that one, which has to be in force, and ends what was open of it', async () => {
    const first = await SettledDesk.open(api, [ditch]);
    const again = await SettledDesk.open(api, [ditch]);
    const words = '法院驳回申请后重新调解。';
    const asked = { number: again.dispute.number, words };
    const { version } = (await api.get(`/api/mediations/${first.dispute.id}`, 'committeeHead')).body.item as {
      version: number;
    };
    const at = `/api/mediations/${first.dispute.id}/replaceAgreement`;
    expect((await api.post(at, 'mediator', { seenVersion: version, ...asked })).status).toBe(403);
    const none = await api.post(at, 'committeeHead', { seenVersion: version, number: '（2026）无此号', words });
    expect([none.status, none.body.code]).toEqual([404, 'mediation.no_such_case']);
    await first.dispute.act('replaceAgreement', asked, 'committeeHead');
    await first.runs();
    expect((await first.detail()).item).toMatchObject({ endedAs: 'replaced' });
    expect((await first.confirmation()).item).toMatchObject({ endedAs: 'replaced' });
    expect((await first.mediation()).phase).toBe('ended');
    expect((await again.detail()).item).toMatchObject({ endedAs: null });
    const { body } = await api.get(`/api/mediations/${first.dispute.id}`, 'mediator');
    expect(JSON.stringify(body)).toContain(asked.number);
  });
});
