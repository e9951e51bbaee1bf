/** Runs specs in this process with Jest's own runner and matchers, as often as there are mutants. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { leftOut } from './config.mjs';
import { Loader } from './loader.mjs';
import { top } from './mutants.mjs';

/** Passing mutants many times more often than the code does when none is active: a loop without an end, on any machine. */
const MOST_TIMES = 20;
const LEAST_PASSES = 1_000_000;

let active;
let passes = 0;
let mostPasses = Infinity;

/** Stryker's switch, which the instrumented code reads at every mutant that it passes, and its counters. */
const stryker = (globalThis.__stryker__ = {
  get activeMutant() {
    passes += 1;
    if (passes > mostPasses) throw new Error('it never ends');
    return active;
  },
});

// One seed, so that a mutant which is caught today is caught tomorrow; the first failure is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** Tries of a property: a few catch what chance can catch; a whole run of them, per mutant, would take a day. */
const MOST_TRIES = 20;
const assertBriefly = (property, more = {}) =>
  fc.assert(property, { ...more, numRuns: Math.min(more.numRuns ?? MOST_TRIES, MOST_TRIES) });

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
const given = {
  '@jest/globals': { __esModule: true, describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect },
  'fast-check': { __esModule: true, default: { ...fc, assert: assertBriefly } },
};

const titleOf = (test) => {
  const titles = [];
  for (let block = test; block.parent; block = block.parent) titles.unshift(block.name);
  return titles.join(' › ');
};

export class Specs {
  constructor(files) {
    this.loader = new Loader(files, given);
  }

  prepare(spec) {
    return this.loader.prepare(join(top, spec));
  }

  /**
   * Runs a spec with every mutant switched off and counts which test passes which mutant.
   *
   * @returns `{ atLoad, tests, failed, passes, ms }`: times by mutant outside of tests, `{ title, hits }` of each test, the
   *   titles of those that fail, how many mutants were passed, and how long it took
   */
  async cover(spec) {
    const [tests, failed, begun] = [[], [], Date.now()];
    stryker.mutantCoverage = { static: {}, perTest: {} };
    [active, passes, mostPasses] = [undefined, 0, Infinity];
    await this.#run(spec, (event) => {
      const { test } = event;
      if (event.name === 'test_start') {
        stryker.currentTestId = titleOf(test);
        if (leftOut.some((start) => titleOf(test).startsWith(start))) test.mode = 'skip';
      }
      if (event.name !== 'test_done') return;
      stryker.currentTestId = undefined;
      if (test.errors.length > 0) {
        failed.push(titleOf(test));
        return;
      }
      const title = titleOf(test);
      tests.push({ title, hits: stryker.mutantCoverage.perTest[title] ?? {} });
    });
    return { atLoad: stryker.mutantCoverage.static, tests, failed, passes, ms: Date.now() - begun };
  }

  /**
   * Runs tests of a spec with a mutant switched on, until one fails.
   *
   * @returns the title of the test that caught it; null if none did
   */
  async catches(spec, { mutant, titles, passes: usual }) {
    const wanted = new Set(titles);
    let caughtBy = null;
    [active, passes, mostPasses] = [mutant, 0, Math.max(LEAST_PASSES, usual * MOST_TIMES)];
    try {
      await this.#run(spec, ({ name, test }) => {
        if (name === 'test_start' && (caughtBy !== null || !wanted.has(titleOf(test)))) test.mode = 'skip';
        if (name === 'test_done' && test.errors.length > 0) caughtBy ??= titleOf(test);
      });
    } catch {
      caughtBy ??= 'it does not load';
    }
    active = undefined;
    return caughtBy;
  }

  async #run(spec, onEvent) {
    let thrown = null;
    const handler = (event) => {
      try {
        onEvent(event);
      } catch (error) {
        thrown ??= error;
      }
    };
    circus.resetState();
    circus.addEventHandler(handler);
    try {
      this.loader.forget();
      this.loader.load(join(top, spec));
      await circus.run();
    } finally {
      circus.removeEventHandler(handler);
    }
    if (thrown !== null) throw thrown;
  }
}
