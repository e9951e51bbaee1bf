import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { history, outcome } from '#libs/contracts';
import { ownPetition } from '#contracts/petition';
import { verifyLedger } from '#libs/docket';
import type { DeliveryState } from '#libs/delivery';
import { as, type CaseId } from '#libs/kernel';
import { TestApi } from '../support/api.js';
import { tellDeliveries, tellOfDelivery } from '../support/course-of-a-delivery.js';
import { daysAhead } from '../support/days-ahead.js';
import { FormReader } from '../support/form-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const by = 'transportOfficer';

/** A petition at an office, with the right of its petitioner. */
async function aMatter(phone?: string) {
  const petitioner = { name: '李秀兰', ...(phone !== undefined && { phone }) };
  const body = { channel: 'visit', class: 'appeal', matter: '水渠被挖断。', petitioner };
  const { id, number, queryCode } = (await api.done('/api/petitions', 'clerk', body)).body;
  const to = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
  await api.done(`/api/petitions/${String(id)}/refer`, 'clerk', to);
  return { id: as<CaseId>(id as string), right: { number, queryCode } };
}

async function give(id: CaseId, command: string, body: object, who: 'transportOfficer' | 'transportHead' = by) {
  const seenVersion = await api.versionOf('petitions', id);
  return outcome.parse((await api.done(`/api/petitions/${id}/${command}`, who, { seenVersion, ...body })).body);
}

/** A notice that is issued, and the number of its fact. */
async function issued(phone?: string) {
  const matter = await aMatter(phone);
  const { facts } = await give(matter.id, 'issueNotice', { notice: '由本局办理，六十日内答复。' });
  return { ...matter, seq: facts.find(({ type }) => type === 'noticeIssued')?.seq ?? 0 };
}

const deliver = (id: CaseId, body: object, key?: string) => api.post(`/api/cases/${id}/deliveries`, by, body, key);
const own = async (right: object) =>
  ownPetition.parse((await api.ask('POST', '/api/public/petition', { body: right })).body);
const byItsCourse = (petition: CaseId, part: CaseId) => tellOfDelivery(api, petition, part);
const overtakenByCourseOf = (petition: CaseId) => tellDeliveries(api, petition);

const stateOf = async (id: CaseId) => api.platform.docket.dossier(id, api.platform.database);
const clockOf = async (id: CaseId, rule: string) => (await stateOf(id)).clocks.find((one) => one.rule === rule);

