import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { TestApi } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { PartsDoor } from '../support/parts-door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const opinion = {
  outcome: 'support',
  executeBy: daysAhead(20),
  claim: '请求恢复水渠。',
  facts: '施工中挖断水渠 12 米。',
  reasons: '施工单位未尽看护义务。',
  opinion: '责成施工单位于月底前修复。',
  legalBasis: '《中华人民共和国民法典》第一千一百六十五条。',
};

/** A petition at the counter with the right of its petitioner. */
async function aMatter() {
  const body = {
    channel: 'visit',
    class: 'appeal',
    matter: '水渠被挖断。',
    petitioner: { name: '李秀兰', address: '宾居镇某村 3 组' },
  };
  const { id, number, queryCode } = (await api.done('/api/petitions', 'clerk', body)).body;
  return { id: id as string, right: { number: number as string, queryCode: queryCode as string } };
}

/** The same, decided by the transport bureau. */
async function aDecision() {
  const { id, right } = await aMatter();
  const act = async (by: 'clerk' | 'transportOfficer' | 'transportHead', command: string, body: object) => {
    const { version } = (await api.get(`/api/petitions/${id}`, by)).body.item;
    await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: version, ...body });
  };
  await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer', note: '内部说明，不给信访人看' });
  const today = (await api.get('/api/calendar/almanac', 'clerk')).body.today as string;
  await act('transportOfficer', 'notify', { servedOn: today, manner: 'post', notice: '已收到，由我局办理。' });
  await act('transportOfficer', 'accept', {});
  await act('transportOfficer', 'submitOpinion', opinion);
  await act('transportHead', 'approveOpinion', { submission: 1 });
  await new PartsDoor(api.database.source, api.platform).runs(id);
  return { id, right, today };
}

const ask = (path: string, body: object, key?: string) =>
  api.ask('POST', `/api/public/petition${path}`, key === undefined ? { body } : { body, key });
const read = async (right: object) => petitionContract.ownPetition.parse((await ask('', right)).body);

