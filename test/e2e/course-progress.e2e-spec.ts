import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { askWaiting, ringLife, startCourseWorker, startEngine, type Engine } from '../support/engine/engine.js';
import { FakeDoor } from '../support/engine/fake-door.js';
import { aPetition, at, law } from '../support/engine/made-up-law.js';
import { eventually } from '../support/eventually.js';

describe('a moment that waits although its key was used', () => {
  let engine: Engine;
  let worker: { stop(): Promise<void> };
  let door: FakeDoor;
  const rings: Promise<unknown>[] = [];

  beforeAll(async () => {
    engine = await startEngine();
    door = new FakeDoor(law, (standing) => {
      rings.push(ringLife(engine.temporal, standing));
    });
    worker = await startCourseWorker(engine, 'maplebridge', door);
  }, 60_000);

  afterAll(async () => {
    await Promise.allSettled(rings);
    await worker.stop();
    await engine.stop();
  }, 60_000);

  it('passes a moment again that is owed again, though its key was used', async () => {
    const moments = [{ clock: 'A/1', name: 'w1', dueAt: at(Date.now() + 100) }];
    const petition = door.put(aPetition(moments));
    await eventually(() => {
      expect(door.typesOf(petition.caseId)).toEqual(['passMoment']);
    });
    const passed = door.standingOf(petition.caseId);
    door.put({ ...passed, version: passed.version + 1, next: petition.next, detail: { moments } });
    await eventually(() => {
      expect(door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment']);
      expect(door.standingOf(petition.caseId).next).toBeNull();
    });
  }, 30_000);

  it('records a moment that waits although it was passed as a failed step, and asks for it no more', async () => {
    const petition = door.put(aPetition([{ clock: 'N/1', name: 'w1', dueAt: at(Date.now() + 100) }]));
    await eventually(async () => {
      expect(await askWaiting(engine.temporal, petition, false)).toMatchObject({
        isStuck: true,
        until: null,
        tried: { outcome: 'failed', code: 'course.no_progress' },
      });
    });
    expect(door.standingOf(petition.caseId).failed).toMatchObject([
      { step: 'passMoment', code: 'course.no_progress', consequence: 'course.moment_not_passed' },
    ]);
    expect(door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment', 'stepFailed']);
  }, 30_000);
});
