import 'reflect-metadata';
import { exitCodeOfStart, loadConfig, readKeys, releaseVersion } from '#libs/config';
import { armFailpoints, openLog, type Log } from '#libs/observability';
import { lazyTemporal, temporalOptionsOf } from '#libs/temporal';
import { apiConfig, type ApiConfig } from './config.js';
import { keepSwept } from './attachment/file-room.js';
import { createApi } from './create-api.js';
import { TemporalEngine } from './engine/temporal-engine.js';
import { openPlatform } from './open-platform.js';

/** One API process. */
async function main(config: ApiConfig, log: Log): Promise<void> {
  const temporal = lazyTemporal(temporalOptionsOf(config));
  const engine = new TemporalEngine(temporal);
  const platform = await openPlatform(config, { keys: readKeys(config.MAPLEBRIDGE_KEYS), engine, log, version });
  const app = await createApi(platform);
  const stopSweeping = keepSwept(platform);
  const { ending } = platform;
  const stop = async (): Promise<void> => {
    stopSweeping();
    await ending.begin(config.HTTP_DRAIN_SECONDS * 1000);
    await app.close();
    platform.typesetter.end();
    platform.binder.end();
    await engine.settled();
    await temporal.close();
    await platform.database.destroy();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending.hasBegun) ending.hurry();
      else {
        log.info({ signal }, 'stopping');
        void stop();
      }
    });
  }
  await app.listen(config.HTTP_PORT, config.HTTP_BIND);
  log.info({ url: await app.getUrl() }, 'listening');
}

const version = releaseVersion();
const config = loadConfig(apiConfig, process.env);
armFailpoints({ kill: process.env['MAPLEBRIDGE_FAILPOINT'], countInto: process.env['MAPLEBRIDGE_FAILPOINT_COUNT'] });
const log = openLog('api', config.LOG_LEVEL);
try {
  await main(config, log);
} catch (error) {
  log.fatal({ err: error }, 'the API did not start');
  // Not the exit code alone: what was opened by then would keep the process.
  process.exit(exitCodeOfStart(error));
}
