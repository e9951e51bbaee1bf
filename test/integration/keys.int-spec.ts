import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiConfig } from '../../apps/api/src/config.js';
import { openPlatform } from '../../apps/api/src/open-platform.js';
import { withInstallation } from '../../apps/cli/src/open-installation.js';
import { exitCodes, loadConfig, parseKeys } from '#libs/config';
import { openLog } from '#libs/observability';
import { requireKeys } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';
import { aCounty } from '../support/door.js';

const key = (): string => randomBytes(32).toString('base64');
const first = { version: 1, id: 'first', identity: key(), textDigest: key(), receipt: key() };
const keysOf = (file: object) => parseKeys(JSON.stringify(file));
const refused = expect.objectContaining({
  exitCode: exitCodes.refused,
  en: expect.stringContaining('another database'),
});

describe('keys', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await aCounty();
  }, 60_000);
  afterAll(() => database.drop());

  const settings = async () =>
    await database.source.query<{ key: string }[]>(`select key from setting where key like 'key%' order by key`);

  it('are written down by the first process that has them, as values that tell nothing of them', async () => {
    await requireKeys(database.source, keysOf(first));
    const kept = (await settings()).map((row) => row.key);
    expect(kept).toEqual(['key_check.identity', 'key_check.receipt', 'key_check.textDigest', 'keys_id']);
    const said = JSON.stringify(await database.source.query('select value from setting'));
    for (const secret of [first.identity, first.textDigest, first.receipt]) expect(said).not.toContain(secret);
    await requireKeys(database.source, keysOf(first));
  });

  it.each<[what: string, file: object]>([
    ['of another installation', { ...first, id: 'second', identity: key(), textDigest: key(), receipt: key() }],
    ['with another key for identities', { ...first, identity: key() }],
    ['with another key for digests', { ...first, textDigest: key() }],
    ['with another key for receipts', { ...first, receipt: key() }],
    ['with two keys changed over', { ...first, identity: first.receipt, receipt: first.identity }],
  ])('%s are refused by API and command, which write nothing', async (_what, file) => {
    const before = await settings();
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    const path = join(folder, 'keys.json');
    writeFileSync(path, JSON.stringify(file));
    const environment = { DATABASE_URL: database.url, MAPLEBRIDGE_KEYS: path, TEMPORAL_ADDRESS: '127.0.0.1:1' };
    const log = openLog('test', 'silent');
    const given = { keys: keysOf(file), engine: {} as never, log, version: '0.0.0' };
    await expect(openPlatform(loadConfig(apiConfig, environment), given)).rejects.toEqual(refused);
    const command = withInstallation({ environment, repository: process.cwd() }, async () => 'opened');
    await expect(command).rejects.toEqual(refused);
    expect(await settings()).toEqual(before);
  });
});
