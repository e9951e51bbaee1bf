import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { lastOf } from './plan-preview.js';

describe('a plan before it is begun', () => {
  it.each([
    ['2027-01-01', null, '2027-12-31'],
    ['2028-02-29', null, '2029-02-28'],
    ['2027-01-01', '2027-05-15', '2027-05-15'],
    ['2027-01-01', '2029-05-15', '2027-12-31'],
  ])('is shown from %s, where it ends on %s, to %s', (on, endsOn, last) => {
    expect(lastOf(as<LegalDate>(on), endsOn)).toBe(last);
  });
});
