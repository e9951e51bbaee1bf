import { describe, expect, it } from '@jest/globals';
import type { Temporal } from './connection.js';
import { pollersOf } from './look.js';

const engineWhere = (buildId: string): Temporal => {
  const pollers = [{ identity: '7@here', workerVersionCapabilities: { buildId }, lastAccessTime: { seconds: 90 } }];
  return { connection: { workflowService: { describeTaskQueue: () => Promise.resolve({ pollers }) } } } as never;
};
const queue = { namespace: 'maplebridge', queue: 'courses' } as const;

describe('who takes tasks from a queue', () => {
  it('is of the build of the courses that it runs', async () => {
    const pollers = await pollersOf(engineWhere('261129-ab12'), { ...queue, tasks: 'courses' });
    expect(pollers).toEqual([{ name: '7@here', build: '261129-ab12', lastSeenMs: 90_000 }]);
  });

  it('has no build where it runs none, and the name that the SDK gives itself is not taken for one', async () => {
    const pollers = await pollersOf(engineWhere('@temporalio/worker@1.24.0'), { ...queue, tasks: 'activities' });
    expect(pollers).toEqual([{ name: '7@here', build: null, lastSeenMs: 90_000 }]);
  });
});
