import { describe, expect, it } from '@jest/globals';
import type { Me } from '#libs/contracts';
import { rolesThatMay } from './roles-that-may.js';

const role = (office: string, capacity: Me['mayActFor'][number]['capacity']) => ({
  ...{ office, capacity, officeName: null, deputyFor: null, deputyForName: null },
});
const [head, officer, elsewhere] = [role('roads', 'head'), role('roads', 'officer'), role('houses', 'officer')];
const me = {
  acting: { office: 'roads', capacity: 'head' },
  mayActFor: [head, officer, elsewhere],
} as unknown as Me;

const refusedFor = (who: string) => ({
  ...{ kind: 'forbidden' as const, code: 'office.not_permitted', sentence: 'no', details: { who } },
});

describe('the roles in which somebody may do what the present one may not', () => {
  it('are those that the refusal names, by office and capacity', () => {
    expect(rolesThatMay(me, refusedFor('roads/officer,bureau/petition-clerk'))).toEqual([officer]);
  });

  it('are those of any office where it names none', () => {
    expect(rolesThatMay(me, refusedFor('/officer'))).toEqual([officer, elsewhere]);
  });

  it('are never the present one, nor any where only a relation is named', () => {
    expect(rolesThatMay(me, refusedFor('roads/head'))).toEqual([]);
    expect(rolesThatMay(me, refusedFor('@handler/officer'))).toEqual([]);
    expect(rolesThatMay(undefined, refusedFor('/officer'))).toEqual([]);
  });
});
