import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { Worker } from '@temporalio/worker';

import type { CaseId } from '#libs/kernel';
import { anOldLetter } from '../support/an-old-letter.js';
import { askWaiting, ringLife } from '../support/engine/engine.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { quietRuntime } from '../support/engine/quiet-runtime.js';
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

  const standingOf = async (caseId: CaseId) => await on.platform.docket.standing(caseId, on.platform.database.source);
  const sixty = async () => await Promise.all(Array.from({ length: 60 }, () => anOldLetter(on.platform)));
  const allRest = async (letters: readonly CaseId[]) =>
    await eventually(async () => {
      for (const caseId of letters) {
        const standing = await standingOf(caseId);
        const { isBusy, version } = await askWaiting(on.platform.engine.temporal, standing, false);
        expect([isBusy, version]).toEqual([false, standing.version]);
      }
    }, 60_000);

  it('leaves its courses to the next one, though it never ends', async () => {
    const letters = await sixty();
    await eventually(async () => {
      const standing = await standingOf(letters[0] ?? ('' as never));
      expect(await askWaiting(on.platform.engine.temporal, standing, false)).toMatchObject({
        version: standing.version,
      });
    });
    const first = [...made];
    // Amid what it does: it waits for answers to that for ever.
    for (const worker of first) {
      (worker as unknown as Failing).instantTerminateErrorSubject.error(new Error('a fault of the SDK'));
    }
    await allRest(letters);
    expect(made.length).toBeGreaterThan(first.length);
    expect(first.map((worker) => worker.getState())).toContain('FAILED');
  }, 110_000);

  it('leaves them likewise where it has dropped a task of one of them', async () => {
    const lostCount = await quietRuntime();
    const letters = await sixty();
    await allRest(letters);
    const { temporal } = on.platform.engine;
    const before = made.length;
    const standings = await Promise.all(letters.map(standingOf));
    let isLost = false;
    void lostCount.next.then(() => (isLost = true));
    // More of them than it keeps, each rung and asked at once: two tasks of one then wait for a place.
    const pressing = Array.from({ length: 24 }, async (_, lane) => {
      for (let at = lane; !isLost; at += 7) {
        const standing = standings[at % standings.length] ?? ('' as never);
        const asking = [askWaiting(temporal, standing, false), askWaiting(temporal, standing, false)];
        await Promise.allSettled(lane % 2 === 0 ? [...asking, ringLife(temporal, standing)] : asking);
      }
    });
    await Promise.all(pressing);
    await allRest(letters);
    expect(made.length).toBeGreaterThan(before);
  }, 110_000);
});
