import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, head, officer } from '../../../test/support/a-petition.js';
import { day, publicActor, text } from '../../../test/support/law.js';

// Accepted on 2026-08-03: raw day 60 is 2026-10-02, in the holidays; the legal date is 2026-10-08.
const accepted = () => aPetition().registered().referred().notified().accepted();
const ask = { days: 30, reason: text('complex') };

describe('an extension (art. 34) at the roll', () => {
  it('is asked for, approved and told until the legal date, and counts from day 60', () => {
    const petition = accepted();
    expect(petition.clock('XF-09/1')).toMatchObject({ rawDueOn: '2026-10-02', legalDueOn: '2026-10-08' });
    petition.until('2026-10-08').on('2026-10-08').extended(30);
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 30, rawDueOn: '2026-11-01', breachedAt: null });
  });

  it('is possible no more on the day after it, whatever act is missing', () => {
    const asked = accepted().until('2026-10-08').on('2026-10-08').act('askExtension', ask, officer);
    const approved = accepted().on('2026-10-08').act('askExtension', ask, officer).act('approveExtension', {}, head);
    const none = accepted();
    for (const petition of [none, asked, approved]) petition.until('2026-10-09').on('2026-10-09');
    const passed = { code: 'petition.limit_passed', details: { dueOn: '2026-10-08' } };
    expect(none.refusal('askExtension', ask, officer)).toMatchObject(passed);
    expect(asked.refusal('approveExtension', {}, head)).toMatchObject(passed);
    expect(asked.duties()).not.toContain('approveExtension@dept-transport');
    const served = { servedOn: day('2026-10-09'), manner: 'post' } as const;
    expect(approved.refusal('noticeExtension', served, officer)).toMatchObject(passed);
  });

  it('is owed by nobody after it; told in time and recorded later it moves the date after all', () => {
    const petition = accepted().on('2026-09-28').approved();
    expect(petition.duties()).toContain('noticeExtension@dept-transport');
    petition.until('2026-10-09');
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    const served = { servedOn: day('2026-10-08'), manner: 'post', proof: text('receipt') } as const;
    petition.act('noticeExtension', served, officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 30, breachedAt: null });
  });

  it('of which nobody was told is not owed anew once the limit has passed, and the record says so', () => {
    const petition = accepted().on('2026-09-28').extended().until('2026-10-12');
    petition.act('disputeDate', { document: 'extension', reasons: text('nobody came') }, publicActor);
    const finding = { record: null, finding: 'not_done', reasons: text('no letter') } as const;
    petition.act('rejectRecord', finding, bureauHead);
    expect(petition.all('recordRejected')).toMatchObject([{ isOwed: false }]);
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09', dueOn: '2026-10-08' }]);
  });
});
