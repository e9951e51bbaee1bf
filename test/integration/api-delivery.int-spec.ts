import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliveryCounts, deliveryDetail, deliveryList } from '#contracts/delivery';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { TestApi } from '../support/api.js';
import { charactersIn } from '../support/pdf-text.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

async function aPaper(plan: readonly string[]) {
  const parent = await api.referred();
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan, paper: randomUUID(), parent };
  const opened = contracts.outcome.parse((await api.done('/api/deliveries', 'transportOfficer', paper)).body);
  return { parent, paper, id: opened.case };
}

const itemOf = async (id: string) =>
  deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, 'transportOfficer')).body).item;

describe('a paper that is put on its way by hand', () => {
  it('is one delivery however often it is asked for, numbered after its petition, and proved by whoever delivers', async () => {
    const { parent, paper, id } = await aPaper(['hand']);
    const again = contracts.outcome.parse((await api.done('/api/deliveries', 'transportOfficer', paper)).body);
    expect(again.case).toBe(id);
    const item = await itemOf(id);
    expect(item).toMatchObject({ parent, parentKind: 'petition', office: 'dept-transport', phase: 'byHand', leg: 1 });
    expect(item.number).toBe(`${String(item.parentNumber)}-1`);
    const proof = { proof: 'signature_paper', servedOn: daysAhead(0), evidence: '本人签收' };
    await api.done(`/api/deliveries/${id}/prove`, 'transportOfficer', { seenVersion: item.version, ...proof });
    expect(await itemOf(id)).toMatchObject({ phase: 'ended', proof: 'signature_paper', servedOn: daysAhead(0) });
    const history = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportOfficer')).body);
    expect(history.lines.map(({ sentence }) => sentence)).toEqual([
      'Put on its way: another paper; ways, in their order: handed over.',
      'Way 1: handed over.',
      expect.stringMatching(/^Served on .*: signature on paper\.$/u),
    ]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('is found by its way, its state and its case, and by nobody who may not see that case', async () => {
    const { parent, id } = await aPaper(['post', 'hand']);
    for (const query of [`parent=${parent}`, 'channel=post', 'phase=byHand', 'state=open']) {
      const found = await api.get(`/api/deliveries?${query}`, 'transportOfficer');
      const { items } = deliveryList.page.parse(found.body);
      expect([query, items.map((one) => one.id)]).toEqual([query, expect.arrayContaining([id])]);
    }
    expect((await api.get(`/api/deliveries/${id}`, 'housingOfficer')).status).toBe(404);
  });

  it('is counted as unsent once its time has come minutes ago and nothing sends it', async () => {
    const unsent = async () =>
      deliveryCounts.parse((await api.get('/api/deliveries/counts?state=open', 'transportOfficer')).body).unsent;
    const { id } = await aPaper(['email', 'hand']);
    const moved = (interval: string) =>
      api.database.source.query(`update docket_case set recorded_at = recorded_at - $2::interval where id = $1`, [
        id,
        interval,
      ]);
    expect(await unsent()).toBe(0);
    await moved('3 minutes');
    expect(await unsent()).toBe(1);
    await moved('-3 minutes');
    expect(await unsent()).toBe(0);
  });

  it('says no command to its petition, whatever a person sends', async () => {
    const { paper } = await aPaper(['hand']);
    const more = { ...paper, paper: randomUUID(), report: { command: 'close', payload: {} } };
    expect((await api.post('/api/deliveries', 'transportOfficer', more)).status).toBe(400);
  });
});

describe('the receipt of a delivery, to be signed on paper', () => {
  it('bears the name in full, what is served and room for a hand, and the look at the name is recorded', async () => {
    const { parent, id } = await aPaper(['hand']);
    const body = { purpose: 'serve', words: '上门送达' };
    const taken = await api.ask('POST', `/api/cases/${id}/receipt-form`, {
      ...{ by: 'transportOfficer', headers: { 'accept-language': 'zh' }, body },
    });
    expect([taken.status, taken.headers['content-type']]).toEqual([200, 'application/pdf']);
    const there = charactersIn(taken.bytes);
    const wanted = `送达回执收件人签名或者捺印代收张小芳现场查看通知${(await itemOf(id)).number}`;
    expect([...wanted].filter((one) => !there.has(one))).toEqual([]);
    const log = await api.get(`/api/cases/${parent}/read-log`, 'bureauHead');
    expect(JSON.stringify(log.body)).toContain('上门送达');
  });

  it('is nobody’s who may not see the case, and of a case that is no delivery there is none', async () => {
    const { parent, id } = await aPaper(['hand']);
    const body = { purpose: 'serve', words: '上门送达' };
    expect((await api.ask('POST', `/api/cases/${id}/receipt-form`, { by: 'housingOfficer', body })).status).toBe(404);
    expect((await api.ask('POST', `/api/cases/${parent}/receipt-form`, { by: 'transportOfficer', body })).status).toBe(
      404,
    );
  });
});
