/** Runs specs in this process with Jest's own runner and matchers, as often as there are mutants. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { leftOut } from './config.mjs';
import { Loader } from './loader.mjs';
import { top } from './mutants.mjs';

/** Stryker's switch and counters, which the instrumented code reads. */
const stryker = (globalThis.__stryker__ = { activeMutant: undefined });

/** How often a mutant may be passed, beside what the code itself does: a loop without an end is a caught mutant. */
const MOST_TIMES = 100;
const LEAST_HITS = 10_000;

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
   * @returns `{ atLoad, tests, failed }`: times by mutant while loading, `{ title, ms, hits }` of each test, and the titles
   *   of those that fail: they count how much they tried, and are left out
   */
  async cover(spec) {
    const [tests, failed] = [[], []];
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.activeMutant = undefined;
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
      tests.push({ title, ms: Date.now() - test.startedAt, hits: stryker.mutantCoverage.perTest[title] ?? {} });
    });
    return { atLoad: stryker.mutantCoverage.static, tests, failed };
  }

  /**
   * Runs the tests of a spec that pass a mutant, until one fails.
   *
   * @returns the title of the test that caught it; null if none did
   */
  async catches(spec, { mutant, titles, hits }) {
    const wanted = new Set(titles);
    let caughtBy = null;
    Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: Math.max(LEAST_HITS, hits * MOST_TIMES) });
    try {
      await this.#run(spec, ({ name, test }) => {
        if (name === 'test_start' && (caughtBy !== null || !wanted.has(titleOf(test)))) test.mode = 'skip';
        if (name === 'test_done' && test.errors.length > 0) caughtBy ??= titleOf(test);
      });
    } catch {
      caughtBy ??= 'it does not load';
    }
    stryker.activeMutant = undefined;
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
