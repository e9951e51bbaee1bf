import { describe, expect, it } from '@jest/globals';
import { aReceived, colleague, headOfInspected, officerOfInspected } from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const report = { words: text('report'), files: [] };
const again = { isMended: false, words: text('there') } as const;

describe('the time that an office has to mend something', () => {
  it('is cut short by no report that is returned', () => {
    const one = aReceived().on('2026-09-30').reported();
    const { code, details } = one.refusal('returnReport', { reasons, until: day('2026-10-08') }, colleague);
    expect([code, details]).toEqual(['finding.until_unfit', { until: '2026-10-08', least: '2026-10-09' }]);
    one.act('returnReport', { reasons, until: day('2026-10-09') }, colleague);
    expect(one.state.mendBy).toBe('2026-10-09');
    // As long as it lies with whoever looks none of the days pass that were left, which were nine.
    const least = (of: typeof one) =>
      of.refusal('returnReport', { reasons, until: day('2026-10-15') }, colleague).details['least'];
    expect(least(one.reported().on('2026-10-15'))).toBe('2026-10-24');
    // Of whom none were left, it is one that lies ahead.
    expect(least(aReceived().on('2026-10-09').reported().on('2026-10-15'))).toBe('2026-10-16');
    expect(least(aReceived().until('2026-10-12').reported().on('2026-10-15'))).toBe('2026-10-16');
    expectCaseInvariants(one);
  });

  it('is no shorter after a second visit than after a ruling, nor than it was', () => {
    const one = aReceived({ isRevisited: true }).on('2026-09-10').reported().verified().on('2026-09-20');
    const on = day('2026-09-19');
    const refused = (until: string | null) =>
      one.refusal('visitAgain', { ...again, on, until: until === null ? null : day(until) }, colleague).details[
        'least'
      ];
    expect([refused(null), refused('2026-10-08')]).toEqual(['2026-10-09', '2026-10-09']);
    one.on('2026-10-05');
    expect(refused('2026-10-14')).toBe('2026-10-15');
    one.act('visitAgain', { ...again, on, until: day('2026-10-15') }, colleague);
    expect(one.state.mendBy).toBe('2026-10-15');
    expectCaseInvariants(one);
  });
});

describe('who is late with mending', () => {
  const part = '00000000-0000-4000-8000-0000000000cc' as never;
  const supervision = { kind: 'course', principal: 'course', office: null, capacity: null, caseId: part } as const;

  it('is pressed until it reports, and again once a day passes that came with a report’s return', () => {
    const one = aReceived().until('2026-10-10');
    const owed = () => one.standing().parts.owed.map(({ cause, open }) => [cause, open.type]);
    const told = (n: number, cause: string) =>
      one.tell(
        'notePart',
        { part, kind: 'supervision', name: 'ours/dept-transport', n, cause, isNecessary: false },
        supervision,
      );
    expect(owed()).toEqual([['FN-MEND/1', 'open']]);
    told(1, 'FN-MEND/1');
    one.reported();
    expect(owed()).toEqual([['FN-MEND/1:done', 'noteCauseDone']]);
    told(2, 'FN-MEND/1:done');
    // Whoever looks is late meanwhile.
    one.until('2026-10-27');
    expect([one.all('overdue'), owed()]).toMatchObject([[{ rule: 'FN-VERIFY', office: 'county-government' }], []]);
    one.act('returnReport', { reasons, until: day('2026-11-10') }, colleague).until('2026-11-10');
    expect(owed()).toEqual([]);
    expect([one.until('2026-11-11').all('mendMissed').length, owed()]).toEqual([2, [['FN-MEND/2', 'open']]]);
    expectCaseInvariants(one);
  });

  it('is pressed for nothing where it has reported before anybody could', () => {
    expect(aReceived().until('2026-10-10').reported().standing().parts.owed).toEqual([]);
  });
});

describe('a second visit', () => {
  it('is made on a later day than it was verified, whoever makes it', () => {
    const one = aReceived({ isRevisited: true }).on('2026-09-30').reported().verified();
    const seen = { on: day('2026-09-30'), isMended: true, words: text('there'), until: null };
    const { code, details } = one.refusal('visitAgain', seen, colleague);
    expect([code, details['bound']]).toEqual(['finding.date_before_event', '2026-10-01']);
    one.on('2026-10-01').act('visitAgain', { ...seen, on: day('2026-10-01') }, colleague);
    expect(one.state.end?.as).toBe('mended');
  });
});

describe('the right to dispute a finding', () => {
  it('is given up by no officer’s report, and by their head’s', () => {
    const one = aReceived();
    expect(one.refusal('report', report, officerOfInspected).code).toBe('finding.head_accepts');
    expect(aReceived().act('report', report, headOfInspected).all('accepted')).toEqual([{ byReport: true }]);
    // Once it is accepted, or its days are over, whoever works there reports.
    one.act('accept', {}, headOfInspected).act('report', report, officerOfInspected);
    expect(one.state.isReported).toBe(true);
    const late = aReceived().until('2026-09-21').act('report', report, officerOfInspected);
    expect([late.state.isReported, late.all('accepted')]).toEqual([true, []]);
    expectCaseInvariants(one);
  });
});
