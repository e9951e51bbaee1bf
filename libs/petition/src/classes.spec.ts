import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, head, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';
import type { PetitionCommands } from './index.js';

const transport = office('dept-transport');
const discipline = person('discipline', 'officer');
const reason = text('it reads otherwise');
const correct = (to: PetitionCommands['correctClass']['class']) => ({ class: to, reason });
const referred = (more: Partial<PetitionCommands['register']> = {}) => aPetition().registered(more).referred();
const running = ({ dossier }: PetitionInMemory) => dossier.clocks.filter(isRunning).map(({ id }) => id);

describe('the class of a matter that was referred', () => {
  it('is corrected by whoever holds it and by the bureau, before the decision and with a reason', () => {
    for (const actor of [officer, clerk]) {
      const petition = referred().act('correctClass', correct('suggestion'), actor);
      expect(petition.kind.row(petition.dossier)).toMatchObject({ class: 'suggestion' });
      expect(petition.all('classCorrected')).toEqual([
        { from: 'appeal', class: 'suggestion', reason, limitFrom: null, returnedTo: null },
      ]);
    }
    const petition = referred();
    expect(petition.refusal('correctClass', correct('suggestion'), person('dept-water', 'officer')).code).toBe(
      'office.not_permitted',
    );
    expect(petition.refusal('correctClass', correct('appeal'), officer).code).toBe('petition.class_same');
    petition.notified().accepted().decided();
    expect(petition.refusal('correctClass', correct('suggestion'), officer).code).toBe('petition.already_decided');
    const unclassified = aPetition().registered({ class: null });
    expect(unclassified.refusal('correctClass', correct('appeal'), clerk).code).toBe('petition.class_missing');
  });

  it('takes the handling limit away from a suggestion, which owes an answer from the receipt', () => {
    const petition = referred().on('2026-08-05').notified().accepted();
    petition.act('askExtension', { days: 10, reason }, officer).act('correctClass', correct('suggestion'), officer);
    expect(petition.clock('XF-09/1').endedAs).toBe('cancelled');
    expect(petition.clock('XF-ANSWER/1')).toMatchObject({ startOn: '2026-08-03', rawDueOn: '2026-10-02' });
    expect(petition.duties()).toEqual(['answerSuggestion@dept-transport']);
    expect(petition.refusal('approveExtension', {}, head).code).toBe('petition.no_limit_to_extend');
    petition.answered();
    expect(petition.dossier.state).toMatchObject({ phase: 'answered', claims: [{ outcome: 'adopted' }] });
    petition.delivered().closed();
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
  });

  it('gives an appeal its date for acceptance from the receipt, or from today where that would be past', () => {
    const early = referred({ class: 'suggestion' }).on('2026-08-10').act('correctClass', correct('appeal'), officer);
    expect(early.clock('XF-ACCEPT/1')).toMatchObject({ startOn: '2026-08-03', startedBy: 'classCorrected' });
    expect(early.clock('XF-ANSWER/1').endedAs).toBe('cancelled');
    const late = referred({ class: 'suggestion' }).until('2026-09-01').act('correctClass', correct('appeal'), clerk);
    expect(late.clock('XF-ACCEPT/1')).toMatchObject({ startOn: '2026-09-01', breachedAt: null });
  });

  it('counts the handling limit of what was taken on from the acceptance, never born breached', () => {
    const petition = referred({ class: 'suggestion' }).on('2026-08-10').notified().accepted();
    petition.on('2026-08-20').act('correctClass', correct('appeal'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ startOn: '2026-08-10', rawDueOn: '2026-10-09' });
    expect(petition.dossier.state.limitFrom).toBe('2026-08-10');
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    petition.decided();
    const late = referred({ class: 'suggestion' }).on('2026-08-10').notified().accepted().until('2026-11-02');
    late.act('correctClass', correct('appeal'), officer);
    expect(late.clock('XF-09/1')).toMatchObject({ startOn: '2026-11-02', breachedAt: null });
    expect(late.dossier.state.limitFrom).toBe('2026-11-02');
  });

  it('keeps what was late: an earlier breach stands', () => {
    const petition = referred().notified().until('2026-08-19').act('correctClass', correct('suggestion'), officer);
    expect(petition.dossier.state.breaches).toMatchObject([{ clock: 'XF-ACCEPT/1' }]);
    expect(petition.clock('XF-ACCEPT/1')).toMatchObject({ endedAs: 'cancelled' });
    expect(petition.clock('XF-ACCEPT/1').breachedAt).not.toBeNull();
    expect(petition.dossier.state.limitFrom).toBeNull();
  });

  it('of what turns out to be an accusation takes it away from an organ that may not handle it', () => {
    const petition = referred().on('2026-08-10').act('correctClass', correct('accusation'), officer);
    expect(petition.dossier.state).toMatchObject({ phase: 'returned', handler: null, referrer: 'bureau' });
    expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar']);
    expect(running(petition)).toEqual(['XF-02/2']);
    expect(petition.clock('XF-02/2').startOn).toBe('2026-08-10');
    expect(petition.duties()).toEqual(['refer@bureau']);
    petition.referred({ to: office('discipline') });
    expect(petition.duties()).toEqual(['giveFeedback@discipline', 'notify@discipline', 'objectOrTakeOn@discipline']);
  });

  it('comes back to an ordinary organ that referred it with the same period of ours as any other return', () => {
    const government = person('county-government', 'officer');
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', { to: transport, manner: 'transfer', setOn: null, note: null }, government);
    petition.on('2026-08-10').act('correctClass', correct('accusation'), officer);
    expect(petition.clock('XF-RETURN/1')).toMatchObject({ owner: 'county-government', startOn: '2026-08-10' });
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-PASS');
    petition.act('refer', { to: office('discipline'), manner: 'transfer', setOn: null, note: null }, government);
    expect(petition.clock('XF-RETURN/1').metAt).not.toBeNull();
  });

  it('of an accusation that is none gives the discipline organ the duty to object or to take on once more', () => {
    const petition = aPetition()
      .registered({ class: 'accusation' })
      .referred({ to: office('discipline') });
    petition.until('2026-08-20').act('correctClass', correct('appeal'), discipline);
    expect(petition.clock('XF-07/1')).toMatchObject({ startOn: '2026-08-20', owner: 'discipline' });
    expect(petition.clock('XF-08/2').startOn).toBe('2026-08-20');
    expect(petition.access()).toContain('county-committee:superior');
    petition.act('object', { reasons: text('not ours'), proposedTo: transport }, discipline);
  });
});

