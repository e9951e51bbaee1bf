import { describe, expect, it } from '@jest/globals';
import { petitionList } from '#contracts/petition';
import { supervisionList } from '#contracts/supervision';
import { heads } from '#libs/contracts';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree } from '#libs/office';
import { listValuesOf, namesPlace } from './list-values.js';

const offices = buildOfficeTree(madeUpCounty().offices, '1');
const ofPetitions = { head: heads.petition, list: petitionList, offices };

describe('the values of the filters of a list', () => {
  it('are those that the query names, without its page', () => {
    const query = { ...petitionList.query.parse({ phase: 'accepted', minReferrals: '2', limit: '5' }), drill: 'true' };
    expect(listValuesOf(query, ofPetitions)).toEqual({ phase: 'accepted', minReferrals: 2, drill: true });
  });

  it('hold words as they are searched for, by the letter of the kind', () => {
    const { text } = listValuesOf({ text: '2026-417', drill: 'false' }, ofPetitions);
    expect(text).toMatchObject({ kind: 'number', beginnings: expect.arrayContaining(['信2026-000417']) });
  });

  it('hold a place with those below it', () => {
    const query = { place: 'town-binju', drill: 'false' };
    const { place } = listValuesOf(query, ofPetitions) as unknown as { place: string[] };
    expect(place[0]).toBe('town-binju');
    expect(place.length).toBeGreaterThan(1);
    expect([namesPlace(query, petitionList), namesPlace({ office: 'town-binju' }, supervisionList)]).toEqual([
      true,
      false,
    ]);
  });
});
