import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { exitCodes } from '#libs/config';
import { isApiReady, startApplication } from '../../infra/local/applications.js';
import { keepDemoAccounts } from '../../infra/local/demo-accounts.js';
import { keepDatabase, openInstallation } from '../../infra/local/installation.js';
import { ensureKeys } from '../../infra/local/keys.js';
import { cacheFolder, placesIn, programFile, type Environment, type Places } from '../../infra/local/places.js';
import { livingProcess, sweep } from '../../infra/local/pid-files.js';
import { freePort } from '../../infra/local/ports.js';
import { withClient } from '../../infra/local/postgres-roles.js';
import { isCluster, startPostgres, type RunningPostgres } from '../../infra/local/postgres.js';
import { prepareDatabase } from '../../infra/local/prepare-database.js';
import type { Service } from '../../infra/local/service.js';
import { findTemporal } from '../../infra/local/temporal-binary.js';
import { ourNamespaces, startTemporal } from '../../infra/local/temporal.js';
import { waitFor } from '../../infra/local/wait.js';

/** The product on a state folder that is kept: what `npm start --state` runs, without its supervisor. */
export class KeptStack {
  private readonly services: Service[] = [];
  private postgres: RunningPostgres | null = null;
  private environment: Environment = {};
  /** Of the demonstration accounts. */
  password = '';
  url = '';

  constructor(
    state: string,
    private readonly given: Environment,
    private readonly say: (line: string) => void,
  ) {
    this.places = placesIn(state);
  }

  private readonly places: Places;

  /** Database, migrations and demonstration accounts. @param isFast nothing is kept if the machine dies: for filling */
  async openDatabase(isFast: boolean): Promise<void> {
    const { places } = this;
    if (livingProcess(places.run, 'supervisor')) throw new Error(`${places.folder} is running: stop it first`);
    const opened = openInstallation(places);
    const { installation, database: dataDir, isNew } = opened;
    await sweep(places.run, []);
    ensureKeys(places, !isNew && isCluster(dataDir));
    const { passwords } = installation;
    const fast = { fsync: 'off', synchronous_commit: 'off', max_wal_size: '8GB' };
    const log = join(places.logs, 'postgres.log');
    const settings = isFast ? fast : {};
    const postgres = await startPostgres({
      dataDir,
      passwords,
      port: await freePort(),
      log,
      run: places.run,
      settings,
    });
    this.services.push(postgres);
    keepDatabase(places, opened);
    this.postgres = postgres;
    this.password = installation.demoPassword;
    const { url, ownerUrl } = postgres;
    const ours = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, MAPLEBRIDGE_KEYS: places.keys };
    this.environment = { ...this.given, ...ours, MAPLEBRIDGE_STATE: places.folder, LOG_LEVEL: 'warn' };
    const prepared = await prepareDatabase({ ...this.environment, MAPLEBRIDGE_DEMO_PASSWORD: this.password });
    keepDemoAccounts(places, this.password, prepared.accounts);
  }

  /** Runs a command of the product against it; it says itself how it goes. */
  async command(...args: readonly string[]): Promise<void> {
    const program = programFile('cli');
    const child = spawn(process.execPath, [program, ...args], { env: this.environment, stdio: ['ignore', 2, 2] });
    const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('exit', done));
    if (code !== exitCodes.done) throw new Error(`maplebridge ${args.join(' ')} ended with ${String(code)}`);
  }

  /** As the superuser, on the product's database. */
  async query<R>(sql: string): Promise<R[]> {
    if (this.postgres === null) throw new Error('the database is not open');
    const url = new URL(this.postgres.adminUrl);
    url.pathname = '/maplebridge';
    return await withClient(url.toString(), async (client) => (await client.query(sql)).rows as R[]);
  }

  /** The engine, the worker and the API. */
  async startRest(): Promise<void> {
    const { places } = this;
    const binary = await findTemporal({
      environment: this.given,
      cache: cacheFolder(this.given),
      say: () => undefined,
    });
    const dbFile = join(places.temporal, 'temporal.db');
    const log = join(places.logs, 'temporal.log');
    const temporal = await startTemporal({ binary, dbFile, port: await freePort(), log, run: places.run });
    this.services.push(temporal);
    const port = await freePort();
    const [namespace, drills] = ourNamespaces;
    const environment = {
      ...this.environment,
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: namespace,
      TEMPORAL_DRILL_NAMESPACE: drills,
      HTTP_PORT: String(port),
    };
    for (const name of ['worker', 'api'] as const)
      this.services.push(await startApplication(name, places, environment));
    this.url = `http://127.0.0.1:${String(port)}`;
    const isReady = await waitFor(async () => ((await isApiReady(this.url)) ? true : undefined), 120_000, 200);
    if (isReady !== true) throw new Error(`the API did not become ready: see ${places.logs}`);
  }

  /** The database as its owner reaches it. */
  get ownerUrl(): string {
    return this.environment['DATABASE_OWNER_URL'] ?? '';
  }

  /** The processes of the product that run, by name. */
  get pids(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.services.map(({ name, pid }) => [name, pid]));
  }

  /** Until the courses of all open cases are armed: a machine that still works at it measures that. */
  async settled(): Promise<void> {
    let said = 0;
    for (;;) {
      const [row] = await this.query<{ rows: number }>('select count(*)::int as rows from outbox');
      const rows = row?.rows ?? 0;
      if (rows === 0) return;
      if (Date.now() - said > 10_000) {
        said = Date.now();
        this.say(`${String(rows)} courses are still to be told …`);
      }
      await new Promise((done) => setTimeout(done, 500));
    }
  }

  async stop(): Promise<void> {
    for (const service of this.services.splice(0).reverse()) await service.stop();
  }
}
