import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { obligationDetail } from '#contracts/obligation';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { partIdOf } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { PartsDoor } from '../support/parts-door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const runs = (id: string) => new PartsDoor(api.database.source, api.platform).runs(id);

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
  await runs(id as string);
  return id as string;
}

const executionOf = (id: string) => partIdOf(as<CaseId>(id), { kind: 'obligation', name: 'x1' });

async function tell(id: string, by: StaffName, command: string, body: object = {}) {
  const of = executionOf(id);
  const { version } = (await api.get(`/api/obligations/${of}`, by)).body.item as { version: number };
  const said = await api.post(`/api/obligations/${of}/${command}`, by, { seenVersion: version, ...body });
  await runs(id);
  return said;
}
const carried = { on: daysAhead(0), proof: '验收照片' };

describe('an office that carries out what another one decided (art. 32(2))', () => {
  it('reads the file, has the duty in its inbox and shows that it has, and holds nothing', async () => {
    const id = await supported('dept-housing');
    const { item, access, parts } = await detailOf(id, 'housingOfficer');
    expect(item.holder).toBe('dept-transport');
    expect(access).toContainEqual(expect.objectContaining({ office: 'dept-housing', reason: 'executor' }));
    expect(parts).toMatchObject([{ kind: 'obligation', outcome: null }]);
    const owed = { executor: 'dept-housing', dueOn: daysAhead(20), isLate: false };
    expect((await detailOf(id, 'bureauHead')).execution).toEqual(owed);
    const inbox = contracts.dutyPage.parse((await api.get('/api/duties', 'housingOfficer')).body);
    expect(inbox.items.filter((duty) => duty.case === executionOf(id)).map(({ what }) => what)).toEqual(['prove']);
    const handlers = contracts.dutyPage.parse((await api.get('/api/duties', 'transportOfficer')).body);
    expect(handlers.items.map(({ what }) => what)).not.toContain('prove');
    expect((await give(id, 'transportOfficer', 'recordDelivery', { ...served, evidence: '签收单' })).status).toBe(200);
    expect((await give(id, 'transportOfficer', 'close', {})).body.code).toBe('petition.execution_open');
    expect((await tell(id, 'housingOfficer', 'prove', carried)).status).toBe(200);
    const done = await detailOf(id, 'transportOfficer');
    expect(done.parts).toMatchObject([{ kind: 'obligation', outcome: 'performed' }]);
    expect(done.execution).toBeNull();
  });

  it('is read by the bureau, in the words of the opinion, owed to whoever petitions, and by nobody else', async () => {
    const id = await supported('dept-housing');
    const of = executionOf(id);
    const { item, progress } = obligationDetail.parse((await api.get(`/api/obligations/${of}`, 'bureauHead')).body);
    expect(item).toMatchObject({
      ...{ matter: 'execution', office: 'dept-transport', executor: 'dept-housing', phase: 'running' },
      ...{ nextOn: daysAhead(20), owedCents: null, isLate: false, endedAs: null },
    });
    expect(progress).toMatchObject({ name: 'x1', what: '修复', debtors: [], creditors: ['p1'] });
    expect((await api.get(`/api/obligations/${of}`, 'mediator')).status).toBe(404);
    expect((await tell(id, 'bureauHead', 'urge', { words: '请尽快修复' })).status).toBe(200);
  });

  it('is found to refuse as soon as it says so, before its date, and once', async () => {
    const id = await supported('dept-housing');
    const finding = { finding: '书面表示不予执行' };
    expect((await give(id, 'bureauHead', 'findRefusal', finding)).status).toBe(200);
    expect((await give(id, 'bureauHead', 'findRefusal', finding)).body.code).toBe('petition.refusal_found');
  });

  it('sees nothing any more, and owes nothing, once the petitioner has withdrawn the matter', async () => {
    const id = await supported('dept-housing');
    const own = { statement: '撤回', statedOn: daysAhead(0), provedBy: 'signature', reference: '卷一' };
    expect((await give(id, 'transportOfficer', 'withdraw', own)).status).toBe(200);
    expect((await api.get(`/api/petitions/${id}`, 'housingOfficer')).status).toBe(404);
    expect((await api.get(`/api/obligations/${executionOf(id)}`, 'housingOfficer')).status).toBe(404);
    await runs(id);
    const { body } = await api.get(`/api/obligations/${executionOf(id)}`, 'bureauHead');
    expect(body.item).toMatchObject({ phase: 'ended', endedAs: 'withdrawn' });
  });
});
