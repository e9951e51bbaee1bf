import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  bureauClerk,
  commissionerHead,
  commissionerOfficer,
  headOfInspected,
  inspected,
  leader,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { findingKind } from './kind.js';

const reasons = text('reasons');
const government = office('county-government');
const account = commissionerOfficer.principal;
const postIn = (of: string) => ({ account, office: office(of), until: null });
const naming = (change: object = {}) => ({
  ...{ account, reasons, isLeaderThere: false, posts: [postIn('county-government')] },
  ...change,
});
const more = { until: day('2026-10-20'), reasons };

describe('a finding whose leader has left', () => {
  it('is extended by whoever the commissioner names, once, and by nobody else', () => {
    const one = aReceived();
    expect(one.refusal('extend', more, commissionerOfficer).code).toBe('office.not_permitted');
    one.act('nameExtender', naming(), commissionerHead);
    expect(one.all('extenderNamed')).toMatchObject([{ account, office: government }]);
    expect(one.refusal('extend', more, leader).code).toBe('office.not_permitted');
    const deputy = { ...commissionerOfficer, principal: 'somebody', deputyFor: account } as typeof commissionerOfficer;
    expect(one.refusal('extend', more, deputy).code).toBe('office.not_permitted');
    one.act('extend', more, commissionerOfficer);
    expect([one.state.mendBy, one.state.isExtended]).toEqual(['2026-10-20', true]);
    expect(one.refusal('nameExtender', naming(), commissionerHead).code).toBe('finding.extended_already');
    expectCaseInvariants(one);
  });

  it('has nobody named as long as the leader is there, and nobody of the inspected office, or of another', () => {
    const refusal = (change: object) => {
      const { code, details } = aReceived().refusal('nameExtender', naming(change), commissionerHead);
      return [code, details['because'] ?? null];
    };
    expect(refusal({ isLeaderThere: true })).toEqual(['finding.extender_needless', null]);
    expect(refusal({ posts: [postIn('bureau')] })).toEqual(['finding.extender_unfit', 'post']);
    const both = [postIn('county-government'), postIn(inspected)];
    expect(refusal({ posts: both })).toEqual(['finding.extender_unfit', 'inspected']);
    for (const by of [headOfInspected, leader, commissionerOfficer, bureauClerk]) {
      expect(aReceived().refusal('nameExtender', naming(), by).code).toBe('office.not_permitted');
    }
  });

  it('is extended again by whoever leads the group then', () => {
    const one = aReceived().act('nameExtender', naming(), commissionerHead);
    const { inspectors = [] } = one.state.terms ?? {};
    one.act('noteMembers', { leader: leader.principal, inspectors, n: 1 }, courseActor);
    expect(one.refusal('extend', more, commissionerOfficer).code).toBe('office.not_permitted');
    expect(one.act('extend', more, leader).state.isExtended).toBe(true);
  });

  it('has another one named where whoever was named has gone, also once the leader is there again', () => {
    const one = aReceived().act(
      'nameExtender',
      naming({ account: 'gone', posts: [{ ...postIn('county-government'), account: 'gone' }] }),
      commissionerHead,
    );
    one.act('nameExtender', naming({ isLeaderThere: true }), commissionerHead);
    expect(one.act('extend', more, commissionerOfficer).state.isExtended).toBe(true);
  });

  it('goes with the office that takes the commissioner over', () => {
    const one = aReceived().act('nameExtender', naming(), commissionerHead);
    const moved = findingKind.handedOver?.(one.state, { from: government, to: office('bureau') });
    expect(moved?.extender).toEqual({ account, office: 'bureau' });
  });
});
