import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { doersOf } from './who-meets.js';

const ofOffice = (kind: 'inspection' | 'finding', what: string) =>
  doersOf({ kind, what, capacity: null, persons: null }).toSorted();

describe('who may meet a duty', () => {
  it('of a report is whoever answers for the office, before somebody is named, and then that one', () => {
    expect(ofOffice('inspection', 'adoptReport')).toEqual(['head', 'petition-head']);
    const persons = [{ office: as<OfficeId>('bureau'), displayName: '', isOneself: true }];
    expect(doersOf({ kind: 'inspection', what: 'adoptReport', capacity: null, persons })).toContain('petition-clerk');
  });

  it.each(['noteLeft', 'verify', 'visitAgain'])(
    'of a finding is nobody who could %s as one of the group alone',
    (what) => {
      expect(ofOffice('finding', what)).toEqual(['head', 'officer', 'petition-clerk', 'petition-head']);
    },
  );
});
