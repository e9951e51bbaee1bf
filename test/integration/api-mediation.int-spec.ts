import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationDetail, openedMediation } from '#contracts/mediation';
import { deadlinePage, dutyPage } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
let person: string;

/** Somebody of the register of an office; `account`: of the same person, as a mediator has one. */
async function registered(
  kind: string,
  account: string | null,
  by: StaffName = 'committeeHead',
  office = 'mediation-binju',
) {
  const entry = {
    ...{ office, reason: '登记', kind, name: '赵国强', isFullTime: true, fromOn: '2026-01-01', untilOn: null, account },
    ...{ specialities: [], languages: [], qualifications: [], mostCases: null, contact: null },
  };
  return (await api.done('/api/roster/people', by, entry)).body.person.id as string;
}

beforeAll(async () => {
  api = await TestApi.open();
  const { body } = await api.get('/api/session', 'mediator');
  person = await registered('mediator', body.account as string);
}, 60_000);
afterAll(() => api.close());

const parties = [
  { role: 'applicant', name: '李秀兰', phone: '13900001234' },
  { role: 'respondent', name: '王建国', phone: '13900005678' },
];
const opening = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties };

async function opened(by: StaffName = 'clerk', more: object = {}) {
  return openedMediation.parse((await api.done('/api/mediations', by, { ...opening, ...more })).body);
}

const detailOf = async (id: string, by: StaffName = 'mediator') =>
  mediationDetail.parse((await api.get(`/api/mediations/${id}`, by)).body);

