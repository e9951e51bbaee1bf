import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, conferenceHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const detailOf = (supervision: ReturnType<typeof aSupervision>) =>
  supervision.kind.standing(supervision.dossier).detail;

describe('a reply', () => {
  it('meets its clock; silence is a fact, and a late reply is still taken', () => {
    const supervision = aSupervision().opened();
    const reply = { stance: null, text: text('reply') };
    expect(supervision.refusal('reply', reply, officer).code).toBe('supervision.no_reply_owed');
    supervision.until('2026-08-29');
    expect(supervision.all('replyOverdue')).toMatchObject([{ office: 'dept-transport', dueOn: '2026-08-28' }]);
    supervision.replied();
    expect(supervision.all('replied')).toMatchObject([{ office: 'dept-transport', isLate: true }]);
    expect(supervision.duties()).toEqual(['issueStep@bureau']);
  });

  it('says of a recommendation whether it is adopted, and of a letter or an order never (art. 40(4))', () => {
    const letter = aSupervision().opened().until('2026-08-22');
    const declining = { stance: 'not_adopted', text: text('no') } as const;
    expect(letter.refusal('reply', declining, officer).code).toBe('supervision.stance_unfit');
    const both = letter.measured('improve').replied('partly');
    expect(both.clock('XF-20/1').metAt).not.toBeNull();
    expect(both.clock('DB-REPLY/1').metAt).toBeNull();
    expect(both.replied().all('replied')).toMatchObject([{ stance: 'partly' }, { stance: null }]);
    const recommended = aSupervision().opened().until('2026-08-22').replied().measured('improve');
    const silent = { stance: null, text: text('seen') };
    expect(recommended.refusal('reply', silent, officer).code).toBe('supervision.stance_missing');
  });

  it('of a letter or an order is for every one that is open then, and leaves no second one over', () => {
    const clerk = person('bureau', 'petition-clerk');
    const of = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null };
    const supervision = aSupervision().openedOn('art43', of).until('2026-09-16');
    supervision.measured('order', person('county-government', 'head'));
    supervision.on('2026-09-17').measured('order', person('county-committee', 'head'));
    expect(supervision.duties().slice(0, 2)).toEqual(['reply@bureau', 'reply@bureau']);
    supervision.act('reply', { stance: null, text: text('done') }, clerk);
    expect(supervision.clock('DB-REPLY/1').metOn).toBe('2026-09-17');
    expect(supervision.clock('DB-REPLY/2').metOn).toBe('2026-09-17');
    // What is stated for an earlier day answers nothing that came later.
    const earlier = aSupervision().openedOn('art43', of).until('2026-09-16');
    earlier.measured('order', person('county-government', 'head'));
    earlier.on('2026-09-18').measured('order', person('county-committee', 'head'));
    const stated = { stance: null, text: text('done'), statedOn: day('2026-09-17'), proof: text('slip') };
    earlier.act('reply', stated, clerk);
    expect([earlier.clock('DB-REPLY/1').metOn, earlier.clock('DB-REPLY/2').metOn]).toEqual(['2026-09-17', null]);
  });

  it('that comes after its date finds the silence recorded, also where the course slept', () => {
    const supervision = aSupervision().opened().until('2026-08-22').on('2026-08-29', 0).replied();
    expect(supervision.types().slice(-2)).toEqual(['replyOverdue', 'replied']);
  });
});

describe('the petition bureau, when it is itself supervised', () => {
  it('answers by its clerks and its head, and the level above verifies', () => {
    const clerk = person('bureau', 'petition-clerk');
    const supervision = aSupervision()
      .opened({ office: office('bureau') })
      .until('2026-08-22');
    expect(supervision.duties()).toEqual(['reply@bureau']);
    const reply = { stance: null, text: text('reply') };
    expect(supervision.refusal('reply', reply, officer)).toMatchObject({
      code: 'office.not_permitted',
      details: { who: 'bureau/petition-clerk,bureau/petition-head' },
    });
    supervision.act('reply', reply, clerk).act('reportCorrection', { text: text('put right') }, bureauHead);
    expect(supervision.duties()).toContain('verifyCorrection@joint-conference');
    const finding = { finding: text('seen') };
    expect(supervision.refusal('verifyCorrection', finding, bureauHead)).toMatchObject({
      code: 'office.not_permitted',
      details: { who: 'joint-conference/head' },
    });
    expect(supervision.verified(conferenceHead).standing()).toMatchObject({ phase: 'ended' });
  });
});

