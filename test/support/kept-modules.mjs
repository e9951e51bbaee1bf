/**
 * Jest's own way of running a file of tests, with one difference: the files that a process runs share their modules and
 * their globals. To load a library costs many times what its tests do, and Jest loads everything anew for each file.
 * A file that asks for an environment of its own (`@jest-environment jsdom`) is alone in it, as ever.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const circus = require('jest-circus/runner').default;

// Circus keeps these on the global object of the environment: the state by a name of its own, the others by common ones.
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const TEST_TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
// How jest-worker tells a process to end (`CHILD_MESSAGE_END`): were it another number, Jest would say that it had to force the end.
const CHILD_MESSAGE_END = 2;
const isState = (symbol) => symbol.description === 'JEST_STATE_SYMBOL';

// Its own two, which stand first; the others belong to one file of tests.
const ownHandlers = 2;

/** By project: what its first file of this process was given. */
const keptOf = new Map();

/** What files of this process open for those after them, such as a browser, and how it is closed. */
const closings = new Set();

/** A process of Jest ends when it is told to and nothing is open in it any more; one that runs all files is told nothing. */
function onEnd([kind]) {
  if (kind !== CHILD_MESSAGE_END) return;
  process.off('message', onEnd);
  for (const close of closings) void close();
}
if (process.send !== undefined) process.on('message', onEnd);

/** Jest ends environment and runtime after the file for which it made them: these it does not. */
function keep(project, environment, runtime) {
  runtime.teardown = () => undefined;
  environment.teardown = async () => undefined;
  if (process.send !== undefined) environment.global.closeWithProcess = (close) => closings.add(close);
  keptOf.set(project, { environment, runtime, fetch: environment.global.fetch });
}

/** Begins with no tests: what the file before this one described is gone, what it imported stays. */
function forgetTests({ environment: { global }, runtime }) {
  const held = Object.getOwnPropertySymbols(global).find(isState);
  if (held === undefined)
    throw new Error('Circus keeps its state elsewhere than it did: see test/support/kept-modules.mjs');
  global[HANDLERS].length = ownHandlers;
  const { resetState, getState } = runtime.requireInternalModule(require.resolve('jest-circus'));
  resetState();
  global[held] = getState();
  // After a test Jest lets nothing be imported until the next one; a file of tests imports before its first.
  runtime.enterTestCode();
}

/** What a file of tests may leave behind it: faked functions, faked time, a server that is none, patience of its own. */
function restore({ environment, runtime, fetch }) {
  delete environment.global[TEST_TIMEOUT];
  runtime.restoreAllMocks();
  environment.global.fetch = fetch;
  environment.fakeTimersModern.useRealTimers();
}

export default async function runFile(globalConfig, config, environment, runtime, testPath, sendMessage) {
  if (environment.global.document !== undefined) {
    return circus(globalConfig, config, environment, runtime, testPath, sendMessage);
  }
  const project = config.displayName.name;
  if (keptOf.has(project)) forgetTests(keptOf.get(project));
  else keep(project, environment, runtime);
  const kept = keptOf.get(project);
  kept.environment.global.console = environment.global.console;
  // Jest maps the lines that it prints of an error by the runtime that it made for the file.
  const maps = kept.runtime.getSourceMaps();
  if (kept.runtime !== runtime) runtime.getSourceMaps().get = (path) => maps.get(path);
  try {
    return await circus(globalConfig, config, kept.environment, kept.runtime, testPath, sendMessage);
  } finally {
    restore(kept);
  }
}
