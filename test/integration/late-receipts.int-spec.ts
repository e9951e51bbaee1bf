import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcome } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { TestApi } from '../support/api.js';
import { tellOfDelivery } from '../support/course-of-a-delivery.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const by = 'transportOfficer';

/** A notice that is issued, and the number of its fact. */
async function issued() {
  const petitioner = { name: '李秀兰' };
  const matter = { channel: 'visit', class: 'appeal', matter: '水渠被挖断。', petitioner };
  const id = as<CaseId>((await api.done('/api/petitions', 'clerk', matter)).body.id as string);
  await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
  const seenVersion = await api.versionOf('petitions', id);
  const body = { seenVersion, notice: '由本局办理，六十日内答复。' };
  const { facts } = outcome.parse((await api.done(`/api/petitions/${id}/issueNotice`, by, body)).body);
  return { id, seq: facts.find(({ type }) => type === 'noticeIssued')?.seq ?? 0 };
}

const deliver = (id: CaseId, body: object) => api.post(`/api/cases/${id}/deliveries`, by, body);
const stateOf = async (id: CaseId) => api.platform.docket.dossier(id, api.platform.database);
const clockOf = async (id: CaseId, rule: string) => (await stateOf(id)).clocks.find((one) => one.rule === rule);

describe('a delivery that was withdrawn', () => {
  it('counts by the receipt that still comes in, since the paper was not taken back', async () => {
    const { id, seq } = await issued();
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq, plan: ['post'] })).body).case);
    await tellOfDelivery(api, id, part);
    const versionOf = async () => (await api.get(`/api/deliveries/${part}`, by)).body.item.version as number;
    const done = async (command: string, payload: object) =>
      api.done(`/api/deliveries/${part}/${command}`, by, { seenVersion: await versionOf(), ...payload });
    await done('recordPosting', { postedOn: daysAhead(0), tracking: 'XA000000009CN' });
    await done('withdraw', { reason: '改为当面送达。' });
    await tellOfDelivery(api, id, part);
    expect((await stateOf(id)).parts).toMatchObject([{ part, outcome: 'withdrawn' }]);
    await done('prove', { proof: 'postal_receipt', servedOn: daysAhead(0), evidence: '回执' });
    expect((await clockOf(id, 'XF-07'))?.metOn).toBeNull();
    expect((await api.platform.docket.standing(part, api.platform.database)).isOpen).toBe(true);
    expect(await tellOfDelivery(api, id, part)).toEqual(['notified']);
    expect((await clockOf(id, 'XF-07'))?.metOn).toBe(daysAhead(0));
    await tellOfDelivery(api, id, part);
    expect((await stateOf(id)).parts).toMatchObject([{ part, outcome: 'proved' }]);
    expect((await api.get(`/api/deliveries/${part}`, by)).body).toMatchObject({
      ...{ item: { endedAs: 'proved' }, progress: { isTold: true, proved: { channel: 'post' } } },
    });
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });
});
