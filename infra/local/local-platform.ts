import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, files, ProcessProblem } from '#libs/config';
import { isApiReady, startApplication, type Application } from './applications.js';
import { keepDemoAccounts } from './demo-accounts.js';
import { engineName, ensureEngineCertificate, type EngineCertificate } from './engine-certificate.js';
import { keepDatabase, openInstallation, type OpenInstallation } from './installation.js';
import { Keeper } from './keeper.js';
import { ensureKeys, writeBackupNote, writeOwnerOnly } from './keys.js';
import { keepLogsBounded } from './log-files.js';
import { cacheFolder, type Environment, type Places } from './places.js';
import { writePidFile } from './pid-files.js';
import { freePort, isLoopback, isPortFree } from './ports.js';
import { isCluster, startPostgres } from './postgres.js';
import { privateNetwork } from './private-network.js';
import { prepareDatabase, type PreparedDatabase } from './prepare-database.js';
import { say, step } from './say.js';
import type { Service } from './service.js';
import { ourNamespaces, startTemporal } from './temporal.js';
import { findTemporal } from './temporal-binary.js';
import { waitFor } from './wait.js';

export interface PlatformOptions {
  readonly places: Places;
  readonly port: number;
  readonly bind: string;
  readonly environment: Environment;
  /** A county file to start with; left out: the demonstration county, unless one stands here already. */
  readonly county?: string;
}

// Ctrl-C has to be through within 10 s; what is left then is ended hard, and recovers at the next start.
const stopBudgetMs = 8_500;
// API and worker load, connect and bundle the courses in three to six seconds on two cores; a loaded machine is slower.
const readyTimeoutMs = 90_000;
// A process that dies this often before it was ever ready will not come up by itself.
const deathsBeforeGivingUp = 4;

/** Everything on one machine: PostgreSQL, Temporal, worker and API, started in that order and stopped in the other. */
export class LocalPlatform {
  private readonly keepers: Keeper<Service>[] = [];
  private isStopping = false;
  private stopBounding = (): void => undefined;

  constructor(private readonly options: PlatformOptions) {}

  get isBeingStopped(): boolean {
    return this.isStopping;
  }

  /** @throws ProcessProblem what stands in the way, and what to do */
  async start(): Promise<{ url: string; prepared: PreparedDatabase; password: string }> {
    const { places } = this.options;
    await this.checkAddress();
    const opened = openInstallation(places);
    const { installation, database, isNew } = opened;
    writePidFile(places.run, 'supervisor', process.pid);
    this.stopBounding = keepLogsBounded(places.logs);
    if (isNew && database !== places.postgres) {
      say(
        `数据库放在 ${database}（postgres 用户进不了数据文件夹）`,
        `the database is kept in ${database}, because the user postgres cannot enter the state folder`,
      );
    }
    ensureKeys(places, !isNew && isCluster(database));
    writeBackupNote(places, database);
    const environment = await this.startDatabase(opened);
    keepDatabase(places, opened);
    const password = installation.demoPassword;
    const prepared = await this.prepare(environment, password);
    const engine = await this.startEngine();
    const url = await this.startApplications({ ...environment, ...engine });
    return { url, prepared, password };
  }

  /** Stops everything in order, each when those that need it are gone. */
  async stop(): Promise<void> {
    this.isStopping = true;
    rmSync(this.options.places.environment, { force: true });
    const impatience = setTimeout(() => {
      for (const keeper of this.keepers) keeper.kill();
    }, stopBudgetMs);
    for (const keeper of this.keepers.toReversed()) await keeper.stop();
    clearTimeout(impatience);
    this.stopBounding();
  }

  /** Ends everything at once, for who presses Ctrl-C a second time. */
  kill(): void {
    for (const keeper of this.keepers) keeper.kill();
  }

