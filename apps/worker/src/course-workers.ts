import type { NativeConnection, WorkerOptions } from '@temporalio/worker';

import { courseTaskQueue, type CourseBundle, type Temporal } from '#libs/temporal';
import { announcementTaskQueue } from '#workflows/course/course.messages.js';

import { bindActivities } from './bind-activities.js';
import { CourseShift, type ShiftParts } from './course-shift.js';
import { EngineWatch } from './engine-watch.js';
import { failureInterceptor } from './failure.interceptor.js';
import { isStopped, pause, untilDone } from './pauses.js';

/** What this process can carry. */
export interface WorkerLimits {
  /** Courses kept in memory, for both namespaces together. */
  readonly cachedCourses: number;
  /** Activities at once; each needs a connection to the database. */
  readonly activities: number;
}

/** What the workers of both namespaces are made of. */
export interface CourseWorkersParts extends ShiftParts {
  readonly temporal: Temporal;
  readonly bundle: CourseBundle;
  /** Objects whose methods are the activities, by their names. */
  readonly activities: readonly object[];
  readonly limits: WorkerLimits;
}

// They all want the row of their parent, so more at once are no sooner done, and a person on the parent waits behind each
// of them: with sixty parts half of the answers took 0.4 s behind four, and 1.9 s behind sixteen (`bench --only parts`).
const mostAnnouncements = 4;
// They share one thread, and what was taken from the queue has no precedence any more: of the 40 that are usual a person's task
// would wait for most. Twelve keep the thread busy while the engine answers.
const mostWorkflowTasks = 12;
// The least that works with the SDK's cache, and enough for the few courses of a drill.
const leastCachedCourses = 2;

// An answer takes milliseconds; one that has not come after this long is none.
const askTimeoutMs = 2_000;
// Workers that ended by themselves may do so again: not in a tight loop.
const afterFailureMs = 2_000;

/** Hosts the courses and their activities: one Temporal worker for life, one for drills (演练). */
export class CourseWorkers {
  private readonly watch: EngineWatch;

  constructor(private readonly parts: CourseWorkersParts) {
    const { connection } = parts.temporal;
    this.watch = new EngineWatch(() =>
      connection.withDeadline(Date.now() + askTimeoutMs, () => connection.workflowService.getSystemInfo({})),
    );
  }

  /** Runs both until `stop`, then drains them. An engine that is away at the start or later is waited for. */
  async run(stop: AbortSignal): Promise<void> {
    const { namespace, drillNamespace } = this.parts.temporal.options;
    const cached = this.parts.limits.cachedCourses;
    const forDrills = Math.max(leastCachedCourses, Math.floor(cached / 4));
    await Promise.all([
      this.watch.run(stop),
      this.serve(namespace, Math.max(leastCachedCourses, cached - forDrills), stop),
      this.serve(drillNamespace, forDrills, stop),
    ]);
  }

  /**
   * One shift of workers after the other. While the engine is away the SDK asks for tasks at pauses of up to twelve seconds,
   * which nothing can cut short: when it is back, the next shift asks at once, and the last one ends in its own time.
   */
  private async serve(namespace: string, cachedCourses: number, stop: AbortSignal): Promise<void> {
    const { temporal, log } = this.parts;
    const optionsOver = (connection: NativeConnection): WorkerOptions[] => [
      this.optionsOf(connection, namespace, cachedCourses),
      this.announcingOf(connection, namespace),
    ];
    const shifts: Promise<unknown>[] = [];
    const stopped = isStopped(stop);
    while (!stop.aborted) {
      const shift = await untilDone(`courses of ${namespace}`, stop, log, () =>
        CourseShift.begin(temporal.options, optionsOver, this.parts),
      );
      if (shift === null) break;
      log.info({ namespace }, 'carrying courses');
      const isOver = Promise.race([shift.ended, shift.failed]).then(() => true);
      const hasFailed = await Promise.race([isOver, this.watch.returned, stopped]);
      shift.end();
      shifts.push(isOver);
      if (hasFailed !== true) continue;
      log.warn({ namespace }, 'courses are to be carried anew');
      await pause(afterFailureMs, stop);
    }
    await Promise.all(shifts);
  }

  private optionsOf(connection: NativeConnection, namespace: string, cachedCourses: number): WorkerOptions {
    const { bundle, limits } = this.parts;
    return {
      ...this.activitiesOf(connection, namespace),
      taskQueue: courseTaskQueue,
      workflowBundle: bundle,
      ...namedBuild(bundle.build),
      maxCachedWorkflows: cachedCourses,
      maxConcurrentActivityTaskExecutions: limits.activities,
      // One that was taken while the cache is full waits for its place here, and after ten seconds the engine takes it back.
      maxConcurrentWorkflowTaskExecutions: Math.min(mostWorkflowTasks, cachedCourses),
      // After a worker's `kill -9` its courses wait this long for it, 10 s by default.
      stickyQueueScheduleToStartTimeout: '1 s',
    };
  }

  /** Announcements of parts alone: those of one case queue for its row, and a person's command queues behind them. */
  private announcingOf(connection: NativeConnection, namespace: string): WorkerOptions {
    return {
      ...this.activitiesOf(connection, namespace),
      taskQueue: announcementTaskQueue,
      maxConcurrentActivityTaskExecutions: mostAnnouncements,
    };
  }

  private activitiesOf(connection: NativeConnection, namespace: string) {
    const { activities, log } = this.parts;
    return {
      connection,
      namespace,
      activities: bindActivities(...activities),
      interceptors: { activity: [failureInterceptor(log)] },
      // 0 by default, which cancels what is running: an activity is a transaction of milliseconds, at its worst 10 s.
      shutdownGraceTime: '30 s',
      // What has not ended then hangs on a database that does not answer; the step is taken again elsewhere.
      shutdownForceTime: '45 s',
    };
  }
}

/** Says with each task which build took it. */
export function namedBuild(build: string): Pick<WorkerOptions, 'buildId'> {
  // Named as a deployment, as the SDK would have it, the engine indexes each course by its worker too, for nobody.
  // oxlint-disable-next-line typescript/no-deprecated
  return { buildId: build };
}
