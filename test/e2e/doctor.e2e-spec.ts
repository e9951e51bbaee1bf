import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { Client } from 'pg';
import { releaseVersion, type Environment } from '#libs/config';
import { requireKeys } from '#libs/persistence';
import { examine, inOneLine, type DoctorReport } from '../../apps/cli/src/doctor/examine.js';
import { inspecting, type Machine } from '../../apps/cli/src/doctor/inspection.js';
import { registerDoctor } from '../../apps/cli/src/doctor/register-doctor.js';
import { brokenInstallations, thisYear, type Whole } from '../support/broken-installations.js';
import { publishToNextYear } from '../support/calendars-to-next-year.js';
import { keysFileIn, someKeys } from '../support/door.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';

const plenty = { freeBytes: 50e9, diskBytes: 100e9 };
const minute = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const repository = process.cwd();

let platform: Platform;
let api: Server;
let version = releaseVersion();
let servedCounty = 'CN-532924';
let environment: Environment;

const alive = () => ({ isAlive: true, version });
const ready = () => ({
  isReady: true,
  dependencies: [{ name: 'county', isReady: true, detail: `${servedCounty} Some County` }],
});

beforeAll(async () => {
  platform = await startPlatform();
  api = createServer(({ url }, reply) => reply.end(JSON.stringify(url === '/api/health/ready' ? ready() : alive())));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const { source, url } = platform.database;
  await requireKeys(source, someKeys());
  await publishToNextYear(platform.database.source);
  const { port } = api.address() as AddressInfo;
  writeFileSync(join(folder, 'installation.json'), '{}');
  environment = {
    DATABASE_URL: url,
    MAPLEBRIDGE_KEYS: keysFileIn(folder),
    TEMPORAL_ADDRESS: platform.engine.address,
    MAPLEBRIDGE_URL: `http://127.0.0.1:${String(port)}`,
    MAPLEBRIDGE_STATE: folder,
  };
  // A worker is known to the engine when it has asked for its first tasks.
  await eventually(async () => expect(linesOf(await look(), 'workers')).toMatch(/^正常/u), 30_000);
}, 120_000);
afterAll(async () => {
  api.close();
  await platform.stop();
}, 60_000);

const machine: Machine = { nowMs: () => Date.now(), room: () => Promise.resolve(plenty) };

const whole = (): Whole => ({ environment, ownerUrl: platform.database.ownerUrl, folder });

const look = (broken: Environment = {}, how: Partial<Machine> = {}): Promise<DoctorReport> =>
  inspecting(
    { repository, environment: { ...environment, ...broken } },
    (inspection) => examine(inspection, () => undefined),
    { ...machine, ...how },
  );

const linesOf = ({ lines }: DoctorReport, check: string): string =>
  lines
    .filter((line) => line.check === check)
    .map(inOneLine)
    .join('\n');

async function asOwner(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: platform.database.ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('maplebridge doctor', () => {
  it('finds nothing wrong with a whole installation, and warns of what is nobody’s fault yet', async () => {
    const report = await look();
    expect(report.lines.filter(({ level }) => level === 'fault' || level === 'notChecked')).toEqual([]);
    expect(report).toMatchObject({ isSound: true, version });
    expect(linesOf(report, 'backups')).toMatch(/^注意 warning .*backup\.md/u);
    const inJune = await look({}, { nowMs: () => Date.UTC(thisYear + 1, 5, 15, 4) });
    expect(linesOf(inJune, 'calendars')).toMatch(/^注意 warning /u);
    expect(linesOf(report, 'clocks')).toMatch(/^正常 ok .*数据库 -?0\.\d s，流程引擎 -?0\.\d s/u);
    expect(linesOf(report, 'engine')).toMatch(/maplebridge \d+ d, maplebridge-drills \d+ d/u);
  });

  it.each(brokenInstallations)('finds the fault of an installation %s, and says what to do', async (_what, one) => {
    await asOwner(...(one.sql ?? []));
    try {
      const report = await look(one.environment?.(whole()), one.machine);
      expect(report.isSound).toBe(false);
      const line = linesOf(report, one.check);
      expect(line).toMatch(/^故障 fault/u);
      expect(line).toMatch(one.says);
      expect(line).toMatch(one.todo);
      for (const secret of [
        'hidden',
        ':app@',
        JSON.parse(readFileSync(environment.MAPLEBRIDGE_KEYS ?? '', 'utf8')).identity,
      ])
        expect(JSON.stringify(report)).not.toContain(secret);
    } finally {
      await asOwner(...(one.mend ?? []));
    }
  });

  it('goes on where neither database nor engine is there, and says what it did not look at', async () => {
    const report = await look({ DATABASE_URL: '', TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect(report.lines.filter(({ level }) => level === 'fault').map(({ check }) => check)).toEqual([
      'database',
      'engine',
    ]);
    for (const check of ['rights', 'packs', 'jurisdiction', 'calendars', 'workers', 'clocks', 'backups'])
      expect(linesOf(report, check)).toMatch(/^未查 not checked .*没有应答，没有检查/u);
    expect(linesOf(report, 'disk')).toMatch(/^正常/u);
  });

  it('tells an API of another release', async () => {
    version = '0.0.1';
    try {
      expect(linesOf(await look(), 'servers')).toMatch(/^注意 warning .*运行的是 0\.0\.1/u);
    } finally {
      version = releaseVersion();
    }
  });

  it('finds the fault of an address that is of another installation', async () => {
    servedCounty = 'CN-990100';
    try {
      expect(linesOf(await look(), 'servers')).toMatch(/^故障 fault .*服务的是 CN-990100，数据库是 CN-532924.*改正/u);
    } finally {
      servedCounty = 'CN-532924';
    }
  });

  it('prints a line for each check, or JSON, and exits with 1 where something is wrong', async () => {
    const said: string[] = [];
    const spy = jest.spyOn(console, 'log').mockImplementation((text: unknown) => void said.push(String(text)));
    const before = process.exitCode;
    const run = async (more: Environment, ...args: string[]): Promise<unknown> => {
      said.length = 0;
      const program = new Command();
      registerDoctor(program, { repository, environment: { ...environment, ...more } });
      await program.parseAsync(['doctor', ...args], { from: 'user' });
      return process.exitCode;
    };
    try {
      expect(await run({})).toBe(0);
      expect(said.at(-1)).toMatch(/^0 项故障，\d 项注意，0 项未查/u);
      expect(await run({ DATABASE_URL: '' }, '--json')).toBe(1);
      expect(JSON.parse(said.join(''))).toMatchObject({
        isSound: false,
        lines: expect.arrayContaining([expect.objectContaining({ check: 'database', level: 'fault' })]),
      });
    } finally {
      process.exitCode = before;
      spy.mockRestore();
    }
  });

  // Last, for the worker is gone afterwards; the engine itself forgets one after some minutes, which pass here at once.
  it('finds the fault of an installation without a worker, and says what to do', async () => {
    await platform.stopWorker();
    const line = linesOf(await look({}, { nowMs: () => Date.now() + 3 * minute }), 'workers');
    expect(line).toMatch(/^故障 fault .*没有工作进程在取 maplebridge\/courses/u);
    expect(line).toMatch(/worker\.log/u);
  });
});
