import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  colleague,
  commissionerHead,
  commissionerOfficer,
  finder,
  FindingInMemory,
  found,
  headOfInspected,
  inspected,
  leader,
  officerOfInspected,
  unchanged,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { findingKind } from './kind.js';

const reasons = text('reasons');
const disputed = (one = aReceived()) => one.act('dispute', { reasons, files: ['e1'] }, headOfInspected);
const changed = { grade: 'minor', toMend: text('less'), until: day('2026-11-20'), isRevisited: false } as const;
const upheld = { as: 'upheld', reasons, ...unchanged } as const;

describe('a finding', () => {
  it('is put to its office by its course, which sees it from then on, and owes its receipt', () => {
    const one = new FindingInMemory().opened();
    expect(one.access()).toEqual(['county-government:handler', 'group-1:inspector']);
    expect([one.standing().phase, one.standing().detail]).toEqual([
      'opened',
      { lookBack: { office: inspected, item: 'petition-work/notice-in-time', since: '2025-08-20', quarter: '2026Q3' } },
    ]);
    expect(one.refusal('receive', {}, officerOfInspected).code).toBe('finding.not_served');
    one.served().served();
    expect(one.access()).toContain('dept-transport:executor');
    expect([one.duties(), one.all('served').length, one.standing().detail]).toEqual([
      ['receive@dept-transport'],
      1,
      { lookBack: null },
    ]);
    expect(one.clock('FN-RECEIVE/1').legalDueOn).toBe('2026-08-25');
    expectCaseInvariants(one);
  });

  it('is of nobody’s own office, of no committee where a government inspects, and cites the law', () => {
    const refused = (change: Parameters<typeof found>[0]) => {
      const { code, details } = new FindingInMemory().refusal('open', found(change), courseActor);
      return [code, details['because']];
    };
    expect(refused({ office: office('group-1') })[0]).toBe('finding.own_office');
    expect(refused({ office: office('county-government') })[0]).toBe('finding.own_office');
    const committee = office('mediation-binju');
    expect(refused({ office: committee, basis: 'government' })[0]).toBe('finding.no_object');
    expect(refused({ finders: [] })).toEqual(['finding.unfit', 'finders']);
    expect(refused({ articles: ['99'] })).toEqual(['finding.unfit', 'articles']);
    expect(refused({ office: office('nobody') })).toEqual(['finding.unfit', 'office']);
    // Of the conference's own inspection a committee is one.
    expect(new FindingInMemory().opened({ office: committee }).types()).toEqual(['opened']);
  });

  it('may be disputed for thirty days from its receipt: of a government by the law, of every other one by us', () => {
    const one = aReceived();
    expect([one.clock('FN-OBJECT/1').legalDueOn, one.state.mendBy]).toEqual(['2026-09-20', '2026-10-09']);
    expect(one.duties()).toEqual(['accept@dept-transport', 'report@dept-transport']);
    one.until('2026-09-21');
    expect(one.types()).toContain('objectionLapsed');
    expect(one.duties()).toEqual(['report@dept-transport']);
    expect(one.refusal('dispute', { reasons, files: [] }, headOfInspected).code).toBe('finding.objection_over');
  });

  it('is received on paper too, on the day that somebody signed, with what proves it', () => {
    const one = new FindingInMemory().opened().served().withFile('p1').on('2026-08-28');
    const on = day('2026-08-26');
    expect(one.refusal('noteServed', { on, proof: 'p2' }, colleague).code).toBe('finding.evidence_unknown');
    expect(one.refusal('noteServed', { on: day('2026-08-19'), proof: 'p1' }, colleague).code).toBe(
      'finding.date_before_event',
    );
    expect(one.refusal('noteServed', { on, proof: 'p1' }, finder).code).toBe('finding.found_by_oneself');
    // So long after it the right to dispute would have few days left.
    one.on('2026-09-15');
    expect(one.refusal('noteServed', { on, proof: 'p1' }, colleague).details['bound']).toBe('2026-08-31');
    one.on('2026-08-28');
    one.act('noteServed', { on, proof: 'p1' }, colleague);
    expect([one.state.receivedOn, one.clock('FN-OBJECT/1').legalDueOn, findingKind.standsOn?.(one.state)]).toEqual([
      '2026-08-26',
      // The last day is Mid-Autumn.
      '2026-09-28',
      ['p1'],
    ]);
    expect(one.refusal('receive', {}, officerOfInspected).code).toBe('finding.received_already');
    expectCaseInvariants(one);
  });

  it('is to be mended by no day before the office may dispute it no more', () => {
    const one = new FindingInMemory()
      .opened({ until: day('2026-08-25') })
      .served()
      .on('2026-08-24')
      .received();
    expect(one.state.mendBy).toBe('2026-09-23');
  });
});

