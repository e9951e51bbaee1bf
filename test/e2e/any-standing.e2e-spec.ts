import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Door } from '#activities/course';
import { kindNames } from '#libs/contracts';
import { DomainError, type CaseId, type Standing } from '#libs/kernel';
import { courseId, type Waiting } from '#workflows/course/course.messages.js';

import { recordedFiles, recordedHistory } from '../replay/recorded.js';
import { standingsOf } from '../replay/timer-audit.js';
import { askWaiting, ringLife, startCourseWorker, startEngine, type Engine } from '../support/engine/engine.js';
import { eventually } from '../support/eventually.js';

/** Every standing that a course was ever brought in a recorded history, as that of a case of its own. */
const standings: readonly Standing[] = recordedFiles
  .flatMap((file) => standingsOf(recordedHistory(file)))
  .map((standing) => ({ ...standing, caseId: randomUUID() as CaseId }));

/** Refuses everything for now: what is looked at is where a course stands, not what it does. */
const shut: Door = {
  act: () => Promise.reject(new DomainError('conflict', 'test.shut', 'the door is shut')),
  standing: () => Promise.reject(new DomainError('conflict', 'test.shut', 'the door is shut')),
  partId: (parent) => parent,
};

describe('a course that begins in the middle', () => {
  let engine: Engine;
  let worker: { stop(): Promise<void> };

  beforeAll(async () => {
    engine = await startEngine();
    worker = await startCourseWorker(engine, 'maplebridge', shut);
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await engine.stop();
  }, 60_000);

  it('takes up its case at every recorded standing, and ends where the case has', async () => {
    expect(standings.length).toBeGreaterThan(50);
    expect(new Set(standings.map(({ kind }) => kind))).toEqual(new Set(kindNames));
    const ended: Standing[] = [];
    for (const standing of standings) {
      await ringLife(engine.temporal, standing);
      const answer = await eventually<Waiting>(async () => {
        const found = await askWaiting(engine.temporal, standing, false);
        expect(found).toMatchObject({ version: standing.version, phase: standing.phase, isBusy: false });
        return found;
      });
      const handle = engine.temporal.life.workflow.getHandle(courseId(standing.kind, standing.caseId));
      const { status } = await handle.describe();
      // A moment that lies ahead is waited for; what cannot be done now is looked at again; nothing is just forgotten.
      if (status.name === 'RUNNING') expect(answer.until !== null || standing.next === null).toBe(true);
      else ended.push(standing);
    }
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.every(({ isOpen }) => !isOpen)).toBe(true);
  }, 120_000);
});
