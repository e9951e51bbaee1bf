import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { DomainError, type CaseId } from '#libs/kernel';
import { bundle } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';
import type { Door } from '#activities/course';
import { aCaseId, aPerson, ledgerOf } from '../support/door.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { courses } from '../support/engine/engine.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';
import { coursesBefore } from './course/before/path.js';
import { furnishNotices } from './furnish.js';

const clerk = aPerson('bureau', 'petition-clerk');
const officer = aPerson('dept-transport', 'officer');
const clock = 'SD-01/1';

/** Two releases of one course: the newer calls a step by another name, as a patch. */
describe('the release before and the release after a patch', () => {
  let platform: Platform;
  let cases: EngineCases;
  /** Steps that the door was asked for, and those that it refuses once. */
  const steps: string[] = [];
  const refused = new Set<CaseId>();

  const guard = (door: Door): Door => ({
    act: async (request) => {
      if (request.commands[0]?.type === 'tellSuperior') {
        steps.push(request.key.split(':')[1] ?? '');
        if (refused.delete(request.caseId)) throw new DomainError('forbidden', 'office.not_permitted', 'made up');
      }
      return await door.act(request);
    },
    standing: (caseId) => door.standing(caseId),
    partId: (parent, part) => door.partId(parent, part),
  });

  beforeAll(async () => {
    const before = await bundle({ coursesPath: coursesBefore });
    platform = await startPlatform({ furnish: furnishNotices, courses: before, guard });
    cases = new EngineCases(platform);
  }, 120_000);
  afterAll(() => platform.stop(), 60_000);

  const of = (caseId: CaseId, drillId: string) => ({ kind: 'notice', caseId, drillId });
  async function issue(drillId: string): Promise<CaseId> {
    const caseId = aCaseId();
    const payload = { office: 'dept-transport', manner: 'post' };
    await cases.act({ ...of(caseId, drillId), actor: clerk }, 'issue', payload, { title: '告知书' });
    return caseId;
  }
  async function deliver(caseId: CaseId, drillId: string): Promise<void> {
    const deliveredOn = await cases.today(drillId);
    await cases.act({ ...of(caseId, drillId), actor: officer }, 'deliver', { deliveredOn }, { evidence: '回执' });
  }
  const isOver = async (caseId: CaseId): Promise<string> => {
    const handle = platform.engine.temporal.drills.workflow.getHandle(courseId('notice', caseId));
    return (await handle.describe()).status.name;
  };
  const told = ['issued', 'warned', 'deliveryOverdue', 'superiorTold'];

  it('carry the same courses side by side: each step is taken once, under one of its names', async () => {
    const drillId = await cases.aDrill();
    const notices = [await issue(drillId), await issue(drillId), await issue(drillId)];
    await cases.advance(drillId, 9);
    const after = new AbortController();
    const carried = platform.carry(await courses(), after.signal);
    try {
      // Which of the two takes a course that begins is chance; the newer one needs a moment until it takes any.
      for (let rounds = 0; rounds < 20 && new Set(steps).size < 2; rounds += 1) {
        for (let n = 0; n < 3; n += 1) notices.push(await issue(drillId));
        await cases.advance(drillId, 20);
      }
      for (const notice of notices) expect(await cases.typesOf(notice)).toEqual(told);
      for (const notice of notices) await deliver(notice, drillId);
      await cases.advance(drillId, 1);
      // While both are there: a course that took the patched step cannot go on under the older release.
      await eventually(async () => {
        expect(await Promise.all(notices.map(isOver))).toEqual(notices.map(() => 'COMPLETED'));
      }, 60_000);
    } finally {
      after.abort();
      await carried;
    }
    const by = (name: string) => String(steps.filter((step) => step === name).length);
    process.stdout.write(
      `${String(notices.length)} courses: escalate ${by('escalate')}, tellSuperior ${by('tellSuperior')}\n`,
    );
    expect(steps).toHaveLength(notices.length);
    expect(new Set(steps)).toEqual(new Set(['escalate', 'tellSuperior']));
    expect(await verifyLedger(platform.database.source, ledgerOf())).toMatchObject({ findings: [] });
  }, 180_000);

  it('know a step by its old name: what failed under it is retried under it, and its key answers', async () => {
    const drillId = await cases.aDrill();
    const notice = await issue(drillId);
    refused.add(notice);
    await cases.advance(drillId, 20);
    expect((await cases.standingOf(notice)).failed).toMatchObject([{ step: 'escalate', instance: clock }]);
    await platform.stopWorker();
    platform.startWorker(await courses());
    const administrator = { ...of(notice, drillId), actor: aPerson('bureau', 'administrator') };
    await cases.act(administrator, 'retryStep', { step: 'escalate', instance: clock }, { reason: '已恢复权限' });
    await cases.advance(drillId, 1);
    expect((await cases.typesOf(notice)).slice(-3)).toEqual(['stepRetried', 'superiorTold', 'stepDone']);
    const asked = { type: 'tellSuperior', payload: { clock } };
    for (const name of ['escalate', 'tellSuperior']) {
      const key = `${notice}:${name}:${clock}`;
      const actor = {
        kind: 'course',
        principal: 'course:notice',
        office: null,
        capacity: null,
        caseId: notice,
      } as const;
      const outcome = await platform.docket.act({ kind: 'notice', caseId: notice, actor, key, commands: [asked] });
      expect([outcome.isRepeat, outcome.facts.length]).toEqual(name === 'escalate' ? [true, 1] : [false, 0]);
    }
    await deliver(notice, drillId);
    await cases.advance(drillId, 1);
    // The engine knows it a moment after the drill rests.
    await eventually(async () => {
      expect(await isOver(notice)).toBe('COMPLETED');
    });
  }, 180_000);
});