describe('a dispute of a finding', () => {
  it('is ruled on by whoever commissioned it, within thirty days, by people who took no part', () => {
    const one = disputed();
    expect([one.standing().phase, one.duties(), one.clock('FN-RULE/1').legalDueOn]).toEqual([
      'disputed',
      ['rule@county-government'],
      '2026-09-20',
    ]);
    expect(one.clock('FN-MEND/1').endedAs).toBe('superseded');
    const same = { kind: 'person', office: office('county-government'), capacity: 'head' } as const;
    expect(one.refusal('rule', upheld, { ...same, principal: finder.principal }).code).toBe('finding.found_by_oneself');
    const deputy = { ...same, principal: 'somebody', deputyFor: leader.principal };
    expect(one.refusal('rule', upheld, deputy).code).toBe('finding.found_by_oneself');
    expect(one.refusal('rule', upheld, colleague).code).toBe('office.not_permitted');
    expect(one.refusal('report', { words: reasons, files: [] }, officerOfInspected).code).toBe(
      'finding.ruling_awaited',
    );
    one.on('2026-09-10').act('rule', upheld, commissionerHead);
    // As many days as were left when it was disputed.
    expect([one.state.mendBy, one.duties()]).toEqual(['2026-10-30', ['report@dept-transport']]);
    expect(one.refusal('dispute', { reasons, files: [] }, headOfInspected).code).toBe('finding.disputed_once');
    expectCaseInvariants(one);
  });

  it('takes none of the days that were left, nor those that the leader gave, or has those that the ruling names', () => {
    const late = disputed().on('2026-10-08').act('rule', upheld, commissionerHead);
    expect(late.state.mendBy).toBe('2026-11-27');
    const given = aReceived()
      .act('extend', { until: day('2026-12-01'), reasons }, leader)
      .on('2026-09-10');
    disputed(given).on('2026-09-20').act('rule', upheld, commissionerHead);
    expect(given.state.mendBy).toBe('2026-12-11');
    const one = disputed().on('2026-09-10');
    expect(one.refusal('rule', { ...upheld, as: 'changed' }, commissionerHead).code).toBe('finding.change_unfit');
    expect(one.refusal('rule', { ...upheld, ...changed }, commissionerHead).code).toBe('finding.change_unfit');
    const sooner = { as: 'changed', reasons, ...changed, until: day('2026-10-29') } as const;
    expect(one.refusal('rule', sooner, commissionerHead)).toMatchObject({
      ...{ code: 'finding.until_unfit', details: { least: '2026-10-30' } },
    });
    // Disputed with three days left: nobody has fewer than everybody has in any case.
    const few = new FindingInMemory()
      .opened({ until: day('2026-08-25') })
      .served()
      .on('2026-08-24')
      .received();
    few.on('2026-09-20').act('dispute', { reasons, files: [] }, headOfInspected).on('2026-09-21');
    expect(few.refusal('rule', { ...sooner, until: day('2026-09-25') }, commissionerHead)).toMatchObject({
      ...{ code: 'finding.until_unfit', details: { least: '2026-10-01' } },
    });
    one.act('rule', { as: 'changed', reasons, ...changed }, commissionerHead);
    expect([one.state.mendBy, one.state.terms?.grade, one.state.toMend]).toEqual(['2026-11-20', 'minor', text('less')]);
    expectCaseInvariants(one);
  });

  it('that is right withdraws the finding', () => {
    const one = disputed().act('rule', { ...upheld, as: 'withdrawn' }, commissionerHead);
    expect([one.state.end?.as, one.duties(), findingKind.standing(one.dossier).isOpen]).toEqual([
      'withdrawn',
      [],
      false,
    ]);
    expectCaseInvariants(one);
  });

  it('is given up by a word, and by a report, which says so before', () => {
    const one = aReceived();
    const asked = { type: 'report', payload: { words: reasons, files: [] } };
    const said = () => findingKind.warnings?.(one.dossier, asked, one.context(officerOfInspected));
    expect(said()).toEqual([{ code: 'finding.report_accepts', details: {} }]);
    one.reported();
    expect([one.all('accepted'), said()]).toEqual([[{ byReport: true }], []]);
    expect(one.refusal('dispute', { reasons, files: [] }, headOfInspected).code).toBe('finding.accepted_already');
    const accepted = aReceived().act('accept', {}, headOfInspected);
    expect(accepted.refusal('accept', {}, headOfInspected).code).toBe('finding.accepted_already');
    expect(aReceived().refusal('accept', {}, officerOfInspected).code).toBe('office.not_permitted');
  });
});

