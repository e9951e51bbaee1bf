import { beforeAll, describe, expect, it } from '@jest/globals';
import { allContracts } from './registry.js';
import { isSharable, looksForNumber } from './view-rules.js';

beforeAll(() => allContracts());

const of = (search: Record<string, string>): string => new URLSearchParams(search).toString();

describe('a view that an office shares', () => {
  it('is made of filters', () => {
    expect(isSharable('petitions', of({ state: 'overdue', holder: 'dept-transport', order: 'soonest' }))).toBe(true);
    expect(isSharable('supervisions', of({ basis: 'art40', rung: '2' }))).toBe(true);
    expect(isSharable('duties', of({ approvals: 'true' }))).toBe(true);
    expect(isSharable('petitions', '')).toBe(true);
  });

  it.each([
    ['words, which may be a name', 'petitions', { text: '李秀兰' }],
    ['a number of a case', 'petitions', { number: '信2026-000417' }],
    ['one petition', 'supervisions', { petition: '00000000-0000-4000-8000-000000000001' }],
    ['what the list does not know', 'petitions', { phone: '13900001234' }],
    ['a screen that is none', 'people', { name: '李秀兰' }],
  ])('never looks for %s', (_name, screen, search) => {
    expect(isSharable(screen, of(search as Record<string, string>))).toBe(false);
  });
});

describe('a view that somebody keeps', () => {
  it('looks for no telephone and no identity number, however it is written', () => {
    for (const text of ['13900001234', '139 0000 1234', '0872-7122345', '１３９００００１２３４', '53292419800101001X'])
      expect(looksForNumber(of({ text }))).toBe(true);
    for (const text of ['水渠', '信2026-000417', '0417', '2026-417']) expect(looksForNumber(of({ text }))).toBe(false);
    expect(looksForNumber(of({ from: '2026-01-01', to: '2026-12-31' }))).toBe(false);
  });
});
