import { describe, expect, it } from '@jest/globals';
import { rings } from '../rings.mjs';
import { runnable, withoutBuild, type RingOfTests } from '../support/after-build.mjs';

const all = rings;
const build = all.find(({ name }) => name === 'build') as RingOfTests;
const after = (failed: number) => runnable(all, [{ ring: build, result: { passed: 1 - failed, failed } }]);
const namesOf = (some: readonly RingOfTests[]): string[] => some.map(({ name }) => name);

describe('after a build that failed', () => {
  it('what runs the product as it ships is not run over an older one, and counts as failed', () => {
    expect(namesOf(after(0))).toEqual(namesOf(all));
    const left = namesOf(all).filter((name) => !namesOf(after(1)).includes(name));
    expect(left).toEqual([
      'browser',
      'chaos',
      'chaos-route',
      'e2e',
      'e2e-years',
      'e2e-killed',
      'e2e-failed',
      'measure',
      'e2e-replaying',
      'screens',
      'mediation-year',
      'killed-long',
      'chaos-long',
    ]);
    expect(withoutBuild(build).result).toMatchObject({ passed: 0, failed: 1 });
  });
});