  private async checkAddress(): Promise<void> {
    const { bind, port } = this.options;
    if (await isPortFree(port, bind)) return;
    throw new ProcessProblem(
      exitCodes.portInUse,
      `端口 ${String(port)} 已被其他程序占用（或地址 ${bind} 不属于本机）：请用 --port 换一个端口，例如 --port ${String(port + 1)}。`,
      `Port ${String(port)} is in use (or ${bind} is no address of this machine): choose another, for example --port ${String(port + 1)}.`,
    );
  }

  private async startDatabase({ installation, database }: OpenInstallation): Promise<Environment> {
    const { places, environment } = this.options;
    const port = await freePort();
    const postgres = await step('启动数据库', 'starting the database', () =>
      this.keep('postgres', () =>
        startPostgres({
          dataDir: database,
          passwords: installation.passwords,
          port,
          log: join(places.logs, 'postgres.log'),
          run: places.run,
        }),
      ),
    );
    return {
      ...environment,
      DATABASE_URL: postgres.url,
      DATABASE_OWNER_URL: postgres.ownerUrl,
      MAPLEBRIDGE_KEYS: places.keys,
      ...filesOf(environment, places.files),
      JOURNAL_FOLDER: environment.JOURNAL_FOLDER ?? places.journal,
      DATABASE_DISK: database,
    };
  }

  private async prepare(environment: Environment, password: string): Promise<PreparedDatabase> {
    const { places, bind, county } = this.options;
    const own =
      county === undefined ? {} : { county: { file: county, passwords: join(places.folder, passwordsName()) } };
    const prepared = await step('升级数据库、装入规则与日历', 'bringing the database up to date', () =>
      prepareDatabase(
        { ...environment, MAPLEBRIDGE_DEMO_PASSWORD: password },
        { withPetition: true, withCases: true, ...own },
      ),
    );
    keepDemoAccounts(places, password, prepared.accounts);
    if (prepared.demo === 'demo' && !isLoopback(bind)) throw demoStaysHome(bind);
    return prepared;
  }

  /** @returns how the engine is reached */
  private async startEngine(): Promise<Environment> {
    const { places, environment } = this.options;
    const cache = cacheFolder(environment);
    const binary = await step('寻找流程引擎 Temporal', 'looking for the Temporal server', () =>
      findTemporal({ environment, cache, say }),
    );
    const port = await freePort();
    const network = privateNetwork();
    if (network === null) sayUnguarded();
    const certificate = ensureEngineCertificate(places.temporal);
    const temporal = await step('启动流程引擎', 'starting the Temporal server', () =>
      this.keep('temporal', () =>
        startTemporal({
          binary,
          dbFile: join(places.temporal, 'temporal.db'),
          port,
          log: join(places.logs, 'temporal.log'),
          run: places.run,
          guard: network === null ? undefined : { network, certificate },
        }),
      ),
    );
    return { TEMPORAL_ADDRESS: temporal.address, ...(network === null ? {} : shownTo(certificate)) };
  }

  private async startApplications(environment: Environment): Promise<string> {
    const { places, port, bind } = this.options;
    const chosen = port === 0 ? await freePort() : port;
    const url = `http://${hostOf(bind)}:${String(chosen)}`;
    const [namespace, drillNamespace] = ourNamespaces;
    const whole: Environment = {
      ...environment,
      TEMPORAL_NAMESPACE: namespace,
      TEMPORAL_DRILL_NAMESPACE: drillNamespace,
      HTTP_PORT: String(chosen),
      HTTP_BIND: bind,
      // Nobody stands between who asks and the API; this is for what is on its way.
      HTTP_DRAIN_SECONDS: environment.HTTP_DRAIN_SECONDS ?? '1',
    };
    writeOwnerOnly(places.environment, `${JSON.stringify(forCommands(whole, url), null, 2)}\n`);
    const start = (name: Application) => this.keep(name, () => startApplication(name, places, whole));
    await step('启动工作进程与接口', 'starting worker and API', async () => {
      await start('worker');
      await start('api');
      await this.waitUntilReady(url);
    });
    return url;
  }

