import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { opinionTexts, petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';
import { changeOffice } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const opinion = { outcome: 'explain', ...opinionTexts };

const detailOf = (id: string, by: StaffName) => petitionSeen(api, id, by);

async function give(id: string, by: StaffName, command: string, body: object = {}) {
  const { item } = await detailOf(id, by);
  return await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

/** A petition that the transport bureau has accepted. */
async function accepted(): Promise<string> {
  const id = await api.referred();
  expect((await give(id, 'transportOfficer', 'accept')).status).toBe(200);
  return id;
}

const inboxOf = async (id: string, by: StaffName, query = '') => {
  const page = contracts.dutyPage.parse((await api.get(`/api/duties?limit=100${query}`, by)).body);
  return page.items.filter((duty) => duty.case === id);
};

describe('an opinion over HTTP', () => {
  it('is submitted, waits in both inboxes by one date, and is issued as it was submitted', async () => {
    const id = await accepted();
    const alone = await give(id, 'transportOfficer', 'decide', opinion);
    expect([alone.status, alone.body.code]).toEqual([409, 'petition.opinion_needs_approval']);
    expect(alone.body.detail).toMatch(/has its opinions approved by its head: use “Submit opinion”/);
    expect((await give(id, 'transportOfficer', 'submitOpinion', opinion)).status).toBe(200);
    const [own] = (await inboxOf(id, 'transportOfficer', '&mine=true')).filter(({ what }) => what === 'decide');
    const [heads] = await inboxOf(id, 'transportHead', '&approvals=true');
    expect(own).toMatchObject({ waitsFor: 'head', by: ['officer'] });
    expect(heads).toMatchObject({ what: 'approveOpinion', waitsFor: null, capacity: 'head', by: ['head'] });
    expect(heads?.legalDueOn).toBe(own?.legalDueOn);
    const { submission, commands } = await detailOf(id, 'transportHead');
    expect(submission).toMatchObject({
      ...{ stage: 'submitted', outcome: 'explain', executeBy: null, executor: null, texts: opinionTexts },
      ...{ by: '姓名-transportOfficer', reason: null },
    });
    expect(commands).toMatchObject({ approveOpinion: null, returnOpinion: null });
    expect((await detailOf(id, 'transportOfficer')).commands).toMatchObject({
      takeBackOpinion: null,
      submitOpinion: { code: 'petition.opinion_submitted' },
    });
    const approved = await give(id, 'transportHead', 'approveOpinion', { submission: 1 });
    expect(contracts.outcome.parse(approved.body).facts.map(({ type }) => type)).toEqual(['decided']);
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
    const decided = lines.find(({ type }) => type === 'decided');
    expect(decided?.sentence).toMatch(/ decided, approved by its head: /);
    const { texts } = await detailOf(id, 'transportHead');
    expect(decided?.raw).toMatchObject({ data: { opinion: { chars: opinionTexts.opinion.length } } });
    expect(Object.values(texts)).toContain(opinionTexts.opinion);
  });

  it('comes back with its reason, begins where it was, and can be taken back', async () => {
    const id = await accepted();
    await give(id, 'transportOfficer', 'submitOpinion', opinion);
    const back = { submission: 1, reason: '写明哪一天修' };
    expect((await give(id, 'transportHead', 'returnOpinion', back)).status).toBe(200);
    expect((await detailOf(id, 'transportOfficer')).submission).toMatchObject({
      ...{ stage: 'returned', reason: '写明哪一天修', texts: opinionTexts },
    });
    expect(await inboxOf(id, 'transportHead', '&approvals=true')).toEqual([]);
    const isReturned = async (): Promise<boolean[]> =>
      (await inboxOf(id, 'transportOfficer', '&mine=true')).flatMap((one) =>
        one.what === 'decide' ? one.isReturned : [],
      );
    expect(await isReturned()).toEqual([true]);
    const again = { ...opinion, opinion: '八月十日前修好' };
    expect((await give(id, 'transportOfficer', 'submitOpinion', again)).status).toBe(200);
    expect(await isReturned()).toEqual([false]);
    expect((await give(id, 'transportOfficer', 'takeBackOpinion')).status).toBe(200);
    expect(await isReturned()).toEqual([false]);
    expect((await detailOf(id, 'transportOfficer')).submission).toMatchObject({
      ...{ stage: 'taken_back', reason: null, texts: { opinion: '八月十日前修好' } },
    });
  });

  it('is foreseen with the date that only the approval meets', async () => {
    const id = await accepted();
    const asked = { command: 'submitOpinion', body: { outcome: 'explain' } };
    const foreseen = contracts.preview.parse(
      (await api.post(`/api/petitions/${id}/preview`, 'transportOfficer', asked)).body,
    );
    expect(foreseen.clocks).toMatchObject([{ rule: 'XF-09', change: 'met', isConditional: true }]);
    expect(foreseen.duties.opened).toMatchObject([{ what: 'approveOpinion', capacity: 'head' }]);
  });

  it('is issued by the officer alone where the office has approval switched off', async () => {
    const reason = '只有一人办理';
    const off = await changeOffice(api, 'dept-transport', { approvesOpinions: false, reason });
    expect(off.body.changes[0]).toMatchObject({ what: 'approvalChanged', reason });
    const id = await accepted();
    const submitted = await give(id, 'transportOfficer', 'submitOpinion', opinion);
    expect(submitted.body.code).toBe('petition.opinion_without_approval');
    expect((await give(id, 'transportOfficer', 'decide', opinion)).status).toBe(200);
    await changeOffice(api, 'dept-transport', { approvesOpinions: true, reason: '负责人到任' });
  });
});

describe('the draft of an opinion', () => {
  const draftOf = (id: string, by: StaffName, command = 'submitOpinion') =>
    api.get(`/api/cases/${id}/drafts/${command}`, by);
  const keep = (id: string, by: StaffName, seen: number, values: object) =>
    api.ask('PUT', `/api/cases/${id}/drafts/submitOpinion`, { by, body: { seen, values } });
  const typed = { outcome: 'support', executeBy: null, claim: '修路灯，夜里摔了人' };

  it('is kept for the office, by version, and two who type see each other', async () => {
    const id = await accepted();
    expect((await draftOf(id, 'transportOfficer')).body).toEqual({ draft: null });
    expect((await keep(id, 'transportOfficer', 0, typed)).body).toMatchObject({ version: 1 });
    expect(contracts.commandDraft.parse((await draftOf(id, 'transportOfficer')).body).draft).toMatchObject({
      ...{ version: 1, by: '姓名-transportOfficer', values: typed },
    });
    expect((await keep(id, 'transportOfficer', 1, { ...typed, claim: '改过' })).body).toMatchObject({ version: 2 });
    const late = await keep(id, 'transportOfficer', 1, { ...typed, claim: '另一人' });
    expect([late.status, late.body.code]).toEqual([409, 'http.draft_changed']);
  });

  it('is nobody’s outside of the office, nor of whoever may not give the command, and is no fact', async () => {
    const id = await accepted();
    await keep(id, 'transportOfficer', 0, typed);
    expect((await draftOf(id, 'housingOfficer')).status).toBe(404);
    for (const by of ['clerk', 'bureauHead', 'supervisor', 'transportHead'] as const) {
      expect([by, (await draftOf(id, by)).status]).toEqual([by, 403]);
      expect([by, (await keep(id, by, 1, typed)).status]).toEqual([by, 403]);
    }
    expect((await draftOf(id, 'transportOfficer', 'accept')).status).toBe(404);
    const { texts, item } = await detailOf(id, 'transportOfficer');
    expect(JSON.stringify(texts)).not.toContain(typed.claim);
    const rows = await api.database.source.query<{ cipher: Buffer }[]>(
      'select cipher from command_draft where case_id = $1',
      [id],
    );
    expect(rows[0]?.cipher.includes(Buffer.from('修路灯'))).toBe(false);
    expect(item.version).toBe(3);
  });

  const stored = async (id: string): Promise<number> => {
    const rows = await api.database.source.query<unknown[]>('select 1 from command_draft where case_id = $1', [id]);
    return rows.length;
  };

  it('is gone when it is given, when nobody wants it, and with the matter', async () => {
    const given = await accepted();
    await keep(given, 'transportOfficer', 0, typed);
    await give(given, 'transportOfficer', 'submitOpinion', opinion);
    expect(await stored(given)).toBe(0);
    expect((await keep(given, 'transportOfficer', 0, typed)).body.code).toBe('petition.opinion_submitted');
    expect((await draftOf(given, 'transportOfficer')).body).toEqual({ draft: null });

    const unwanted = await accepted();
    await keep(unwanted, 'transportOfficer', 0, typed);
    await api.ask('DELETE', `/api/cases/${unwanted}/drafts/submitOpinion`, { by: 'transportOfficer' });
    expect(await stored(unwanted)).toBe(0);

    const ended = await accepted();
    await keep(ended, 'transportOfficer', 0, typed);
    const today = (await api.get('/api/calendar/almanac', 'clerk')).body.today as string;
    const statement = { statement: '撤回', statedOn: today, provedBy: 'signature', reference: '第 1 号' };
    expect((await give(ended, 'transportOfficer', 'withdraw', statement)).status).toBe(200);
    expect(await stored(ended)).toBe(0);

    const moved = await accepted();
    await keep(moved, 'transportOfficer', 0, typed);
    expect((await give(moved, 'clerk', 'correctClass', { class: 'accusation', reason: '检举' })).status).toBe(200);
    expect(await stored(moved)).toBe(0);
  });

  it('is refused where it is longer than anybody types', async () => {
    const id = await accepted();
    const long = await keep(id, 'transportOfficer', 0, { facts: 'x'.repeat(200_001) });
    expect([long.status, long.body.code]).toEqual([400, 'http.invalid_request']);
  });
});
