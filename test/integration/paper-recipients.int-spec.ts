import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { TestApi } from '../support/api.js';
import { PartyDesk } from '../support/a-party-desk.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

let desk: PartyDesk;
beforeEach(async () => {
  desk = await PartyDesk.open(api);
});

/** The notice of receipt of the matter, as it is issued. */
async function issued(): Promise<number> {
  await desk.done('refer', { to: 'dept-transport', manner: 'transfer' });
  const body = { seenVersion: (await desk.detail()).item.version, notice: '已收到，由我局办理。' };
  const { facts } = (await api.done(`/api/petitions/${desk.id}/issueNotice`, 'transportOfficer', body)).body;
  return facts[0].seq as number;
}
const deliver = async (seq: number, recipient?: string) => {
  const asked = { seq, plan: ['hand'], ...(recipient !== undefined && { recipient }) };
  const { status, body } = await api.post(`/api/cases/${desk.id}/deliveries`, 'transportOfficer', asked, randomUUID());
  return [status, (body.code ?? null) as string | null];
};
const offered = async (seq: number) => {
  const { body } = await api.get(`/api/cases/${desk.id}/documents/${String(seq)}/ways`, 'transportOfficer');
  return contracts.deliveryWays.parse(body).recipients.map((one) => one.party);
};
const mandated = (by: string, more: object) =>
  desk.done('giveMandate', { by, of: 'p1', scope: [], shown: '看了原件', ...more });

describe('a paper', () => {
  it('is given to nobody without a mandate to receive, nor to whoever lacks capacity, and offered to neither', async () => {
    const nobody = await desk.added({ name: '没有授权', phone: '13611110000' });
    const { party: speaker } = await desk.agent(['speak']);
    const seq = await issued();
    expect(await offered(seq)).toEqual(['p1']);
    expect(await deliver(seq, nobody)).toEqual([403, 'party.no_mandate']);
    expect(await deliver(seq, speaker)).toEqual([403, 'party.mandate_too_narrow']);
    await desk.done('correctParty', { party: 'p1', capacity: 'limited', reason: '看了鉴定' });
    expect(await deliver(seq)).toEqual([403, 'party.guardian_required']);
    const guardian = await desk.added({ name: '李守护' });
    await mandated(guardian, { as: 'guardian' });
    expect(await offered(seq)).toEqual([guardian]);
    expect(await deliver(seq, guardian)).toEqual([200, null]);
  });

  it('names those to whom it is addressed, whoever receives it for them, and nobody else is looked at', async () => {
    const [nobody, chosen] = [await desk.added({ name: '钱无权' }), await desk.added({ name: '王建国' })];
    const { party: agent } = await desk.agent();
    await mandated(chosen, { as: 'representative', scope: ['receive', 'speak'] });
    const seq = await issued();
    const path = `/api/cases/${desk.id}/documents/${String(seq)}`;
    expect((await api.get(`${path}/page`, 'transportOfficer')).body.text.addressee).toMatch(/^李\*\*.+王\*\*.$/u);
    expect(await deliver(seq, agent)).toEqual([200, null]);
    const body = { language: 'zh', purpose: 'serve', words: '送达' };
    const there = charactersIn((await api.ask('POST', path, { by: 'transportOfficer', body })).bytes);
    expect(Array.from('李秀兰王建国').filter((one) => !there.has(one))).toEqual([]);
    expect(Array.from('钱权赵状').filter((one) => there.has(one))).toEqual([]);
    const looked = await api.database.source.query<{ party: string }[]>(
      `select distinct detail ->> 'party' as party from read_log where what = 'reveal' and case_id = $1 order by 1`,
      [desk.id],
    );
    expect(looked.map(({ party }) => party)).toEqual(['p1', chosen, agent].sort());
    expect(looked.map(({ party }) => party)).not.toContain(nobody);
  });
});
