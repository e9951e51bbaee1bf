import { NativeConnection, Worker, type WorkerDeploymentOptions, type WorkerOptions } from '@temporalio/worker';

import type { CourseActivities } from '#activities/course';
import type { Log } from '#libs/observability';
import { courseTaskQueue, type CourseBundle, type TemporalOptions } from '#libs/temporal';
import { announcementTaskQueue } from '#workflows/course/course.messages.js';

import { bindActivities } from './bind-activities.js';
import { failureInterceptor } from './failure.interceptor.js';
import { messageOf, untilDone } from './pauses.js';

/** What this process can carry. */
export interface WorkerLimits {
  /** Courses kept in memory, for both namespaces together. */
  readonly cachedCourses: number;
  /** Activities at once; each needs a connection to the database. */
  readonly activities: number;
}

/** What the workers of both namespaces are made of. */
export interface CourseWorkersParts {
  readonly temporal: TemporalOptions;
  readonly bundle: CourseBundle;
  readonly activities: CourseActivities;
  readonly limits: WorkerLimits;
  readonly log: Log;
}

// They all want the row of their parent, so more at once are no sooner done, and a person on the parent waits behind each
// of them: with sixty parts half of the answers took 0.4 s behind four, and 1.9 s behind sixteen (`bench --only parts`).
const mostAnnouncements = 4;
// The least that works with the SDK's cache, and enough for the few courses of a drill.
const leastCachedCourses = 2;

/** Hosts the courses and their activities: one Temporal worker for life, one for drills (演练). */
export class CourseWorkers {
  constructor(private readonly parts: CourseWorkersParts) {}

  /** Runs both until `stop`, then drains them. An engine that is away at the start or later is waited for. */
  async run(stop: AbortSignal): Promise<void> {
    const { namespace, drillNamespace } = this.parts.temporal;
    const cached = this.parts.limits.cachedCourses;
    const forDrills = Math.max(leastCachedCourses, Math.floor(cached / 4));
    await Promise.all([
      this.serve(namespace, Math.max(leastCachedCourses, cached - forDrills), stop),
      this.serve(drillNamespace, forDrills, stop),
    ]);
  }

  private async serve(namespace: string, cachedCourses: number, stop: AbortSignal): Promise<void> {
    await untilDone(`courses of ${namespace}`, stop, this.parts.log, async () => {
      const connection = await NativeConnection.connect({ address: this.parts.temporal.address });
      try {
        const workers = [
          await Worker.create(this.optionsOf(connection, namespace, cachedCourses)),
          await Worker.create(this.announcingOf(connection, namespace)),
        ];
        const shutDown = (): void => {
          for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
        };
        stop.addEventListener('abort', shutDown, { once: true });
        this.parts.log.info({ namespace }, 'carrying courses');
        const running = workers.map((worker) => worker.run().finally(shutDown));
        if (stop.aborted) shutDown();
        await Promise.all(running);
        stop.removeEventListener('abort', shutDown);
        if (!stop.aborted) throw new Error('the worker ended');
      } finally {
        await connection.close().catch((error: unknown) => {
          this.parts.log.debug({ error: messageOf(error) }, 'a connection did not close');
        });
      }
    });
  }

  private optionsOf(connection: NativeConnection, namespace: string, cachedCourses: number): WorkerOptions {
    const { bundle, limits } = this.parts;
    return {
      ...this.activitiesOf(connection, namespace),
      taskQueue: courseTaskQueue,
      workflowBundle: bundle,
      workerDeploymentOptions: deploymentOf(bundle.build),
      maxCachedWorkflows: cachedCourses,
      maxConcurrentActivityTaskExecutions: limits.activities,
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
      activities: bindActivities(activities),
      interceptors: { activity: [failureInterceptor(log)] },
      // 0 by default, which cancels what is running: an activity is a transaction of milliseconds, at its worst 10 s.
      shutdownGraceTime: '30 s',
      // What has not ended then hangs on a database that does not answer; the step is taken again elsewhere.
      shutdownForceTime: '45 s',
    };
  }
}

/** Says with each task which build took it. The engine sends tasks to whoever asks: courses decide by themselves. */
export function deploymentOf(build: string): WorkerDeploymentOptions {
  return { version: { deploymentName: 'maplebridge', buildId: build }, useWorkerVersioning: false };
}
