import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { Worker } from '@temporalio/worker';

import { anOldLetter } from '../support/an-old-letter.js';
import { askWaiting } from '../support/engine/engine.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { eventually } from '../support/eventually.js';

/** What of the SDK ends a worker at once, as a fault of its own does. */
interface Failing {
  readonly instantTerminateErrorSubject: { error(error: Error): void };
}

describe('a worker that fails within the SDK', () => {
  const made: Worker[] = [];
  const create = Worker.create.bind(Worker);
  const making = jest.spyOn(Worker, 'create').mockImplementation(async (options) => {
    const worker = await create(options);
    made.push(worker);
    return worker;
  });
  afterAll(() => making.mockRestore());
  const on = onPlatform({ patienceMs: 2_000 });

  it('leaves its courses to the next one, though it never ends', async () => {
    const { docket, database, engine } = on.platform;
    const letters = await Promise.all(Array.from({ length: 60 }, () => anOldLetter(on.platform)));
    await eventually(async () => {
      const standing = await docket.standing(letters[0] ?? ('' as never), database.source);
      expect(await askWaiting(engine.temporal, standing, false)).toMatchObject({ version: standing.version });
    });
    const first = [...made];
    // Amid what it does: it waits for answers to that for ever.
    for (const worker of first) {
      (worker as unknown as Failing).instantTerminateErrorSubject.error(new Error('a fault of the SDK'));
    }
    await eventually(async () => {
      for (const caseId of letters) {
        const standing = await docket.standing(caseId, database.source);
        const { isBusy, version } = await askWaiting(engine.temporal, standing, false);
        expect([isBusy, version]).toEqual([false, standing.version]);
      }
    }, 60_000);
    expect(made.length).toBeGreaterThan(first.length);
    expect(first.map((worker) => worker.getState())).toContain('FAILED');
  }, 110_000);
});
