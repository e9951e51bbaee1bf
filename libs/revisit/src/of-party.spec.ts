import { describe, expect, it } from '@jest/globals';
import { office, organisation } from '../../../test/support/law.js';
import { isOfPartyNamed } from './of-party.js';

const { offices } = organisation();

describe('whether a visitor is of a party', () => {
  const justice = office('justice-jinniu');
  const own = offices.get(justice)?.name;
  const above = offices.superiorOf(justice)?.name;

  it('is so where its office, or the one above it, is called as a party is', () => {
    expect(isOfPartyNamed(offices, justice, [own?.zh ?? ''])).toBe(true);
    expect(isOfPartyNamed(offices, justice, [`${above?.zh ?? ''} `])).toBe(true);
    expect(isOfPartyNamed(offices, justice, ['王建国', own?.en ?? ''])).toBe(true);
  });

  it('is not where a party is called otherwise, or none is an organisation', () => {
    expect(isOfPartyNamed(offices, justice, [`${own?.zh ?? ''}食堂`])).toBe(false);
    expect(isOfPartyNamed(offices, justice, [])).toBe(false);
  });
});
