import { describe, expect, it } from '@jest/globals';
import { withoutOwner } from './applications.js';

describe('the environment of API and worker', () => {
  it('does not hold the way in of the owner of the tables', () => {
    const environment = { DATABASE_URL: 'app', DATABASE_OWNER_URL: 'owner', PATH: '/bin' };
    expect(withoutOwner(environment)).toEqual({ DATABASE_URL: 'app', PATH: '/bin' });
  });
});
