/**
 * The rings of tests, cheapest first. `budget` is what a ring may take, in seconds on the machine of reference (two
 * quiet cores, `support/machine-speed.mjs`), beside another one where it runs so: a tenth more than in the runs of
 * 2026-12-02, by how slow their machines were. `run.mjs` says when it took more.
 */
import { join } from 'node:path';
import { tryOnNode } from './on-node.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { run, runJest } from './support/run-child.mjs';

const top = join(import.meta.dirname, '..');
const outcome = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
const noBrowser = outcome(1);

// Checkers that share nothing learn the same types once each: with another ring on the other core that is lost.
const oneCore = { GOMAXPROCS: '1' };

/** A command is one check: it passes or fails as a whole. */
const command = (name, title, budget, npmScript = `check:${name}`) => ({
  name,
  title,
  budget,
  beside: 'sources',
  needsServer: false,
  run: async () => {
    const { code, output } = await run('npm', ['run', '--silent', npmScript], { env: oneCore, isAside: true });
    return { ...outcome(code), output };
  },
});

/** A ring of Jest counts its tests. */
const jest = (
  name,
  title,
  budget,
  { project = name, options = [], files = [], env = {}, isByHand = false, beside } = {},
) => ({
  name,
  title,
  budget,
  isByHand,
  beside,
  // These run the processes as they ship.
  needsBuild: ['e2e', 'chaos', 'browser'].includes(project),
  needsServer: ['integration', 'rooms', 'tiny-e2e', 'e2e', 'chaos', 'browser'].includes(project),
  // Who names a file has it in any ring of its project.
  run: (more, isAside) => runJest(project, [...options, ...(more.length > 0 ? more : files)], { env, isAside }),
});

/** Debian's own Chromium, installed where we may; without one this ring fails and says so. */
const browser = (ring) => ({
  ...ring,
  run: async (more, isAside) => ((await ensureChromium()) ? ring.run(more, isAside) : noBrowser),
});

// Rings of one suite after the other: two of them fit beside each other. With processes that are killed, and deadlines in
// them, suites of one ring do not.
const beside = (stage) => ({ options: ['--runInBand'], beside: stage });
const alone = beside('servers');
// The least that works: nearly every workflow task replays its course from the first event, so every test is a replay.
// A task that the engine took back comes again after ten seconds, and each of these waits for several.
const smallCache = { TEST_CACHED_COURSES: '2', WORKER_CACHED_COURSES: '2', TEST_WAIT_MS: '60000' };
// Whole procedures, the longest there are, go this harder way alone; what is short goes both. The program's own commands
// and start replay nothing that these do not.
const whole = ['engine', 'one-petition'];
const both = ['any-standing', 'course', 'course-progress', 'course-shift'];
const inE2e = (names) => `test/e2e/(${names.join('|')})\\.e2e`;
const replaying = { ...alone, project: 'e2e', files: [inE2e([...both, ...whole])], env: smallCache };
// Their processes are killed and started again most often: half of the time of this ring, and a ring of its own.
const oftenKilled = [
  ...['attachments', 'webhooks', 'stop', 'disk-full', 'restored'],
  ...['mediation', 'joint', 'joint-ends', 'cadence-ends', 'inspection', 'settlement'],
];
const killed = { ...alone, project: 'e2e', files: [inE2e(oftenKilled)] };
// Those of years beside those of commands and courses: as one ring they would end long after all others.
const years = ['[a-z]+-year', 'finding', 'petition-mediated'];
const ofYears = { ...alone, project: 'e2e', files: [inE2e(years)] };
// What fails within the SDK leaves threads of it behind, with which no process ends by itself.
const failed = {
  project: 'e2e',
  env: { TEST_CACHED_COURSES: '20' },
  options: [...alone.options, '--forceExit'],
  beside: alone.beside,
};
const apart = [...whole, ...oftenKilled, ...years, 'worker-failed'];
const ordinary = { ...alone, files: [`test/e2e/(?!(${apart.join('|')})\\.e2e)`] };

