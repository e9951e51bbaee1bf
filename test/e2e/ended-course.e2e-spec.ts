import { describe, expect, it } from '@jest/globals';

import { TemporalEngine } from '../../apps/api/src/engine/temporal-engine.js';
import { courseId } from '#workflows/course/course.messages.js';

import { askWaiting } from '../support/engine/engine.js';
import { aPetition, at } from '../support/engine/made-up-law.js';
import { onEngine } from '../support/engine/on-engine.js';
import { eventually } from '../support/eventually.js';

const day = 24 * 3600 * 1000;

describe('a course that is over', () => {
  const on = onEngine();

  /** A course that waits, and what the console asks of it. */
  async function aWaiting() {
    const standing = on.door.put(aPetition([{ clock: 'A/1', name: 'w1', dueAt: at(Date.now() + day) }]));
    await eventually(async () => {
      expect(await askWaiting(on.engine.temporal, standing, false)).toMatchObject({ version: 1, isBusy: false });
    });
    const engine = new TemporalEngine(on.engine.temporal);
    const address = { kind: standing.kind, caseId: standing.caseId, isDrill: false };
    const handle = on.engine.temporal.life.workflow.getHandle(courseId(standing.kind, standing.caseId));
    return { standing, engine, address, handle };
  }

  it('is not told as one that waits, whether somebody stopped it or its case ended', async () => {
    const stopped = await aWaiting();
    await stopped.handle.terminate('by hand');
    expect(await stopped.engine.waitingFor(stopped.address)).toBeNull();
    expect((await stopped.engine.linesOf(stopped.address)).at(-1)).toMatchObject({ type: 'courseStopped' });
    const ended = await aWaiting();
    expect(await ended.engine.waitingFor(ended.address)).toMatchObject({ version: 1 });
    on.door.put({ ...ended.standing, version: 2, isOpen: false });
    await ended.handle.result();
    expect(await ended.engine.waitingFor(ended.address)).toBeNull();
    expect((await ended.engine.linesOf(ended.address)).at(-1)).toMatchObject({ type: 'courseEnded' });
  }, 30_000);
});
