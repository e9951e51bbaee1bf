import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const served = { servedOn: daysAhead(0), manner: 'in_person' };

async function give(id: string, by: StaffName, command: string, body: object) {
  const seen = await api.get(`/api/petitions/${id}`, by);
  return api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: seen.body.item?.version ?? 1, ...body });
}

const detailOf = async (id: string, by: StaffName) =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body);

/** Decided in favour of the petitioner, to be carried out by another office. */
async function supported(executor: string): Promise<string> {
  const { id } = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
  await give(id, 'clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
  await give(id, 'transportOfficer', 'accept', { notice: served });
  expect((await api.get(`/api/petitions/${id}`, 'housingOfficer')).status).toBe(404);
  const opinion = { outcome: 'support', executeBy: daysAhead(20), executor };
  const words = { claim: '修路', facts: '属实', reasons: '应修', opinion: '修复', legalBasis: '条例' };
  expect((await give(id, 'transportOfficer', 'submitOpinion', { ...opinion, ...words })).status).toBe(200);
  expect((await give(id, 'transportHead', 'approveOpinion', { submission: 1 })).status).toBe(200);
  return id as string;
}

describe('an office that carries out what another one decided (art. 32(2))', () => {
  it('reads the file, has the duty in its inbox and records the execution, and holds nothing', async () => {
    const id = await supported('dept-housing');
    const { item, access } = await detailOf(id, 'housingOfficer');
    expect(item.holder).toBe('dept-transport');
    expect(access).toContainEqual(expect.objectContaining({ office: 'dept-housing', reason: 'executor' }));
    const inbox = contracts.dutyPage.parse((await api.get('/api/duties', 'housingOfficer')).body);
    expect(inbox.items.filter((duty) => duty.case === id).map(({ what }) => what)).toEqual(['recordExecution']);
    const handlers = contracts.dutyPage.parse((await api.get('/api/duties', 'transportOfficer')).body);
    expect(handlers.items.map(({ what }) => what)).not.toContain('recordExecution');
    const carried = { executedOn: daysAhead(0), proof: '验收照片' };
    expect((await give(id, 'housingOfficer', 'recordExecution', carried)).status).toBe(200);
    expect((await detailOf(id, 'transportOfficer')).clocks.find(({ rule }) => rule === 'XF-EXEC')?.state).toBe('met');
  });

  it('is found to refuse as soon as it says so, before its date, and once', async () => {
    const id = await supported('dept-housing');
    const finding = { finding: '书面表示不予执行' };
    expect((await give(id, 'bureauHead', 'findRefusal', finding)).status).toBe(200);
    expect((await give(id, 'bureauHead', 'findRefusal', finding)).body.code).toBe('petition.refusal_found');
  });

  it('sees nothing any more once the petitioner has withdrawn the matter', async () => {
    const id = await supported('dept-housing');
    const own = { statement: '撤回', statedOn: daysAhead(0), provedBy: 'signature', reference: '卷一' };
    expect((await give(id, 'transportOfficer', 'withdraw', own)).status).toBe(200);
    expect((await api.get(`/api/petitions/${id}`, 'housingOfficer')).status).toBe(404);
  });
});
