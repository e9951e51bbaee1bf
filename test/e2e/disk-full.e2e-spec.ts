import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { demoPassword, Stack } from '../support/stack.js';

const mebibyte = 1024 ** 2;
const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。'.repeat(80) };

/** A file system of its own, which only root can have; elsewhere the integration ring shows what needs no disk. */
function aSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-disk-'));
  chmodSync(folder, 0o755);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600m,mode=755', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = aSmallDisk();

(disk === null ? describe.skip : describe)('the product on a disk that fills', () => {
  const ballast = join(disk ?? '', 'ballast');
  let stack: Stack;
  let client: Client;

  beforeAll(async () => {
    const reserve = { DATABASE_DISK: disk ?? '', DATABASE_DISK_RESERVE: '64MiB' };
    stack = await Stack.start(reserve, {}, join(disk ?? '', 'postgres'));
    client = new Client(stack.apiUrl, demoPassword);
    await client.get('clerk', '/api/petitions');
  }, 120_000);

  afterAll(async () => {
    rmSync(ballast, { force: true });
    await stack.stop();
    execFileSync('umount', [disk ?? '']);
    rmSync(disk ?? '', { recursive: true });
  }, 60_000);

  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(disk ?? '');
    return bavail * bsize;
  };

  /** Writes until no more than so many bytes are free. */
  const fill = (leave: number): void => {
    const file = openSync(ballast, 'a');
    try {
      for (let left = freeBytes() - leave; left > 0; left = freeBytes() - leave)
        writeSync(file, Buffer.alloc(Math.min(left, mebibyte)));
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    } finally {
      closeSync(file);
    }
  };

  const register = async () => (await client.ask<{ code?: string }>('clerk', '/api/petitions', matter)).status;

  const diskDetail = async (): Promise<string> => {
    const answer = await fetch(`${stack.apiUrl}/api/health/ready`);
    const { dependencies } = (await answer.json()) as { dependencies: { name: string; detail: string }[] };
    return dependencies.find(({ name }) => name === 'disk')?.detail ?? '';
  };

  it('below the reserve refuses what is new, shows what is there, and goes on by itself', async () => {
    expect(await register()).toBe(201);
    fill(32 * mebibyte);
    await eventually(async () => expect(await register()).toBe(507));
    expect(await diskDetail()).toMatch(/^less than the reserve: 3\d MiB free of a reserve of 64 MiB$/);
    expect((await client.get<{ items: unknown[] }>('clerk', '/api/petitions')).items.length).toBeGreaterThan(0);
    rmSync(ballast);
    await eventually(async () => expect(await register()).toBe(201));
  }, 60_000);

  it('full to the last byte, where the API does not see it, is told by the database, which lives; and nothing is lost', async () => {
    await stack.kill('api');
    await stack.start('api', { DATABASE_DISK: '' });
    await stack.ready();
    const database = new Database({ connectionString: stack.adminUrl });
    await database.connect();
    // On a new segment of the log, so that what runs out of room first is a table and not the log.
    await database.query('checkpoint');
    await database.query('select pg_switch_wal()');
    // The segment is made by what is first written to it.
    await database.query(`select pg_logical_emit_message(true, 'test', 'begins a segment')`);
    await database.end();
    const keys: string[] = [];
    fill(0);
    const statuses: number[] = [];
    while (statuses.at(-1) !== 507 && statuses.length < 400) {
      const key = `while-it-fills-${String(statuses.length)}`;
      const { status } = await client.ask('clerk', '/api/petitions', matter, key);
      statuses.push(status);
      keys.push(key);
    }
    expect(new Set(statuses)).toEqual(new Set([...(statuses.length > 1 ? [201] : []), 507]));
    expect(await diskDetail()).toBe('the database has no room: not seen from here');
    expect((await client.get<{ items: unknown[] }>('clerk', '/api/petitions')).items.length).toBeGreaterThan(0);
    expect(stack.isRunning('postgres')).toBe(true);
    rmSync(ballast);
    await eventually(async () => expect(await diskDetail()).toBe('room: not seen from here'), 30_000);
    // What was refused is done with the same key, and what was answered is not done again.
    for (const key of keys) expect((await client.ask('clerk', '/api/petitions', matter, key)).status).toBe(201);
    expect(await stack.command('ledger', 'verify')).toContain('完整');
  }, 120_000);
});
