import { describe, expect, it } from '@jest/globals';
import { notListed } from './not-listed.js';

const quarter = { quarter: '2026Q1', least: 3, unlisted: 3 };
const agreed = (count: number) => ({ phase: 'agreed', count });
const failed = (count: number) => ({ phase: 'failed', count });

describe('what is not listed', () => {
  it('is what is told of all without what is told of single offices', () => {
    const listed = [
      { office: 'a', takenIn: 5, ended: 4, endings: [agreed(4)] },
      { office: 'b', takenIn: 3, ended: 0, endings: [] },
    ];
    const totals = { takenIn: 10, open: 4, ended: 6, endings: [agreed(5), failed(1)] };
    expect(notListed({ ...quarter, listed, totals })).toEqual({
      takenIn: 2,
      ended: 2,
      endings: [agreed(1), failed(1)],
    });
  });

  it('is told by nobody where it is one office', () => {
    expect(notListed({ ...quarter, listed: [], totals: null })).toBeNull();
  });
});
