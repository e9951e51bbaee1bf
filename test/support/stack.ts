import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { startApplication, isApiReady, type Application } from '../../infra/local/applications.js';
import { ensureKeys } from '../../infra/local/keys.js';
import { cacheFolder, placesIn, programFile, type Places } from '../../infra/local/places.js';
import { freePort } from '../../infra/local/ports.js';
import {
  randomPasswords,
  startPostgres,
  type PostgresPasswords,
  type RunningPostgres,
} from '../../infra/local/postgres.js';
import { prepareDatabase } from '../../infra/local/prepare-database.js';
import type { Service } from '../../infra/local/service.js';
import { findTemporal } from '../../infra/local/temporal-binary.js';
import { startTemporal } from '../../infra/local/temporal.js';
import { backUpDatabase, putBackDatabase } from './database-backup.js';
import { eventually } from './eventually.js';
import { copyFolder, keptOnce } from './kept-once.js';

const exec = promisify(execFile);

/** The four kinds of process that the product is made of. */
export type StackProcess = 'postgres' | 'temporal' | 'worker' | 'api';

/** What the demonstration has besides its people. */
type Demonstration = NonNullable<Parameters<typeof prepareDatabase>[1]>;

const inOrder: readonly StackProcess[] = ['postgres', 'temporal', 'worker', 'api'];

/** One password for all demonstration accounts of a test. */
export const demoPassword = 'Test-only-枫桥-2026';

/**
 * The whole product as real processes from `dist`: PostgreSQL, the Temporal server, worker and API, in a folder of its
 * own. Any of them can be killed with SIGKILL and started again on the same data and ports.
 */
export class Stack {
  /** How the worker begins from now on, as a path in `dist`; undefined: as it ships. */
  workerEntry: string | undefined;
  private readonly running = new Map<StackProcess, Service>();
  private passwords = randomPasswords();
  private readonly places: Places;
  private postgres: RunningPostgres | null = null;

  private constructor(
    private readonly ports: Readonly<Record<'postgres' | 'temporal' | 'api', number>>,
    private readonly extra: Readonly<Record<string, string>>,
    private readonly dataDir?: string,
  ) {
    const folder = mkdtempSync(join(tmpdir(), 'maplebridge-stack-'));
    // As root, PostgreSQL runs as another user, who has to pass through.
    chmodSync(folder, 0o755);
    this.places = placesIn(folder);
    const { logs, run, temporal } = this.places;
    for (const each of [logs, run, temporal, join(folder, 'scans')]) mkdirSync(each, { recursive: true });
  }

