import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { filtersOf } from './list-filters.js';

const { read, unknown, query, isNarrowed } = filtersOf(
  z.object({
    text: z.string().max(10).optional(),
    state: z.enum(['open', 'ended']).optional(),
    from: z.iso.date().optional(),
  }),
);
const unknownIn = (address: string) => unknown(read(new URLSearchParams(address)));

describe('the filters of a list', () => {
  it('are read as they stand in the address, but for what is blank and for what is no filter', () => {
    expect(read(new URLSearchParams('state=nonsense&text=+&page=2'))).toEqual({ state: 'nonsense' });
    expect(query({ state: 'nonsense' })).toBe('state=nonsense');
    expect(isNarrowed(read(new URLSearchParams('page=2')))).toBe(false);
  });

  it('name those whose value there is not', () => {
    expect(unknownIn('state=open&from=2026-11-29')).toEqual([]);
    expect(unknownIn('state=nonsense&from=2026-13-45')).toEqual(['state', 'from']);
  });
});
