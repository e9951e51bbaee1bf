import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import proto from '@temporalio/proto';
import { asTemporalFailure, isNoSuchCourse } from './client-failures.js';
import type { Temporal } from './connection.js';
import { clockQueue, courseTaskQueue } from './task-queues.js';

/** Which version the engine is of. */
export async function engineVersion({ connection }: Temporal): Promise<string> {
  const { serverVersion } = await connection.workflowService.getSystemInfo({});
  return serverVersion;
}

/** Which version of Temporal's library this release talks with. */
export function sdkVersion(): string {
  const { version } = createRequire(import.meta.url)('@temporalio/client/package.json') as { readonly version: string };
  return version;
}

/** Who takes tasks from a queue: one process, the build of the courses that it runs, and when it asked last. */
export interface Poller {
  /** Process and machine. */
  readonly name: string;
  /** Null: it runs no courses, whatever the SDK calls itself where nothing was named. */
  readonly build: string | null;
  readonly lastSeenMs: number;
}

/** Tasks of one kind in one queue: of courses, or of activities. */
export interface AskedQueue {
  readonly namespace: string;
  readonly queue: string;
  readonly tasks: 'courses' | 'activities';
}

const { TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;
const typeOf = { courses: TASK_QUEUE_TYPE_WORKFLOW, activities: TASK_QUEUE_TYPE_ACTIVITY } as const;

/**
 * Every queue that somebody has to take tasks from, in life and in drills, with who does.
 *
 * @param announcements the queue of announcements of parts, which the courses name
 */
export async function askedQueues(
  temporal: Temporal,
  announcements: string,
): Promise<readonly (AskedQueue & { readonly pollers: readonly Poller[] })[]> {
  const { namespace: life, drillNamespace } = temporal.options;
  const queues = [life, drillNamespace].flatMap((namespace): AskedQueue[] => [
    { namespace, queue: courseTaskQueue, tasks: 'courses' },
    { namespace, queue: courseTaskQueue, tasks: 'activities' },
    { namespace, queue: announcements, tasks: 'activities' },
  ]);
  return Promise.all(queues.map(async (queue) => ({ ...queue, pollers: await pollersOf(temporal, queue) })));
}

/** Who takes tasks from a queue (工作进程), by the engine's own memory of the last minutes. */
async function pollersOf({ connection }: Temporal, asked: AskedQueue): Promise<Poller[]> {
  const pollers = await pollersIn(connection, {
    namespace: asked.namespace,
    taskQueue: { name: asked.queue },
    taskQueueType: typeOf[asked.tasks],
  });
  return pollers.map(({ identity, workerVersionCapabilities, deploymentOptions, lastAccessTime }) => ({
    name: identity ?? '',
    build: asked.tasks === 'courses' ? deploymentOptions?.buildId || workerVersionCapabilities?.buildId || null : null,
    lastSeenMs: Number(lastAccessTime?.seconds ?? 0) * 1000,
  }));
}

type QueueAsked = Parameters<Temporal['connection']['workflowService']['describeTaskQueue']>[0];

/** Of a namespace that is not there nobody asks. */
async function pollersIn(connection: Temporal['connection'], asked: QueueAsked) {
  try {
    return (await connection.workflowService.describeTaskQueue(asked)).pollers;
  } catch (error) {
    if (isNoSuchCourse(error)) return [];
    throw asTemporalFailure(error);
  }
}

// A worker that has nothing to do asks for a minute at a time, and is noted when it begins to.
const longestSilenceMs = 80_000;

/** Whether a process still asks for tasks; the engine remembers one for minutes after it is gone. */
export const asksAt = (nowMs: number, { lastSeenMs }: Pick<Poller, 'lastSeenMs'>): boolean =>
  nowMs - lastSeenMs < longestSilenceMs;

// The note is made when the question arrives; the question itself would wait for a minute.
const notedAfterMs = 300;
// The engine takes no question without an end.
const longestAskMs = 10_000;

/**
 * The engine's clock: asks for a task of a queue that has none, and reads when that was noted, the only clock that it shows.
 *
 * @returns both ms since 1970: `asked` by the caller's clock, `there` by the engine's; NaN where there is no such namespace
 */
export async function engineClock(
  { connection, options }: Temporal,
  nowMs: () => number,
): Promise<{ asked: number; there: number }> {
  const queue = { namespace: options.namespace, taskQueue: { name: clockQueue } };
  const identity = `doctor-${String(process.pid)}-${String(nowMs())}`;
  const over = new AbortController();
  const asked = nowMs();
  const ask = () => connection.workflowService.pollWorkflowTaskQueue({ ...queue, identity });
  const asking = connection
    .withDeadline(Date.now() + longestAskMs, () => connection.withAbortSignal(over.signal, ask))
    .catch(() => undefined);
  await sleep(notedAfterMs);
  const pollers = await pollersIn(connection, { ...queue, taskQueueType: TASK_QUEUE_TYPE_WORKFLOW });
  over.abort();
  await asking;
  const noted = pollers.find((poller) => poller.identity === identity)?.lastAccessTime;
  return { asked, there: msOf(noted) };
}

/** A timestamp of the protocol: its seconds are a 64-bit number of a library. */
function msOf(time: { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined): number {
  if (time == null) return Number.NaN;
  return Number(time.seconds ?? 0) * 1000 + (time.nanos ?? 0) / 1e6;
}
