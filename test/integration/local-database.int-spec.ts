import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canConnect } from '../../infra/local/postgres-roles.js';
import { randomPasswords, startPostgres, type RunningPostgres } from '../../infra/local/postgres.js';

describe('the database of a local start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-database-'));
  const log = join(folder, 'postgres.log');
  const passwords = randomPasswords();
  let running: RunningPostgres;

  beforeAll(async () => {
    // As root, PostgreSQL runs as another user, who has to pass through.
    chmodSync(folder, 0o755);
    writeFileSync(log, '', { mode: 0o644 });
    const settings = { fsync: 'off', log_statement: 'all', shared_buffers: '16MB' };
    const options = { dataDir: join(folder, 'postgres'), passwords, log, settings };
    // The second start alters the roles that the first has made.
    running = await startPostgres(options);
    await running.stop();
    running = await startPostgres(options);
  }, 90_000);
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps no password in its log, whatever statements that has, and the log for its owner alone', async () => {
    for (const url of [running.url, running.ownerUrl, running.adminUrl]) expect(await canConnect(url)).toBe(true);
    const written = readFileSync(log, 'utf8');
    expect(written).toMatch(/create role[^\n]*maplebridge_owner[^]*alter role[^\n]*maplebridge_owner/u);
    for (const password of Object.values(passwords)) expect(written).not.toContain(password);
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });
});
