import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { repositoryRoot } from './places.js';
import { waitFor } from './wait.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-npm-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Says its number, then how it was told to end.
const program = `
process.on('SIGTERM', () => { process.stdout.write('told'); process.exit(0); });
setTimeout(() => process.exit(1), 60_000);
process.stdout.write(\`up \${process.pid} \`);
`;

// Between npm and the product stands a shell, which hands no signal on: what a service manager ends is npm.
it('a SIGTERM to npm start reaches the product', async () => {
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot(), 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: scripts.start } }));
  mkdirSync(join(folder, 'infra'));
  writeFileSync(join(folder, 'infra', 'bootstrap.mjs'), program);
  const npm = spawn('npm', ['start', '--silent'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  npm.stdout.on('data', (some: Buffer) => (said += some.toString()));
  const exited = once(npm, 'exit');
  const pid = await waitFor(() => /up (\d+) /u.exec(said)?.[1], 20_000);
  npm.kill('SIGTERM');
  await exited;
  const told = await waitFor(() => (said.endsWith('told') ? true : undefined), 3_000);
  if (told === undefined) process.kill(Number(pid), 'SIGKILL');
  expect(told).toBe(true);
}, 30_000);
