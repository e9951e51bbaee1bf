import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { DomainError, partStep, type CaseId, type Standing } from '#libs/kernel';
import { DrillClock } from '#libs/temporal';
import { courseId, courseType, doorbell } from '#workflows/course/course.messages.js';

import { askWaiting, startCourseWorker, startEngine, type Engine } from '../support/engine/engine.js';
import { FakeDoor, tooEarly } from '../support/engine/fake-door.js';
import { aPetition, at, law, owedFor, owing } from '../support/engine/made-up-law.js';
import { onEngine } from '../support/engine/on-engine.js';
import { eventually } from '../support/eventually.js';

const day = 24 * 3600 * 1000;

describe('a course on the real engine', () => {
  const on = onEngine();

  it('passes each moment when it is due, never before, opens the supervision and is told of it', async () => {
    const now = Date.now();
    const petition = on.door.put(
      aPetition([
        { clock: 'A/1', name: 'w1', dueAt: at(now + 700) },
        { clock: 'X/1', name: 'expiry', dueAt: at(now + 1_200) },
      ]),
    );
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment', 'notePart']);
    });
    const passed = on.door.log.filter((one) => one.caseId === petition.caseId && one.type === 'passMoment');
    expect(passed.map((one) => one.atMs >= now)).toEqual([true, true]);
    expect(passed[0]?.atMs).toBeGreaterThanOrEqual(now + 700);
    expect(passed[1]?.atMs).toBeGreaterThanOrEqual(now + 1_200);
    const opened = on.door.log.find((one) => one.kind === 'supervision');
    await eventually(() => {
      expect(on.door.typesOf(opened?.caseId as CaseId)).toEqual(['open', 'noteParentKnows']);
    });
  }, 30_000);

  it('sleeps out what the door calls too early, and waits for the newer standing after a conflict', async () => {
    const now = Date.now();
    on.door.refusals.set('passMoment', [
      tooEarly(at(now + 900)),
      new DomainError('conflict', 'petition.other_phase', 'not now'),
    ]);
    const petition = on.door.put(aPetition([{ clock: 'A/1', name: 'w1', dueAt: at(now + 100) }]));
    await eventually(async () => {
      expect((await askWaiting(on.engine.temporal, petition, false)).tried?.outcome).toBe('conflict');
    });
    expect(on.door.typesOf(petition.caseId)).toEqual([]);
    on.door.put({ ...petition, version: 2 });
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment']);
    });
  }, 30_000);

  it('records a final failure with its consequence, waits, and goes on after a retry', async () => {
    on.door.refusals.set('open', [
      new DomainError('forbidden', 'office.not_permitted', 'no'),
      new DomainError('forbidden', 'office.not_permitted', 'no'),
    ]);
    const petition = on.door.put(aPetition([], { parts: owing([owedFor('X/1')]) }));
    const failed = await eventually(() => {
      const standing = on.door.standingOf(petition.caseId);
      expect(standing.failed).toHaveLength(1);
      return standing;
    });
    expect(failed.failed[0]).toMatchObject({
      step: 'openPart',
      code: 'office.not_permitted',
      consequence: 'petition.breach_not_supervised',
      retries: 0,
    });
    const retry = () => {
      const before = on.door.standingOf(petition.caseId);
      const again = before.failed.map((one) => ({ ...one, retries: one.retries + 1 }));
      on.door.put({ ...before, version: before.version + 1, failed: again });
    };
    retry();
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['stepFailed', 'stepFailed']);
    });
    retry();
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toContain('stepDone');
      expect(on.door.typesOf(petition.caseId)).toContain('notePart');
      expect(on.door.standingOf(petition.caseId).failed).toEqual([]);
    });
  }, 30_000);

  it('passes moments while another step is stuck, and leaves a settled one alone', async () => {
    const dueAt = at(Date.now() + 600);
    const stuck = {
      ...partStep(owedFor('X/1')),
      code: 'office.not_permitted',
      consequence: 'petition.breach_not_supervised',
      failedAt: at(0),
      retries: 0,
      settled: false,
    };
    const moments = [{ clock: 'A/1', name: 'w1', dueAt }];
    const parts = owing([owedFor('X/1')]);
    const petition = on.door.put(aPetition(moments, { parts, failed: [stuck] }));
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment']);
    });
    const passed = on.door.standingOf(petition.caseId);
    // Ended, but its breach has no supervision yet: the course waits for somebody to retry or settle it.
    const ended = on.door.put({ ...passed, version: passed.version + 1, phase: 'closed' });
    await eventually(async () => {
      expect((await askWaiting(on.engine.temporal, petition, false)).version).toBe(ended.version);
    });
    const settled = { isOpen: false, parts: owing([]), failed: [{ ...stuck, settled: true }] };
    on.door.put({ ...ended, version: ended.version + 1, ...settled });
    await on.engine.temporal.life.workflow.getHandle(courseId('petition', ended.caseId)).result();
    expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment']);
  }, 30_000);

  it('is not disturbed by doubled or late rings, and lives on over the phases of its case', async () => {
    const petition = on.door.put(aPetition([{ clock: 'A/1', name: 'w1', dueAt: at(Date.now() + day) }]));
    const handle = on.engine.temporal.life.workflow.getHandle(courseId('petition', petition.caseId));
    await eventually(async () => {
      expect(await askWaiting(on.engine.temporal, petition, false)).toMatchObject({ version: 1, isBusy: false });
    });
    const first = (await handle.describe()).runId;
    const accepted = on.door.put({ ...petition, version: 3, phase: 'accepted' });
    await handle.signal(doorbell, { ...petition, version: 2, isOpen: false });
    await handle.signal(doorbell, accepted);
    await eventually(async () => {
      const answer = await askWaiting(on.engine.temporal, petition, false);
      expect(answer).toMatchObject({ version: 3, phase: 'accepted', next: petition.next?.dueAt });
      expect(answer.until).toBe(petition.next?.dueAt);
    });
    expect((await handle.describe()).runId).toBe(first);
    on.door.put({ ...accepted, version: 4, isOpen: false });
    await handle.result();
  }, 30_000);

  it('goes over to a newer build once, and never back to the older one', async () => {
    const carriedBy = async (build: string) => {
      await on.worker.stop();
      on.worker = await startCourseWorker(on.engine, 'maplebridge', on.door, build);
    };
    const [older, newer] = ['20260101T000000Z-0lder', '20260201T000000Z-newer'];
    await carriedBy(older);
    let standing = on.door.put(aPetition([{ clock: 'A/1', name: 'w1', dueAt: at(Date.now() + day) }]));
    const handle = on.engine.temporal.life.workflow.getHandle(courseId('petition', standing.caseId));
    // Of two rings the second is taken when the task of the first is over, and with it what that decided.
    const runAfterRings = async () => {
      for (let rings = 0; rings < 2; rings += 1) {
        standing = on.door.put({ ...standing, version: standing.version + 1 });
        await eventually(async () => {
          const answer = await askWaiting(on.engine.temporal, standing, false);
          expect(answer).toMatchObject({ version: standing.version, isBusy: false });
        });
      }
      return (await handle.describe()).runId;
    };
    const first = await runAfterRings();
    await carriedBy(newer);
    const second = await runAfterRings();
    expect(second).not.toBe(first);
    await carriedBy(older);
    expect(await runAfterRings()).toBe(second);
    // The same code that was built again is no newer one.
    await carriedBy('20260301T000000Z-newer');
    expect(await runAfterRings()).toBe(second);
    on.door.put({ ...standing, version: standing.version + 1, isOpen: false });
    await handle.result();
  }, 60_000);
});