describe('a notice that is issued before it is served', () => {
  it('goes on its way with its number and its bytes, once however often it is asked for', async () => {
    const { id, seq } = await issued();
    const first = outcome.parse((await deliver(id, { seq, plan: ['page', 'hand'] })).body);
    const again = outcome.parse((await deliver(id, { seq, plan: ['hand'] })).body);
    expect(again.case).toBe(first.case);
    const { state } = (await stateOf(as<CaseId>(first.case))) as { state: DeliveryState };
    expect(state).toMatchObject({
      ...{ office: 'dept-transport', notice: 'receipt', fact: seq, recipient: { party: 'p1', role: 'petitioner' } },
      documentNumber: expect.stringMatching(/〔\d{4}〕\d+号|\[\d{4}\] No\. \d+/u),
      report: { command: 'notify', payload: { issued: seq } },
    });
    const kept = (await stateOf(id)).documents;
    expect(kept).toMatchObject([{ of: seq, file: state.document }]);
    const log = (await api.get(`/api/cases/${id}/read-log`, 'transportHead')).body;
    expect(log.items).toMatchObject([{ what: 'reveal', party: 'p1', purpose: 'serve' }, { what: 'reveal' }]);
  });

  it('is read and confirmed on the own page, and counts from then on', async () => {
    const { id, seq, right } = await issued();
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq, plan: ['page'] })).body).case);
    expect(await byItsCourse(id, part)).toEqual([]);
    const [notice] = (await own(right)).documents;
    expect(notice).toMatchObject({ id: seq, isOnItsWay: true, isServed: false, mayConfirm: true, paper: { of: seq } });
    expect((await clockOf(id, 'XF-07'))?.metOn).toBeNull();
    const stakeOf = async () => (await api.get(`/api/deliveries/${part}`, by)).body.progress.atStake as unknown;
    expect(await stakeOf()).toMatchObject({
      ...{ rule: 'XF-07', article: '23(3)', origin: 'law', isLate: false, means: 'breach', liability: '44(3)' },
      ...{ trigger: 'DB-3', dueOn: (await clockOf(id, 'XF-07'))?.legalDueOn },
    });
    const confirm = (key: string) =>
      api.ask('POST', '/api/public/petition/confirmations', { body: { ...right, document: seq }, key });
    const told = await confirm('k1');
    expect([told.status, (await confirm('k1')).status, (await confirm('k2')).status]).toEqual([201, 201, 201]);
    expect((await clockOf(id, 'XF-07'))?.metOn).toBeNull();
    expect(await byItsCourse(id, part)).toEqual(['notified']);
    expect((await clockOf(id, 'XF-07'))?.metOn).not.toBeNull();
    expect(await stakeOf()).toBeNull();
    const after = (await own(right)).documents;
    expect(after).toMatchObject([{ document: 'notice', isServed: true, isOnItsWay: false, paper: { of: seq } }]);
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });

  it('is told of by the notice that was served, whose page it is', async () => {
    const { id, seq } = await issued();
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq, plan: ['hand'] })).body).case);
    await byItsCourse(id, part);
    const proof = { proof: 'signature_paper', servedOn: daysAhead(0), evidence: '本人签收' };
    const { version } = (await api.get(`/api/deliveries/${part}`, by)).body.item;
    await api.done(`/api/deliveries/${part}/prove`, by, { seenVersion: version, ...proof });
    expect(await byItsCourse(id, part)).toEqual(['notified']);
    const { lines } = history.parse((await api.get(`/api/cases/${id}/history`, by)).body);
    const notified = lines.find(({ type }) => type === 'notified')?.seq ?? 0;
    const served = (of: number) =>
      api.ask('POST', `/api/cases/${id}/documents/${String(of)}`, {
        ...{ by, body: { purpose: 'serve', words: '存档' }, headers: { 'accept-language': 'zh' } },
      });
    expect((await served(notified)).bytes.equals((await served(seq)).bytes)).toBe(true);
    expect((await stateOf(id)).documents).toHaveLength(1);
  });
});

/** Of an accepted matter its notice says all that it has to say by itself. */
async function wordless(id: CaseId): Promise<number> {
  await give(id, 'accept', {});
  return (await give(id, 'issueNotice', { notice: null })).facts[0]?.seq ?? 0;
}

describe('a notice without words of its own', () => {
  it('is read and confirmed as the paper that is served: in Chinese, whatever the language of whoever sends it', async () => {
    const { id, right } = await aMatter();
    const seq = await wordless(id);
    const body = { seq, plan: ['page'] };
    const headers = { 'accept-language': 'en' };
    const sent = await api.ask('POST', `/api/cases/${id}/deliveries`, { by, body, headers, key: 'wordless-one' });
    await byItsCourse(id, as<CaseId>(outcome.parse(sent.body).case));
    expect((await own(right)).documents).toMatchObject([{ texts: [], mayConfirm: true, paper: { languages: ['zh'] } }]);
    const reader = new FormReader(await api.app.getUrl());
    await reader.post('/p/enter', right);
    const status = (await reader.get('/p/status')).text;
    expect(status).toContain(`class="button main" href="/p/document/${String(seq)}">看告知书</a>`);
    expect(status).not.toContain('内容没有存在网上');
    const document = (await reader.get(`/p/document/${String(seq)}`)).text;
    expect(document.replaceAll(/<[^>]*>|\s/gu, '')).toContain('60日内');
    for (const said of [`href="/p/paper/${String(seq)}"`, '我看过了，确认收到']) expect(document).toContain(said);
    expect((await reader.get(`/p/paper/${String(seq)}`)).status).toBe(200);
  });

  it('is served in another language where that is asked for', async () => {
    const { id } = await aMatter();
    const seq = await wordless(id);
    await deliver(id, { seq, plan: ['hand'], language: 'en' });
    expect((await stateOf(id)).documents).toMatchObject([{ of: seq, language: 'en' }]);
  });
});