  /**
   * @param extra environment of API and worker beside the usual one
   * @param options what the demonstration has
   * @param dataDir of PostgreSQL, where it is not to lie in the folder of the stack
   */
  static async start(
    extra: Readonly<Record<string, string>> = {},
    options: Demonstration = {},
    dataDir?: string,
  ): Promise<Stack> {
    const ports = { postgres: await freePort(), temporal: await freePort(), api: await freePort() };
    const stack = new Stack(ports, extra, dataDir);
    try {
      // The engine comes up while the county is made: neither needs the other.
      const parts = await Promise.allSettled([stack.start('temporal'), stack.prepare(options)]);
      for (const part of parts) if (part.status === 'rejected') throw part.reason;
      for (const name of ['worker', 'api'] as const) await stack.start(name);
      await stack.ready();
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  /** A database with its county: a copy of the one of this run, or made anew. */
  private async prepare(options: Demonstration): Promise<void> {
    // A county is dated: one that was made before midnight has yesterday's matters.
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
    const kept = await keptOnce(`${today} ${JSON.stringify(options)}`, (folder) => Stack.keep(folder, options));
    if (kept === null) {
      await this.makeCounty(options);
      return;
    }
    this.passwords = JSON.parse(readFileSync(join(kept, 'passwords.json'), 'utf8')) as PostgresPasswords;
    copyFolder(join(kept, 'state'), this.places.folder);
    copyFolder(join(kept, 'postgres'), this.dataFolder);
    await this.start('postgres');
  }

  private async makeCounty(options: Demonstration): Promise<void> {
    await this.start('postgres');
    ensureKeys(this.places, false);
    await prepareDatabase({ ...this.usualEnvironment, MAPLEBRIDGE_DEMO_PASSWORD: demoPassword }, options);
  }

  /** What a first start leaves, into a folder for others to copy. */
  private static async keep(folder: string, options: Demonstration): Promise<void> {
    const ports = { postgres: await freePort(), temporal: 0, api: 0 };
    const first = new Stack(ports, {}, join(folder, 'postgres'));
    try {
      await first.makeCounty(options);
      await first.postgres?.stop();
      const { keys, files } = first.places;
      for (const kept of [keys, files])
        if (existsSync(kept)) cpSync(kept, join(folder, 'state', basename(kept)), { recursive: true });
      writeFileSync(join(folder, 'passwords.json'), JSON.stringify(first.passwords));
    } finally {
      await first.stop();
    }
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${String(this.ports.api)}`;
  }

  /** As the superuser, on the application's database. */
  get adminUrl(): string {
    const url = new URL(this.pg.adminUrl);
    url.pathname = '/maplebridge';
    return url.toString();
  }

  /** Where the engine keeps its database. */
  get temporalFolder(): string {
    return this.places.temporal;
  }

  /** Where what was sent is journalled. */
  get journalFolder(): string {
    return this.places.journal;
  }

  /** A backup of the database as it is now, while everything works. @returns its folder, beside that of the stack */
  async backUp(): Promise<string> {
    return await backUpDatabase(this.adminUrl, this.dataFolder, join(this.places.folder, 'backup'));
  }

  /** The runbook's way: everything is gone, the older database is put back, and the engine's data is left out. */
  async putBack(backup: string): Promise<void> {
    for (const name of ['api', 'worker', 'temporal', 'postgres'] as const) await this.kill(name);
    await putBackDatabase(backup, this.dataFolder);
    rmSync(this.places.temporal, { recursive: true });
    mkdirSync(this.places.temporal);
    for (const name of inOrder) await this.start(name);
    await this.ready();
    await this.command('reconcile', '--all');
  }

  /** How many files have come in and are kept by nobody yet. */
  draftsOfFiles(): Promise<number> {
    return readdir(join(this.places.files, 'drafts')).then(
      ({ length }) => length,
      () => 0,
    );
  }

  /** Runs `maplebridge reconcile` as an operator would. */
  async reconcile(): Promise<string> {
    return await this.command('reconcile', '--json');
  }

  /** Runs a command of the product's own program against this installation; answers what it printed. */
  async command(...args: readonly string[]): Promise<string> {
    const program = programFile('cli');
    const { stdout } = await exec(process.execPath, [program, ...args], { env: this.environment });
    return stdout;
  }

  /** What API, worker and commands are given. */
  get environment(): Record<string, string> {
    return { ...this.usualEnvironment, ...this.extra };
  }

  /** What every stack has alike: a county that is copied was made with nothing else. */
  private get usualEnvironment(): Record<string, string> {
    return {
      ...(process.env as Record<string, string>),
      NODE_OPTIONS: '',
      DATABASE_URL: this.pg.url,
      DATABASE_OWNER_URL: this.pg.ownerUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${String(this.ports.temporal)}`,
      MAPLEBRIDGE_KEYS: this.places.keys,
      FILES_FOLDER: this.places.files,
      SCANS_FOLDER: join(this.places.folder, 'scans'),
      JOURNAL_FOLDER: this.places.journal,
      MAPLEBRIDGE_STATE: this.places.folder,
      HTTP_PORT: String(this.ports.api),
      LOG_LEVEL: process.env['STACK_LOG_LEVEL'] ?? 'warn',
    };
  }

  isRunning(name: StackProcess): boolean {
    return this.running.has(name);
  }

  /** Settles when the process is gone, killed from outside or by a failpoint, now or before. */
  async ended(name: StackProcess): Promise<void> {
    await this.running.get(name)?.exited;
  }

  async start(name: StackProcess, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const service = await this.launch(name, more);
    this.running.set(name, service);
    void service.exited.then(() => {
      if (this.running.get(name) === service) this.running.delete(name);
    });
  }

  /** SIGKILL, as a power cut would; returns when the process is gone. */
  async kill(name: StackProcess): Promise<void> {
    const service = this.service(name);
    process.kill(service.pid, 'SIGKILL');
    await service.exited;
  }

  /** SIGTERM, as a service manager would; returns how it went when the process is gone. */
  async terminate(name: StackProcess): Promise<string> {
    const service = this.service(name);
    process.kill(service.pid, 'SIGTERM');
    return await service.exited;
  }

  /** Until every dependency of the API says that it is ready. */
  async ready(): Promise<void> {
    await eventually(async () => {
      if (await isApiReady(this.apiUrl)) return;
      const gone = inOrder.filter((name) => !this.running.has(name));
      const last = gone.map((name) => readFileSync(join(this.places.logs, `${name}.log`), 'utf8').slice(-2_000));
      throw new Error(`not ready; not running: ${gone.join(', ')} ${last.join('')}`);
    }, 60_000);
  }

  /** Nothing of it is kept, so that nobody waits for an orderly end: how that goes is looked at where a test asks for it. */
  async stop(): Promise<void> {
    const carried = inOrder.filter((name) => name !== 'postgres' && this.isRunning(name));
    await Promise.all(carried.map((name) => this.kill(name)));
    // Killed, it would leave shared memory behind.
    await this.postgres?.stop();
    if (process.env['KEEP_STACK'] === undefined) rmSync(this.places.folder, { recursive: true, force: true });
  }

  private get pg(): RunningPostgres {
    if (this.postgres === null) throw new Error('PostgreSQL was not started');
    return this.postgres;
  }

  private get dataFolder(): string {
    return this.dataDir ?? this.places.postgres;
  }

  private service(name: StackProcess): Service {
    const service = this.running.get(name);
    if (service === undefined) throw new Error(`${name} is not running`);
    return service;
  }

  private async launch(name: StackProcess, more: Readonly<Record<string, string>>): Promise<Service> {
    const { logs, run } = this.places;
    if (name === 'postgres') {
      this.postgres = await startPostgres({
        dataDir: this.dataFolder,
        passwords: this.passwords,
        port: this.ports.postgres,
        // A killed process loses nothing that the system has: only a dead machine would, which no test here is.
        settings: { fsync: 'off' },
        log: join(logs, 'postgres.log'),
        run,
      });
      return this.postgres;
    }
    if (name === 'temporal') {
      const binary = await findTemporal({
        environment: process.env,
        cache: cacheFolder(process.env),
        say: () => undefined,
      });
      const dbFile = join(this.places.temporal, 'temporal.db');
      return await startTemporal({ binary, dbFile, port: this.ports.temporal, log: join(logs, 'temporal.log'), run });
    }
    const entry = name === 'worker' ? this.workerEntry : undefined;
    return await startApplication(name satisfies Application, this.places, { ...this.environment, ...more }, entry);
  }
}
