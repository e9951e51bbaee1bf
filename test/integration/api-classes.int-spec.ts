import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { aMatter, TestApi, type StaffName } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const served = { servedOn: today, manner: 'in_person' };
const transfer = (to: string) => ({ to, manner: 'transfer' });

/** One command by somebody, against the version that he sees. */
async function give(id: string, by: StaffName, command: string, body: object) {
  const seen = await api.get(`/api/petitions/${id}`, by);
  const seenVersion = seen.status === 200 ? (seen.body.item.version as number) : 1;
  return api.post(`/api/petitions/${id}/${command}`, by, { seenVersion, ...body });
}

const detailOf = async (id: string, by: StaffName) =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body);

/** What the petitioner is told, by number and query code. */
async function toldOf(receipt: { number: string; queryCode: string }): Promise<petitionContract.OwnPetition> {
  const { number, queryCode } = receipt;
  const said = await api.ask('POST', '/api/public/petition', { body: { number, queryCode } });
  return petitionContract.ownPetition.parse(said.body);
}

describe('a class that is corrected after the referral', () => {
  it('takes the handling limit away, and the answer that is owed instead reaches the petitioner', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    await give(receipt.id, 'transportOfficer', 'accept', { notice: served });
    const corrected = await give(receipt.id, 'transportOfficer', 'correctClass', {
      class: 'suggestion',
      reason: '建议',
    });
    expect(corrected.status).toBe(200);
    const { clocks, duties } = await detailOf(receipt.id, 'transportOfficer');
    expect(clocks.find(({ rule }) => rule === 'XF-09')?.state).toBe('cancelled');
    expect(duties.filter(({ closedAt }) => closedAt === null).map(({ what }) => what)).toEqual(['answerSuggestion']);
    const answer = { outcome: 'partly_adopted', answer: '采纳一部分' };
    expect((await give(receipt.id, 'transportOfficer', 'answerSuggestion', answer)).status).toBe(200);
    const told = await toldOf(receipt);
    expect(told).toMatchObject({ phase: 'answered', outcome: 'partly_adopted', reviewDays: null });
    expect(told.documents[0]).toMatchObject({ document: 'answer', texts: [{ part: 'answer', text: '采纳一部分' }] });
  });
});

describe('a class that is corrected to one that the handler may not take', () => {
  it('sends the matter back, and the petitioner is told why and to whom', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    await give(receipt.id, 'transportOfficer', 'accept', { notice: served });
    await give(receipt.id, 'transportOfficer', 'correctClass', { class: 'accusation', reason: '检举' });
    const { returns } = await toldOf(receipt);
    expect(returns).toMatchObject([
      { class: 'accusation', passedTo: null, office: { zh: '宾川县交通运输局' }, returnedTo: { zh: '宾川县信访局' } },
    ]);
  });

  it('runs on where the matter stayed with its office: the clock is the same one, with a duty of its own', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    await give(receipt.id, 'transportOfficer', 'accept', { notice: served });
    for (const to of ['suggestion', 'appeal']) {
      const corrected = await give(receipt.id, 'transportOfficer', 'correctClass', { class: to, reason: '更正' });
      expect(corrected.status).toBe(200);
    }
    const { clocks, duties } = await detailOf(receipt.id, 'transportOfficer');
    expect(clocks.filter(({ rule }) => rule === 'XF-09')).toMatchObject([{ state: 'running', endedAt: null }]);
    expect(duties.filter(({ clock }) => clock === 'XF-09/1').map(({ closedAs }) => closedAs)).toEqual([
      'dropped',
      null,
    ]);
    const verified = await api.get(`/api/cases/${receipt.id}/verify`, 'transportOfficer');
    expect(verified.body).toMatchObject({ isWhole: true });
  });
});

describe('a class that is there', () => {
  it('is changed by no triage, which says what changes it', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'suggestion' })).body;
    const refused = await give(receipt.id, 'clerk', 'triage', { class: 'appeal' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'petition.class_given' } });
    expect((await give(receipt.id, 'clerk', 'triage', { class: 'suggestion', category: 'transport' })).status).toBe(
      200,
    );
    expect((await detailOf(receipt.id, 'clerk')).item.class).toBe('suggestion');
  });

  it('withdraws no breach by anybody but the bureau, which is shown which there are', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    expect((await detailOf(receipt.id, 'clerk')).withdrawable).toEqual([]);
    const body = { class: 'suggestion', reason: '建议', withdrawsBreaches: true };
    expect((await give(receipt.id, 'transportOfficer', 'correctClass', body)).body.code).toBe(
      'petition.only_bureau_withdraws',
    );
    expect((await give(receipt.id, 'clerk', 'correctClass', body)).body.code).toBe('petition.no_breach_to_withdraw');
  });
});