describe('a notice that was taken back', () => {
  it('is put on no way any more, none is offered, and its letter is not to be posted', async () => {
    const { id, seq } = await issued();
    const letter = outcome.parse((await deliver(id, { seq, plan: ['post'] })).body).case;
    const isListed = async () => JSON.stringify((await api.get('/api/postal', by)).body).includes(letter);
    expect(await isListed()).toBe(true);
    expect((await api.get(`/api/deliveries/${letter}`, by)).body).toMatchObject({ progress: { isPaperOver: false } });
    const papers = async (): Promise<unknown> => (await api.get(`/api/petitions/${id}`, by)).body['papers'];
    expect(await papers()).toMatchObject([{ seq, type: 'noticeIssued', notice: 'receipt', isOnItsWay: true }]);
    expect((await api.get(`/api/petitions/${id}`, 'clerk')).body['papers']).toEqual([]);
    await byItsCourse(id, as<CaseId>(letter));
    await give(id, 'withdrawNotice', { of: seq, reason: '内容有误。' });
    expect((await api.get(`/api/petitions/${id}`, by)).body).toMatchObject({ papersOver: [seq] });
    await overtakenByCourseOf(id);
    expect((await deliver(id, { seq })).body).toMatchObject({ status: 409, code: 'http.document_stands_no_more' });
    const ways = await api.get(`/api/cases/${id}/documents/${String(seq)}/ways`, by);
    expect(ways.body).toMatchObject({ status: 409, code: 'http.document_stands_no_more' });
    expect(await isListed()).toBe(false);
    const detail = (await api.get(`/api/deliveries/${letter}`, by)).body;
    expect(detail).toMatchObject({
      ...{ item: { endedAs: 'overtaken' }, progress: { isPaperOver: true } },
      commands: { withdraw: { code: 'delivery.overtaken' }, recordPosting: { code: 'delivery.overtaken' } },
    });
    // What was taken back is not corrected; its withdrawal is a paper by itself.
    expect(await papers()).toEqual([]);
    // Somebody had posted it all the same, and it had arrived by then: the office is warned, and nothing is met.
    const { version } = (detail as { item: { version: number } }).item;
    const receipt = { proof: 'postal_receipt', servedOn: daysAhead(0) };
    await api.done(`/api/deliveries/${letter}/prove`, by, { seenVersion: version, ...receipt, evidence: '回执' });
    const kept = (await api.get(`/api/deliveries/${letter}`, by)).body;
    expect(kept).toMatchObject({
      item: { phase: 'proved' },
      progress: { proved: { proof: 'postal_receipt' }, proofs: [{ proof: 'postal_receipt' }], isTold: false },
    });
    expect(await byItsCourse(id, as<CaseId>(letter))).toEqual(['withdrawnReached']);
    expect((await clockOf(id, 'XF-07'))?.metOn).toBeNull();
    expect((await api.get(`/api/deliveries/${letter}`, by)).body).toMatchObject({
      ...{ item: { phase: 'ended', endedAs: 'proved' }, progress: { isTold: true, isPaperOver: true } },
    });
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });

  it('is verified as one that was issued and holds no more', async () => {
    const { id, seq } = await issued();
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq, plan: ['hand'] })).body).case);
    const { documentNumber: number } = (await stateOf(part)).state as DeliveryState;
    const [fact] = await api.database.source.query<{ hash: string }[]>(
      `select encode(hash, 'hex') as hash from docket_fact where case_id = $1 and seq = $2`,
      [id, seq],
    );
    const asked = new URLSearchParams({ number: number ?? '', code: fact?.hash.slice(0, 16) ?? '' });
    const verified = async () =>
      (await api.get(`/p/verify?${String(asked)}`, undefined, { 'accept-language': 'zh' })).text;
    expect(await verified()).not.toContain('撤回');
    await give(id, 'withdrawNotice', { of: seq, reason: '内容有误。' });
    const after = await verified();
    expect(after).toContain('有这份文书');
    expect(after).toContain('已经不再有效');
  });
});

