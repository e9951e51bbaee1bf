import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';

import { CourseShift } from '../../apps/worker/src/course-shift.js';
import type { Recurring } from '../../apps/worker/src/pauses.js';
import { startEngine, type Engine } from '../support/engine/engine.js';
import { quietRuntime } from '../support/engine/quiet-runtime.js';

describe('a shift of which one worker cannot be made', () => {
  let engine: Engine;
  let lostCount: Recurring;

  beforeAll(async () => {
    lostCount = await quietRuntime();
    engine = await startEngine();
  }, 60_000);

  afterAll(async () => {
    await engine.stop();
  });

  it('leaves neither the other worker nor its connection behind', async () => {
    const said: string[] = [];
    const log = pino({ level: 'debug' }, { write: (line: string) => said.push(line) });
    const connections: NativeConnection[] = [];
    const optionsOver = (connection: NativeConnection) => {
      connections.push(connection);
      const of = { connection, taskQueue: 'shift', activities: { act: () => Promise.resolve() } };
      return [
        { ...of, namespace: engine.temporal.options.namespace },
        { ...of, namespace: 'nowhere' },
      ];
    };
    await expect(CourseShift.begin(engine.temporal.options, optionsOver, { lostCount, log })).rejects.toThrow(
      /nowhere/u,
    );
    expect(said).toEqual([]);
    // A connection that a worker still holds cannot be closed, a closed one not again.
    await expect(connections[0]?.close()).rejects.toThrow(/closed/iu);
  }, 30_000);
});
