// Builds `dist`: the compiler for all of ours, and the data files that stand beside the sources. Plain Node, so that
// it also runs where nothing is built yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = dirname(import.meta.dirname);
const folders = ['apps/api', 'apps/worker', 'apps/cli', 'workflows', 'activities', 'libs', 'infra'];
// A script beside the sources is for a browser and goes as it is: ours are TypeScript.
const assets = /\.(js|json|sql|html|css|svg|txt|typ|woff2)$/u;
const stampFile = join(root, 'dist', '.built');

/** The product alone, which is what a start needs, or benchmarks, tests and specs with it. */
const projects = { product: join(root, 'infra', 'tsconfig.product.json'), all: join(root, 'tsconfig.json') };

function* filesIn(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** Changes with every source, by size and time: hashing their content would cost a start more than it saves. */
export function sourceStamp() {
  const sources = ['tsconfig.json', 'package.json', 'package-lock.json'].map((name) => join(root, name));
  for (const folder of folders) sources.push(...filesIn(join(root, folder)));
  return stampOf(sources);
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export function isBuildStale() {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== sourceStamp();
}

/** Returns the compiler's messages when it refuses, otherwise undefined. */
export function build(scope) {
  const stamp = sourceStamp();
  // Whatever ends this build leaves a `dist` that is none: not even where the sources are put back as they were.
  rmSync(stampFile, { force: true });
  const uncompiled = failureOf(
    join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc'),
    // On two cores several checkers, which learn the same types once each, are no quicker than one.
    ...['--checkers', '1'],
    '-p',
    projects[scope],
  );
  for (const folder of folders) copyToDist(folder, assets);
  // What tests share with scripts that run before anything is built.
  if (scope === 'all') copyToDist(join('test', 'support'), /\.mjs$/u);
  const problem = uncompiled ?? bundleCourses() ?? failureOf(join(import.meta.dirname, 'bundle-processes.mjs'));
  if (problem === undefined) writeFileSync(stampFile, stamp);
  return problem;
}

/** Runs a program with Node. Returns what it said when it failed, otherwise undefined. */
function failureOf(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout ?? ''}${stderr ?? ''}` || String(error);
}

function copyToDist(folder, names) {
  for (const file of filesIn(join(root, folder))) {
    if (names.test(file)) cpSync(file, join(root, 'dist', relative(root, file)));
  }
}

/** The courses as the worker takes them: a worker that bundled at its start would be seconds slower. */
function bundleCourses() {
  const prebuild = `import('./dist/libs/temporal/src/index.js').then((temporal) => temporal.prebuildBundle())`;
  return failureOf('--input-type=module', '-e', `await ${prebuild}`);
}

const consoleSources = [
  join(root, 'apps', 'web'),
  ...['contracts', 'calendar', 'kernel'].map((lib) => join(root, 'libs', lib)),
];
const consoleStamp = join(root, 'dist', 'apps', 'web', '.built');

/**
 * Builds the console for browsers, unless it is as its sources are. The API serves it and starts without it, so a
 * failure here ends nothing: it is returned as text.
 */
export function buildConsole() {
  const stamp = stampOf([join(root, 'package-lock.json'), ...consoleSources.flatMap((folder) => [...filesIn(folder)])]);
  if (existsSync(consoleStamp) && readFileSync(consoleStamp, 'utf8') === stamp) return undefined;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'apps', 'web', 'vite.config.mjs');
  const problem = failureOf(vite, 'build', '--config', config, '--logLevel', 'warn');
  if (problem === undefined) writeFileSync(consoleStamp, stamp);
  return problem;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problem = build('all') ?? buildConsole();
  if (problem) process.stderr.write(problem);
  process.exitCode = problem ? 1 : 0;
}