describe('where a matter goes on', () => {
  it('ends a direct submission that is outside the remit, and names the organ to the petitioner', async () => {
    const registered = await api.done('/api/petitions', 'transportOfficer', { ...aMatter, class: 'appeal' });
    const receipt = registered.body;
    const refused = await give(receipt.id, 'transportOfficer', 'refer', transfer('dept-water'));
    expect(refused.body.code).toBe('petition.not_in_own_line');
    const notice = { to: 'dept-water', notice: '请向水务局提出', ...served };
    expect((await give(receipt.id, 'transportOfficer', 'declareOutOfRemit', notice)).status).toBe(200);
    expect(await toldOf(receipt)).toMatchObject({
      phase: 'out_of_remit',
      endedAs: 'out_of_remit',
      goTo: { office: { en: 'Water Affairs Bureau' }, organ: null },
    });
  });

  it('leads an appeal into its procedure, with body and limit and whose number that is', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    const notice = { route: 'reconsideration', notice: '请申请行政复议', ...served };
    expect((await give(receipt.id, 'transportOfficer', 'routeOut', notice)).status).toBe(200);
    expect(await toldOf(receipt)).toMatchObject({
      phase: 'routed',
      route: { limit: { length: 60, unit: 'CALENDAR_DAY', origin: 'law' } },
      windows: [],
    });
  });
});

describe('an accused office', () => {
  it('is refused as handler, and what it had of the matter is gone', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body;
    await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(200);
    await give(receipt.id, 'clerk', 'correctClass', { class: 'accusation', reason: '检举该局' });
    const named = await give(receipt.id, 'clerk', 'nameAccused', { office: 'dept-transport', person: '赵某某' });
    expect(named.status).toBe(200);
    const refused = await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    expect(refused.body.code).toBe('petition.accusation_only_to_competent');
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(404);
    expect((await give(receipt.id, 'transportOfficer', 'accept', { notice: null })).status).toBe(404);
    const { parties, accusedPersons, texts } = await detailOf(receipt.id, 'clerk');
    expect(accusedPersons.map(({ name }) => name)).toEqual(['赵**']);
    expect(parties.map(({ role }) => role)).toEqual(['petitioner']);
    expect((await give(receipt.id, 'clerk', 'nameAccused', { office: null, person: '钱某' })).status).toBe(200);
    const all = (await detailOf(receipt.id, 'clerk')).accusedPersons;
    expect(all.map(({ name }) => name)).toEqual(['赵**', '钱*']);
    expect(new Set(all.map(({ party }) => party)).size).toBe(all.length);
    expect(JSON.stringify(texts)).not.toContain('赵某某');
  });

  it('stays barred when the class is corrected, until the name is taken back', async () => {
    const receipt = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'accusation' })).body;
    await give(receipt.id, 'clerk', 'nameAccused', { office: 'dept-transport', person: null });
    const asked = { command: 'correctClass', body: { class: 'appeal' } };
    const preview = await api.ask('POST', `/api/petitions/${receipt.id}/preview`, { by: 'clerk', body: asked });
    expect(preview.body.warnings).toEqual([expect.stringMatching(/Transport|交通运输局/)]);
    await give(receipt.id, 'clerk', 'correctClass', { class: 'appeal', reason: '其实是申诉求决' });
    const refused = await give(receipt.id, 'clerk', 'refer', transfer('dept-transport'));
    expect(refused).toMatchObject({ status: 409, body: { code: 'petition.office_not_for_matter' } });
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(404);
    expect((await detailOf(receipt.id, 'clerk')).accused).toEqual(['dept-transport']);
    await give(receipt.id, 'clerk', 'refer', transfer('dept-housing'));
    expect((await detailOf(receipt.id, 'housingOfficer')).accused).toEqual([]);
    const cleared = { office: 'dept-transport', reason: '登记有误' };
    expect((await give(receipt.id, 'clerk', 'clearAccused', cleared)).status).toBe(200);
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(404);
    await give(receipt.id, 'housingOfficer', 'object', { reasons: '不属本单位职责范围' });
    const upheld = { reasons: '属实', to: 'dept-transport' };
    expect((await give(receipt.id, 'bureauHead', 'upholdObjection', upheld)).status).toBe(200);
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(200);
  });

  it('named at registration never sees the matter, though it was received at its own counter', async () => {
    const own = { ...aMatter, class: 'accusation', accused: 'dept-transport' };
    const receipt = (await api.done('/api/petitions', 'transportOfficer', own)).body;
    expect((await api.get(`/api/petitions/${receipt.id}`, 'transportOfficer')).status).toBe(404);
    const { item } = await detailOf(receipt.id, 'clerk');
    expect(item).toMatchObject({ holder: 'discipline', referrer: 'bureau' });
  });
});