async function ask(id: string, command: string, body: object = {}, by: StaffName = 'mediator') {
  const { item } = await detailOf(id);
  return await api.post(`/api/mediations/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

async function act(id: string, command: string, body: object = {}, by: StaffName = 'mediator') {
  const said = await ask(id, command, body, by);
  if (said.status >= 300) throw new Error(`${command}: ${said.text}`);
  return said;
}

/** Accepted, with a mediator to whom both have consented. */
async function underWay() {
  const { id } = await opened();
  await act(id, 'accept');
  await act(id, 'proposeMediators', { mediators: [person] });
  await act(id, 'disclose', { mediator: person });
  for (const party of ['p1', 'p2']) {
    await act(id, 'tellRights', { party });
    await act(id, 'consent', { party, by: party });
  }
  return id;
}

describe('a dispute that is registered for a committee', () => {
  it('is the committee’s from there on, and its applicant’s by number and code', async () => {
    const key = randomUUID();
    const first = await api.post('/api/mediations', 'clerk', opening, key);
    const again = await api.post('/api/mediations', 'clerk', opening, key);
    const receipt = openedMediation.parse(first.body);
    expect(again.body).toEqual({ ...first.body, isRepeat: true });
    expect(receipt.number).toMatch(/^（\d{4}）宾居镇调字第\d+号$/u);
    expect((await api.get(`/api/mediations/${receipt.id}`, 'clerk')).status).toBe(404);
    const { item, parties: there } = await detailOf(receipt.id);
    expect(item).toMatchObject({ committee: 'mediation-binju', phase: 'intake', title: '院墙占地', sort: 'civil' });
    expect(there.map(({ role, name }) => [role, name])).toEqual([
      ['applicant', '李**'],
      ['respondent', '王**'],
    ]);
  });

  it('is found by its words, its sort and its state, and by nobody of another office', async () => {
    const { id } = await opened('mediator', { title: '水渠归属', sort: 'rural_land' });
    for (const query of ['text=水渠', 'sort=rural_land', 'phase=intake', 'state=open', 'committee=mediation-binju']) {
      const found = await api.get(`/api/mediations?${encodeURI(query)}`, 'mediator');
      expect([query, (found.body.items as { id: string }[]).map((one) => one.id)]).toEqual([
        query,
        expect.arrayContaining([id]),
      ]);
    }
    expect((await api.get('/api/mediations', 'transportHead')).body.items).toEqual([]);
  });

  it('names two sides, and no petition hands over by that door', async () => {
    const alone = await api.post('/api/mediations', 'clerk', { ...opening, parties: [parties[0], parties[0]] });
    expect([alone.status, alone.body.code]).toEqual([422, 'mediation.parties_missing']);
    const handed = await api.post('/api/mediations', 'clerk', { ...opening, source: 'petition' });
    expect([handed.status, handed.body.code]).toEqual([422, 'mediation.no_time_left']);
  });
});

describe('the mediators of a case', () => {
  it('are of the register of its committee, and mediators', async () => {
    const { id } = await opened();
    await act(id, 'accept');
    const [expert, stranger] = [
      await registered('expert', null),
      await registered('mediator', null, 'transportHead', 'dept-transport'),
    ];
    for (const one of [expert, stranger, randomUUID()]) {
      const said = await ask(id, 'proposeMediators', { mediators: [one] });
      expect([said.status, said.body.code]).toEqual([422, 'docket.not_in_register']);
    }
    await act(id, 'proposeMediators', { mediators: [person] });
    expect((await detailOf(id)).progress.mediators).toEqual([
      { person, name: '赵国强', isDisclosed: false, isRecusalAsked: false },
    ]);
  });
});

describe('what comes next of a mediation', () => {
  it('is in the inbox by no date, and no deadline that a board counts', async () => {
    const id = await underWay();
    const inbox = dutyPage.parse((await api.get('/api/duties', 'mediator')).body).items;
    const own = inbox.filter((duty) => duty.case === id);
    expect(own).toMatchObject([{ what: 'mediate', legalDueOn: null, isOverdue: false }]);
    for (const state of ['open', 'onTime', 'late', 'unconfirmed', 'measured']) {
      const { body } = await api.get(`/api/board/deadlines?state=${state}&limit=100`, 'committeeHead');
      const counted = deadlinePage
        .parse(body)
        .items.filter((one) => one.case === id)
        .map(({ what }) => what);
      expect(counted.filter((what) => what !== 'accept')).toEqual([]);
    }
  });
});

describe('what is said of a mediation', () => {
  it('names who it is, and who spoke in its place, and no name of the case', async () => {
    const id = await underWay();
    const agent = { role: 'representative', nature: 'person', name: '高明', capacity: 'full' };
    await act(id, 'addParty', agent);
    const added = (await detailOf(id)).parties.find(({ role }) => role === 'representative')?.party ?? '';
    const mandate = { of: 'p1', by: added, as: 'agent', scope: ['settle'], shown: '授权委托书' };
    await act(id, 'giveMandate', mandate);
    await act(id, 'consent', { party: 'p1', by: added, isOpen: true });
    await act(id, 'consent', { party: 'p1', by: added, isOpen: true });
    const { lines } = (await api.get(`/api/cases/${id}/history?limit=100`, 'mediator')).body as {
      readonly lines: readonly { readonly type: string; readonly sentence: string }[];
    };
    const said = lines.filter(({ type }) => type === 'consented').map(({ sentence }) => sentence);
    // Said again as it stands it is no other consent.
    expect(said).toHaveLength(3);
    expect(said.at(-1)).toMatch(/^Applicant 李\*+ \(by Representative 高\*\) consents/u);
    expect(lines.map(({ sentence }) => sentence).join()).not.toMatch(/\bp\d|p-[\da-f]/u);
    await act(id, 'withdraw', { party: 'p2', by: 'p2' });
    const { commands } = await detailOf(id);
    expect(commands['conveyOffer']?.sentence).toMatch(/withdrawn by a party/u);
  });

  it('keeps what is asked for, and what court hands it over under which number', async () => {
    const registered = { request: '2025年6月越界修墙，请求拆除。', court: '宾川县人民法院', courtNumber: '诉前调12号' };
    const { id } = await opened('mediator', { ...registered, source: 'court', track: 'delegated' });
    const { texts, progress } = await detailOf(id);
    const { request, court, courtNumber } = progress;
    expect([request, court, courtNumber].map((digest) => texts[digest ?? ''])).toEqual(Object.values(registered));
  });
});

describe('an agreement', () => {
  it('says who owes what in words that no fact holds', async () => {
    const id = await underWay();
    const what = '七日内拆除占地部分';
    const obligations = [{ by: 'p2', to: 'p1', what, amountCents: 150_000, on: daysAhead(7), place: '柳溪村' }];
    await act(id, 'drawUp', { form: 'written', text: '双方互不追究。', obligations });
    const { texts, progress, item } = await detailOf(id);
    expect(Object.values(texts)).toEqual(expect.arrayContaining(['双方互不追究。', what, '柳溪村']));
    expect([progress.unsigned, item.phase]).toEqual([['p1', 'p2'], 'signing']);
    const bodies = await api.database.source.query<{ body: string }[]>(
      'select body from docket_fact where case_id = $1',
      [id],
    );
    expect(bodies.filter(({ body }) => /拆除|柳溪村|李秀兰/u.test(body))).toEqual([]);
    const other = await ask(id, 'sign', {
      party: 'p1',
      by: 'p1',
      how: 'paper',
      on: daysAhead(0),
      text: '0'.repeat(32),
    });
    expect([other.status, other.body.code]).toEqual([409, 'mediation.other_text']);
    for (const party of ['p1', 'p2']) {
      const text = progress.agreement?.text;
      await act(id, 'sign', { party, by: party, how: 'paper', on: daysAhead(0), text });
    }
    await act(id, 'signAsMediator', { mediator: person, on: daysAhead(0) });
    await act(id, 'seal', { on: daysAhead(0) }, 'committeeHead');
    expect((await detailOf(id)).item).toMatchObject({
      endedAs: 'settled',
      ...{ effectiveOn: daysAhead(0), form: 'written' },
      phase: 'telling',
    });
    const listed = async (form: string) =>
      ((await api.get(`/api/mediations?form=${form}`, 'mediator')).body.items as { id: string }[]).map((one) => one.id);
    expect([(await listed('written')).includes(id), (await listed('oral')).includes(id)]).toEqual([true, false]);
  });
});

describe('what one side says apart', () => {
  it('is asked of the mediation first, is there for its mediators, and leaves no trace in the mediation', async () => {
    const { id: asked } = await opened();
    const early = await api.post(`/api/mediations/${asked}/talks`, 'mediator', { party: 'p1' });
    expect([early.status, early.body.code]).toEqual([409, 'mediation.not_accepted']);
    const id = await underWay();
    const before = await detailOf(id);
    expect((await api.post(`/api/mediations/${id}/talks`, 'committeeHead', { party: 'p1' })).status).toBe(403);
    const talk = (await api.done(`/api/mediations/${id}/talks`, 'mediator', { party: 'p1' })).body;
    const again = (await api.done(`/api/mediations/${id}/talks`, 'mediator', { party: 'p1' })).body;
    expect([again.case, talk.number]).toEqual([talk.case, `${before.item.number}-p1`]);
    const words = { seenVersion: talk.version, on: daysAhead(0), text: '底线是三万元。' };
    await api.done(`/api/talks/${String(talk.case)}/say`, 'mediator', words);
    const seen = (await api.get(`/api/talks/${String(talk.case)}`, 'mediator')).body;
    expect([Object.values(seen.texts as object), seen.who, seen.item.said]).toEqual([
      expect.arrayContaining(['底线是三万元。']),
      '李**',
      1,
    ]);
    const after = await detailOf(id);
    expect([after.item.version, after.parts.map(({ kind }) => kind)]).toEqual([before.item.version, ['talk']]);
    expect((await detailOf(id, 'committeeHead')).parts).toEqual([]);
    expect((await api.get(`/api/talks/${String(talk.case)}`, 'committeeHead')).status).toBe(404);
    expect((await api.get('/api/talks', 'committeeHead')).body.items).toEqual([]);
    expect((await api.get('/api/talks', 'mediator')).body.items).toHaveLength(1);
  });
});

describe('the ledger with mediations and talks in it', () => {
  it('verifies', async () => {
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});
