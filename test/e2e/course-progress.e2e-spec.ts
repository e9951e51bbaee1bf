import { describe, expect, it } from '@jest/globals';

import { askWaiting } from '../support/engine/engine.js';
import { aPetition, at } from '../support/engine/made-up-law.js';
import { onEngine } from '../support/engine/on-engine.js';
import { eventually } from '../support/eventually.js';

describe('a moment that waits although its key was used', () => {
  const on = onEngine();

  it('passes a moment again that is owed again, though its key was used', async () => {
    const moments = [{ clock: 'A/1', name: 'w1', dueAt: at(Date.now() + 100) }];
    const petition = on.door.put(aPetition(moments));
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment']);
    });
    const passed = on.door.standingOf(petition.caseId);
    on.door.put({ ...passed, version: passed.version + 1, next: petition.next, detail: { moments } });
    await eventually(() => {
      expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment']);
      expect(on.door.standingOf(petition.caseId).next).toBeNull();
    });
  }, 30_000);

  it('records a moment that waits although it was passed as a failed step, and asks for it no more', async () => {
    const petition = on.door.put(aPetition([{ clock: 'N/1', name: 'w1', dueAt: at(Date.now() + 100) }]));
    await eventually(async () => {
      expect(await askWaiting(on.engine.temporal, petition, false)).toMatchObject({
        isStuck: true,
        until: null,
        tried: { outcome: 'failed', code: 'course.no_progress' },
      });
    });
    expect(on.door.standingOf(petition.caseId).failed).toMatchObject([
      { step: 'passMoment', code: 'course.no_progress', consequence: 'course.moment_not_passed' },
    ]);
    expect(on.door.typesOf(petition.caseId)).toEqual(['passMoment', 'passMoment', 'stepFailed']);
  }, 30_000);
});
