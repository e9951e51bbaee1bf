import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { registerLedger } from '../../apps/cli/src/ledger/register-ledger.js';
import { keysFileIn } from '../support/door.js';
import { aDatabase, type TestDatabase } from '../support/database.js';

const keysFile = keysFileIn(mkdtempSync(join(tmpdir(), 'ledger-')));
let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

/** What `maplebridge ledger verify …` says, and its exit code. */
async function verify(...more: string[]): Promise<{ said: string; code: unknown }> {
  const said: unknown[] = [];
  const listen = (text: unknown): void => void said.push(text);
  const spies = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')].map((spy) => spy.mockImplementation(listen));
  const program = new Command();
  registerLedger(program, {
    environment: { DATABASE_URL: database.url, MAPLEBRIDGE_KEYS: keysFile },
    repository: process.cwd(),
  });
  const before = process.exitCode;
  try {
    process.exitCode = 0;
    await program.parseAsync(['ledger', 'verify', ...more], { from: 'user' });
    return { said: said.join('\n'), code: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

it('calls a case that is not there neither whole nor broken', async () => {
  expect(await verify()).toMatchObject({ said: expect.stringContaining('whole'), code: 0 });
  for (const name of ['信2026-000001', '00000000-0000-4000-8000-000000000000']) {
    await expect(verify('--case', name)).rejects.toMatchObject({ exitCode: 66, en: `There is no case ${name}.` });
  }
});
