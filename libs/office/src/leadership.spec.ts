import { describe, expect, it } from '@jest/globals';
import { madeUpCounty } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { buildOfficeTree, ledInLevel } from './index.js';

const offices = buildOfficeTree(madeUpCounty().offices, '1');
const led = (id: string): readonly string[] => ledInLevel(offices, as<OfficeId>(id));

describe('what a level has done', () => {
  it('is told to its committee and its government, of every office of the level that leads it not', () => {
    const [committee, government] = [led('county-committee'), led('county-government')];
    for (const told of [committee, government]) {
      expect(told).toEqual(expect.arrayContaining(['bureau', 'dept-housing']));
      // What either of them commissions by itself is reported to nobody beside it.
      for (const leading of ['county-committee', 'county-government']) expect(told).not.toContain(leading);
    }
    // What a township has done below it is the township’s.
    expect(government).not.toContain('town-jinniu');
  });

  it('is told to nobody else', () => {
    expect(['bureau', 'dept-housing', 'town-jinniu', 'nowhere'].flatMap(led)).toEqual([]);
  });
});
