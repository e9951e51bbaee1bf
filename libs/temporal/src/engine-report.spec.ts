import { describe, expect, it } from '@jest/globals';
import type { Temporal } from './connection.js';
import { askedQueues } from './engine-report.js';

const engineWhere = (buildId: string): Temporal => {
  const pollers = [{ identity: '7@here', workerVersionCapabilities: { buildId }, lastAccessTime: { seconds: 90 } }];
  return {
    options: { namespace: 'life', drillNamespace: 'drills' },
    connection: { workflowService: { describeTaskQueue: () => Promise.resolve({ pollers }) } },
  } as never;
};

describe('who takes tasks', () => {
  it('is asked of each kind of task of each queue, in life and in drills', async () => {
    const queues = await askedQueues(engineWhere('261129-ab12'), 'announcements');
    expect(queues.map(({ namespace, queue, tasks }) => `${namespace}/${queue} ${tasks}`)).toEqual(
      ['life', 'drills'].flatMap((space) => [
        ...[`${space}/courses courses`, `${space}/courses activities`, `${space}/announcements activities`],
      ]),
    );
  });

  it('is of the build of the courses that it runs', async () => {
    const [courses] = await askedQueues(engineWhere('261129-ab12'), 'announcements');
    expect(courses?.pollers).toEqual([{ name: '7@here', build: '261129-ab12', lastSeenMs: 90_000 }]);
  });

  it('has no build where it runs none, and the name that the SDK gives itself is not taken for one', async () => {
    const [, activities] = await askedQueues(engineWhere('@temporalio/worker@1.24.0'), 'announcements');
    expect(activities?.pollers).toEqual([{ name: '7@here', build: null, lastSeenMs: 90_000 }]);
  });
});
