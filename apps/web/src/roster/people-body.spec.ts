import { describe, expect, it } from '@jest/globals';
import type { RosterPersonDetail } from '#libs/contracts';
import { contactOf, givenOf, initialOf, isTermOver } from './people-body.js';

const detail: RosterPersonDetail = {
  person: {
    ...{ id: '00000000-0000-4000-8000-000000000001', code: 'T-1', kind: 'mediator', name: '段秀英' },
    ...{ office: 'dept-transport', isFullTime: true, fromOn: null, untilOn: '2028-12-31', mostCases: null },
    ...{ specialities: ['traffic'], languages: ['bai'], qualifications: [] },
    ...{ hasAccount: true, erasedOn: null, isActive: true, leftOn: null, lastChange: 3 },
  },
  ...{ account: '00000000-0000-4000-8000-000000000002', contact: { phone: '0872-7140000' } },
  ...{ mayChange: true, erasableFrom: null, changes: [] },
};

describe('the form of somebody in the register', () => {
  it('changes nothing that was not touched, and leaves how to reach them as it is', () => {
    const { kind, name, office, isFullTime, specialities, languages, qualifications } = detail.person;
    const lasting = { kind, name, office, isFullTime, specialities, languages, qualifications };
    const typed = { ...initialOf(detail, undefined), reason: '试验' };
    expect(givenOf(typed, detail)).toEqual({
      ...{ ...lasting, fromOn: null, untilOn: '2028-12-31', mostCases: null },
      ...{ account: detail.account, reason: '试验' },
    });
    expect(contactOf(typed, detail)).toEqual({});
  });

  it('keeps the account where there was no field for it, and takes it away where that was emptied', () => {
    expect(givenOf({}, detail)).toMatchObject({ account: detail.account });
    expect(givenOf({ account: undefined }, detail)).toMatchObject({ account: null });
    expect(givenOf({}, null)).toMatchObject({ account: null, code: null });
  });

  it('tells how to reach somebody anew without what was emptied', () => {
    expect(contactOf({ contact: { phone: ' 0872-7140001 ', email: '' } }, detail)).toEqual({
      contact: { phone: '0872-7140001' },
    });
    expect(contactOf({ contact: { phone: '' } }, detail)).toEqual({ contact: {} });
    expect(contactOf({ contact: {} }, null)).toEqual({});
  });
});

describe('a term', () => {
  it('is over the day after its last, of whoever has not left', () => {
    const { person } = detail;
    expect(['2028-12-31', '2029-01-01'].map((today) => isTermOver(person, today))).toEqual([false, true]);
    expect(isTermOver({ ...person, untilOn: null }, '2029-01-01')).toBe(false);
    expect(isTermOver({ ...person, isActive: false }, '2029-01-01')).toBe(false);
  });
});
