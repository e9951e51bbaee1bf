import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';

import type { Log } from '#libs/observability';
import { connectionOptions, type Temporal } from '#libs/temporal';

import { messageOf, type Recurring } from './pauses.js';

// How long nobody knows of a worker that has failed.
const lookEveryMs = 1_000;

/** What a shift is told by, and where it says how it went. */
export interface ShiftParts {
  /** Whenever the SDK has lost count of a course, whichever worker's it is. */
  readonly lostCount: Recurring;
  readonly log: Log;
}

/** Workers over one connection, from their beginning until they have ended (班次). */
export class CourseShift {
  /** Settles when all have ended and their connection is closed; never rejects. */
  readonly ended: Promise<void>;
  /**
   * Settles once one of them has failed within the SDK, or the SDK has lost count of a course, and never where neither happens. What was
   * taken and lost is waited for for ever: such a worker may never end.
   */
  readonly failed: Promise<void>;

  private constructor(
    private readonly workers: readonly Worker[],
    connection: NativeConnection,
    { lostCount, log }: ShiftParts,
  ) {
    // They belong together: where one cannot go on the others end, and the next shift begins with all of them.
    const running = workers.map((worker) => worker.run().finally(() => this.end()));
    this.ended = Promise.allSettled(running).then(async (results) => {
      for (const result of results) {
        if (result.status === 'rejected') log.warn({ error: messageOf(result.reason) }, 'a worker of courses ended');
      }
      await connection.close().catch((error: unknown) => {
        log.debug({ error: messageOf(error) }, 'a connection did not close');
      });
    });
    this.failed = new Promise((resolve) => {
      const looking = setInterval(() => {
        if (!workers.some((worker) => worker.getState() === 'FAILED')) return;
        clearInterval(looking);
        resolve();
      }, lookEveryMs);
      void Promise.race([this.ended, lostCount.next.then(resolve)]).then(() => clearInterval(looking));
    });
  }

  /** @throws whatever the SDK throws while the engine is away */
  static async begin(
    options: Temporal['options'],
    optionsOver: (connection: NativeConnection) => readonly WorkerOptions[],
    parts: ShiftParts,
  ): Promise<CourseShift> {
    const connection = await NativeConnection.connect(connectionOptions(options));
    const workers: Worker[] = [];
    try {
      for (const options of optionsOver(connection)) workers.push(await Worker.create(options));
      return new CourseShift(workers, connection, parts);
    } catch (error) {
      // A worker that was made holds the connection until it has run and ended.
      const half = new CourseShift(workers, connection, parts);
      half.end();
      await half.ended;
      throw error;
    }
  }

  /** Takes nothing more; what is under way is finished. */
  end(): void {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  }
}