/** What is owed for each breach: the supervision, the rule, and who had passed the matter on. */
const pressed = (petition: ReturnType<typeof aPetition>) =>
  petition.standing().parts.owed.map(({ name, open }) => {
    const { rule, commissionedBy } = open.payload as { rule: string; commissionedBy: string | null };
    return [name, rule, commissionedBy];
  });

describe('the class of a direct submission', () => {
  const direct = (of: 'appeal' | 'accusation') => aPetition().registered({ registrar: transport, class: of }, officer);

  it('as an accusation leaves the organ with the duty to pass it on, and shuts the others out', () => {
    const petition = direct('appeal').on('2026-08-05').act('correctClass', correct('accusation'), clerk);
    expect(petition.duties()).toEqual(['notify@dept-transport', 'refer@dept-transport']);
    expect(petition.clock('XF-PASS/1')).toMatchObject({ startOn: '2026-08-03', rawDueOn: '2026-08-18' });
    expect(petition.access()).toEqual(['dept-transport:registrar']);
    petition.act('refer', { to: office('discipline'), manner: 'transfer', setOn: null, note: null }, officer);
    expect(petition.clock('XF-PASS/1').metAt).not.toBeNull();
    const late = pressed(direct('accusation').until('2026-08-20'));
    expect(late).toContainEqual(['ours/dept-transport', 'XF-PASS', null]);
    // Whoever passes it on still tells the petitioner where it went (art. 23(1)).
    expect(petition.duties()).toEqual([
      'giveFeedback@discipline',
      'notify@dept-transport',
      'notify@discipline',
      'objectOrTakeOn@discipline',
    ]);
  });

  it('is shown to superior and bureau once it is no accusation', () => {
    const petition = direct('accusation').act('correctClass', correct('appeal'), officer);
    expect(petition.duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
    expect(petition.access()).toContain('bureau:supervisor');
  });
});

describe('an accusation', () => {
  it('at the discipline organ owes notice and feedback without a number of the law (art. 23(4), 30(1))', () => {
    const petition = aPetition()
      .registered({ class: 'accusation' })
      .referred({ to: office('discipline') });
    for (const id of ['XF-NOTICE/1', 'XF-FEEDBACK/1']) expect(petition.clock(id).legalDueOn).toBeNull();
    petition.until('2027-08-01');
    expect(petition.all('breached')).toEqual([]);
    expect(petition.duties()).toEqual(['giveFeedback@discipline', 'notify@discipline']);
    petition.act('notify', { servedOn: petition.today(), manner: 'post', notice: null }, discipline);
    petition.act('giveFeedback', { feedback: text('seen to') }, discipline);
    expect(petition.duties()).toEqual(['recordDelivery@discipline']);
    const served = { servedOn: petition.today(), manner: 'in_person', evidence: text('signed') } as const;
    petition.act('recordDelivery', served, discipline).act('close', { note: null }, discipline);
    expect(petition.all('closed')).toMatchObject([{ outcome: 'answered', reviewUntil: null }]);
  });

  it('registered at the discipline organ itself has no 15 days either', () => {
    const own = { registrar: office('discipline'), class: 'accusation' } as const;
    const petition = aPetition().registered(own, discipline);
    expect(running(petition)).toEqual(['XF-NOTICE/1', 'XF-FEEDBACK/1']);
    expect(petition.until('2027-01-01').all('breached')).toEqual([]);
  });

  it('at another competent organ owes the notice of art. 23, with feedback', () => {
    const town = office('town-binju');
    const petition = aPetition().registered({ class: 'accusation' }).referred({ to: town });
    expect(running(petition)).toEqual(['XF-07/1', 'XF-FEEDBACK/1', 'XF-08/1']);
    expect(petition.clock('XF-07/1').legalDueOn).toBe('2026-08-18');
  });
});

describe('an answer', () => {
  it('to a suggestion is confirmed by the petitioner as proof of delivery, and opens no review', () => {
    const petition = referred({ class: 'suggestion' }).notified().answered();
    expect(petition.refusal('confirmNotice', { document: 'opinion' }, publicActor).code).toBe(
      'petition.not_written_yet',
    );
    petition.act('confirmNotice', { document: 'answer' }, publicActor);
    expect(petition.dossier.state).toMatchObject({ phase: 'answer_delivered', deliveredOn: day('2026-08-03') });
    expect(petition.dossier.state.reviewUntil).toBeNull();
  });

  it('is owed by a date of ours: late is pressed as that, and is no supervision of art. 40', () => {
    const petition = referred({ class: 'suggestion' }).notified().until('2026-10-10');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-ANSWER', trigger: null, liability: null }]);
    expect(pressed(petition)).toEqual([['ours/dept-transport', 'XF-ANSWER', 'bureau']]);
    const own = aPetition().registered({ registrar: transport, class: 'suggestion' }, officer);
    const ofAnswer = pressed(own.notified().until('2026-10-10'));
    expect(ofAnswer).toEqual([['ours/dept-transport', 'XF-ANSWER', null]]);
  });
});

describe('what turns out to be an accusation', () => {
  it('is passed on by the organ it was submitted to, also after that accepted it, and judged by who is accused', () => {
    const petition = aPetition()
      .registered({ registrar: office('dept-transport') }, officer)
      .accepted();
    petition.act('correctClass', { class: 'accusation', reason: text('r') }, officer);
    expect(petition.duties()).toContain('refer@dept-transport');
    petition.act('refer', { to: office('discipline'), manner: 'transfer', setOn: null, note: null }, officer);
    expect(petition.dossier.state).toMatchObject({ handler: 'discipline', acceptedOn: null, phase: 'referred' });
  });

  it('again is owed by whom the office that was named before lets take it', () => {
    const town = person('town-binju', 'officer');
    const petition = aPetition().registered({ class: 'accusation', registrar: office('town-binju') }, town);
    petition.act('nameAccused', { office: office('county-government'), person: null }, town);
    petition.act('correctClass', { class: 'suggestion', reason: text('r') }, town);
    petition.act('correctClass', { class: 'accusation', reason: text('r') }, town);
    expect(petition.duties()).toContain('refer@town-binju');
  });

  it('to an accusation leaves the bureau its sight while it supervises what was late, and ends it else (art. 40(1))', () => {
    const direct = () =>
      aPetition()
        .registered({ registrar: office('dept-transport') }, officer)
        .until('2026-08-25');
    expect(direct().access()).toContain('bureau:supervisor');
    const supervised = direct().supervised('art40/dept-transport', 'XF-06/1');
    supervised.act('correctClass', correct('accusation'), clerk);
    expect(supervised.access()).toContain('bureau:supervisor');
    expect(direct().act('correctClass', correct('accusation'), clerk).access()).not.toContain('bureau:supervisor');
    const over = direct().supervised('art40/dept-transport', 'XF-06/1').supervisionEnded();
    expect(over.act('correctClass', correct('accusation'), clerk).access()).not.toContain('bureau:supervisor');
  });
});
