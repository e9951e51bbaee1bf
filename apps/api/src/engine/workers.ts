import { asksAt, courseTaskQueue, pollersOf, type AskedQueue, type Temporal } from '#libs/temporal';
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

/**
 * Who asks for tasks, by the engine's own memory of the last minutes. Courses are carried where tasks of courses are taken, in
 * life and in drills; parts are announced where activities of their own queue are.
 */
export async function readWorkers(temporal: Temporal): Promise<WorkersSeen> {
  const { namespace, drillNamespace } = temporal.options;
  const asked = [namespace, drillNamespace].flatMap((space): AskedQueue[] => [
    { namespace: space, queue: courseTaskQueue, tasks: 'courses' },
    { namespace: space, queue: announcementTaskQueue, tasks: 'activities' },
  ]);
  const seen = await Promise.all(asked.map(async (one) => ({ ...one, pollers: await pollersOf(temporal, one) })));
  const workers = new Map<string, WorkerSeen>();
  for (const { namespace: space, queue, pollers } of seen) {
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
  return { queues: asked.map((one) => `${one.namespace}/${one.queue}`), workers: [...workers.values()] };
}

/** The queues that nobody has asked lately: what waits there stands still. */
export function queuesWithoutWorker({ queues, workers }: WorkersSeen, nowMs: number): string[] {
  const isServed = (queue: string): boolean =>
    workers.some((worker) => worker.queues.includes(queue) && asksAt(nowMs, worker));
  return queues.filter((queue) => !isServed(queue));
}
