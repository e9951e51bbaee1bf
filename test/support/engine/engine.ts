import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NativeConnection as Native, Worker as WorkerOf } from '@temporalio/worker';

import { CadenceActivities } from '#activities/cadence';
import { CourseActivities, type Door } from '#activities/course';
import { DeliveryActivities, noChannels } from '#activities/delivery';
import { FindingActivities } from '#activities/finding';
import { InspectionActivities } from '#activities/inspection';
import { JointActivities, type FrozenDraws } from '#activities/joint';
import { MediationActivities } from '#activities/mediation';
import { RevisitActivities } from '#activities/revisit';
import { DomainError, type Standing } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { bundle, connectTemporal, courseTaskQueue, type CourseCode, type Temporal } from '#libs/temporal';

import { bindActivities } from '../../../apps/worker/src/bind-activities.js';
import { namedBuild } from '../../../apps/worker/src/course-workers.js';
import { failureInterceptor } from '../../../apps/worker/src/failure.interceptor.js';
import { cacheFolder } from '../../../infra/local/places.js';
import { findTemporal } from '../../../infra/local/temporal-binary.js';
import { startTemporal, type RunningTemporal } from '../../../infra/local/temporal.js';
import {
  announcementTaskQueue,
  courseId,
  courseType,
  doorbell,
  waiting,
  type Waiting,
} from '#workflows/course/course.messages.js';

import { quietRuntime } from './quiet-runtime.js';

/** A real Temporal server of the development kind, alone for one suite. */
export interface Engine {
  readonly temporal: Temporal;
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts it. The program is found as `npm start` finds it. */
export async function startEngine(): Promise<Engine> {
  const binary = await findTemporal({
    environment: process.env,
    cache: cacheFolder(process.env),
    say: () => undefined,
  });
  const server: RunningTemporal = await startTemporal({ binary });
  const temporal = await connectTemporal({
    address: server.address,
    namespace: 'maplebridge',
    drillNamespace: 'maplebridge-drills',
  });
  return {
    temporal,
    address: server.address,
    stop: async () => {
      await temporal.close();
      // It keeps nothing that anybody reads again, and takes a good second to end of itself.
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
      await server.stop();
    },
  };
}

/** Of whoever has no database: nothing was recorded yet, and it is asked for again. */
const notRecorded = () => Promise.reject(new DomainError('conflict', 'test.not_recorded', 'nothing is recorded'));
const notFrozenYet: FrozenDraws = { read: notRecorded };

/**
 * A worker over a door, in one namespace. Stopped by `stop()`, which waits until it has.
 *
 * @param build that it says it is; that of the bundle if left out
 */
export async function startCourseWorker(engine: Engine, namespace: string, door: Door, build?: string) {
  const { NativeConnection, Worker } = await import('@temporalio/worker');
  await quietRuntime();
  const connection: Native = await NativeConnection.connect({ address: engine.address });
  const of = {
    connection,
    namespace,
    activities: bindActivities(
      new CourseActivities(door),
      new CadenceActivities(door, { of: notRecorded }),
      new FindingActivities(door, { of: notRecorded }, { of: notRecorded }),
      new DeliveryActivities(door, noChannels),
      new MediationActivities(door, () => Promise.resolve([])),
      new InspectionActivities(door, { read: notRecorded }),
      new JointActivities(door, notFrozenYet),
      new RevisitActivities(door, { read: notRecorded, oneIn: notRecorded }, { for: notRecorded, of: notRecorded }),
    ),
    interceptors: { activity: [failureInterceptor(openLog('test', 'silent'))] },
  };
  const workflowBundle = await courses();
  const cached = Number(process.env['TEST_CACHED_COURSES'] ?? '20');
  const courseWorker: WorkerOf = await Worker.create({
    ...of,
    taskQueue: courseTaskQueue,
    workflowBundle,
    ...namedBuild(build ?? workflowBundle.build),
    maxCachedWorkflows: cached,
    // As the product's (`course-workers.ts`): what is taken beyond the cache waits while its ten seconds run.
    maxConcurrentWorkflowTaskExecutions: cached,
    stickyQueueScheduleToStartTimeout: '1s',
  });
  const workers = [courseWorker, await Worker.create({ ...of, taskQueue: announcementTaskQueue })];
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    stop: async () => {
      for (const worker of workers) worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

let built: Promise<CourseCode> | null = null;

/** The bundle of all courses, built once in a run: each suite has modules of its own, and bundling takes seconds. */
export function courses(): Promise<CourseCode> {
  built ??= keptBundle();
  return built;
}

async function keptBundle(): Promise<CourseCode> {
  const folder = process.env['TEST_KEPT_FOLDER'] ?? process.env['TEST_RUN_FOLDER'];
  if (folder === undefined) return await bundle();
  const list = createHash('sha256')
    .update(import.meta.resolve('#kinds/courses.js'))
    .digest('hex');
  const file = join(folder, `courses-${list}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as CourseCode;
  const code = await bundle();
  // Suites beside each other may both be here: whoever reads finds a whole file.
  writeFileSync(`${file}.${String(process.pid)}`, JSON.stringify(code));
  renameSync(`${file}.${String(process.pid)}`, file);
  return code;
}

/** What a course answers now. */
export async function askWaiting(temporal: Temporal, standing: Standing, isDrill: boolean): Promise<Waiting> {
  const client = isDrill ? temporal.drills : temporal.life;
  return await client.workflow.getHandle(courseId(standing.kind, standing.caseId)).query<Waiting>(waiting);
}

/** Rings a course of life: the signal, or the start where nobody answers. */
export async function ringLife(temporal: Temporal, standing: Standing): Promise<void> {
  await temporal.life.workflow.signalWithStart(courseType(standing.kind), {
    workflowId: courseId(standing.kind, standing.caseId),
    taskQueue: courseTaskQueue,
    args: [{ standing }],
    signal: doorbell,
    signalArgs: [standing],
  });
}
