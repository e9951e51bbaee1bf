import { describe, expect, it } from '@jest/globals';
import { as, servingName, type CaseId } from '#libs/kernel';
import type { PetitionCommands } from './commands.js';
import { papersOver } from './issuing.js';
import { aPetition, clerk, head, officer } from '../../../test/support/a-petition.js';
import { courseOf, day, office, person, text } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const byDelivery = courseOf(part);
const byOther = courseOf(as<CaseId>('00000000-0000-4000-8000-00000000000e'));
type Served = PetitionCommands['recordDelivery'];
const served = (on: string, manner: Served['manner'] = 'electronic'): Served => ({
  ...{ servedOn: day(on), manner, sentOn: null, evidence: null },
});

/** A petition that knows of a delivery that is a part of it. */
const withDelivery = (petition = aPetition().registered().referred()) =>
  petition.tell(
    'notePart',
    { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false },
    byDelivery,
  );
const issued = (petition = withDelivery()) => petition.act('issueNotice', { notice: text('it goes on so') }, officer);
const seqOf = (petition: ReturnType<typeof issued>, type: string): number =>
  petition.facts.findLast((one) => one.type === type)?.seq ?? 0;

describe('a written notice that is issued before it is served', () => {
  it('meets nothing: nobody was told yet, and its clock is late as if there were none', () => {
    const petition = issued();
    expect(petition.all('noticeIssued')).toMatchObject([{ office: 'dept-transport', tells: 'receipt' }]);
    expect(petition.duties()).toContain('notify@dept-transport');
    expect(petition.clock('XF-07/1').metOn).toBeNull();
    expect(petition.dossier.state.isNotified).toBe(false);
    petition.on('2026-09-01');
    expect(petition.act('comment', { text: text('?') }, head).clock('XF-07/1').breachedAt).not.toBeNull();
  });

  it('counts on the proved day, and says what it said when it was issued', () => {
    const petition = issued();
    const seq = seqOf(petition, 'noticeIssued');
    petition.on('2026-08-07').act('notify', { ...served('2026-08-06'), notice: null, issued: seq }, byDelivery);
    expect(petition.all('notified')).toMatchObject([
      { servedOn: '2026-08-06', manner: 'electronic', office: 'dept-transport', tells: 'receipt', issued: seq },
    ]);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-06');
    expect(petition.all('notified')[0]).toMatchObject({
      notice: petition.all('noticeIssued')[0]?.['notice'] as object,
    });
    expect(petition.dossier.state.issued).toMatchObject([{ seq, isTold: true }]);
    // Told twice it is told once.
    petition.act('notify', { ...served('2026-08-06'), notice: null, issued: seq }, byDelivery);
    expect(petition.all('notified')).toHaveLength(1);
  });

  it('was served no earlier than it was issued, and not in the future', () => {
    const petition = aPetition().registered().referred().on('2026-08-06');
    const of = issued(withDelivery(petition));
    const at = (on: string) =>
      of.refusal('notify', { ...served(on), notice: null, issued: seqOf(of, 'noticeIssued') }, byDelivery).code;
    expect(at('2026-08-05')).toBe('petition.date_before_event');
    expect(at('2026-08-07')).toBe('petition.date_in_future');
  });

  it('tells of the acceptance where the matter was taken on before', () => {
    const petition = issued(withDelivery(aPetition().registered().referred().accepted()));
    expect(petition.all('noticeIssued')).toMatchObject([{ tells: 'accepted' }]);
  });

  it('is one of each office at a time, and is told by whatever was served instead', () => {
    const petition = issued();
    const again = petition.refusal('issueNotice', { notice: null }, officer);
    expect([again.code, again.details]).toEqual(['petition.notice_on_its_way', { on: petition.today() }]);
    const seq = seqOf(petition, 'noticeIssued');
    petition.notified();
    const of = (fact: number) => ({ ...served(petition.today()), notice: null, issued: fact });
    expect(petition.act('notify', of(seq), byDelivery).all('notified')).toHaveLength(1);
    expect(petition.refusal('notify', of(seq + 1), byDelivery)).toMatchObject({
      ...{ kind: 'invalid', code: 'petition.notice_not_issued', details: { fact: seq + 1 } },
    });
    expect(petition.refusal('issueNotice', { notice: null }, officer).code).toBe('petition.already_notified');
  });

  it('is issued by whoever may record it, of a matter that is open', () => {
    expect(withDelivery().refusal('issueNotice', { notice: null }, head).code).toBe('office.not_permitted');
    expect(aPetition().registered().refusal('issueNotice', { notice: null }, clerk).code).toBe('petition.no_handler');
  });
});

