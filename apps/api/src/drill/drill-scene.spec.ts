import { describe, expect, it } from '@jest/globals';
import { kinds, stateKept } from '#libs/docket';
import type { reads } from '#libs/persistence';
import { comingOf } from './drill-scene.js';

const clock = (
  id: string,
  legalDueAt: string,
  warnings: readonly { readonly id: string; readonly dueAt: string }[],
) => ({
  ...{ id, rawDueOn: null, warnings, legalDueAt, passed: [] },
  ...{ metAt: null, endedAt: null, endedAs: null, breachedAt: null },
});

const aCase = (id: string, ...clocks: readonly object[]): reads.DrillCaseRow =>
  ({
    id,
    kind: 'petition',
    number: `演信2026-${id}`,
    phase: 'referred',
    isOpen: true,
    state: stateKept(JSON.stringify({ clocks })),
  }) as unknown as reads.DrillCaseRow;

describe('what is to come in a drill', () => {
  it('is in order and ahead: what has passed is none, whether or not anybody passed it', () => {
    const cases = [
      aCase('1', clock('XF-09/1', '2026-12-11T16:00:00.000Z', [{ id: 'w5', dueAt: '2026-12-01T01:00:00.000Z' }])),
      aCase('2', clock('XF-07/1', '2026-12-05T16:00:00.000Z', [])),
    ];
    const told = comingOf(kinds, cases, '2026-12-02T00:00:00.000Z').map(({ clock: of, isExpiry }) => [of, isExpiry]);
    expect(told).toEqual([
      ['XF-07/1', true],
      ['XF-09/1', true],
    ]);
  });

  it('names several reminders of a clock at one instant once, so that each line has a name of its own', () => {
    const at = '2026-12-10T01:00:00.000Z';
    const twice = clock('XF-09/1', '2026-12-11T16:00:00.000Z', [
      { id: 'w1', dueAt: at },
      { id: 'w1-head', dueAt: at },
    ]);
    const told = comingOf(kinds, [aCase('1', twice)], '2026-12-02T00:00:00.000Z');
    expect(told.map(({ at: when, isExpiry }) => [when, isExpiry])).toEqual([
      [at, false],
      ['2026-12-11T16:00:00.000Z', true],
    ]);
  });
});
