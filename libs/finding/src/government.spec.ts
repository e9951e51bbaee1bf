import { describe, expect, it } from '@jest/globals';
import {
  approver,
  colleague,
  commissionerHead,
  finder,
  headOfInspected,
  leader,
  ofGovernment,
  unchanged,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, office, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const similar = { earlier: [], offices: 1, isAsked: false };

describe('a finding of a government’s inspection', () => {
  it('is told to nobody until the government has made it a part of its conclusion', () => {
    const one = ofGovernment();
    expect([one.duties(), one.detail.lookBack, one.clock('FN-APPROVE/1').legalDueOn]).toEqual([
      ['approve@county-government'],
      null,
      '2026-08-27',
    ]);
    expect(one.refusal('noteSimilar', similar, courseActor).code).toBe('finding.approval_awaited');
    expect(one.refusal('approve', {}, finder).code).toBe('office.not_permitted');
    one.act('approve', {}, approver);
    expect([one.duties(), one.detail.lookBack?.office]).toEqual([[], 'dept-transport']);
    expect(one.refusal('approve', {}, approver).code).toBe('finding.approved_already');
    expect(one.served().received().clock('FN-REVIEW/1').legalDueOn).toBe('2026-09-20');
    expectCaseInvariants(one);
  });

  it('is reviewed within thirty days by none who took part in the conclusion', () => {
    const one = ofGovernment().act('approve', {}, approver).served().received();
    one.act('dispute', { reasons, files: [] }, headOfInspected);
    expect(one.clock('FN-DECIDE/1').legalDueOn).toBe('2026-09-20');
    const upheld = { as: 'upheld', reasons, ...unchanged } as const;
    const ofGroup = { kind: 'person', office: office('county-government'), capacity: 'head' } as const;
    for (const principal of [approver.principal, colleague.principal, finder.principal]) {
      expect(one.refusal('rule', upheld, { ...ofGroup, principal }).code).toBe('finding.found_by_oneself');
    }
    one.act('rule', upheld, commissionerHead);
    expect(one.state.ruled).toBe('upheld');
    expectCaseInvariants(one);
  });

  it('is made a part of its conclusion by nobody who is or was of the group', () => {
    const head = { kind: 'person', office: office('county-government'), capacity: 'head' } as const;
    const one = ofGovernment();
    for (const { principal } of [leader, finder, colleague]) {
      expect(one.refusal('approve', {}, { ...head, principal }).code).toBe('finding.found_by_oneself');
    }
    expect(one.act('approve', {}, approver).state.isApproved).toBe(true);
  });

  it('that nobody needs to approve is one of another inspection', () => {
    const one = ofGovernment({ basis: 'party' });
    expect([one.duties(), one.refusal('approve', {}, approver).code]).toEqual([[], 'finding.approved_already']);
  });
});
