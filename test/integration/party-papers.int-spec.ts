import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ownMediation } from '#contracts/mediation';
import { outcome } from '#libs/contracts';
import { as, type CaseId } from '#libs/kernel';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { tellOfDelivery } from '../support/course-of-a-delivery.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const ownOf = async (desk: DisputeDesk, party: string) => ownMediation.parse((await desk.read(party)).body);
const dayMs = 86_400_000;

describe('a notice of the end whose service was recorded late', () => {
  /** In a drill, so that days pass: withdrawn, and told too late of a service in time. */
  async function servedLate() {
    const drill = randomUUID();
    await api.database.source.query(`insert into drill (id, name, created_by) values ($1, 'x', 'x')`, [drill]);
    const desk = await DisputeDesk.open(api, { drill });
    await desk.receipt('p2');
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
    await desk.act('withdraw', { party: 'p2', by: 'p2' });
    await desk.act('tellEnd', { party: 'p2' });
    const { body } = await api.get(`/api/cases/${desk.id}/history?engine=false`, 'mediator');
    const lines = body.lines as { seq: number; type: string; raw: { data: { party?: string } } }[];
    const notice = lines.find(({ type, raw }) => type === 'endNoticed' && raw.data.party === 'p1')?.seq ?? 0;
    const send = async () => {
      const asked = { seq: notice, plan: ['hand'] };
      const { body: sent } = await api.done(`/api/cases/${desk.id}/deliveries`, 'mediator', asked);
      const part = as<CaseId>(outcome.parse(sent).case);
      await tellOfDelivery(api, as<CaseId>(desk.id), part, 'mediation');
      return part;
    };
    const prove = async (part: CaseId, servedOn: string) => {
      const { item } = (await api.get(`/api/deliveries/${part}`, 'mediator')).body;
      const proof = { seenVersion: item.version, proof: 'signature_paper', servedOn, evidence: '本人签收' };
      await api.done(`/api/deliveries/${part}/prove`, 'mediator', proof);
      const told = await tellOfDelivery(api, as<CaseId>(desk.id), part, 'mediation');
      await tellOfDelivery(api, as<CaseId>(desk.id), part, 'mediation');
      return told;
    };
    const first = await send();
    await api.database.source.query('update drill set offset_ms = $2 where id = $1', [drill, 9 * dayMs]);
    expect(await prove(first, daysAhead(0))).toContain('breachWithdrawn');
    const serveAgain = async () => prove(await send(), daysAhead(9));
    return { desk, notice, serveAgain };
  }
  const papersOf = async (desk: DisputeDesk) => (await ownOf(desk, 'p1')).papers.map(({ id }) => id);

  it('stands among the papers of the party until whoever looks finds that nobody was served, and again once somebody is', async () => {
    const { desk, notice, serveAgain } = await servedLate();
    expect(await papersOf(desk)).toEqual([notice]);
    await desk.act('rejectRecord', { found: 'not_served', reasons: '签名不是本人的。' }, 'committeeHead');
    expect(await papersOf(desk)).toEqual([]);
    expect((await desk.read('p2')).status).toBe(200);
    expect(await serveAgain()).toEqual(['endTold']);
    expect(await papersOf(desk)).toEqual([notice]);
  });

  it('stays among them where only its day was another one', async () => {
    const { desk, notice } = await servedLate();
    await desk.act('rejectRecord', { found: 'other_day', reasons: '是昨天送的。' }, 'committeeHead');
    expect(await papersOf(desk)).toEqual([notice]);
  });
});