// What `npm test` does at every second or fourth place, at each: before a release, and after a change of what is killed.
const eachStep = {
  ...{
    ...alone,
    project: 'e2e',
    files: [
      inE2e([
        'mediation',
        'petition-mediated',
        'joint',
        'joint-ends',
        'cadence-ends',
        'inspection',
        'settlement',
        'attachments',
      ]),
    ],
  },
  ...{ env: { KILLS: 'long' }, isByHand: true },
};
// Some of the mediations of a year, and a word of a party after some of their steps; here all, after each.
const eachYear = {
  project: 'e2e',
  files: [inE2e(['mediation-year', 'joint-year', 'cadence-year', 'inspection-year'])],
  // Of a year hundreds of courses are open at a time, and each of them moves whenever the drill stops.
  env: { DRILLS: 'long', TEST_CACHED_COURSES: '2000' },
  isByHand: true,
};
// The largest upload that is taken, and every message of the real boards.
const large = { files: ['test/integration/(import|large-upload)\\.int'], env: { LARGE: 'long' }, isByHand: true };
// `npm test` opens each screen once; whoever changes colours, sizes or words of all opens it in every look.
const everyLook = { project: 'browser', files: ['every-screen', 'printing'], env: { SCREENS: 'long' }, isByHand: true };

// Days of a drill killed at every step; chaos kills what sends, and `deliveries` goes the whole way without kills, each time.
const wholeRoute = { ...alone, project: 'chaos', files: ['test/e2e/chaos/whole-route\\.e2e'], isByHand: true };

// Beside what reads sources alone, before the first that needs it.
const build = { ...command('build', 'Build (tsc and vite to dist)', 30, 'build'), needsServer: true };

// What a busy machine does to a figure is no fault of ours: only what is many times too slow fails.
const measuring = {
  name: 'measure',
  title: 'Measure: the console over 600 petitions',
  budget: 120,
  needsBuild: true,
  needsServer: true,
  beside: 'servers',
  run: async (_more, isAside) => {
    if (!(await ensureChromium())) return noBrowser;
    const program = join(top, 'dist', 'bench', 'console', 'main.js');
    const few = ['--cases', '600', '--requests', '4', '--rounds', '1', '--bounds', '10'];
    const { code, output } = await run(process.execPath, [program, ...few], { isAside });
    return { ...outcome(code), output };
  },
};

export const rings = [
  command('format', 'Format (oxfmt)', 2),
  command('lint', 'Lint (oxlint)', 32),
  command('types', 'Types (tsc)', 45),
  command('imports', 'Imports (dependency-cruiser)', 22),
  command('unused', 'Dead exports and dependencies (knip)', 10),
  jest('architecture', 'Architecture, bundle and generated documents', 21, beside('sources')),
  jest('replay', 'Replay of recorded histories', 13, beside('sources')),
  jest('conformance', 'Every kind of case is whole', 5, beside('sources')),
  jest('tiny', 'The same with a third, tiny kind', 21, beside('sources')),
  build,
  jest('unit', 'Unit and activity', 102),
  jest('integration', 'Integration on PostgreSQL', 320),
  jest('rooms', 'Rooms hold: a dispute of two sides', 52),
  // A browser waits for its product, and its product for it: three fit on two cores.
  browser(jest('browser', 'Browser: the console in Chromium', 810, { options: ['--maxWorkers', '3'] })),
  jest('chaos', 'Chaos, short form', 250, { ...alone, files: ['test/e2e/chaos/chaos\\.e2e'] }),
  jest('chaos-route', 'Chaos on the whole way of a delivery', 195, wholeRoute),
  jest('e2e', 'End to end on PostgreSQL and Temporal', 415, ordinary),
  jest('e2e-years', 'End to end, procedures of months and years', 495, ofYears),
  jest('e2e-killed', 'End to end, processes killed again and again', 705, killed),
  jest('e2e-failed', 'End to end, a worker that fails', 55, { ...failed, files: [inE2e(['worker-failed'])] }),
  measuring,
  jest('e2e-replaying', 'End to end, two courses cached', 195, replaying),
  jest('tiny-e2e', 'The tiny kind on PostgreSQL and Temporal', 50, alone),
  { name: 'on-node', title: 'On the oldest Node and that of the images', budget: 1200, isByHand: true, run: tryOnNode },
  browser(jest('screens', 'Every screen in every look and language', 240, everyLook)),
  jest('integration-large', 'Integration, whole boards and largest files', 60, { ...large, project: 'integration' }),
  jest('mediation-year', 'Years: of mediations, left at each of their steps, of recurring work and of tours', 900, {
    ...failed,
    ...eachYear,
  }),
  jest('killed-long', 'End to end, killed at each step', 800, eachStep),
  jest('chaos-long', 'Chaos, long form', 1200, {
    ...{ project: 'chaos', options: alone.options, env: { CHAOS: 'long' }, isByHand: true },
  }),
];
