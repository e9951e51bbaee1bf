import { describe, expect, it } from '@jest/globals';
import type { Temporal } from '#libs/temporal';
import { queuesWithoutWorker, readWorkers } from './workers.js';

const pollers: Readonly<Record<string, readonly object[]>> = {
  'life/courses': [{ identity: '7@one', lastAccessTime: { seconds: 1_000 }, deploymentOptions: { buildId: 'b1' } }],
  'life/announcements': [{ identity: '7@one', lastAccessTime: { seconds: 1_010 } }],
  'drills/courses': [{ identity: '7@one', lastAccessTime: { seconds: 990 } }],
  'drills/announcements': [{ identity: '9@two', lastAccessTime: { seconds: 900 } }],
};

const temporal = {
  options: { namespace: 'life', drillNamespace: 'drills' },
  connection: {
    workflowService: {
      describeTaskQueue: ({ namespace, taskQueue }: { namespace: string; taskQueue: { name: string } }) =>
        Promise.resolve({ pollers: pollers[`${namespace}/${taskQueue.name}`] ?? [] }),
    },
  },
} as unknown as Temporal;

describe('who asks the engine for tasks', () => {
  it('is told by process, with its build, its queues and when it last asked at any', async () => {
    const { workers } = await readWorkers(temporal);
    expect(workers).toEqual([
      {
        ...{ name: '7@one', build: 'b1', lastSeenMs: 1_010_000 },
        queues: ['life/courses', 'life/announcements', 'drills/courses'],
      },
      { name: '9@two', build: null, queues: ['drills/announcements'], lastSeenMs: 900_000 },
    ]);
  });

  it('leaves a queue without a worker that nobody has asked for longer than an idle worker waits', async () => {
    const seen = await readWorkers(temporal);
    expect(queuesWithoutWorker(seen, 1_020_000)).toEqual(['drills/announcements']);
    expect(queuesWithoutWorker(seen, 1_100_000)).toHaveLength(4);
    const nobody = seen.queues.map((queue) => ({ ...queue, pollers: [] }));
    expect(queuesWithoutWorker({ ...seen, queues: nobody }, 1_020_000)).toHaveLength(4);
  });

  it('leaves a queue without one too where its courses are taken and its activities are not', async () => {
    const { queues, ...seen } = await readWorkers(temporal);
    const carried = queues.map((queue, at) => (at === 1 ? { ...queue, pollers: [] } : queue));
    expect(queuesWithoutWorker({ ...seen, queues: carried }, 1_020_000)).toEqual([
      ...['life/courses', 'drills/announcements'],
    ]);
  });
});
