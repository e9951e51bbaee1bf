import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..', '..');

// Two busy cores; a child that is done ends within a second or two of its last word.
const patienceMs = 60_000;

/** Our own end reaches the child; answers its exit code, 1 where a signal ended it. */
async function ended(child) {
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code, signal) => done(signal ? 1 : code));
    });
  } finally {
    process.off('SIGINT', forward).off('SIGTERM', forward);
  }
}

const start = (program, args, env) =>
  spawn(program, args, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });

/** Runs a child with our own terminal and answers its exit code. */
export async function run(program, args, env = {}) {
  return await ended(start(program, args, env));
}

/**
 * The same for a child that leaves a file when it is done: one that does not end then holds something open, which is a
 * fault. It is said, and the child ended with code 1.
 */
async function runUntil(file, args, env) {
  const child = start(process.execPath, args, env);
  let doneAt;
  const watch = setInterval(() => {
    if (!existsSync(file)) return;
    doneAt ??= Date.now();
    if (Date.now() - doneAt < patienceMs) return;
    console.error('All tests ran, but the process does not end: something is left open (jest --detectOpenHandles).');
    child.kill('SIGKILL');
  }, 1_000);
  try {
    return await ended(child);
  } finally {
    clearInterval(watch);
  }
}

/** Runs a child beside others: what it prints is kept whole, for its own place. */
export async function runAside(program, args) {
  const child = spawn(program, args, { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const code = await ended(child);
  return { code, output: Buffer.concat(printed).toString() };
}

/** Runs a project of Jest and counts its tests. */
export async function runJest(project, options, env) {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-results-'));
  const results = join(folder, 'results.json');
  try {
    // Jest's own five seconds are less than one transaction takes on a machine that does six other things.
    const patience = ['--testTimeout', '30000'];
    const reported = ['--json', '--outputFile', results];
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', project, ...patience, ...reported];
    const code = await runUntil(results, [...args, ...options], {
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      ...env,
    });
    if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
    return count(JSON.parse(await readFile(results, 'utf8')), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A suite that did not even load has no tests to count: it is one failure. So is a run that failed for another reason. */
function count(results, code) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