describe('the petitioner', () => {
  it('reads the own matter: steps, dates with their counting, documents, and nothing that is internal', async () => {
    const { right } = await aDecision();
    const said = await ask('', right);
    const own = petitionContract.ownPetition.parse(said.body);
    expect(own.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'registered done',
      'referred done',
      'accepted done',
      'handling done',
      'answered now',
    ]);
    expect(own.holder?.zh).toBe('宾川县交通运输局');
    expect(own.owed.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'XF-SERVE running',
      'XF-CARRY running',
      'XF-02 met',
      'XF-07 met',
      'XF-ACCEPT met',
      'XF-09 met',
    ]);
    expect(own.owed.at(-1)?.counted).toMatchObject({ startedBy: 'accepted', length: 60, unit: 'CALENDAR_DAY' });
    expect(own.documents.map(({ document, mayConfirm }) => [document, mayConfirm])).toEqual([
      ['opinion', true],
      ['notice', true],
    ]);
    expect(own.documents[0]?.texts.map(({ text }) => text)).toContain(opinion.opinion);
    expect(said.text).not.toMatch(/内部说明|李秀兰|水渠被挖断。/);
  });

  it('is told to which office the matter was passed, and which one said that it is not its own', async () => {
    const { id, right } = await aMatter();
    const act = async (by: 'clerk' | 'bureauHead' | 'housingOfficer', command: string, body: object) => {
      const { version } = (await api.get(`/api/petitions/${id}`, by)).body.item;
      await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion: version, ...body });
    };
    const passed = async () => {
      const { owed, returns } = await read(right);
      return { to: owed.filter(({ rule }) => rule === 'XF-02').map((one) => one.to?.zh ?? null), returns };
    };
    expect(await passed()).toEqual({ to: [null], returns: [] });
    await act('clerk', 'refer', { to: 'dept-housing', manner: 'transfer' });
    const [housing] = (await passed()).to;
    expect(housing).toMatch(/^宾川县.*局$/);
    await act('housingOfficer', 'object', { reasons: '内部理由，不给信访人看' });
    expect((await passed()).returns).toEqual([]);
    await act('bureauHead', 'upholdObjection', { reasons: '内部核实意见，不给信访人看' });
    const back = { office: { zh: housing }, returnedTo: { zh: '宾川县信访局' }, passedTo: null, clock: 'XF-02/1' };
    expect((await passed()).returns).toMatchObject([back]);
    await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    const again = await passed();
    expect(again).toMatchObject({ to: [housing, '宾川县交通运输局'], returns: [back] });
    expect((await ask('', right)).text).not.toMatch(/不给信访人看/);
  });

  it('is told where the matter went when the ruling itself named the next office', async () => {
    const { id, right } = await aMatter();
    const path = `/api/petitions/${id}`;
    const version = async () => (await api.get(path, 'clerk')).body.item.version as number;
    await api.done(`${path}/refer`, 'clerk', { seenVersion: await version(), to: 'dept-housing', manner: 'transfer' });
    await api.done(`${path}/object`, 'housingOfficer', { seenVersion: await version(), reasons: '不属本单位职责范围' });
    const ruling = { seenVersion: await version(), reasons: '改派', to: 'dept-transport' };
    await api.done(`${path}/upholdObjection`, 'bureauHead', ruling);
    const { owed, returns } = await read(right);
    expect(returns).toMatchObject([{ clock: 'XF-02/1', passedTo: { zh: '宾川县交通运输局' } }]);
    expect(owed.filter(({ rule }) => rule === 'XF-02')).toHaveLength(1);
  });

  it('is told of a wrong code what is told of a wrong number, and how many tries are left', async () => {
    const { right } = await aMatter();
    const wrong = await ask('', { ...right, queryCode: 'AAAAA-BBBBB-CCCCC-DDDDD' });
    expect(wrong).toMatchObject({ status: 404, body: { code: 'http.receipt_not_found', details: { left: 9 } } });
    const acts = [
      ['/materials', { material: 'x' }],
      ['/confirmations', { document: 1 }],
      ['/evaluation', { organ: 'satisfied' }],
    ] as const;
    for (const [path, body] of acts) {
      const forged = { ...right, ...body, queryCode: 'AAAAA-BBBBB-CCCCC-DDDDD' };
      expect((await ask(path, forged, randomUUID())).status).toBe(404);
    }
  });

  it('adds material, once for one key, which the holder then reads', async () => {
    const { id, right } = await aDecision();
    const key = randomUUID();
    const body = { ...right, material: '附上照片说明：渠口在桥东。' };
    const first = petitionContract.ownOutcome.parse((await ask('/materials', body, key)).body);
    expect((await ask('/materials', body, key)).body).toMatchObject({ at: first.at, isRepeat: true });
    expect((await read(right)).materials).toEqual([{ number: 1, addedAt: first.at }]);
    const detail = (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body;
    expect(Object.values(detail.texts as object)).toContain('附上照片说明：渠口在桥东。');
    const history = (await api.get(`/api/cases/${id}/history`, 'transportOfficer')).body;
    const line = (history.lines as Record<string, unknown>[]).at(-1);
    expect(line).toMatchObject({ type: 'materialAdded', by: 'The petitioner (online)' });
    expect(JSON.stringify(line)).not.toContain('渠口');
    const verified = await api.get(`/api/cases/${id}/verify`, 'clerk');
    expect(verified.body).toMatchObject({ isWhole: true });
  });

  it('never meets the key of another petitioner', async () => {
    const [one, other] = [await aMatter(), await aMatter()];
    const key = randomUUID();
    expect((await ask('/materials', { ...one.right, material: '同样的话' }, key)).status).toBe(201);
    const said = await ask('/materials', { ...other.right, material: '同样的话' }, key);
    expect(said).toMatchObject({ status: 201, body: { number: other.right.number, isRepeat: false } });
  });

  it('confirms the opinion, which proves its delivery and opens the window for review', async () => {
    const { right, today } = await aDecision();
    const [opinionRead] = (await read(right)).documents;
    const confirmed = { ...right, document: opinionRead?.id };
    expect((await ask('/confirmations', confirmed, randomUUID())).status).toBe(201);
    const own = await read(right);
    expect(own.steps.at(-1)).toMatchObject({ step: 'review', state: 'now' });
    const review = own.windows.find(({ window }) => window === 'review');
    expect(review).toMatchObject({ isOpen: true, counted: { startOn: today } });
    const last = [{ zh: '大理州人民政府', en: 'Dali Prefecture Government' }];
    expect(own.review).toMatchObject({
      by: 'bodies',
      bodies: [
        { name: { zh: '宾川县人民政府' }, finally: last },
        { name: { zh: '大理州交通运输局' }, finally: last },
      ],
    });
    expect(own.documents[0]).toMatchObject({ isConfirmed: true, mayConfirm: false });
    const again = await ask('/confirmations', confirmed, randomUUID());
    expect(again).toMatchObject({ status: 409, body: { code: 'petition.already_confirmed' } });
  });

  it('gives the review up, and withdraws, by number and code alone', async () => {
    const { id, right, today } = await aDecision();
    const statement = { ...right, statement: '事情解决了。' };
    expect(await read(right)).toMatchObject({ mayWithdraw: true, mayWaiveReview: false });
    const early = await ask('/review-waiver', statement, randomUUID());
    expect(early).toMatchObject({ status: 409, body: { code: 'petition.review_not_begun' } });
    const [opinionRead] = (await read(right)).documents;
    await ask('/confirmations', { ...right, document: opinionRead?.id }, randomUUID());
    expect((await ask('/review-waiver', statement, randomUUID())).status).toBe(201);
    const review = (await read(right)).windows.find(({ window }) => window === 'review');
    // A record only: the thirty days run on (art. 35).
    expect(review).toMatchObject({ isOpen: true, endedAs: null, waivedOn: today });
    expect(await read(right)).toMatchObject({ mayWaiveReview: false });
    expect((await ask('/withdrawal', statement, randomUUID())).status).toBe(201);
    expect(await read(right)).toMatchObject({ endedAs: 'withdrawn', mayWithdraw: false });
    // Whoever has the page from before is told who acted, though the petitioner belongs to no office.
    const stale = await api.post(`/api/petitions/${id}/close`, 'clerk', { seenVersion: 1, note: '已看。' });
    expect(stale.body).toMatchObject({ code: 'docket.changed_meanwhile', details: { office: null, by: 'public' } });
    expect(stale.body.detail).toMatch(/^The petitioner \(online\) just recorded/);
  });

  it('confirms nothing by a document that is none of its own', async () => {
    const { right } = await aDecision();
    const said = await ask('/confirmations', { ...right, document: 1 }, randomUUID());
    expect(said).toMatchObject({ status: 409, body: { code: 'http.document_replaced' } });
    expect((await read(right)).documents[0]).toMatchObject({ isConfirmed: false, mayConfirm: true });
  });

  it('evaluates when it is the petitioner’s turn and never before, once', async () => {
    const { id, right } = await aDecision();
    const marks = { ...right, bureau: 'mostly', organ: 'satisfied', remark: '修得快就好。' };
    const early = await ask('/evaluation', marks, randomUUID());
    expect(early).toMatchObject({ status: 409, body: { code: 'petition.evaluation_not_open' } });
    expect((await read(right)).evaluation).toBe('not_yet');
    const [opinionRead] = (await read(right)).documents;
    await ask('/confirmations', { ...right, document: opinionRead?.id }, randomUUID());
    expect((await read(right)).evaluation).toBe('open');
    expect((await ask('/evaluation', marks, randomUUID())).status).toBe(201);
    expect((await read(right)).evaluation).toBe('evaluated');
    // What was said is read by whoever handles the matter, in a document of the case.
    const { texts } = (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body as {
      texts: Record<string, string>;
    };
    const { lines } = (await api.get(`/api/cases/${id}/history`, 'transportOfficer')).body as {
      lines: { type: string; raw: { data: { remark?: { digest: string } } } }[];
    };
    const said = lines.find(({ type }) => type === 'evaluated')?.raw.data.remark;
    expect(texts[said?.digest ?? '']).toBe('修得快就好。');
    expect((await ask('/evaluation', marks, randomUUID())).body.code).toBe('petition.already_evaluated');
  });

  it('cannot be stood in for: no route of an office does what is the petitioner’s', async () => {
    const { id } = await aMatter();
    for (const command of ['addMaterial', 'confirmNotice', 'evaluate']) {
      const said = await api.post(`/api/petitions/${id}/${command}`, 'clerk', { seenVersion: 1 });
      expect(said).toMatchObject({ status: 404, body: { code: 'http.no_such_route' } });
    }
  });

  it('may submit without a name, and is then owed no letter', async () => {
    const said = await api.ask('POST', '/api/public/petitions', { body: { matter: '路灯坏了' }, key: randomUUID() });
    const { number, queryCode } = petitionContract.publicReceipt.parse(said.body);
    expect((await read({ number, queryCode })).steps[0]).toMatchObject({ step: 'registered', state: 'done' });
  });
});
