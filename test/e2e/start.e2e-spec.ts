import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lazyTemporal, temporalOptionsOf } from '#libs/temporal';
import { engineName, selfSigned } from '../../infra/local/engine-certificate.js';
import { livingProcess } from '../../infra/local/pid-files.js';
import { placesIn, repositoryRoot } from '../../infra/local/places.js';
import { privateNetwork } from '../../infra/local/private-network.js';
import { freePort } from '../../infra/local/ports.js';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { slowness } from '../support/machine-speed.mjs';

/** One `npm start`: the program itself, and what it has printed so far. */
interface Start {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  printed(): string;
}

// Passing on the two-core machine takes about 10 s each; a loaded one is far slower, and still right.
const readyMs = 120_000;
// On the machine of reference; another one is given as many times that.
const ctrlCMs = 10_000;

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-start-'));
  const places = placesIn(join(folder, 'state'));
  const starts: Start[] = [];
  let port = 0;
  let running: Start | undefined;

  beforeAll(async () => {
    // As root, PostgreSQL runs as another user, who has to pass through.
    chmodSync(folder, 0o755);
    port = await freePort();
  });

  afterAll(async () => {
    for (const { process, exited } of starts) {
      if (process.exitCode !== null || process.signalCode !== null) continue;
      process.kill('SIGTERM');
      await exited;
    }
    killAll();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const start = (...more: string[]): Start => {
    const program = join(repositoryRoot(), 'infra', 'bootstrap.mjs');
    const args = ['--state', places.folder, '--port', String(port), ...more];
    const { NODE_OPTIONS: _, ...env } = process.env;
    const shell = { ...env, A_SECRET: 'secret-of-the-shell' };
    const child = spawn(process.execPath, [program, ...args], { env: shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (some: Buffer) => (printed += some.toString()));
    const exited = once(child, 'close').then(([code]) => code as number | null);
    const started = { process: child, exited, printed: () => printed };
    starts.push(started);
    return started;
  };

  const ready = async ({ process, printed }: Start): Promise<void> => {
    await eventually(() => {
      if (printed().includes('Maplebridge is ready')) return;
      if (process.exitCode !== null) throw new Error(`ended with ${String(process.exitCode)}: ${printed()}`);
      throw new Error(`not ready: ${printed()}`);
    }, readyMs);
  };

  /** Ends with SIGKILL what the pid files of this state folder name, the supervisor first: as a power cut would. */
  const killAll = (): string[] => {
    const files = existsSync(places.run) ? readdirSync(places.run) : [];
    const names = files.map((file) => file.replace(/\.pid$/u, ''));
    const living = names.flatMap((name) => {
      const found = livingProcess(places.run, name);
      return found === undefined ? [] : [{ name, pid: found.pid }];
    });
    living.sort((a, b) => Number(b.name === 'supervisor') - Number(a.name === 'supervisor'));
    for (const { pid } of living) process.kill(pid, 'SIGKILL');
    return living.map(({ name }) => name).sort();
  };

  /** When the last process of this name said that it had stopped. */
  const stoppedAt = (name: 'api' | 'worker'): number => {
    const lines = readFileSync(join(places.logs, `${name}.log`), 'utf8')
      .trim()
      .split('\n');
    const last = JSON.parse(lines.at(-1) ?? '{}') as { msg?: string; time?: string | number };
    expect(last.msg).toBe('stopped');
    return new Date(last.time ?? Number.NaN).getTime();
  };

  /** When PostgreSQL was last told to stop. */
  const databaseToldAt = (): number => {
    const log = readFileSync(join(places.logs, 'postgres.log'), 'utf8');
    const [, at = ''] = [...log.matchAll(/^(\S+ \S+) UTC .*fast shutdown request/gmu)].at(-1) ?? [];
    return Date.parse(`${at.replace(' ', 'T')}Z`);
  };

  const isAlive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  const signedIn = (): Client => {
    const [, password = ''] = /password: (\S+)/u.exec(readFileSync(places.accounts, 'utf8')) ?? [];
    return new Client(`http://127.0.0.1:${String(port)}`, password);
  };

  it('keeps a petition over a hard end, and stops at Ctrl-C', async () => {
    const first = start();
    await ready(first);
    const body = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };
    const { id } = await signedIn().post<{ id: string }>('clerk', '/api/petitions', body);

    const again = start();
    const taken = start('--state', join(folder, 'other'));
    expect(await again.exited).toBe(75);
    expect(await taken.exited).toBe(76);
    expect(taken.printed()).toContain('--port');

    expect(killAll().filter((name) => name !== 'engine-gate')).toEqual([
      ...['api', 'postgres', 'supervisor', 'temporal', 'worker'],
    ]);
    await first.exited;

    const second = start();
    await ready(second);
    const { item } = await signedIn().get<{ item: { id: string } }>('clerk', `/api/petitions/${id}`);
    expect(item).toMatchObject({ id });

    const began = Date.now();
    second.process.kill('SIGINT');
    expect(await second.exited).toBe(0);
    expect(Date.now() - began).toBeLessThan(ctrlCMs * Math.max(1, slowness()));
    expect(killAll()).toEqual([]);
    // Each when those that need it are gone.
    const ended = [stoppedAt('api'), stoppedAt('worker'), databaseToldAt()];
    expect(ended).toEqual(ended.toSorted((a, b) => a - b));
    expect(Math.min(...ended)).toBeGreaterThanOrEqual(began);
  }, 300_000);

  // Where the system gives no network of its own the start says so, and there is nothing to show.
  (privateNetwork() === null ? it.skip : it)(
    'lets nobody of this machine to its engine without its certificate, and tells the engine no secret',
    async () => {
      running = start();
      await ready(running);
      const written = JSON.parse(readFileSync(places.environment, 'utf8')) as Parameters<typeof temporalOptionsOf>[0];
      const own = temporalOptionsOf(written);
      const other = selfSigned(engineName);
      const strange = { crt: Buffer.from(other.cert), key: Buffer.from(other.key) };
      const lets = async (tls: typeof own.tls): Promise<boolean> => {
        const { tls: _, ...way } = own;
        const engine = lazyTemporal({ ...way, ...(tls === undefined ? {} : { tls }) });
        const asked = engine.connection.withDeadline(Date.now() + 3_000, () =>
          engine.connection.workflowService.listNamespaces({}),
        );
        const isIn = await asked.then(
          () => true,
          () => false,
        );
        await engine.close();
        return isIn;
      };
      const { clientCertPair: _, ...withoutOwn } = own.tls ?? {};
      const tried = [own.tls, undefined, withoutOwn, { ...withoutOwn, clientCertPair: strange }];
      const letsIn: boolean[] = [];
      for (const tls of tried) letsIn.push(await lets(tls));
      expect(letsIn).toEqual([true, false, false, false]);
      // Its other ports, those of its parts among themselves, are in there with it.
      const pidOf = (name: string) => livingProcess(places.run, name)?.pid ?? 0;
      const networkOf = (pid: number | string) => readlinkSync(`/proc/${String(pid)}/ns/net`);
      expect(networkOf(pidOf('temporal'))).not.toBe(networkOf('self'));
      expect(networkOf(pidOf('engine-gate'))).toBe(networkOf(pidOf('temporal')));
      for (const file of [written.TEMPORAL_TLS_KEY ?? '', places.environment])
        expect(statSync(file).mode & 0o777).toBe(0o600);
      const environmentOf = (name: string) => readFileSync(`/proc/${String(pidOf(name))}/environ`, 'utf8');
      const { passwords } = JSON.parse(readFileSync(places.mark, 'utf8')) as { passwords: { owner: string } };
      for (const name of ['temporal', 'engine-gate', 'postgres', 'worker', 'api'])
        expect(environmentOf(name)).not.toContain(passwords.owner);
      for (const name of ['temporal', 'engine-gate', 'postgres'])
        expect(environmentOf(name)).not.toMatch(/secret-of-the-shell|DATABASE_|MAPLEBRIDGE_/u);
      // Either of the two ends with the other, and both are back.
      const before = pidOf('temporal');
      process.kill(pidOf('engine-gate'), 'SIGKILL');
      await eventually(async () => {
        expect(pidOf('temporal')).not.toBe(before);
        expect(await lets(own.tls)).toBe(true);
      }, 60_000);
    },
    180_000,
  );

  it('is found whole by maplebridge doctor, with no warning that nobody there can end', async () => {
    running ??= start();
    await ready(running);
    const args = [join(repositoryRoot(), 'infra', 'maplebridge.mjs'), 'doctor', '--json'];
    const env = { ...process.env, MAPLEBRIDGE_STATE: places.folder };
    // Nobody archives a local database, and whether the next year is published depends on the day of the test.
    const known = new Set(['backups', 'calendars']);
    // The engine has just begun again, and a worker asks it for tasks in its own time.
    await eventually(async () => {
      const doctor = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      let printed = '';
      doctor.stdout.on('data', (some: Buffer) => (printed += some.toString()));
      await once(doctor, 'close');
      const { lines } = JSON.parse(printed) as { lines: { check: string; level: string }[] };
      expect(lines.filter(({ check, level }) => level !== 'ok' && !known.has(check))).toEqual([]);
    }, 90_000);
  }, 180_000);

  it('waits for an answer that is under way, and for nothing at a second Ctrl-C', async () => {
    running ??= start();
    await ready(running);
    const [{ pid: api } = { pid: 0 }] = [livingProcess(places.run, 'api')];
    // A body that never comes: the API would wait for it.
    const slow = connect(port, '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write(
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await once(slow, 'connect');
    const began = Date.now();
    running.process.kill('SIGINT');
    await eventually(() => expect(readFileSync(join(places.logs, 'api.log'), 'utf8')).toMatch(/stopping[^\n]*\n$/));
    // What a terminal passes on twice within a second counts once.
    await eventually(() => expect(Date.now() - began).toBeGreaterThan(1_500));
    expect(isAlive(api)).toBe(true);
    running.process.kill('SIGINT');
    // The API alone is timed, from the first press on: nobody waits for it longer than its patience of 4 s.
    await eventually(() => expect(isAlive(api)).toBe(false));
    const tookMs = Date.now() - began;
    expect(tookMs).toBeLessThan(4_000 * Math.max(1, slowness()));
    expect(await running.exited).toBe(0);
    slow.destroy();
    expect(killAll()).toEqual([]);
  }, 120_000);

  it('refuses a folder that another release wrote, and touches nothing in it', async () => {
    const mark = readFileSync(places.mark, 'utf8');
    const { shape: _, ...older } = JSON.parse(mark) as Record<string, unknown>;
    writeFileSync(places.mark, JSON.stringify({ ...older, version: 1, postgresFolder: places.postgres }));
    const seen = (): unknown => readdirSync(places.folder, { recursive: true }).map((name) => lookAt(String(name)));
    const lookAt = (name: string): unknown => [name, statSync(join(places.folder, name)).mtimeMs];
    const before = seen();
    const refused = start();
    expect(await refused.exited).toBe(79);
    expect(refused.printed()).toContain('npm start -- --fresh');
    expect(seen()).toEqual(before);
    writeFileSync(places.mark, mark);
  }, 120_000);

  it('does not start with keys of other bytes under the same id, and leaves no accounts that it did not find', async () => {
    const keys = readFileSync(places.keys, 'utf8');
    const receipt = randomBytes(32).toString('base64');
    const altered = JSON.stringify({ ...(JSON.parse(keys) as object), receipt });
    writeFileSync(places.keys, altered);
    rmSync(places.accounts);
    const refused = start();
    expect(await refused.exited).toBe(77);
    expect(refused.printed()).toContain('不属于这个数据库');
    expect(existsSync(places.accounts)).toBe(false);
    writeFileSync(places.keys, keys);
  }, 120_000);
});
