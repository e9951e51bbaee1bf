import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rungs, supervisionFilters } from './supervision-filters.js';

const pack = new URL('../../../../libs/rules/packs/supervision.CN.json', import.meta.url);

describe('the filters of supervisions', () => {
  it('know every rung of the ladders of the pack, and the one before the first', () => {
    const { ladders } = JSON.parse(readFileSync(pack, 'utf8')) as {
      ladders: Readonly<Record<string, readonly { rung: number }[]>>;
    };
    const numbers = Object.values(ladders).flatMap((ladder) => ladder.map(({ rung }) => String(rung)));
    expect([...new Set(numbers)].sort()).toEqual(rungs);
    expect(supervisionFilters.unknown({ rung: '0' })).toEqual([]);
  });

  it('name a state or a rung that there is not', () => {
    expect(supervisionFilters.unknown({ state: 'nonsense', rung: '99', trigger: 'DB-1' })).toEqual(['state', 'rung']);
  });
});
