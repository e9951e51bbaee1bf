import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { toldOf } from './board.js';

const office = (id: string) => as<OfficeId>(id);
const committee = (id: string, open: number, overdue = 0) => ({
  ...{ office: office(id), within: null, open, week: 0, overdue },
});
const village = (id: string, open: number, overdue = 0) => ({
  ...committee(id, open, overdue),
  within: office('town'),
});
const told = (...all: Parameters<typeof toldOf>[0]) => {
  const { others, untold } = toldOf(all, 3);
  return [others.map(({ office: id, villages, open, overdue }) => [id, villages, open, overdue].join(' ')), untold];
};

describe('what a centre is told of its committees', () => {
  it('is of each that has so many, and of the others that they have fewer', () => {
    expect(told(committee('a', 9, 1), committee('b', 3), committee('c', 2, 2), committee('d', 0))).toEqual([
      ['a  9 1', 'b  3 0'],
      2,
    ]);
  });

  it('is of villages those of one level together, however many one of them has', () => {
    expect(told(committee('a', 4), village('v', 9, 2), village('w', 1, 1), village('x', 0))).toEqual([
      ['a  4 0', 'town 3 10 3'],
      0,
    ]);
    expect(told(village('v', 1), village('w', 1))).toEqual([[], 2]);
  });

  it('never gives the number of a village by what was left out on another day', () => {
    const days = [0, 1, 2, 3, 4].map((open) =>
      told(committee('a', 4), committee('b', 9), village('v', open), village('w', 3)),
    );
    // Whatever the village has, the same are counted with it, and nothing else moves.
    expect(days).toEqual([0, 1, 2, 3, 4].map((open) => [['a  4 0', 'b  9 0', `town 2 ${String(open + 3)} 0`], 0]));
  });

  it('is nothing where there are none', () => {
    expect(told()).toEqual([[], 0]);
  });
});