describe('what a finding asks to be mended', () => {
  it('is verified by somebody who did not find it, by what is in the file, and ends with that', () => {
    const one = aReceived().on('2026-09-30');
    const twice = { ...officerOfInspected, principal: 'county-government/both' } as typeof officerOfInspected;
    one.act('report', { words: text('report'), files: ['e1'] }, twice);
    expect(one.duties()).toEqual(['verify@county-government']);
    const seen = { words: text('seen'), evidence: ['e1'] };
    for (const who of [leader, finder]) {
      expect(one.refusal('verify', seen, who).code).toBe('finding.found_by_oneself');
    }
    expect(one.refusal('verify', seen, headOfInspected).code).toBe('office.not_permitted');
    expect(one.refusal('verify', { ...seen, evidence: [] }, colleague).code).toBe('finding.evidence_missing');
    expect(one.refusal('verify', { ...seen, evidence: ['e9'] }, colleague).code).toBe('finding.evidence_unknown');
    // Nobody looks at what they reported themselves, whatever office they act for.
    const both = person('county-government', 'officer', 'both');
    expect(one.refusal('verify', seen, both).code).toBe('office.same_person');
    one.verified();
    expect([one.state.end?.as, one.all('ended')[0]?.['days'], one.standing().phase]).toEqual(['mended', 41, 'ended']);
    expectCaseInvariants(one);
  });

  it('is returned with reasons, and comes again', () => {
    const one = aReceived().on('2026-09-30').reported();
    expect(one.refusal('returnReport', { reasons, until: day('2026-09-30') }, colleague).code).toBe(
      'finding.until_unfit',
    );
    one.act('returnReport', { reasons, until: day('2026-10-20') }, colleague);
    expect([one.state.returns, one.state.mendBy, one.duties()]).toEqual([1, '2026-10-20', ['report@dept-transport']]);
    expect(one.refusal('verify', { words: reasons, evidence: ['e1'] }, colleague).code).toBe('finding.no_report');
    expect(one.reported().verified(commissionerOfficer).state.end?.as).toBe('mended');
    expectCaseInvariants(one);
  });

  it('is seen once more on the spot where the grade asks for it, and mended again where it is not', () => {
    const one = aReceived({ grade: 'grave' }).on('2026-09-30').reported().verified();
    expect([one.standing().phase, one.duties()]).toEqual(['revisiting', ['visitAgain@county-government']]);
    const again = { on: day('2026-10-20'), words: text('there'), until: null };
    one.on('2026-10-21');
    expect(one.refusal('visitAgain', { ...again, isMended: true }, finder).code).toBe('finding.found_by_oneself');
    expect(one.refusal('visitAgain', { ...again, isMended: false }, colleague).code).toBe('finding.until_unfit');
    one.act('visitAgain', { ...again, isMended: false, until: day('2026-11-10') }, colleague);
    expect([one.standing().phase, one.state.mendBy]).toEqual(['mending', '2026-11-10']);
    one.on('2026-11-09').reported().verified().on('2026-11-20');
    one.act('visitAgain', { ...again, on: day('2026-11-19'), isMended: true }, colleague);
    expect(one.state.end?.as).toBe('mended');
    expectCaseInvariants(one);
  });

  it('is extended by the leader, once, before its day has passed', () => {
    const one = aReceived();
    const more = { until: day('2026-11-09'), reasons };
    expect(one.refusal('extend', more, colleague).code).toBe('office.not_permitted');
    expect(one.refusal('extend', { ...more, until: day('2026-12-09') }, leader).code).toBe('finding.extended_too_long');
    const deputy = { ...leader, principal: 'somebody', deputyFor: leader.principal } as typeof leader;
    expect(one.refusal('extend', more, deputy).code).toBe('finding.for_leader');
    one.act('extend', more, leader);
    expect([one.state.mendBy, one.clock('FN-MEND/2').legalDueOn]).toEqual(['2026-11-09', '2026-11-09']);
    expect(one.refusal('extend', more, leader).code).toBe('finding.extended_already');
    expect(aReceived().until('2026-10-10').refusal('extend', more, leader).code).toBe('finding.late_already');
    expectCaseInvariants(one);
  });

  it('is extended by whoever leads the group now, who looks at nothing either; who has left sees it no more', () => {
    const inspectors = [finder, colleague].map(({ principal: account }) => ({ account, office: office('group-1') }));
    const told = { leader: colleague.principal, inspectors, n: 1 };
    const one = aReceived().act('noteMembers', told, courseActor).act('noteMembers', told, courseActor);
    const ended = one.facts.find(({ type }) => type === 'membersChanged')?.access;
    expect([one.all('membersChanged').length, ended]).toEqual([
      1,
      [{ change: 'end', office: 'group-1', account: leader.principal, reason: 'inspector' }],
    ]);
    expect(one.refusal('extend', { until: day('2026-10-20'), reasons }, leader).code).toBe('office.not_permitted');
    one.act('extend', { until: day('2026-10-20'), reasons }, colleague).reported();
    const seen = { words: text('seen'), evidence: ['e1'] };
    expect(one.refusal('verify', seen, colleague).code).toBe('finding.found_by_oneself');
    expect(one.refusal('verify', seen, leader).code).toBe('office.not_permitted');
  });

  it('that is late is pressed on a number of ours by whoever commissioned the inspection, until it ends', () => {
    const one = aReceived().until('2026-10-10');
    expect(one.all('mendMissed')).toMatchObject([
      { office: 'dept-transport', isPressed: true, commissionedBy: 'county-government', dueOn: '2026-10-09' },
    ]);
    const owed = () => one.standing().parts.owed;
    expect(owed()).toMatchObject([
      {
        ...{ kind: 'supervision', name: 'ours/dept-transport', cause: 'FN-MEND/1' },
        open: { payload: { basis: 'ours', trigger: null, commissionedBy: 'county-government' } },
      },
    ]);
    one.reported().verified();
    expect(one.state.end?.as).toBe('mended');
    expectCaseInvariants(one);
  });
});

