import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { partIdOf, verifyLedger } from '#libs/docket';
import { servingName, type CaseId } from '#libs/kernel';
import { courseId } from '#workflows/course/course.messages.js';
import type { Order, Sent } from '#activities/delivery';

import { opinionTexts } from '../support/an-opinion.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { isDown, TalliedSender, wentOut } from '../support/engine/a-sender.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const petitioner = { kind: 'public', principal: 'public', office: null, capacity: null } as const;

/** Papers on their way, in drills on the real engine; what the gateways answer is said by each test. */
describe('a delivery', () => {
  let platform: Platform;
  let cases: EngineCases;
  let answer: (order: Order) => Sent | Promise<Sent> = () => wentOut;
  const sender = new TalliedSender((order) => answer(order));

  beforeAll(async () => {
    platform = await startPlatform({ sender });
    cases = new EngineCases(platform);
  }, 120_000);
  afterAll(() => platform.stop(), 60_000);

  const legsOf = async (caseId: CaseId): Promise<string[]> =>
    (
      await platform.database.source.query<{ said: string }[]>(
        `select concat_ws(':', body::json->'data'->>'channel', body::json->'data'->>'why') as said
           from docket_fact where case_id = $1 and type = 'legFailed' order by seq`,
        [caseId],
      )
    ).map(({ said }) => said);

  /** What the petition knows of this part. */
  const toldTo = async (petition: CaseId, part: CaseId): Promise<string[]> =>
    (
      await platform.database.source.query<{ type: string }[]>(
        `select type from docket_fact where case_id = $1 and body::json->'data'->>'part' = $2 order by seq`,
        [petition, part],
      )
    ).map(({ type }) => type);

  async function issued(drillId: string, ...plan: string[]) {
    const petition = await cases.register(drillId);
    const caseId = partIdOf(petition, { kind: 'delivery', name: 'paper' });
    const of = { kind: 'delivery', caseId, drillId };
    const part = { parent: { kind: 'petition', caseId: petition }, name: 'paper' };
    const payload = { office: 'dept-transport', notice: 'other', plan };
    await cases.act({ ...of, actor: officer, part }, 'issue', payload, { title: '告知书' });
    return { ...of, petition };
  }
  /** The handling opinion of a petition, whose delivery tells it that the window to ask for a review begins. */
  async function opinionIssued(drillId: string, ...plan: string[]) {
    const petition = await cases.register(drillId);
    await cases.refer(petition);
    const act = (actor: typeof officer, type: string, payload: object, texts = {}) =>
      cases.act({ kind: 'petition', caseId: petition, actor }, type, payload, texts);
    await act(officer, 'accept', { notice: null });
    await act(officer, 'submitOpinion', { outcome: 'explain', executeBy: null, executor: null }, opinionTexts);
    await act(head, 'approveOpinion', { submission: 1 });
    const caseId = partIdOf(petition, { kind: 'delivery', name: 'opinion' });
    const of = { kind: 'delivery', caseId, drillId };
    const part = { parent: { kind: 'petition', caseId: petition }, name: 'opinion' };
    const report = { command: 'recordDelivery', payload: {} };
    const payload = { office: 'dept-transport', notice: 'opinion', plan, report };
    await cases.act({ ...of, actor: officer, part }, 'issue', payload, { title: '处理意见书' });
    return { ...of, petition };
  }
  /** The days on which the window to ask for a review began. */
  const windowsOf = async (petition: CaseId): Promise<string[]> =>
    (
      await platform.database.source.query<{ on: string }[]>(
        `select to_char(start_on, 'YYYY-MM-DD') as on from clock where case_id = $1 and rule = 'XF-11'`,
        [petition],
      )
    ).map(({ on }) => on);
  const askedOf = (caseId: CaseId): string[] => sender.asked.filter((one) => one.startsWith(caseId));

  it('goes by text message, which is down for two days, then by mail, then is handed over; each attempt once', async () => {
    answer = () => isDown;
    const drillId = await cases.aDrill();
    const { petition, ...of } = await opinionIssued(drillId, 'sms', 'post', 'hand');
    await cases.advance(drillId, 3);
    const attempts = askedOf(of.caseId);
    expect(attempts.length).toBeGreaterThan(5);
    expect(new Set(attempts).size).toBe(attempts.length);
    expect(await legsOf(of.caseId)).toEqual(['sms:send_time_over']);
    const posted = { postedOn: await cases.today(drillId) };
    await cases.act({ ...of, actor: officer }, 'recordPosting', posted, { tracking: 'XA123456789CN' });
    await cases.advance(drillId, 17);
    expect(await legsOf(of.caseId)).toEqual(['sms:send_time_over', 'post:no_receipt']);
    expect(await windowsOf(petition)).toEqual([]);
    const servedOn = await cases.today(drillId);
    const proof = { proof: 'signature_paper', servedOn };
    await cases.act({ ...of, actor: officer }, 'prove', proof, { evidence: '本人签收' });
    await cases.advance(drillId, 1);
    expect(await cases.standingOf(of.caseId)).toMatchObject({ isOpen: false, phase: 'ended' });
    expect(await toldTo(petition, of.caseId)).toEqual(['partNoted', 'partEnded']);
    expect((await cases.typesOf(petition)).filter((type) => type === 'delivered')).toHaveLength(1);
    expect(await windowsOf(petition)).toEqual([servedOn]);
    expect(askedOf(of.caseId)).toEqual(attempts);
    await eventually(async () => {
      const course = platform.engine.temporal.drills.workflow.getHandle(courseId('delivery', of.caseId));
      expect((await course.describe()).status.name).toBe('COMPLETED');
    });
    expect(await verifyLedger(platform.database.source, ledgerOf())).toMatchObject({ findings: [] });
  }, 180_000);

  it('waits for its retry with one timer and no activity, and sends nothing after it was withdrawn', async () => {
    answer = () => isDown;
    const drillId = await cases.aDrill();
    const of = await issued(drillId, 'email', 'hand');
    await eventually(async () => {
      expect((await cases.standingOf(of.caseId)).detail).toMatchObject({ send: { attempt: 2 } });
    });
    const course = platform.engine.temporal.drills.workflow.getHandle(courseId('delivery', of.caseId));
    await eventually(async () => {
      const { raw } = await course.describe();
      expect([raw.pendingActivities ?? [], raw.pendingWorkflowTask ?? null]).toEqual([[], null]);
    });
    await cases.act({ ...of, actor: officer }, 'withdraw', {}, { reason: '文书有误' });
    await cases.advance(drillId, 40);
    expect(askedOf(of.caseId)).toHaveLength(1);
    expect((await cases.typesOf(of.caseId)).slice(-2)).toEqual(['withdrawn', 'parentKnows']);
  }, 120_000);

  it('sends nothing once its notice was taken back, begins no other way, and says why', async () => {
    answer = () => isDown;
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId);
    await cases.refer(petition);
    const by = { kind: 'petition', caseId: petition, actor: officer };
    await cases.act(by, 'issueNotice', {}, { notice: '由本局办理，六十日内答复。' });
    const fact = (await cases.typesOf(petition)).indexOf('noticeIssued') + 1;
    const name = servingName(fact, 'p1');
    const caseId = partIdOf(petition, { kind: 'delivery', name });
    const of = { kind: 'delivery', caseId, drillId };
    const part = { parent: { kind: 'petition', caseId: petition }, name };
    const payload = { office: 'dept-transport', notice: 'receipt', fact, plan: ['sms', 'post', 'hand'] };
    await cases.act({ ...of, actor: officer, part }, 'issue', payload, { title: '告知书' });
    await cases.advance(drillId, 1);
    const attempts = askedOf(caseId);
    expect(attempts.length).toBeGreaterThan(0);
    await cases.act(by, 'withdrawNotice', { of: fact }, { reason: '内容有误。' });
    answer = () => wentOut;
    await cases.advance(drillId, 20);
    expect(askedOf(caseId)).toEqual(attempts);
    expect((await cases.typesOf(caseId)).slice(-2)).toEqual(['overtaken', 'parentKnows']);
    expect(await legsOf(caseId)).toEqual([]);
    expect(await toldTo(petition, caseId)).toEqual(['partNoted', 'partEnded']);
    expect(await cases.standingOf(caseId)).toMatchObject({ isOpen: false, phase: 'ended' });
  }, 180_000);

  it('that goes out is read on the page, and ends with that; whoever is asked twice sends once', async () => {
    let fails = 2;
    answer = () => {
      fails -= 1;
      if (fails >= 0) throw new Error('our own journal is away');
      return wentOut;
    };
    const drillId = await cases.aDrill();
    const of = await issued(drillId, 'email', 'hand');
    await eventually(async () => {
      expect(await cases.standingOf(of.caseId)).toMatchObject({ phase: 'awaiting', announcement: null });
    }, 30_000);
    expect(new Set(askedOf(of.caseId))).toEqual(new Set([`${of.caseId}/1/1`]));
    expect((await cases.typesOf(of.caseId)).filter((type) => type === 'sent')).toHaveLength(1);
    await cases.act({ ...of, actor: petitioner }, 'confirmReading', {});
    await cases.advance(drillId, 30);
    expect((await cases.typesOf(of.caseId)).slice(-2)).toEqual(['proved', 'parentKnows']);
    expect(await legsOf(of.caseId)).toEqual([]);
  }, 120_000);
});