describe('a course in a drill', () => {
  let engine: Engine;
  let worker: { stop(): Promise<void> };
  let door: FakeDoor;
  let clock: DrillClock;

  const ring = async (standing: Standing) => {
    await clock.ring({
      workflowId: courseId(standing.kind, standing.caseId),
      workflowType: courseType(standing.kind),
      input: { standing },
      signal: doorbell,
      standing,
      offsetMs: door.offsetMs,
    });
  };

  beforeAll(async () => {
    engine = await startEngine();
    clock = new DrillClock(engine.temporal);
    door = new FakeDoor(law, (standing) => void ring(standing));
    worker = await startCourseWorker(engine, 'maplebridge-drills', door);
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await engine.stop();
  }, 60_000);

  const isQuiet = async (standing: Standing) => {
    const now = door.standingOf(standing.caseId);
    const answer = await askWaiting(engine.temporal, standing, true);
    expect(answer).toMatchObject({ version: now.version, isBusy: false, next: now.next?.dueAt ?? null });
    return answer;
  };

  const jumpTo = async (ms: number, ...cases: Standing[]) => {
    door.offsetMs = ms - Date.now();
    for (const one of cases) await clock.jump(courseId(one.kind, one.caseId), ms);
  };

  it('passes months of moments in seconds, and a part begins in the middle', async () => {
    const now = Date.now();
    const moments = [
      { clock: 'A/1', name: 'w1', dueAt: at(now + 10 * day) },
      { clock: 'X/1', name: 'expiry', dueAt: at(now + 15 * day) },
      { clock: 'X/2', name: 'expiry', dueAt: at(now + 75 * day) },
    ];
    const petition = door.put(aPetition(moments));
    await eventually(() => isQuiet(petition));
    await jumpTo(now + 10 * day, petition);
    await eventually(() => {
      expect(door.typesOf(petition.caseId)).toEqual(['passMoment']);
    });
    await eventually(() => isQuiet(petition));
    await jumpTo(now + 15 * day, petition);
    await eventually(() => {
      expect(door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment', 'notePart']);
    });
    const part = door.standingOf(door.log.find((one) => one.kind === 'supervision')?.caseId as CaseId);
    const answer = await eventually(() => isQuiet(part));
    // The first task of the part saw the drill's time, not the wall's.
    expect(Date.parse(answer.since) - now).toBeGreaterThan(15 * day - 1_000);

    const before = door.standingOf(petition.caseId);
    door.put({ ...before, version: before.version + 1, phase: 'accepted' });
    await eventually(() => isQuiet(petition));
    const renewed = await askWaiting(engine.temporal, petition, true);
    expect(Date.parse(renewed.since) - now).toBeGreaterThan(15 * day - 1_000);
    await jumpTo(now + 75 * day, petition, part);
    await eventually(() => {
      expect(door.typesOf(petition.caseId).filter((type) => type === 'passMoment')).toHaveLength(3);
      expect(door.typesOf(part.caseId)).toEqual(['open', 'noteParentKnows', 'open', 'noteParentKnows']);
    });
    const passed = door.log.filter((one) => one.caseId === petition.caseId && one.type === 'passMoment');
    passed.forEach((one, index) => {
      const lateMs = one.atMs - Date.parse(moments[index]?.dueAt ?? '');
      expect(lateMs).toBeGreaterThanOrEqual(0);
      // A drill goes on at the pace of the wall once it has jumped.
      expect(lateMs).toBeLessThanOrEqual(Date.now() - now);
    });
  }, 60_000);
});
