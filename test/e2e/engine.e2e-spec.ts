import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Worker } from '@temporalio/worker';

import type { Door } from '#activities/course';
import { verifyLedger } from '#libs/docket';
import { DomainError } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { courseId } from '#workflows/course/course.messages.js';

import { auditTimers } from '../replay/timer-audit.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { courses } from '../support/engine/engine.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';

describe('the worker on a real database and a real engine', () => {
  let platform: Platform;
  let sql: Queryable;
  let cases: EngineCases;
  /** Thrown in the courses' way, once each: by command. */
  const obstacles = new Map<string, DomainError[]>();

  beforeAll(async () => {
    const guard = (door: Door): Door => ({
      act: async (request) => {
        const obstacle = obstacles.get(request.commands[0]?.type ?? '')?.shift();
        if (obstacle !== undefined) throw obstacle;
        return await door.act(request);
      },
      standing: (caseId) => door.standing(caseId),
      partId: (parent, part) => door.partId(parent, part),
    });
    platform = await startPlatform({ guard });
    sql = platform.database.source;
    cases = new EngineCases(platform);
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  it('arms the course of a petition from the outbox and empties it', async () => {
    const caseId = await cases.register();
    await eventually(async () => {
      expect(await sql.query('select id from outbox')).toEqual([]);
      const handle = platform.engine.temporal.life.workflow.getHandle(courseId('petition', caseId));
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
  });

  it('brings a drill through half a year: every moment at its due instant, and a supervision that climbs', async () => {
    const drillId = await cases.aDrill();
    const caseId = await cases.register(drillId);
    await cases.refer(caseId);
    const began = Date.now();
    await cases.advance(drillId, 180);
    const tookMs = Date.now() - began;
    const facts = await cases.factsOf(caseId);
    const late = facts
      .filter((fact) => fact.dueAt !== null)
      .map((fact) => fact.at.getTime() - Date.parse(fact.dueAt ?? ''));
    expect(late.length).toBeGreaterThan(3);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    // Between its jumps a drill goes at the pace of the wall.
    expect(Math.max(...late)).toBeLessThanOrEqual(tookMs);
    expect(facts.map((fact) => fact.type)).toEqual(expect.arrayContaining(['partNoted']));
    const { caseId: supervision, rung } = await cases.supervisionOf(caseId);
    const climbed = await cases.typesOf(supervision);
    expect(climbed).toEqual(expect.arrayContaining(['opened', 'reminded', 'letterIssued', 'stepLaid', 'parentKnows']));
    expect(rung).toBeGreaterThanOrEqual(4);
    // A late supervision that was never told would stay owed.
    expect(await cases.standingOf(caseId)).toMatchObject({ failed: [], parts: { owed: [] } });
    // The number of ours that passed has a supervision of its own, whose ladder ends earlier.
    const ours = await cases.supervisionOf(caseId, 'ours');
    expect(ours.rung).toBe(3);
    const causes = [...climbed, ...(await cases.typesOf(ours.caseId))];
    expect(facts.filter(({ type }) => type === 'partNoted')).toHaveLength(
      causes.filter((type) => type === 'opened' || type === 'triggerAdded').length,
    );
    const asked = Date.now();
    const real = await cases.register();
    const [untouched] = await cases.factsOf(real);
    const roundingMs = 1;
    expect(untouched?.at.getTime()).toBeGreaterThanOrEqual(asked - roundingMs);
    expect(untouched?.at.getTime()).toBeLessThanOrEqual(Date.now() + roundingMs);
  }, 120_000);

  it('shows a step that failed for good as a fact, and goes on after an administrator asked for a retry', async () => {
    const drillId = await cases.aDrill();
    const caseId = await cases.register(drillId);
    await cases.refer(caseId);
    const refused = new DomainError('forbidden', 'office.not_permitted', 'made up by the test');
    // By the activity that passes the moment, and by the course.
    obstacles.set('open', [refused, refused]);
    await cases.advance(drillId, 20);
    const [failed] = (await cases.standingOf(caseId)).failed;
    expect(failed).toMatchObject({
      step: 'openPart',
      code: 'office.not_permitted',
      consequence: expect.stringMatching(/^petition\.(breach_not_supervised|own_number_not_pressed)$/),
    });
    const administrator = aPerson('bureau', 'administrator');
    const step = { step: failed?.step, instance: failed?.instance };
    await cases.act({ kind: 'petition', caseId, actor: administrator }, 'retryStep', step, {
      reason: '已恢复权限，请重试',
    });
    await eventually(async () => {
      expect(await cases.typesOf(caseId)).toEqual(
        expect.arrayContaining(['stepFailed', 'stepRetried', 'stepDone', 'partNoted']),
      );
    });
  }, 120_000);

  it('starts a lost course again, and one whose ring was lost', async () => {
    const caseId = await cases.register();
    const handle = platform.engine.temporal.life.workflow.getHandle(courseId('petition', caseId));
    await eventually(async () => {
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
    await handle.terminate('lost by the test');
    // What the reconciler looks at is at least a minute old.
    const recorded = (by: string) =>
      sql.query(`update docket_case set recorded_at = recorded_at + $2::interval where id = $1`, [caseId, by]);
    await recorded('-2 minutes');
    const pass = await platform.reconciler.pass();
    await recorded('2 minutes');
    expect(pass.coursesMissing).toBe(1);
    await eventually(async () => {
      expect((await handle.describe()).status.name).toBe('RUNNING');
    });
    expect(await sql.query('select repair from reconciler_repair where case_id = $1', [caseId])).toEqual([
      { repair: 'course_missing' },
    ]);
    expect((await platform.reconciler.pass()).coursesMissing).toBe(0);
  }, 60_000);

  it('moves many cases of a drill together, and leaves histories that replay and timers that fit', async () => {
    const drillId = await cases.aDrill();
    // Each of them is supervised twice: by the Regulations, and for a number of ours.
    for (let n = 0; n < 8; n += 1) await cases.refer(await cases.register(drillId));
    await cases.advance(drillId, 30);
    // Histories of a busy engine, where queries meet tasks, are worth more than recorded ones of a calm one.
    const runs: { workflowId: string; runId: string }[] = [];
    for await (const run of platform.engine.temporal.drills.workflow.list()) runs.push(run);
    expect(runs.length).toBeGreaterThanOrEqual(24);
    const histories = runs.map(async ({ workflowId, runId }) => {
      const history = await platform.engine.temporal.drills.workflow.getHandle(workflowId, runId).fetchHistory();
      return { workflowId, history };
    });
    const all = await Promise.all(histories);
    for (const { history } of all) expect(auditTimers(history, 5_000)).toEqual([]);
    // One worker replays them all: to make one takes longer than to replay.
    const replayed: { workflowId: string; error: unknown }[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: await courses() }, all))
      replayed.push({ workflowId, error });
    expect(replayed.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(replayed).toHaveLength(runs.length);
  }, 300_000);

  it('leaves a whole ledger', async () => {
    const report = await verifyLedger(platform.database.source, ledgerOf());
    expect(report.findings).toEqual([]);
    expect(report.facts).toBeGreaterThan(20);
  });
});
