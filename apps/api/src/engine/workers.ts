import proto from '@temporalio/proto';
import { courseTaskQueue, type Temporal } from '#libs/temporal';
import { announcementTaskQueue } from '#workflows/course/course.messages.js';

/** A worker as the engine sees it: a process that asks for tasks. */
export interface WorkerSeen {
  /** Process and machine. */
  readonly name: string;
  readonly build: string | null;
  /** The queues that it asks, each as namespace/queue, in order. */
  readonly queues: readonly string[];
  /** When it last asked at any of them, in epoch milliseconds. */
  readonly lastSeenMs: number;
}

/** Every queue that has to be asked by somebody, and who asks. */
export interface WorkersSeen {
  readonly queues: readonly string[];
  readonly workers: readonly WorkerSeen[];
}

const { TASK_QUEUE_TYPE_WORKFLOW: workflowTasks, TASK_QUEUE_TYPE_ACTIVITY: activityTasks } =
  proto.temporal.api.enums.v1.TaskQueueType;

/**
 * Who asks for tasks, by the engine's own memory of the last minutes. Courses are carried where tasks of courses are taken, in
 * life and in drills; parts are announced where activities of their own queue are.
 */
export async function readWorkers(temporal: Temporal): Promise<WorkersSeen> {
  const { namespace, drillNamespace } = temporal.options;
  const asked = [namespace, drillNamespace].flatMap((space) => [
    { space, queue: courseTaskQueue, type: workflowTasks },
    { space, queue: announcementTaskQueue, type: activityTasks },
  ]);
  const seen = await Promise.all(asked.map(async (one) => ({ ...one, pollers: await pollersOf(temporal, one) })));
  const workers = new Map<string, WorkerSeen>();
  for (const { space, queue, pollers } of seen) {
    for (const { name, build, lastSeenMs } of pollers) {
      const known = workers.get(name);
      workers.set(name, {
        name,
        build: build ?? known?.build ?? null,
        queues: [...(known?.queues ?? []), `${space}/${queue}`],
        lastSeenMs: Math.max(lastSeenMs, known?.lastSeenMs ?? 0),
      });
    }
  }
  return { queues: asked.map(({ space, queue }) => `${space}/${queue}`), workers: [...workers.values()] };
}

interface AskedQueue {
  readonly space: string;
  readonly queue: string;
  readonly type: proto.temporal.api.enums.v1.TaskQueueType;
}

async function pollersOf(temporal: Temporal, { space, queue, type }: AskedQueue) {
  const { pollers } = await temporal.connection.workflowService.describeTaskQueue({
    namespace: space,
    taskQueue: { name: queue },
    taskQueueType: type,
  });
  return pollers.map(({ identity, workerVersionCapabilities, deploymentOptions, lastAccessTime }) => ({
    name: identity ?? '',
    build: deploymentOptions?.buildId || workerVersionCapabilities?.buildId || null,
    lastSeenMs: Number(lastAccessTime?.seconds ?? 0) * 1000,
  }));
}

// A worker that has nothing to do asks for a minute at a time, and is noted when it begins to.
const longestSilenceMs = 80_000;

/** The queues that nobody has asked lately: what waits there stands still. */
export function queuesWithoutWorker({ queues, workers }: WorkersSeen, nowMs: number): string[] {
  const isServed = (queue: string): boolean =>
    workers.some((worker) => worker.queues.includes(queue) && nowMs - worker.lastSeenMs < longestSilenceMs);
  return queues.filter((queue) => !isServed(queue));
}
