import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

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

/**
 * Runs a child and answers its exit code.
 *
 * @param options `isAside`: it runs beside others, so what it prints is kept whole (`output`), for its own place;
 *   `until`: a file that it leaves when it is done. One that does not end then holds something open, which is a fault: it
 *   is said, and the child ended with code 1.
 */
export async function run(program, args, { env = {}, isAside = false, until } = {}) {
  const terminal = isAside ? 'pipe' : 'inherit';
  const child = spawn(program, args, {
    cwd: top,
    stdio: ['ignore', terminal, terminal],
    env: { ...process.env, ...env },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const watch = until === undefined ? undefined : endWhenDone(child, until);
  try {
    const code = await ended(child);
    return { code, ...(isAside && { output: Buffer.concat(printed).toString() }) };
  } finally {
    clearInterval(watch);
  }
}

function endWhenDone(child, file) {
  let doneAt;
  return setInterval(() => {
    if (!existsSync(file)) return;
    doneAt ??= Date.now();
    if (Date.now() - doneAt < patienceMs) return;
    console.error('All tests ran, but the process does not end: something is left open (jest --detectOpenHandles).');
    child.kill('SIGKILL');
  }, 1_000);
}

/** Runs a project of Jest and counts its tests. */
export async function runJest(project, options, { env, isAside }) {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-results-'));
  const results = join(folder, 'results.json');
  try {
    // Jest's own five seconds are less than one transaction takes on a machine that does six other things.
    const patience = ['--testTimeout', '30000'];
    const reported = ['--json', '--outputFile', results];
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', project, ...patience, ...reported];
    const { code, output } = await run(process.execPath, [...args, ...options], {
      env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', ...env },
      isAside,
      until: results,
    });
    if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0, output };
    const told = JSON.parse(await readFile(results, 'utf8'));
    return { ...count(told, code), ...whatFailed(told), output };
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

// Of a failure as much as says what it is; the whole of it stands where the ring ran.
const toldLines = 14;

const beginningOf = (message) =>
  message
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .slice(0, toldLines)
    .join('\n');

/** Each test that failed with the beginning of its reason, and each that passed only at its second attempt. */
function whatFailed({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, file: relative(top, name) })),
  );
  const failures = [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ file, fullName, failureMessages: [message = ''] }) => ({ file, name: fullName, message })),
    // A suite that did not load, or whose preparation failed, has a message of its own and no tests.
    ...testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name, message }) => ({ file: relative(top, name), name, message })),
  ];
  return {
    failures: failures.map((one) => ({ ...one, message: beginningOf(one.message) })),
    unsteady: tests
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => fullName),
  };
}
