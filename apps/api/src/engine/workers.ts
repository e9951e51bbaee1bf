import { askedQueues, asksAt, type Poller, type Temporal } from '#libs/temporal';
import { announcementTaskQueue } from '#workflows/course/course.messages.js';

/** A worker as the engine sees it: a process that asks for tasks, by when it last asked at any queue. */
export interface WorkerSeen extends Poller {
  /** The queues that it asks, each as namespace/queue, in order. */
  readonly queues: readonly string[];
}

/** Every queue that has to be asked by somebody, by kind of task, and who asks. */
export interface WorkersSeen {
  readonly queues: readonly { readonly name: string; readonly pollers: readonly Poller[] }[];
  readonly workers: readonly WorkerSeen[];
}

/** Who asks for tasks, by the engine's own memory of the last minutes. */
export async function readWorkers(temporal: Temporal): Promise<WorkersSeen> {
  const asked = await askedQueues(temporal, announcementTaskQueue);
  const queues = asked.map(({ namespace, queue, pollers }) => ({ name: `${namespace}/${queue}`, pollers }));
  const workers = new Map<string, WorkerSeen>();
  for (const { name: queue, pollers } of queues) {
    for (const { name, build, lastSeenMs } of pollers) {
      const known = workers.get(name);
      workers.set(name, {
        name,
        build: build ?? known?.build ?? null,
        queues: [...new Set([...(known?.queues ?? []), queue])],
        lastSeenMs: Math.max(lastSeenMs, known?.lastSeenMs ?? 0),
      });
    }
  }
  return { queues, workers: [...workers.values()] };
}

/** The queues of which nobody has asked for one kind of task lately: what waits there stands still. */
export function queuesWithoutWorker({ queues }: WorkersSeen, nowMs: number): string[] {
  const silent = queues.filter(({ pollers }) => !pollers.some((poller) => asksAt(nowMs, poller)));
  return [...new Set(silent.map(({ name }) => name))];
}