describe('a correction', () => {
  it('is reported by the office and verified by the petition office: that ends the supervision', () => {
    const supervision = aSupervision().opened().until('2026-09-02').corrected();
    expect(supervision.duties()).toContain('verifyCorrection@bureau');
    expect(supervision.refusal('verifyCorrection', { finding: text('x') }, officer).code).toBe('office.not_permitted');
    supervision.verified();
    // Its course lives until the petition knows.
    expect(supervision.standing()).toMatchObject({ isOpen: true, phase: 'ended' });
    supervision.announced();
    expect(supervision.standing()).toMatchObject({ isOpen: false, phase: 'ended', announcement: null });
    expect(supervision.duties()).toEqual([]);
    expect(supervision.dossier.clocks.every(({ metAt, endedAt }) => metAt !== null || endedAt !== null)).toBe(true);
    expect(supervision.refusal('verifyCorrection', { finding: text('x') }, bureauHead).code).toBe('supervision.ended');
  });

  it('is not verified before it was reported, nor reported twice', () => {
    const supervision = aSupervision().opened();
    const finding = { finding: text('x') };
    expect(supervision.refusal('verifyCorrection', finding, bureauHead).code).toBe(
      'supervision.correction_not_reported',
    );
    supervision.corrected();
    const again = { text: text('again') };
    expect(supervision.refusal('reportCorrection', again, officer).code).toBe(
      'supervision.correction_already_reported',
    );
  });

  it('that waits to be verified stops the next rung with a fact that says why, and a rejection lets it climb on', () => {
    const supervision = aSupervision().opened().corrected().until('2026-08-22');
    expect(supervision.all('nothingDone')).toEqual([
      { rung: 2, clock: 'DB-R2/1', why: 'correction_awaits_verification', outside: null, teller: null },
    ]);
    supervision.on('2026-08-24').rejected();
    expect(supervision.clock('DB-R2/2').legalDueOn).toBe('2026-08-25');
    expect(supervision.until('2026-08-26').all('letterIssued')).toHaveLength(1);
  });

  it('that was rejected before the next rung leaves its clock alone', () => {
    const supervision = aSupervision().opened().corrected().on('2026-08-20').rejected();
    expect(supervision.dossier.clocks.filter(({ rule }) => rule === 'DB-R2')).toHaveLength(1);
  });

  it('that nobody verifies is told to the level above, which may verify', () => {
    const supervision = aSupervision().opened().corrected().until('2026-08-27');
    expect(supervision.all('verificationOverdue')).toMatchObject([{ office: 'bureau', toldTo: 'joint-conference' }]);
    expect(supervision.duties()).toContain('verifyCorrection@joint-conference');
    expect(supervision.verified(conferenceHead).kind.standing(supervision.dossier).phase).toBe('ended');
  });
});

describe('a trigger', () => {
  it('by hand needs a finding, a date that has come, and the head of the bureau', () => {
    const supervision = aSupervision();
    const open = { ...breach, basis: 'art40', office: office('dept-transport') } as const;
    expect(supervision.refusal('open', open, bureauHead).code).toBe('supervision.finding_missing');
    const ahead = { ...open, finding: text('found'), dueOn: day('2026-08-20') };
    expect(supervision.refusal('open', ahead, bureauHead).code).toBe('supervision.date_in_future');
    expect(supervision.refusal('open', open, person('bureau', 'petition-clerk')).code).toBe('office.not_permitted');
    supervision.opened({ trigger: 'DB-7', clock: null, rule: null, finding: text('found') }, bureauHead);
    expect(supervision.kind.row(supervision.dossier)).toMatchObject({ opened_by_hand: true, trigger_code: 'DB-7' });
    expect(supervision.standing().announcement).toMatchObject({ told: 0, causes: [null], outcome: null });
  });

  it('of a clock that is known changes nothing, a later one is added and told to the petition', () => {
    const supervision = aSupervision().opened().announced();
    expect(supervision.opened().facts).toHaveLength(3);
    supervision.on('2026-10-20').opened({ clock: 'XF-09/1', rule: 'XF-09', trigger: 'DB-1' });
    expect(supervision.types().slice(3)).toEqual(['triggerAdded', 'reminded']);
    expect(supervision.standing().announcement).toMatchObject({ told: 1, causes: ['XF-09/1'], outcome: null });
  });

  it('after the end opens it again, from the first rung and its own date', () => {
    const supervision = aSupervision().opened().corrected().verified();
    supervision.announced().on('2026-10-20');
    expect(supervision.opened().standing().isOpen).toBe(false);
    supervision.act('addTrigger', { ...breach, clock: 'XF-09/1', dueOn: day('2026-10-19') }, courseActor);
    expect(supervision.types().slice(-2)).toEqual(['reopened', 'reminded']);
    expect(supervision.clock('DB-R2/2')).toMatchObject({ startOn: '2026-10-19', legalDueOn: '2026-10-22' });
    expect(detailOf(supervision)).toMatchObject({ rung: 1 });
    expect(supervision.standing().announcement).toMatchObject({ told: 1, causes: ['XF-09/1'], outcome: null });
  });

  it('is for one office', () => {
    const supervision = aSupervision().opened();
    const other = { ...breach, basis: 'art40', office: office('dept-water') } as const;
    expect(supervision.refusal('open', other, courseActor).code).toBe('supervision.other_case');
  });
});
