import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf } from '#activities/course';
import { RevisitActivities } from '#activities/revisit';
import { currentWorld, partIdOf } from '#libs/docket';
import {
  callBackFindings,
  holdDraw,
  readCallBackRecord,
  readDrawRecord,
  verifyCallBack,
  verifyDraw,
  type DrawLink,
} from '#libs/draw';
import { as, type Capacity, type CaseRef, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { revisitChain, visitorsNow } from '../../apps/worker/src/revisits.js';
import { recordOf } from '../support/record-of.js';
import { TestApi, type Said } from '../support/api.js';
import { aDoor, aPerson } from '../support/door.js';
import { partsOfZip } from '../support/a-zip.js';
import { daysAhead } from '../support/days-ahead.js';
import { JointDoor } from '../support/joint-door.js';

const on = daysAhead(-1);
const today = daysAhead(0);
let api: TestApi;
let door: JointDoor;
let revisit: CaseRef;
let activities: RevisitActivities;
const tokens = new Map<string, string>();
const accounts = new Map<string, string>();

/** Somebody of an office, who is no staff of other tests. */
async function signsIn(
  name: string,
  office: string,
  capacity: Capacity,
  also: readonly { readonly office: OfficeId; readonly capacity: Capacity }[] = [],
): Promise<void> {
  const role = { office: as<OfficeId>(office), capacity };
  const account = await createAccount(api.database.source, passwordPool(), {
    ...{ name, displayName: `姓名-${name}`, password: TestApi.password, roles: [role, ...also], isDemo: false },
  });
  accounts.set(name, account);
  tokens.set(name, await openSession(api.database.source, { ...role, account, carrier: 'bearer' }));
}

const byName = (name: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Said> =>
  api.ask(method, path, {
    ...(body !== undefined && { body, key: randomUUID() }),
    headers: { authorization: `Bearer ${tokens.get(name) ?? ''}` },
  });
const path = (rest = ''): string => `/api/revisits/${revisit.caseId}${rest}`;
const versionOf = async (name: string): Promise<number> =>
  (await byName(name, 'GET', path())).body.item.version as number;
const gives = async (name: string, command: string, body: object): Promise<Said> =>
  byName(name, 'POST', path(`/${command}`), { seenVersion: await versionOf(name), ...body });

/** Whoever goes, by the name of the account. */
async function visitorName(): Promise<string> {
  const { body } = await byName('justice.head', 'GET', path());
  const found = ['justice.one', 'justice.two', 'justice.head'].find(
    (name) => `姓名-${name}` === body.progress.visitor.name,
  );
  return found ?? '';
}

beforeAll(async () => {
  api = await TestApi.open();
  const { docket, vault } = api.platform;
  const { source } = api.database;
  door = new JointDoor(source, { docket, vault }, 'mediation-binju');
  await door.mediates();
  await signsIn('justice.one', 'justice-binju', 'officer');
  await signsIn('justice.two', 'justice-binju', 'officer');
  await signsIn('justice.head', 'justice-binju', 'head');
  // The usual double post: whoever heads the committee that mediated works in the justice office too.
  const post = { office: as<OfficeId>('mediation-binju'), capacity: 'head' } as const;
  await signsIn('justice.double', 'justice-binju', 'head', [post]);
  await signsIn('bureau.justice', 'dept-justice', 'officer');
  revisit = { kind: 'revisit', caseId: partIdOf(door.mediation.caseId, { kind: 'revisit', name: on }) };
  const opening = {
    ...{ matter: 'mediation', on, office: 'justice-binju', supervisor: 'dept-justice', parties: ['p1', 'p2'] },
    ...{ unwanted: [], obligations: ['o1'], isGridAgreed: false, reviewUntil: null },
    handled: { offices: ['mediation-binju'], persons: [] },
  };
  const part = { opening: { parent: door.mediation, name: on } };
  await door.act(revisit, actorOf(door.mediation), 'open', opening, {}, part);
  const { world } = aDoor(source);
  activities = new RevisitActivities(
    doorOf(docket, source),
    revisitChain(docket, source),
    visitorsNow({ docket, vault }, source, () => currentWorld(world, source)),
  );
  await activities.freezeVisitors({ by: revisit, instance: 'once' });
  const standing = await docket.standing(revisit.caseId, source);
  const { draw } = standing.detail as { readonly draw: { readonly fact: number } | null };
  if (draw !== null) await activities.drawVisitor({ by: revisit, fact: draw.fact });
}, 120_000);

afterAll(() => api.close());

describe('a revisit over the API', () => {
  it('is there for the visiting office and for whoever calls back, and for nobody who handled the matter', async () => {
    const { status, body } = await byName('justice.head', 'GET', path());
    expect([status, body.code]).toEqual([200, undefined]);
    expect(body.item).toMatchObject({ office: 'justice-binju', supervisor: 'dept-justice', parties: 2, asked: 0 });
    expect(body.item.parentNumber).toBeNull();
    expect(body.progress.form.questions.length).toBeGreaterThan(5);
    expect(body.progress.asked).toMatchObject([{ party: 'p1' }, { party: 'p2' }]);
    expect((await byName('bureau.justice', 'GET', path())).status).toBe(200);
    expect((await api.get(path(), 'committeeHead')).status).toBe(404);
    const list = await byName('justice.one', 'GET', `/api/revisits?from=${on}&until=${on}`);
    expect(list.body.items).toHaveLength(1);
    expect((await byName('justice.one', 'GET', `/api/revisits?from=${today}`)).body.items).toEqual([]);
  });

  it('was drawn among those who stood equally, which anybody checks', async () => {
    const { body } = await byName('bureau.justice', 'GET', path('/draw'));
    const record = readDrawRecord(JSON.stringify(body));
    const facts = await byName('bureau.justice', 'GET', `/api/cases/${revisit.caseId}/facts`);
    expect([record.candidates.length, verifyDraw(record).isRight]).toEqual([3, true]);
    expect(holdDraw(record, facts.body.links as DrawLink[]).findings).toEqual([]);
    expect(holdDraw({ ...record, seed: 'a'.repeat(64) }, facts.body.links as DrawLink[]).findings).toEqual([
      'seed',
      'drawn',
    ]);
  });

  it('shows names to whoever goes alone, and each look is recorded in the matter', async () => {
    const visitor = await visitorName();
    const other = visitor === 'justice.one' ? 'justice.two' : 'justice.one';
    expect((await byName(other, 'POST', path('/people'), {})).status).toBe(403);
    const mediator = aPerson('mediation-binju', 'officer');
    await door.act(door.mediation, mediator, 'hideAddress', { party: 'p2', by: 'p2' });
    const { status, body } = await byName(visitor, 'POST', path('/people'), {});
    expect(body.obligations).toEqual([{ name: 'o1', what: null }]);
    expect([status, body.people]).toMatchObject([
      200,
      [
        { name: '当事人p1', address: '宾居镇' },
        // Kept off papers, it is kept from a visitor too.
        { name: '当事人p2', address: null },
      ],
    ]);
    const log = await api.get(`/api/cases/${door.mediation.caseId}/read-log`, 'committeeHead');
    // Both are often of the same millisecond.
    const looks = log.body.items as { what: string; party: string; office: string }[];
    const said = looks.map(({ what, party, office }) => `${what} ${party} ${office}`).toSorted();
    expect(said).toEqual(['reveal p1 justice-binju', 'reveal p2 justice-binju']);
  });

  it('takes what was said by its form, from whoever goes and from nobody else', async () => {
    const visitor = await visitorName();
    const other = visitor === 'justice.one' ? 'justice.two' : 'justice.one';
    const said = { party: 'p1', on: today, channel: 'phone', isContent: true, words: '约定都做到了。' };
    const answers = [{ question: 'performed', value: 'all' }];
    expect((await gives(other, 'answer', { ...said, answers })).status).toBe(403);
    const mood = [{ question: 'mood', value: 'good' }];
    expect((await gives(visitor, 'answer', { ...said, answers: mood })).body.code).toBe('revisit.answer_unfit');
    expect((await gives(visitor, 'answer', { ...said, answers })).status).toBe(200);
    const { body } = await byName('justice.head', 'GET', path());
    const [first] = body.progress.asked as { said: { words: string } }[];
    expect(body.texts[first?.said.words ?? '']).toBe('约定都做到了。');
    expect(body.progress.asked[0]).toMatchObject({ stands: 'asked', proof: null });
  });

  it('is frozen once, though its answer was lost and the pool has changed since', async () => {
    const { docket } = api.platform;
    const { version } = await docket.standing(revisit.caseId, api.database.source);
    // Whoever was drawn has one more open visit now than when it was frozen.
    await activities.freezeVisitors({ by: revisit, instance: 'once' });
    expect((await docket.standing(revisit.caseId, api.database.source)).version).toBe(version);
  });

  it('lets its head name somebody else with reasons, of the office alone', async () => {
    const { body } = await byName('justice.head', 'GET', path('/visitors'));
    const visitors = body.visitors as { name: string; mayGo: boolean }[];
    expect(visitors.filter(({ mayGo }) => !mayGo).map(({ name }) => name)).toEqual(['姓名-justice.double']);
    expect(visitors).toHaveLength(4);
    const named = accounts.get('justice.two') ?? '';
    expect((await gives('justice.one', 'assign', { person: named, reasons: '相识' })).status).toBe(403);
    const stranger = await gives('justice.head', 'assign', { person: randomUUID(), reasons: '相识' });
    expect(stranger.body.code).toBe('revisit.not_independent');
    const double = { person: accounts.get('justice.double') ?? '', reasons: '相识' };
    expect((await gives('justice.head', 'assign', double)).body.code).toBe('revisit.not_independent');
    // Nor does such a one name anybody.
    const byDouble = await gives('justice.double', 'assign', { person: named, reasons: '相识' });
    expect([byDouble.status, byDouble.body.code]).toEqual([403, 'revisit.not_independent']);
    expect((await gives('justice.head', 'assign', { person: named, reasons: '相识' })).status).toBe(200);
    expect(await visitorName()).toBe('justice.two');
  });

  it('obeys a wish that is said to the visitor, is closed, and whether it is called back anybody checks', async () => {
    expect((await gives('justice.two', 'hearWish', { party: 'p2' })).status).toBe(200);
    await door.act(revisit, actorOf(revisit), 'close');
    const { detail } = await api.platform.docket.standing(revisit.caseId, api.database.source);
    const { callBack } = detail as { readonly callBack: { readonly fact: number } };
    await activities.drawCallBack({ by: revisit, fact: callBack.fact });
    const { body } = await byName('bureau.justice', 'GET', path('/call-back'));
    const record = readCallBackRecord(body as object);
    const facts = await byName('bureau.justice', 'GET', `/api/cases/${revisit.caseId}/facts`);
    expect(verifyCallBack(record).isRight).toBe(true);
    expect(callBackFindings(record, facts.body.links as DrawLink[])).toEqual([]);
    expect(record.oneIn).toBe(20);
  });

  it('is counted by office', async () => {
    const { body } = await byName('bureau.justice', 'GET', '/api/revisits/board');
    expect(body.offices).toMatchObject([
      { office: 'justice-binju', made: 1, proved: 0, doubted: 0, notReached: 0, late: 0 },
    ]);
    expect([body.signs, body.signsSince]).toEqual([[], daysAhead(-89)]);
    expect((await api.get('/api/revisits/board', 'committeeHead')).body).toMatchObject({ offices: [] });
    const month = `/api/revisits/calendar?month=${on.slice(0, 7)}`;
    const { body: calendar } = await byName('justice.one', 'GET', month);
    expect(calendar.days).toMatchObject([{ office: 'justice-binju', on, planned: 0, made: 1, notReached: 0 }]);
    expect((await api.get(month, 'committeeHead')).body.days).toEqual([]);
    expect((await byName('justice.one', 'GET', '/api/revisits/calendar?month=2026-13')).status).toBe(400);
    const proofs = await byName('justice.one', 'GET', '/api/revisits?proof=lacking&callBack=done');
    expect(proofs.status).toBe(200);
    expect((await byName('justice.one', 'GET', '/api/revisits?proof=doubted')).body).toMatchObject({ items: [] });
  });

  it('is taken away as a file with who took it, and nobody in it', async () => {
    const asked = { purpose: '季度自查核对', filter: { office: 'justice-binju' } };
    const { status, bytes } = await byName('justice.one', 'POST', '/api/revisits/export', asked);
    expect(status).toBe(200);
    const parts = await partsOfZip(bytes);
    const [list, note] = [parts['xl/worksheets/sheet1.xml'] ?? '', parts['xl/worksheets/sheet2.xml'] ?? ''];
    expect([list.match(/<row /gu)?.length, note.includes('季度自查核对')]).toEqual([2, true]);
    expect(list).not.toMatch(/当事人p1|姓名-justice/u);
    expect(note).toContain('office=Justice Office, Binju Town');
  });

  it('has its record as a paper once it is closed', async () => {
    const { pdf, text } = await recordOf((at) => byName('justice.one', 'GET', at), revisit.caseId);
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    const { number } = await api.platform.docket.dossier(door.mediation.caseId, api.database.source);
    for (const said of ['约定都做到了。', `所属事项编号：${number}`]) expect(text).toContain(said);
    expect(text).not.toContain('采取的措施');
  });
});

describe('what has broken out again', () => {
  const again = daysAhead(-2);

  /** Another revisit of the same matter, in which one says so. */
  async function rebound(): Promise<string> {
    revisit = { kind: 'revisit', caseId: partIdOf(door.mediation.caseId, { kind: 'revisit', name: again }) };
    const opening = {
      ...{ matter: 'mediation', on: again, office: 'justice-binju', supervisor: 'dept-justice', parties: ['p1'] },
      ...{ unwanted: [], obligations: [], isGridAgreed: false, reviewUntil: null },
      handled: { offices: ['mediation-binju'], persons: [] },
    };
    const part = { opening: { parent: door.mediation, name: again } };
    await door.act(revisit, actorOf(door.mediation), 'open', opening, {}, part);
    await activities.freezeVisitors({ by: revisit, instance: 'once' });
    const { draw } = (await api.platform.docket.standing(revisit.caseId, api.database.source)).detail as {
      readonly draw: { readonly fact: number } | null;
    };
    if (draw !== null) await activities.drawVisitor({ by: revisit, fact: draw.fact });
    const visitor = await visitorName();
    const said = { party: 'p1', on: today, channel: 'phone', isRebound: true };
    expect((await gives(visitor, 'answer', said)).status).toBe(200);
    return visitor;
  }

  it('has a new case of the same people, linked with the matter and in the revisit, once, and nobody is named by it', async () => {
    const visitor = await rebound();
    const asked = { party: 'p1', words: '又把路堵上了。' };
    expect((await byName('bureau.justice', 'POST', path('/rebound'), asked)).status).toBe(403);
    expect((await byName(visitor, 'POST', path('/rebound'), { ...asked, party: 'p2' })).status).toBe(404);
    const { status, body } = await byName(visitor, 'POST', path('/rebound'), asked);
    expect([status, body.code, body.isRepeat]).toEqual([201, undefined, false]);
    expect(await byName(visitor, 'POST', path('/rebound'), asked)).toMatchObject({
      ...{ status: 201, body: { number: body.number, isRepeat: true } },
    });
    const { body: seen } = await byName(visitor, 'GET', path());
    expect(seen.progress.asked[0]).toMatchObject({ party: 'p1', isReboundOwed: false });
    const list = `/api/mediations?number=${encodeURIComponent(body.number as string)}`;
    const [opened] = (await api.get(list, 'committeeHead')).body.items as { id: string; source: string }[];
    expect(opened).toMatchObject({ source: 'government' });
    const { body: detail } = await api.get(`/api/mediations/${opened?.id ?? ''}`, 'committeeHead');
    const parties = detail.parties as { role: string; name: string }[];
    expect(parties.map(({ role, name }) => [role, name])).toEqual([
      ['applicant', expect.stringMatching(/^当/u)],
      ['respondent', expect.stringMatching(/^当/u)],
    ]);
    expect(detail.progress.links).toMatchObject([{ kind: 'mediation' }]);
    // Whoever opened it sees nothing of it.
    expect((await byName(visitor, 'GET', list)).body.items).toEqual([]);

    await door.act(revisit, actorOf(revisit), 'close');
    const { text } = await recordOf((at) => byName(visitor, 'GET', at), revisit.caseId);
    expect(text).toContain(`再次发生的纠纷已另立案件：${body.number as string}`);
  });
});
