import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('the way of one petition over HTTP', () => {
  it('goes from registration over referral to acceptance', async () => {
    const registered = await api.done('/api/petitions', 'clerk', {
      channel: 'letter',
      class: 'appeal',
      matter: '村口的路灯坏了三个月。',
      petitioner: { name: '张小芳' },
    });
    expect(registered.body).toMatchObject({ isDrill: false, isRepeat: false });
    const { id } = registered.body as { id: string };
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
    const detail = await api.get(`/api/petitions/${id}`, 'transportOfficer');
    expect(detail.status).toBe(200);
    const accepted = await api.done(`/api/petitions/${id}/accept`, 'transportOfficer', {
      seenVersion: (detail.body as { petition: { version: number } }).petition.version,
      notice: null,
    });
    expect((accepted.body as { facts: { type: string }[] }).facts.map(({ type }) => type)).toContain('accepted');
  });
});
