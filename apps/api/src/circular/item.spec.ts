import { describe, expect, it } from '@jest/globals';
import type { CircularState } from '#libs/circular';
import { as, type CaseId, type Instant, type LegalDate } from '#libs/kernel';
import { officesOf } from './item.js';

const id = as<CaseId>('00000000-0000-4000-8000-0000000000c1');
const day = (of: string): LegalDate => as<LegalDate>(of);

type Stands = Pick<CircularState, 'issuedOn' | 'end'>;

/** What is asked of the database of a proposal that stands so. */
async function askedOf(change: Partial<Stands>): Promise<readonly unknown[]> {
  const asked: unknown[] = [];
  const query = (_sql: string, values: readonly unknown[] = []) => {
    asked.push(...values);
    return Promise.resolve([]);
  };
  const state = { ...{ item: 'petition-work/notice', since: day('2025-10-12'), issuedOn: null, end: null }, ...change };
  await officesOf({ database: { query } as never }, { id, state });
  return asked;
}

describe('in which offices the item of a proposal was found', () => {
  it('is counted until it was issued, or put away, and no further', async () => {
    const asked = ['petition-work/notice', '2025-10-12', id];
    expect(await askedOf({})).toEqual([...asked, null]);
    const end = { at: as<Instant>('2026-11-03T02:00:00.000Z'), as: 'none_made' } as const;
    expect(await askedOf({ end })).toEqual([...asked, '2026-11-03']);
    expect(await askedOf({ issuedOn: day('2026-10-20'), end })).toEqual([...asked, '2026-10-20']);
  });
});