describe('a notice by whose service a matter ends', () => {
  it('ends it once its delivery is proved: the route notice has its page, and is read on the own one', async () => {
    const { id, right } = await aMatter();
    const notice = '本件应当通过行政复议解决，请在期限内申请。';
    const { facts } = await give(id, 'routeOut', { route: 'reconsideration', notice });
    expect(facts.map(({ type }) => type)).toEqual(['noticeIssued']);
    const seq = facts[0]?.seq ?? 0;
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq, plan: ['page'] })).body).case);
    expect((await stateOf(part)).state).toMatchObject({ notice: 'procedure', fact: seq });
    await byItsCourse(id, part);
    expect((await own(right)).documents).toMatchObject([{ id: seq, tells: 'procedure', isOnItsWay: true }]);
    expect((await stateOf(id)).state).toMatchObject({ phase: 'referred', end: null });
    await api.ask('POST', '/api/public/petition/confirmations', { body: { ...right, document: seq }, key: 'route' });
    expect(await byItsCourse(id, part)).toEqual(['notified', 'routedOut']);
    expect((await stateOf(id)).state).toMatchObject({ phase: 'routed', end: { as: 'routed' } });
    expect((await clockOf(id, 'XF-07'))?.metOn).toBe(daysAhead(0));
    expect((await stateOf(part)).state).toMatchObject({ end: { as: 'proved' } });
    const page = (await api.get(`/api/cases/${id}/documents/${String(seq)}`, by)).status;
    expect(page).toBe(200);
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });
});

describe('an opinion', () => {
  const opinion = {
    ...{ outcome: 'explain', claim: '请求', facts: '查明', reasons: '理由', opinion: '意见', legalBasis: '依据' },
  };

  it('opens the window for review by the proof of its delivery alone, on that day, once', async () => {
    const { id, right } = await aMatter('13800001234');
    await give(id, 'accept', { notice: { servedOn: daysAhead(0), manner: 'in_person' } });
    await give(id, 'submitOpinion', opinion);
    const { facts } = await give(id, 'approveOpinion', { submission: 1 }, 'transportHead');
    const seq = facts.find(({ type }) => type === 'decided')?.seq ?? 0;
    const draft = (await deliver(id, { seq: seq - 1 })).body;
    expect(draft).toMatchObject({ status: 409, code: 'http.document_not_issued' });
    const part = as<CaseId>(outcome.parse((await deliver(id, { seq })).body).case);
    await byItsCourse(id, part);
    expect(await clockOf(id, 'XF-11')).toBeUndefined();
    const confirmed = await api.ask('POST', '/api/public/petition/confirmations', {
      ...{ body: { ...right, document: seq }, key: 'opinion' },
    });
    expect(confirmed.status).toBe(201);
    expect(await clockOf(id, 'XF-11')).toMatchObject({ startOn: daysAhead(0) });
    // The page has told it already: what its delivery proves is no news, and no failure.
    expect(await byItsCourse(id, part)).toEqual([]);
    const { lines } = history.parse((await api.get(`/api/cases/${id}/history`, by)).body);
    expect(lines.filter(({ type }) => type === 'delivered')).toHaveLength(1);
    expect((await api.get(`/api/deliveries/${part}`, by)).body.item).toMatchObject({ phase: 'ended' });
  });

  it('goes to a petitioner of the case alone', async () => {
    const { id, seq } = await issued();
    expect((await deliver(id, { seq, recipient: 'p9' })).body).toMatchObject({ code: 'http.no_such_recipient' });
    expect((await api.post(`/api/cases/${id}/deliveries`, 'housingOfficer', { seq })).status).toBe(404);
  });
});