describe('a finding that stays open', () => {
  it('is carried from quarter to quarter with its age, whatever happens to it', () => {
    const one = aReceived().until('2026-10-01');
    expect(one.all('carriedOver')).toMatchObject([
      { from: '2026Q3', to: '2026Q4', times: 1, since: '2026-08-20', days: 41, waitsFor: 'office' },
    ]);
    one
      .reported()
      .act('returnReport', { reasons, until: day('2027-02-01') }, colleague)
      .until('2027-01-01');
    expect(one.all('carriedOver')[1]).toMatchObject({ from: '2026Q4', to: '2027Q1', times: 2, days: 133 });
    expect(aReceived().reported().until('2026-10-01').all('carriedOver')).toMatchObject([{ waitsFor: 'commissioner' }]);
    expect(one.state.causes).toEqual([
      ...['issued', 'served/2026-08-20', 'received/2026-08-20', 'carried/2026Q4', 'reported/1', 'carried/2027Q1'],
    ]);
    expectCaseInvariants(one);
  });

  it('of the last day of a quarter is carried over the next day', () => {
    const one = new FindingInMemory().on('2026-09-30').opened().served().until('2026-10-01');
    expect(one.all('carriedOver')).toMatchObject([{ to: '2026Q4', times: 1, days: 0 }]);
  });
});
