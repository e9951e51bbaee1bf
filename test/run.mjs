/**
 * Runs the rings of tests, cheapest first, and adds them up. The last line is `N passed, N failed` (`, N skipped`).
 *
 *   node test/run.mjs                    everything that CI does
 *   node test/run.mjs check              what needs no server
 *   node test/run.mjs unit libs/rules    one ring, the rest goes to Jest
 *   node test/run.mjs chaos-long         200 petitions, every failpoint and hit: by hand only
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, say } from '../infra/prepare-checkout.mjs';
import { ensureChromium } from './support/chromium.mjs';

const top = join(import.meta.dirname, '..');

/** A command is one check: it passes or fails as a whole. */
const command = (name, title, npmScript) => ({ name, title, needsServer: false, run: () => runScript(npmScript) });
/** A ring of Jest counts its tests. */
const jest = (name, title, { project = name, options = [], env = {}, isByHand = false } = {}) => ({
  name,
  title,
  isByHand,
  // These run the processes as they ship.
  needsBuild: ['e2e', 'chaos', 'browser'].includes(project),
  needsServer: ['integration', 'tiny-e2e', 'e2e', 'chaos', 'browser'].includes(project),
  run: (more) => runJest(project, [...options, ...more], env),
});

/** Debian's own Chromium, installed where we may; without one this ring fails and says so. */
const browser = (ring) => ({
  ...ring,
  run: async (more) => ((await ensureChromium()) ? ring.run(more) : { passed: 0, failed: 1, skipped: 0 }),
});

// Whole processes: one suite after the other, or two cores are not enough for the deadlines in them.
const alone = ['--runInBand'];
// The program's own commands and start replay nothing that the others do not.
const replaying = [...alone, '--testPathPatterns', 'e2e/(any-standing|course|engine|one-petition)'];
// The least that works: nearly every workflow task replays its course from the first event, so every test is a replay.
const smallCache = { TEST_CACHED_COURSES: '2', WORKER_CACHED_COURSES: '2' };

// What a busy machine does to a figure is no fault of ours: only what is many times too slow fails.
const measuring = {
  name: 'measure',
  title: 'Measure: the console over 5,000 petitions',
  needsBuild: true,
  needsServer: true,
  run: async () => {
    if (!(await ensureChromium())) return { passed: 0, failed: 1, skipped: 0 };
    const program = join(top, 'dist', 'bench', 'console', 'main.js');
    const few = ['--cases', '5000', '--requests', '12', '--rounds', '2', '--bounds', '10'];
    const code = await run(process.execPath, [program, ...few]);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  },
};

const rings = [
  command('format', 'Format (prettier)', 'check:format'),
  command('lint', 'Lint (eslint)', 'check:lint'),
  command('types', 'Types (tsc)', 'check:types'),
  command('imports', 'Imports (dependency-cruiser)', 'check:imports'),
  command('unused', 'Dead exports and dependencies (knip)', 'check:unused'),
  jest('architecture', 'Architecture, bundle and generated documents'),
  jest('unit', 'Unit and activity'),
  jest('replay', 'Replay of recorded histories'),
  jest('conformance', 'Every kind of case is whole'),
  jest('tiny', 'The same with a third, tiny kind'),
  { ...command('build', 'Build (tsc and vite to dist)', 'build'), needsServer: true },
  jest('integration', 'Integration on PostgreSQL'),
  jest('tiny-e2e', 'The tiny kind on PostgreSQL and Temporal', { options: alone }),
  jest('e2e', 'End to end on PostgreSQL and Temporal', { options: alone }),
  jest('e2e-replaying', 'End to end, two courses cached', { project: 'e2e', options: replaying, env: smallCache }),
  browser(jest('browser', 'Browser: the console in Chromium', { options: alone })),
  measuring,
  jest('chaos', 'Chaos, short form', { options: alone }),
  jest('chaos-long', 'Chaos, long form', { project: 'chaos', options: alone, env: { CHAOS: 'long' }, isByHand: true }),
];

/** Runs a child with our own terminal and answers its exit code. */
async function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (code, signal) => done(signal ? 1 : code));
    });
  } finally {
    process.off('SIGINT', forward).off('SIGTERM', forward);
  }
}

async function runScript(name) {
  const code = await run('npm', ['run', '--silent', name]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runJest(project, options, env) {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-results-'));
  const results = join(folder, 'results.json');
  try {
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--json', '--outputFile', results];
    const code = await run(process.execPath, [...args, ...options], {
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

function heading(text) {
  console.log(`\n=== ${text} ${'='.repeat(Math.max(3, 90 - text.length))}`);
}

/** Which rings the first argument names, and what is left for Jest. */
function choose([wanted, ...more]) {
  const everyTime = rings.filter((ring) => !ring.isByHand);
  if (wanted === undefined) return { chosen: everyTime, more: [] };
  if (wanted === 'check') return { chosen: everyTime.filter((ring) => !ring.needsServer), more: [] };
  const chosen = rings.filter((ring) => ring.name === wanted);
  if (chosen.length === 0) {
    const names = ['check', ...rings.map((ring) => ring.name)].join(', ');
    console.error(`There is no ring "${wanted}". There are: ${names}`);
    process.exit(64);
  }
  const build = rings.filter((ring) => ring.name === 'build');
  return { chosen: chosen[0].needsBuild ? [...build, ...chosen] : chosen, more };
}

const describe = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function main() {
  const { chosen, more } = choose(process.argv.slice(2));
  let isCounted = false;
  // Whatever ends us before the sum, the last line says that this was no success.
  process.once('exit', () => isCounted || console.log('0 passed, 1 failed'));
  await install(say);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const ring of chosen) {
    heading(ring.title);
    const begun = Date.now();
    const result = await ring.run(more);
    for (const key of Object.keys(total)) total[key] += result[key];
    lines.push(
      `${ring.title.padEnd(48)} ${((Date.now() - begun) / 1000).toFixed(1).padStart(7)} s   ${describe(result)}`,
    );
  }
  isCounted = true;
  heading('Summary');
  console.log(`${lines.join('\n')}\n\n${describe(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
