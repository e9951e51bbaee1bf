import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { toldOf } from './board.js';

const committee = (id: string, open: number, overdue = 0) => ({ office: as<OfficeId>(id), open, week: 0, overdue });
const told = (...all: ReturnType<typeof committee>[]) => {
  const { others, rest } = toldOf(all, 3);
  return [others.map(({ office, open }) => `${office} ${String(open)}`), rest];
};
const rest = (offices: number, open: number, overdue = 0) => ({ offices, open, week: 0, overdue });

describe('what a centre is told of its committees', () => {
  it('is of each that has so many, and of the others together', () => {
    expect(told(committee('a', 9, 1), committee('b', 2, 1), committee('c', 1), committee('d', 0))).toEqual([
      ['a 9'],
      rest(3, 3, 1),
    ]);
  });

  it('is of the smallest of those with the others, where these would have too few', () => {
    expect(told(committee('a', 9), committee('b', 4, 2), committee('c', 1))).toEqual([['a 9'], rest(2, 5, 2)]);
    // Of two that have as many both.
    expect(told(committee('a', 4), committee('b', 4), committee('c', 1))).toEqual([[], rest(3, 9)]);
  });

  it('is nothing where all of them have too few', () => {
    expect(told(committee('a', 2), committee('b', 0))).toEqual([[], null]);
  });

  it('tells of those with nothing that there is nothing', () => {
    expect(told(committee('a', 3), committee('b', 0))).toEqual([['a 3'], rest(1, 0)]);
    expect(told(committee('a', 3))).toEqual([['a 3'], null]);
  });
});
