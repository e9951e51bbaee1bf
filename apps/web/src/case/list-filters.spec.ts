import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadContract } from '#libs/contracts';
import { kindFilters } from './kind-filters.js';
import { filtersOf } from './list-filters.js';

beforeAll(() => loadContract('obligation'));

const { read, unknown, query, isNarrowed } = filtersOf('obligation', ['state', 'phase', 'dayFrom', 'office']);
const unknownIn = (address: string) => unknown(read(new URLSearchParams(address)));

describe('the filters of a list', () => {
  it('are read as they stand in the address, but for what is blank and for what is no filter', () => {
    expect(read(new URLSearchParams('state=nonsense&phase=+&page=2'))).toEqual({ state: 'nonsense' });
    expect(query({ state: 'nonsense' })).toBe('state=nonsense');
    expect(isNarrowed(read(new URLSearchParams('page=2')))).toBe(false);
  });

  it('name those whose value the contract has not', () => {
    expect(unknownIn('state=open&dayFrom=2026-11-29&office=dept-transport&drill=true')).toEqual([]);
    expect(unknownIn('state=nonsense&phase=climbing&dayFrom=2026-13-45&drill=false')).toEqual([
      ...['state', 'phase', 'dayFrom', 'drill'],
    ]);
  });

  it('name those whose value the bar does not offer', () => {
    const { filters } = kindFilters('obligation', { state: { title: 'case.filter.state', values: ['open'] } });
    expect(filters.unknown({ state: 'open' })).toEqual([]);
    expect(filters.unknown({ state: 'ended' })).toEqual(['state']);
  });
});