describe('what a delivery tells of its proof', () => {
  it('is taken from the course of a part of the matter alone', () => {
    const petition = issued();
    const notice = { ...served(petition.today()), notice: null, issued: seqOf(petition, 'noticeIssued') };
    expect(petition.refusal('notify', notice, byOther).code).toBe('petition.not_its_delivery');
    const decided = aPetition().registered().referred().notified().accepted().decided();
    expect(decided.refusal('recordDelivery', served(decided.today()), byOther).code).toBe('petition.not_its_delivery');
    const approved = aPetition().registered().referred().notified().accepted().approved();
    expect(approved.refusal('noticeExtension', served(approved.today()), byOther).code).toBe(
      'petition.not_its_delivery',
    );
  });

  it('is of the paper that it brought, and of none that has taken its place since', () => {
    const petition = withDelivery(aPetition().registered({ class: 'accusation' }));
    const names = (id: string) => petition.act('nameAccused', { office: office(id), person: null }, clerk);
    const answers = (id: string) => {
      petition.referred({ to: office(id) }).act('giveFeedback', { feedback: text(id) }, person(id, 'officer'));
      return seqOf(petition, 'answered');
    };
    const told = (issued: number) => ({ ...served(petition.today()), issued });
    names('dept-transport');
    const first = answers('dept-public-security');
    expect(papersOver(petition.dossier.state)).toEqual([]);
    const [by, name] = [as<CaseId>('00000000-0000-4000-8000-00000000000e'), servingName(first, 'p1')];
    const noted = { part: by, kind: 'delivery', name, n: 1, cause: null, isNecessary: false };
    petition.tell('notePart', noted, byOther);
    const owed = () => petition.standing().parts.owed.map((one) => [one.name, one.open]);
    expect(owed()).toEqual([]);
    names('dept-public-security');
    expect(papersOver(petition.dossier.state)).toEqual([first]);
    expect(owed()).toEqual([[name, { type: 'overtake', payload: { fact: first } }]]);
    petition.act('recordDelivery', told(first), byDelivery);
    const second = answers('discipline');
    petition.act('recordDelivery', told(first), byDelivery);
    expect(petition.all('delivered')).toEqual([]);
    expect(petition.duties()).toContain('recordDelivery@discipline');
    petition.act('recordDelivery', told(second), byDelivery);
    expect(petition.all('delivered')).toHaveLength(1);
  });

  it('moves the date of an extension by the notice of that very approval', () => {
    const petition = withDelivery(aPetition().registered().referred().notified().accepted()).approved();
    const approval = seqOf(petition, 'extensionApproved');
    const told = (fact: number) => ({ ...served(petition.today()), issued: fact });
    expect(petition.refusal('noticeExtension', told(approval - 1), byDelivery).code).toBe('petition.notice_not_issued');
    expect(petition.clock('XF-09/1').extension).toBe(0);
    petition.act('noticeExtension', told(approval), byDelivery).act('noticeExtension', told(approval), byDelivery);
    expect(petition.all('extensionNoticed')).toMatchObject([{ issued: approval }]);
    expect(petition.clock('XF-09/1').extension).toBe(30);
  });

  const decided = () => withDelivery(aPetition().registered().referred().notified().accepted()).decided();

  /** Its opinion was put up in public, and nobody has proved that it was received. */
  const putUp = () => {
    const evidence = text('put up');
    return decided().act('recordDelivery', { ...served('2026-08-03', 'public_notice'), evidence }, officer);
  };

  it('opens the window for review on the proved day, and not before', () => {
    const petition = decided().on('2026-08-20');
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toEqual([]);
    petition.act('recordDelivery', served('2026-08-18'), byDelivery);
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-18', owner: 'petitioner' });
    expect(petition.all('delivered')).toMatchObject([{ servedOn: '2026-08-18', isReceipt: true }]);
  });

  it('opens none by the end of the period of a public notice, which is no receipt', () => {
    const petition = decided().on('2026-10-01');
    petition.act('recordDelivery', served('2026-09-30', 'public_notice'), byDelivery);
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toEqual([]);
    expect(petition.dossier.state.deliveredOn).toBeNull();
  });

  it('changes nothing where the receipt was proved before: the first proof counts', () => {
    const petition = decided().on('2026-08-20');
    const evidence = text('signed slip');
    petition.act('recordDelivery', { servedOn: day('2026-08-20'), manner: 'in_person', evidence }, officer);
    const before = petition.facts.length;
    petition.act('recordDelivery', served('2026-08-18'), byDelivery);
    expect(petition.facts).toHaveLength(before);
    expect(petition.clock('XF-11/1').startOn).toBe('2026-08-20');
  });

  it('changes nothing after the end of a file in which its service was recorded, and is refused to persons', () => {
    const petition = decided().delivered().closed();
    const before = petition.facts.length;
    petition.act('recordDelivery', served(petition.today()), byDelivery);
    expect(petition.facts).toHaveLength(before);
    const again = { ...served(petition.today()), evidence: text('slip') };
    expect(petition.refusal('recordDelivery', again, officer).code).toBe('petition.ended');
    expect(petition.refusal('recordDelivery', served(petition.today()), byOther).code).toBe(
      'petition.not_its_delivery',
    );
  });

  it('changes nothing where the petitioner withdrew before an answer was proved to be served', () => {
    const known = withDelivery(aPetition().registered({ class: 'suggestion' }).referred().notified());
    const petition = known.answered().withdrawn();
    const before = petition.facts.length;
    petition.act('recordDelivery', served(petition.today()), byDelivery);
    expect(petition.facts).toHaveLength(before);
  });

  it('opens the window for review also after the end, where nobody had proved the receipt', () => {
    const petition = putUp();
    petition.closed().on('2026-08-07').act('recordDelivery', served('2026-08-06'), byDelivery);
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-06' });
  });

  it('changes nothing where what it proves is no receipt, and such a service was recorded before', () => {
    for (const petition of [putUp(), putUp().closed()]) {
      const before = petition.facts.length;
      petition.act('recordDelivery', served('2026-08-03', 'public_notice'), byDelivery);
      expect(petition.facts).toHaveLength(before);
    }
  });

  it('of a notice changes nothing after the end, told before or not', () => {
    const told = issued().notified().withdrawn();
    const untold = issued().withdrawn();
    for (const petition of [told, untold]) {
      const before = petition.facts.length;
      const seq = seqOf(petition, 'noticeIssued');
      petition.act('notify', { ...served(petition.today()), notice: null, issued: seq }, byDelivery);
      expect(petition.facts).toHaveLength(before);
      expect(petition.dossier.state.end).not.toBeNull();
      const again = { ...served(petition.today()), notice: null };
      expect(petition.refusal('notify', again, officer).code).toBe('petition.ended');
      expect(petition.refusal('notify', again, byOther).code).toBe('petition.not_its_delivery');
    }
  });

  it('of an extension changes nothing after the end, told before or not', () => {
    const accepted = () => withDelivery(aPetition().registered().referred().notified().accepted());
    for (const petition of [accepted().extended().withdrawn(), accepted().approved().withdrawn()]) {
      const before = petition.facts.length;
      const told = { ...served(petition.today()), issued: seqOf(petition, 'extensionApproved') };
      petition.act('noticeExtension', told, byDelivery);
      expect(petition.facts).toHaveLength(before);
      expect(petition.refusal('noticeExtension', told, officer).code).toBe('petition.ended');
      expect(petition.refusal('noticeExtension', told, byOther).code).toBe('petition.not_its_delivery');
    }
  });

  it('leaves the petitioner some days where it is told late', () => {
    const petition = decided().on('2026-10-20');
    petition.act('recordDelivery', served('2026-08-18', 'post'), byDelivery);
    expect((petition.clock('XF-11/1').legalDueOn ?? '') > '2026-10-20').toBe(true);
  });

  it('has a stated date as any service of an office has, which the petitioner may dispute', () => {
    const petition = decided().on('2026-08-20');
    petition.act('recordDelivery', served('2026-08-18', 'post'), byDelivery);
    expect(petition.dossier.state.records.at(-1)).toMatchObject({
      ...{ document: 'opinion', office: office('dept-transport'), statedOn: '2026-08-18', isReceipt: true },
    });
  });
});