  private async waitUntilReady(url: string): Promise<void> {
    const answer = await waitFor(
      async () => {
        if (this.isStopping) return false;
        if (this.keepers.some((keeper) => keeper.deaths >= deathsBeforeGivingUp)) return false;
        return (await isApiReady(url)) ? true : undefined;
      },
      readyTimeoutMs,
      150,
    );
    if (answer === true || this.isStopping) return;
    const { logs } = this.options.places;
    throw new ProcessProblem(
      exitCodes.unavailable,
      `平台没有就绪：请查看 ${logs} 中 api.log 与 worker.log 的最后几行。`,
      `The platform did not become ready: see the last lines of api.log and worker.log in ${logs}.`,
    );
  }

  private async keep<S extends Service>(name: string, start: () => Promise<S>): Promise<S> {
    if (this.isStopping) throw new Error('stopping');
    const keeper = new Keeper<S>(name, start, (dead, how) => {
      say(`${dead} 意外退出（${how}），正在重新启动`, `${dead} ended unexpectedly (${how}) and is started again`);
    });
    this.keepers.push(keeper);
    return await keeper.run();
  }
}

/** What clients of the engine show it, and believe of it. */
function shownTo({ cert, key }: EngineCertificate): Environment {
  return {
    TEMPORAL_TLS_CA: cert,
    TEMPORAL_TLS_CERT: cert,
    TEMPORAL_TLS_KEY: key,
    TEMPORAL_TLS_SERVER_NAME: engineName,
  };
}

function sayUnguarded(): void {
  say(
    '本系统不能给流程引擎单独的网络（需要 Linux 的 unshare 和 nsenter）：这台机器上的其他用户能连到它，请不要与他人共用',
    'this system gives the engine no network of its own (unshare and nsenter of Linux): other users of this machine can reach it, so share it with nobody',
  );
}

const tlsNames = ['TEMPORAL_TLS_CA', 'TEMPORAL_TLS_CERT', 'TEMPORAL_TLS_KEY', 'TEMPORAL_TLS_SERVER_NAME'] as const;

/** Files lie in a folder of this installation, unless somebody says where. */
const filesOf = ({ FILES_FOLDER: own, FILES_S3_URL: store }: Environment, folder: string): Environment =>
  (store ?? '') === '' ? { FILES_FOLDER: own ?? folder } : {};

const s3Names = Object.keys(files).filter((name) => name.startsWith('FILES_S3_'));

/** What `maplebridge import`, `drill` and the like find their installation by. */
function forCommands(environment: Environment, url: string): Environment {
  const names = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'MAPLEBRIDGE_KEYS', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE'];
  const more = [
    'TEMPORAL_DRILL_NAMESPACE',
    'HTTP_PORT',
    'HTTP_BIND',
    'DATABASE_DISK',
    'FILES_FOLDER',
    'SCANS_FOLDER',
    ...s3Names,
    'JOURNAL_FOLDER',
    ...tlsNames,
  ];
  const chosen = [...names, ...more].map((name) => [name, environment[name]]);
  return { ...(Object.fromEntries(chosen) as Environment), MAPLEBRIDGE_URL: url };
}

/** Where this machine itself reaches what listens on an address. */
function hostOf(bind: string): string {
  if (bind === '0.0.0.0' || bind === '::') return '127.0.0.1';
  return bind.includes(':') ? `[${bind}]` : bind;
}

/** Demonstration accounts have a password that was printed on a screen: nobody else may reach them. */
export function demoStaysHome(bind: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `演示账号还在，只许监听本机，不能监听 ${bind}：请先以默认地址启动，运行 maplebridge remove-demo 删除演示账号，再换地址。`,
    `Demonstration accounts stand, so only this machine may be listened to, not ${bind}: start without --bind, run maplebridge remove-demo, then choose the address.`,
  );
}

/** By the second, so that no later load of a county meets the file of an earlier one. */
const passwordsName = (): string => `passwords-${new Date().toISOString().slice(0, 19).replaceAll(/\D/gu, '')}.txt`;
