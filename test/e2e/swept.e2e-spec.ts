import { describe, expect, it } from '@jest/globals';
import type { CaseId, Standing } from '#libs/kernel';
import { courseId } from '#workflows/course/course.messages.js';

import { patienceOf } from '../../apps/worker/src/moments/patience.js';
import { anOldLetter } from '../support/an-old-letter.js';
import { askWaiting } from '../support/engine/engine.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { eventually } from '../support/eventually.js';

const patienceMs = 2_000;

type On = ReturnType<typeof onPlatform>;

/** Its course and that of its supervision know all that the record says. @returns how the supervision stands */
async function isThrough({ platform }: On, caseId: CaseId): Promise<Standing> {
  const { docket, database, engine } = platform;
  const [part] = await database.source.query<{ id: CaseId }[]>('select id from docket_case where parent_id = $1', [
    caseId,
  ]);
  const standings = await Promise.all([caseId, part?.id as CaseId].map((id) => docket.standing(id, database.source)));
  for (const standing of standings) {
    const { version, next, announcement } = standing;
    expect(await askWaiting(engine.temporal, standing, false)).toMatchObject({ version, isBusy: false });
    expect([announcement, Date.parse(next?.dueAt ?? '9999-01-01') > Date.now()]).toEqual([null, true]);
  }
  return standings[1] as Standing;
}

/** How long after its next moment the course of a case looks at it by itself, in milliseconds. */
async function looksAfter({ platform }: On, standing: Standing): Promise<number> {
  const { until } = await askWaiting(platform.engine.temporal, standing, false);
  return Date.parse(until ?? '') - Date.parse(standing.next?.dueAt ?? '');
}

/** The activities that a course took. */
async function stepsOf({ platform }: On, kind: string, caseId: CaseId): Promise<string[]> {
  const { workflow } = platform.engine.temporal.life;
  const { events } = await workflow.getHandle(courseId(kind, caseId)).fetchHistory();
  return (events ?? []).flatMap((event) => event.activityTaskScheduledEventAttributes?.activityType?.name ?? []);
}

/** An import whose moment the sweep has passed before its course was rung: both go on side by side, and mostly the ring is first. */
async function oneSwept({ platform }: On): Promise<CaseId> {
  await platform.stopWorker();
  const caseId = await anOldLetter(platform);
  await platform.sweep.sweep(new AbortController().signal);
  platform.startWorker();
  return caseId;
}

describe('a moment of life', () => {
  const on = onPlatform();

  it('is passed by the sweep, with what it opens, and its course has nothing left to do', async () => {
    const caseId = await oneSwept(on);
    const supervision = await eventually(() => isThrough(on, caseId));
    expect(await stepsOf(on, 'petition', caseId)).toEqual([]);
    expect(await stepsOf(on, 'supervision', supervision.caseId)).toEqual([]);
    expect(await looksAfter(on, supervision)).toBe(patienceOf(supervision.caseId));
  }, 60_000);
});

describe('a moment that nobody sweeps', () => {
  const on = onPlatform({ patienceMs });

  it('is passed by its course, which has waited for its patience and no longer', async () => {
    const caseId = await anOldLetter(on.platform);
    // It is past for longer than any patience.
    const supervision = await eventually(() => isThrough(on, caseId));
    expect(await stepsOf(on, 'petition', caseId)).toContain('act');
    expect(await looksAfter(on, supervision)).toBe(patienceMs);
  }, 60_000);
});
