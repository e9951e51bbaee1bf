import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  colleague,
  commissionerHead,
  commissionerOfficer,
  finder,
  FindingInMemory,
  headOfInspected,
  leader,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { findingKind } from './kind.js';

const reasons = text('reasons');
const letter = (on: string) => ({ on: day(on), reasons, proof: 'e1' });

describe('an office that signs for nothing', () => {
  it('is served by leaving the paper there before a witness, once its days to receive it are over', () => {
    const one = new FindingInMemory().opened().served().withFile('p1').on('2026-08-25');
    const left = (on: string, proof = 'p1') => ({ on: day(on), witness: text('witness'), reasons, proof });
    const early = one.refusal('noteLeft', left('2026-08-25'), commissionerOfficer);
    expect([early.code, early.details]).toEqual(['finding.receipt_awaited', { until: '2026-08-25' }]);
    expect(one.duties()).toEqual(['receive@dept-transport']);
    one.until('2026-08-31');
    // Whoever commissioned it owes it from the day after; its office may still receive it.
    expect([one.duties(), one.clock('FN-LEAVE/1').startOn, one.clock('FN-LEAVE/1').legalDueOn]).toEqual([
      ...[['noteLeft@county-government', 'receive@dept-transport'], '2026-08-26', '2026-09-02'],
    ]);
    const refused = (...of: Parameters<typeof left>) => one.refusal('noteLeft', left(...of), commissionerOfficer).code;
    expect([refused('2026-08-25'), refused('2026-08-26', 'p2')]).toEqual([
      'finding.date_before_event',
      'finding.evidence_unknown',
    ]);
    for (const who of [finder, headOfInspected]) {
      expect(one.refusal('noteLeft', left('2026-08-28'), who).code).toBe('office.not_permitted');
    }
    one.act('noteLeft', left('2026-08-28'), commissionerOfficer);
    // As from a receipt: the right to dispute it, and no day to mend it before that is over.
    expect([one.state.receivedOn, one.clock('FN-OBJECT/1').startOn, one.state.mendBy]).toEqual([
      ...['2026-08-28', '2026-08-28', '2026-10-09'],
    ]);
    expect([one.standing().phase, one.duties(), one.state.causes.at(-1)]).toEqual([
      'mending',
      ['accept@dept-transport', 'report@dept-transport'],
      'left/2026-08-28',
    ]);
    expect(findingKind.standsOn?.(one.state)).toEqual(['p1']);
    expect(one.refusal('receive', {}, headOfInspected).code).toBe('finding.received_already');
    expectCaseInvariants(one);
  });

  it('was never late where it signed on paper in its days, nor is whoever had the paper to leave', () => {
    const one = new FindingInMemory().opened().served().withFile('p1').until('2026-09-04');
    const breached = () => ['FN-RECEIVE/1', 'FN-LEAVE/1'].map((id) => one.clock(id).breachedAt !== null);
    expect(breached()).toEqual([true, true]);
    one.act('noteServed', { on: day('2026-08-24'), proof: 'p1' }, commissionerOfficer);
    expect([breached(), one.clock('FN-RECEIVE/1').metOn]).toEqual([[false, false], '2026-08-24']);
    expect(one.duties()).toEqual(['accept@dept-transport', 'report@dept-transport']);
    expectCaseInvariants(one);
  });
});

