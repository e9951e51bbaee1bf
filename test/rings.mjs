/**
 * The rings of tests, cheapest first. `budget` is what a ring may take, in seconds on the machine of reference (two
 * quiet cores, `support/machine-speed.mjs`), a tenth more than it took there on 2026-11-28: `run.mjs` says when it took more.
 */
import { join } from 'node:path';
import { tryOnNode } from './on-node.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { run, runAside, runJest } from './support/run-child.mjs';

const top = join(import.meta.dirname, '..');
const outcome = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
const noBrowser = outcome(1);

/** A command is one check: it passes or fails as a whole. What needs nothing but sources runs beside its like. */
const command = (name, title, budget, npmScript = `check:${name}`) => ({
  name,
  title,
  budget,
  isAside: true,
  needsServer: false,
  run: async () => {
    const { code, output } = await runAside('npm', ['run', '--silent', npmScript]);
    return { ...outcome(code), output };
  },
});

/** A ring of Jest counts its tests. */
const jest = (name, title, budget, { project = name, options = [], env = {}, isByHand = false } = {}) => ({
  name,
  title,
  budget,
  isByHand,
  // These run the processes as they ship.
  needsBuild: ['e2e', 'chaos', 'browser'].includes(project),
  needsServer: ['integration', 'tiny-e2e', 'e2e', 'chaos', 'browser'].includes(project),
  run: (more) => runJest(project, [...options, ...more], env),
});

/** Debian's own Chromium, installed where we may; without one this ring fails and says so. */
const browser = (ring) => ({
  ...ring,
  run: async (more) => ((await ensureChromium()) ? ring.run(more) : noBrowser),
});

// Processes that are killed, and deadlines in them: one suite after the other.
const alone = ['--runInBand'];
// The program's own commands and start replay nothing that the others do not.
const replaying = [...alone, '--testPathPatterns', 'e2e/(any-standing|course|engine|one-petition)'];
// The least that works: nearly every workflow task replays its course from the first event, so every test is a replay.
const smallCache = { TEST_CACHED_COURSES: '2', WORKER_CACHED_COURSES: '2' };

const build = {
  ...command('build', 'Build (tsc and vite to dist)', 20, 'build'),
  isAside: false,
  needsServer: true,
};

// What a busy machine does to a figure is no fault of ours: only what is many times too slow fails.
const measuring = {
  name: 'measure',
  title: 'Measure: the console over 5,000 petitions',
  budget: 110,
  needsBuild: true,
  needsServer: true,
  run: async () => {
    if (!(await ensureChromium())) return noBrowser;
    const program = join(top, 'dist', 'bench', 'console', 'main.js');
    const few = ['--cases', '5000', '--requests', '12', '--rounds', '2', '--bounds', '10'];
    return outcome(await run(process.execPath, [program, ...few]));
  },
};

export const rings = [
  command('format', 'Format (prettier)', 35),
  command('lint', 'Lint (oxlint)', 15),
  command('types', 'Types (tsc)', 28),
  command('imports', 'Imports (dependency-cruiser)', 15),
  command('unused', 'Dead exports and dependencies (knip)', 10),
  jest('architecture', 'Architecture, bundle and generated documents', 15),
  jest('unit', 'Unit and activity', 27),
  jest('replay', 'Replay of recorded histories', 10),
  jest('conformance', 'Every kind of case is whole', 5),
  jest('tiny', 'The same with a third, tiny kind', 10),
  build,
  jest('integration', 'Integration on PostgreSQL', 105),
  jest('tiny-e2e', 'The tiny kind on PostgreSQL and Temporal', 35, { options: alone }),
  jest('e2e', 'End to end on PostgreSQL and Temporal', 125, { options: alone }),
  jest('e2e-replaying', 'End to end, two courses cached', 95, {
    project: 'e2e',
    options: replaying,
    env: smallCache,
  }),
  browser(jest('browser', 'Browser: the console in Chromium', 330)),
  measuring,
  { name: 'on-node', title: 'On the oldest Node and that of the images', budget: 1200, isByHand: true, run: tryOnNode },
  jest('chaos', 'Chaos, short form', 195, { options: alone }),
  jest('chaos-long', 'Chaos, long form', 1200, {
    ...{ project: 'chaos', options: alone, env: { CHAOS: 'long' }, isByHand: true },
  }),
];
