import { describe, expect, it } from '@jest/globals';
import { queryOf } from './use-parts.js';

describe('what is asked of the parts of a tour', () => {
  it('are those of the drill that it is of, or the real ones', () => {
    expect(queryOf({ id: 'x', isDrill: true })).toMatchObject({ inspection: 'x', drill: 'true' });
    expect(queryOf({ id: 'x', isDrill: false })).not.toHaveProperty('drill');
  });
});
