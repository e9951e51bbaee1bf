import { describe, expect, it } from '@jest/globals';
import { approvableNotices } from '#libs/office';
import { aPetition, aPetitionApproved, clerk, head, officer } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';

const unserved = { servedOn: null, manner: null, sentOn: null, proof: null };
const notice = text('it goes on so');
const submitted = () => aPetitionApproved('receipt').registered().referred().act('issueNotice', { notice }, officer);
const other = person('dept-transport', 'head', 'another head');

describe('a paper that the head of the office approves', () => {
  it('is submitted by the act itself, and does nothing yet: the clocks run on', () => {
    const petition = submitted();
    expect(petition.all('noticeSubmitted')).toMatchObject([
      {
        ...{ number: 1, office: 'dept-transport', notice: 'receipt', command: 'issueNotice', payload: { notice } },
        gives: { type: 'noticeIssued', data: { tells: 'receipt', notice } },
      },
    ]);
    expect(petition.all('noticeIssued')).toEqual([]);
    expect(petition.duties()).toEqual(
      expect.arrayContaining(['approveNotice@dept-transport', 'notify@dept-transport']),
    );
    const again = petition.refusal('issueNotice', { notice }, officer);
    expect([again.code, again.details]).toEqual(['petition.notice_submitted', { on: '2026-08-03' }]);
  });

  it('is issued by the approval exactly as it was submitted, with who drafted and who approved which text', () => {
    const petition = submitted().on('2026-08-05').act('approveNotice', { submission: 1 }, head);
    expect(petition.all('noticeIssued')).toEqual([
      { office: 'dept-transport', notice, tells: 'receipt', issuedOn: '2026-08-05' },
    ]);
    expect(petition.all('noticeApproved')).toMatchObject([
      { number: 1, notice: 'receipt', drafted: officer.principal, approved: head.principal, texts: [notice.digest] },
    ]);
    expect(petition.types().slice(-2)).toEqual(['noticeApproved', 'noticeIssued']);
    expect(petition.duties()).not.toContain('approveNotice@dept-transport');
    expect(petition.refusal('approveNotice', { submission: 1 }, head).code).toBe('petition.notice_not_submitted');
  });

  it('is approved by nobody who drafted it, by no officer, and only as the one that was read', () => {
    const own = aPetitionApproved('correction').registered().referred().notified();
    const of = own.facts.findLast(({ type }) => type === 'notified')?.seq ?? 0;
    own.act('correctNotice', { of, text: text('a slip') }, head);
    expect(own.refusal('approveNotice', { submission: 1 }, head).code).toBe('office.same_person');
    expect(own.act('approveNotice', { submission: 1 }, other).all('noticeCorrected')).toHaveLength(1);
    expect(submitted().refusal('approveNotice', { submission: 1 }, officer).code).toBe('office.not_permitted');
    const later = submitted().act('takeBackNotice', {}, officer).act('issueNotice', { notice }, officer);
    expect(later.refusal('approveNotice', { submission: 1 }, head).code).toBe('petition.notice_other_submission');
    expect(later.act('approveNotice', { submission: 2 }, head).all('noticeIssued')).toHaveLength(1);
  });

  it('is given back with the reason, or taken back, and may be submitted anew', () => {
    const petition = submitted().act('returnNotice', { submission: 1, reason: text('say when') }, head);
    expect(petition.dossier.state.drafts).toMatchObject([{ stage: 'returned', reason: text('say when') }]);
    expect(petition.duties()).not.toContain('approveNotice@dept-transport');
    petition.act('issueNotice', { notice: text('by then') }, officer);
    expect(petition.dossier.state.drafts).toMatchObject([{ number: 2, stage: 'submitted' }]);
    expect(petition.act('takeBackNotice', {}, officer).dossier.state.drafts).toMatchObject([{ stage: 'taken_back' }]);
    expect(petition.refusal('takeBackNotice', {}, officer).code).toBe('petition.notice_not_submitted');
  });

  it('is not issued where it would say something else by now, which nobody has read', () => {
    const petition = aPetitionApproved('receipt', 'acceptance').registered().referred();
    petition.act('issueNotice', { notice }, officer).accepted();
    expect(petition.refusal('approveNotice', { submission: 1 }, head).code).toBe('petition.notice_outdated');
    expect(petition.all('noticeIssued')).toEqual([]);
  });

  it('is served only once it is issued: no record of a service goes around the head', () => {
    const told = { servedOn: day('2026-08-03'), manner: 'in_person' } as const;
    const petition = () => aPetitionApproved('receipt', 'procedure').registered().referred();
    const refused = petition().refusal('notify', { ...told, notice }, officer);
    expect([refused.code, refused.details]).toEqual(['petition.notice_needs_approval', { office: 'dept-transport' }]);
    expect(petition().refusal('accept', { notice: told }, officer).code).toBe('petition.notice_needs_approval');
    const route = { ...unserved, ...told, notice, route: 'reconsideration' };
    expect(petition().refusal('routeOut', route, officer).code).toBe('petition.notice_needs_approval');
    const issued = submitted().act('approveNotice', { submission: 1 }, head);
    const seq = issued.facts.findLast(({ type }) => type === 'noticeIssued')?.seq ?? 0;
    issued.act('notify', { ...told, notice: null, issued: seq }, officer);
    expect(issued.all('notified')).toMatchObject([{ issued: seq }]);
  });

  it('ends what it ends by its service after the approval: a route, another organ', () => {
    const routed = aPetitionApproved('procedure').registered().referred();
    routed.act('routeOut', { ...unserved, notice, route: 'reconsideration' }, officer);
    expect(routed.all('noticeSubmitted')).toMatchObject([{ notice: 'procedure', command: 'routeOut' }]);
    routed.act('approveNotice', { submission: 1 }, head);
    expect(routed.all('noticeIssued')).toMatchObject([{ tells: 'procedure', ends: { as: 'routed' } }]);
    routed.act('notify', { servedOn: routed.today(), manner: 'in_person', notice: null }, officer);
    expect(routed.dossier.state.end?.as).toBe('routed');
    const left = aPetitionApproved('elsewhere').registered({ registrar: office('dept-transport') }, officer);
    left.act('declareOutOfRemit', { ...unserved, notice, to: office('dept-water'), organ: null }, officer);
    expect(left.all('noticeSubmitted')).toMatchObject([{ notice: 'elsewhere' }]);
  });

  it('is any that the petitioner is given: an answer, a feedback, what the organ does itself', () => {
    const suggestion = aPetitionApproved('answer').registered({ class: 'suggestion' }).referred().answered();
    expect(suggestion.clock('XF-ANSWER/1').metAt).toBeNull();
    suggestion.on('2026-08-10').act('approveNotice', { submission: 1 }, head);
    expect(suggestion.all('answered')).toMatchObject([{ outcome: 'adopted', answeredOn: '2026-08-10' }]);
    expect(suggestion.clock('XF-ANSWER/1').metAt).not.toBeNull();
    const duty = aPetitionApproved('performance').registered().referred().act('takeAsDuty', { note: null }, officer);
    duty.act('performOrAnswer', { outcome: 'answered', answer: text('a') }, officer);
    expect(duty.all('noticeSubmitted')).toMatchObject([{ notice: 'performance' }]);
  });

  it('is among the duties of the head also where it meets no clock, and as long as it waits', () => {
    const corrects = () => {
      const petition = aPetitionApproved('correction').registered().referred().notified();
      const of = petition.facts.findLast(({ type }) => type === 'notified')?.seq ?? 0;
      // The clocks that run meanwhile are met by other acts.
      return petition.act('correctNotice', { of, text: text('a slip') }, officer).accepted();
    };
    expect(corrects().duties()).toContain('approveNotice@dept-transport');
    expect(corrects().clock('XF-APPROVE/1').legalDueOn).toBeNull();
    const approved = corrects().act('approveNotice', { submission: 1 }, head);
    expect(approved.duties()).not.toContain('approveNotice@dept-transport');
    expect(corrects().act('takeBackNotice', {}, officer).duties()).not.toContain('approveNotice@dept-transport');
    const ended = aPetitionApproved('correction').registered().referred().notified().accepted().decided().delivered();
    const decided = ended.facts.findLast(({ type }) => type === 'decided')?.seq ?? 0;
    ended.closed().act('correctNotice', { of: decided, text: text('a slip') }, officer);
    expect(ended.duties()).toEqual(['approveNotice@dept-transport']);
    expect(ended.act('approveNotice', { submission: 1 }, head).duties()).toEqual([]);
  });

  it('waits for no head where another office writes it: the bureau transfers what an organ had received', () => {
    const petition = aPetitionApproved('elsewhere').registered(
      { class: 'accusation', registrar: office('dept-transport') },
      officer,
    );
    petition.act('nameAccused', { office: office('county-government'), person: null }, clerk);
    petition.act('transferOut', { ...unserved, note: null, notice }, clerk);
    expect(petition.all('noticeSubmitted')).toEqual([]);
    expect(petition.all('noticeIssued')).toMatchObject([{ office: 'dept-transport', tells: 'elsewhere' }]);
    expect(petition.all('transferredOut')).toMatchObject([{ by: 'bureau' }]);
  });

  it('is none unless its office says so, of any kind', () => {
    expect(
      aPetition().registered().referred().act('issueNotice', { notice }, officer).all('noticeIssued'),
    ).toHaveLength(1);
    const others = approvableNotices.filter((one) => one !== 'receipt');
    const petition = aPetitionApproved(...others)
      .registered()
      .referred()
      .act('issueNotice', { notice }, officer);
    expect(petition.all('noticeSubmitted')).toEqual([]);
  });
});
