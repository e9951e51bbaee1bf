import { setMaxListeners } from 'node:events';
import { NestFactory } from '@nestjs/core';

import { exitCodeOfStart, loadConfig, readKeys } from '#libs/config';
import { armFailpoints, openLog, type Log } from '#libs/observability';
import { openDatabase, requireKeys, requireMigrated, workerApplication } from '#libs/persistence';
import { courseBundle, ensureNamespaces, lazyTemporal, temporalOptionsOf } from '#libs/temporal';

import { workerConfig, type WorkerConfig } from './config.js';
import { CourseWorkers } from './course-workers.js';
import { Digests } from './digest/digests.js';
import { DrillDriver } from './drill/driver.js';
import { Listener } from './listener.js';
import { MomentSweep } from './moments/moment-sweep.js';
import { untilDone } from './pauses.js';
import { Reconciler } from './reconciler/reconciler.js';
import { Relay } from './relay/relay.js';
import type { Pretended } from './sending/message-sender.js';
import { installSdk } from './sdk-runtime.js';
import { Sweeper } from './sweeper.js';
import { Webhooks } from './webhook/webhooks.js';
import { WorkerModule } from './worker.module.js';

/** What a worker is given beside its settings. */
export interface WorkerOptions {
  /** Of which cases a message goes to the local outbox alone. */
  readonly isPretended: Pretended;
}

/**
 * One worker process: everything that happens by itself. Ends when it is told to, or with the exit code of what went wrong.
 *
 * @param environment its settings, as `config.ts` describes them, and where it is to die in a test
 */
export async function startWorker(environment: NodeJS.ProcessEnv, options: WorkerOptions): Promise<void> {
  const config = loadConfig(workerConfig, environment);
  armFailpoints({ kill: environment['MAPLEBRIDGE_FAILPOINT'], countInto: environment['MAPLEBRIDGE_FAILPOINT_COUNT'] });
  const log = openLog('worker', config.LOG_LEVEL);
  try {
    await work(config, log, options);
    // What is left of a worker that failed within the SDK would keep the process.
    process.exit();
  } catch (error) {
    log.fatal({ err: error }, 'the worker ended unexpectedly');
    // Not the exit code alone: what was opened by then would keep the process.
    process.exit(exitCodeOfStart(error));
  }
}

async function work(config: WorkerConfig, log: Log, { isPretended }: WorkerOptions): Promise<void> {
  const keys = readKeys(config.MAPLEBRIDGE_KEYS);
  const stop = stopOnSignal(log);
  const lostCount = installSdk(log);
  const bundle = await courseBundle();
  const source = await untilDone('database', stop, log, () =>
    openDatabase({
      url: config.DATABASE_URL.reveal(),
      poolSize: config.DATABASE_POOL_MAX,
      applicationName: workerApplication,
    }),
  );
  if (source === null) return;
  await requireMigrated(source);
  await requireKeys(source, keys);
  const temporal = lazyTemporal(temporalOptionsOf(config));
  const parts = { config, keys, log, source, temporal, bundle, lostCount, isPretended };
  const app = await NestFactory.createApplicationContext(WorkerModule.with(parts), { logger: false });
  await untilDone('namespaces', stop, log, () => ensureNamespaces(temporal));
  log.info('working');
  await Promise.all(
    [CourseWorkers, Relay, Listener, MomentSweep, Reconciler, Sweeper, Webhooks, Digests, DrillDriver].map((part) =>
      app.get<Part>(part).run(stop),
    ),
  );
  await app.close();
  await temporal.close();
  await source.destroy();
  log.info('stopped');
}

interface Part {
  run(stop: AbortSignal): Promise<void>;
}

function stopOnSignal(log: Log): AbortSignal {
  const controller = new AbortController();
  // Every part and every pause listens to it; each stops listening when it is over.
  setMaxListeners(0, controller.signal);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) return;
      log.info({ signal }, 'stopping');
      controller.abort();
    });
  }
  return controller.signal;
}
