import { describe, expect, it } from '@jest/globals';
import { as, type Capacity, type OfficeId } from '#libs/kernel';
import { demoAccountsOf } from './demo-accounts.js';

const account = (name: string, capacity: Capacity, office: string, officeType = 'department') => ({
  account: name,
  displayName: '李文静',
  capacity,
  office: as<OfficeId>(office),
  officeType,
  officeName: null,
});

describe('the accounts of a demonstration', () => {
  it('are one per persona that there is, officer and head of the same office', () => {
    const found = demoAccountsOf([
      account('clerk', 'petition-clerk', 'bureau', 'petition-bureau'),
      account('water.officer', 'officer', 'dept-water'),
      account('transport.officer', 'officer', 'dept-transport'),
      account('transport.head', 'head', 'dept-transport'),
      account('jinniu.officer', 'officer', 'town-jinniu', 'township'),
    ]);
    expect(found.map(({ persona, account: name }) => [persona, name])).toEqual([
      ['clerk', 'clerk'],
      ['officer', 'transport.officer'],
      ['officeHead', 'transport.head'],
      ['townOfficer', 'jinniu.officer'],
    ]);
  });

  it('are none where there is no demonstration', () => {
    expect(demoAccountsOf([])).toEqual([]);
  });
});