describe('what an office without accounts says by letter', () => {
  it('is a dispute on the day on which it came, also where it is recorded after the days', () => {
    const one = aReceived().until('2026-09-25');
    expect(one.types()).toContain('objectionLapsed');
    expect(one.refusal('noteDisputed', letter('2026-09-21'), commissionerOfficer).code).toBe('finding.objection_over');
    expect(one.refusal('noteDisputed', letter('2026-09-18'), headOfInspected).code).toBe('office.not_permitted');
    one.act('noteDisputed', letter('2026-09-18'), commissionerOfficer);
    expect([one.state.disputedOn, one.clock('FN-OBJECT/1').metOn, one.clock('FN-RULE/1').startOn]).toEqual([
      ...['2026-09-18', '2026-09-18', '2026-09-18'],
    ]);
    expect(one.state.evidence).toEqual(['e1']);
    expectCaseInvariants(one);
  });

  it('is a report in time where it came in time, whoever records it when: nobody was late, and whoever looks is', () => {
    const one = aReceived().until('2026-10-12');
    expect(one.clock('FN-MEND/1').breachedAt).not.toBe(null);
    one.act('noteReported', { on: day('2026-10-09'), words: reasons, proof: 'e1' }, commissionerOfficer);
    const { breachedAt, metOn, look } = one.clock('FN-MEND/1');
    expect([breachedAt, metOn, look, one.standing().parts.owed]).toEqual([null, '2026-10-09', 'confirmed', []]);
    // Ten working days from the day on which it came.
    expect([one.clock('FN-VERIFY/1').startOn, one.clock('FN-VERIFY/1').legalDueOn]).toEqual([
      '2026-10-09',
      '2026-10-22',
    ]);
    expectCaseInvariants(one);
    const late = aReceived().until('2026-10-12');
    late.act('noteReported', { on: day('2026-10-10'), words: reasons, proof: 'e1' }, commissionerOfficer);
    expect([late.clock('FN-MEND/1').breachedAt === null, late.clock('FN-MEND/1').metOn]).toEqual([false, '2026-10-10']);
  });

  it('answers nothing that was said after it came, but more time', () => {
    const one = aReceived().on('2026-09-10').reported().on('2026-09-20');
    one.act('returnReport', { reasons, until: day('2026-10-20') }, colleague).on('2026-09-25');
    const bound = (on: string) =>
      one.refusal('noteReported', { on: day(on), words: reasons, proof: 'e1' }, commissionerOfficer).details['bound'];
    expect([bound('2026-09-19'), bound('2026-09-10')]).toEqual(['2026-09-20', '2026-09-20']);
    one.act('extend', { until: day('2026-10-30'), reasons }, leader);
    one.act('noteReported', { on: day('2026-09-22'), words: reasons, proof: 'e1' }, commissionerOfficer);
    expect([one.state.isReported, one.clock('FN-MEND/3').metOn]).toEqual([true, '2026-09-22']);
    expectCaseInvariants(one);
  });

  it('is a report, which is verified by another than who has recorded it', () => {
    const one = aReceived().on('2026-09-30');
    one.act('noteReported', { on: day('2026-09-28'), words: reasons, proof: 'e1' }, commissionerOfficer);
    expect(one.clock('FN-MEND/1').metOn).toBe('2026-09-28');
    const seen = { words: reasons, evidence: ['e1'] };
    expect(one.refusal('verify', seen, commissionerOfficer).code).toBe('office.same_person');
    expect(one.act('verify', seen, commissionerHead).state.end?.as).toBe('mended');
    expectCaseInvariants(one);
  });
});

describe('an office that merges into the inspected one', () => {
  it('hands over none of its findings to it, until they have ended', () => {
    const one = aReceived();
    const isBarred = (of: string) => findingKind.isBarred?.(one.state, office(of));
    expect([isBarred('dept-transport'), isBarred('dept-water')]).toEqual([true, false]);
    one.act('withdraw', { reasons }, commissionerHead);
    expect(isBarred('dept-transport')).toBe(false);
  });
});

describe('a finding that proves to be wrong', () => {
  it('is taken back by whoever commissioned the inspection, and by nobody who found it', () => {
    const one = aReceived();
    for (const who of [leader, finder, colleague]) {
      expect(one.refusal('withdraw', { reasons }, who).code).toBe('office.not_permitted');
    }
    const found = person('county-government', 'head', 'finder');
    const same = { ...found, principal: finder.principal } as typeof found;
    expect(one.refusal('withdraw', { reasons }, same).code).toBe('finding.found_by_oneself');
    one.act('withdraw', { reasons }, commissionerHead);
    expect([one.state.end?.as, one.duties()]).toEqual(['withdrawn', []]);
    expect(one.all('ended')).toMatchObject([{ office: 'dept-transport' }]);
    const unserved = new FindingInMemory().opened().act('withdraw', { reasons }, commissionerHead);
    expect(unserved.all('ended')).toMatchObject([{ office: null }]);
    expectCaseInvariants(one);
  });
});
