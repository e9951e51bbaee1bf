import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { aPetition, bureauHead, clerk, officer, opinion, signed } from '../../../test/support/a-petition.js';
import { courseOf, day, office, platformActor, publicActor, text } from '../../../test/support/law.js';

const decided = () => aPetition().registered().referred().notified().accepted().decided();

describe('closing', () => {
  it('is refused while the opinion is not served', () => {
    expect(decided().refusal('close', { note: null }, officer).code).toBe('petition.opinion_not_served');
  });

  it('is refused while the report of an assigned matter is owed', () => {
    const assigned = { manner: 'assign' as const, setOn: day('2026-09-30') };
    const petition = aPetition().registered().referred(assigned).notified().accepted();
    expect(petition.refusal('reportCompletion', { report: text('r') }, officer).code).toBe('petition.not_decided');
    petition.decided().delivered();
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject({
      code: 'petition.report_owed',
      details: { dueOn: '2026-09-30' },
    });
    petition.act('reportCompletion', { report: text('done') }, officer).closed();
    expect(petition.kind.standing(petition.dossier)).toMatchObject({ isOpen: false, phase: 'closed' });
  });

  it('is refused while the written notice is owed', () => {
    const petition = aPetition().registered().referred().accepted().decided().delivered();
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject({
      code: 'petition.duty_open',
      details: { duty: 'notify', office: 'dept-transport', dueOn: '2026-08-18' },
    });
  });

  it('ends what offices owe, and not the petitioner’s window for review', () => {
    const petition = decided().delivered().closed();
    expect(petition.all('closed')).toMatchObject([{ outcome: 'explain', reviewUntil: '2026-09-02' }]);
    expect(petition.clock('XF-11/1')).toMatchObject({ metAt: null, endedAs: null });
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject({ code: 'petition.ended' });
    expect(petition.kind.row(petition.dossier)).toMatchObject({ ended_as: 'closed', outcome: 'explain' });
  });

  it('needs no served opinion where nobody can be reached', () => {
    const petition = aPetition().registered({ isReachable: false }).referred();
    const tried = { servedOn: day('2026-08-03'), manner: 'attempts', notice: null, proof: text('no address') } as const;
    petition.act('notify', tried, officer).accepted().decided().closed();
    expect(petition.dossier.state.end?.as).toBe('closed');
  });
});

describe('what is left to close', () => {
  const words = text('nobody knows where');
  const unreachable = () => {
    const petition = aPetition().registered({ isReachable: false }).referred();
    const tried = { servedOn: day('2026-08-03'), manner: 'attempts', notice: null, proof: words } as const;
    return petition.act('notify', tried, officer).accepted().decided();
  };

  it('is an undated duty of the handler where nobody could be reached, from the decision on', () => {
    const petition = unreachable();
    expect(petition.duties()).toEqual(['close@dept-transport']);
    expect(petition.clock('XF-CLOSE/1')).toMatchObject({
      legalDueOn: null,
      startedBy: 'decided',
      owner: 'dept-transport',
    });
    petition.until('2026-12-01');
    expect(petition.all('breached')).toEqual([]);
    petition.closed();
    expect(petition.clock('XF-CLOSE/1')).toMatchObject({ metOn: '2026-12-01', endedAs: null });
  });

  it('is owed no more once the petitioner confirms the receipt, and again when the window is over', () => {
    const petition = unreachable();
    petition.act('confirmNotice', { document: 'opinion' }, publicActor);
    expect(petition.duties()).toEqual([]);
    expect(petition.clock('XF-CLOSE/1')).toMatchObject({ endedAs: 'superseded' });
    petition.until('2026-10-30');
    expect(petition.duties()).toEqual(['close@dept-transport']);
  });

  it('comes once the window is over, or with an answer that opens none', () => {
    const petition = decided().delivered();
    expect(petition.duties()).toEqual([]);
    petition.until('2026-09-03');
    expect(petition.types().at(-1)).toBe('windowPassed');
    expect(petition.duties()).toEqual(['close@dept-transport']);
    const suggestion = aPetition().registered({ class: 'suggestion' }).referred().notified().answered();
    expect(suggestion.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(suggestion.delivered().duties()).toEqual(['close@dept-transport']);
  });

  it('waits for what is owed still: the execution', () => {
    const petition = aPetition().registered().referred().notified().accepted().supported('2026-08-20').delivered();
    petition.act('requestReview', { requestedOn: day('2026-08-03'), to: null, note: null }, clerk);
    expect(petition.duties()).toEqual([]);
    petition.executed();
    expect(petition.duties()).toEqual(['close@dept-transport']);
  });

  it('is of the bureau for what it imported and never passed on', () => {
    const petition = aPetition().imported('2026-08-01', { registrar: office('bureau') });
    petition.act('accept', { notice: null }, platformActor).act('decide', opinion, platformActor);
    expect(petition.duties()).toEqual(['close@bureau']);
    expect(petition.allowed(clerk).close).toBeNull();
  });
});

describe('withdrawal', () => {
  it('is the petitioner’s own recorded statement, at any time, and ends what is owed', () => {
    const petition = aPetition().registered().referred();
    expect(petition.refusal('withdraw', signed('2026-08-02'), clerk).code).toBe('petition.date_before_event');
    petition.withdrawn();
    expect(petition.duties()).toEqual([]);
    expect(petition.dossier.clocks.every(({ metAt, endedAt }) => metAt !== null || endedAt !== null)).toBe(true);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ phase: 'withdrawn', ended_as: 'withdrawn' });
  });
});

describe('a part', () => {
  const part = as<CaseId>('00000000-0000-4000-8000-000000000007');
  const statement = signed('2026-08-03');
  const withPart = (isNecessary: boolean) =>
    decided()
      .delivered()
      .tell('notePart', { part, kind: 'mediation', name: 'a', n: 1, cause: null, isNecessary }, courseOf(part));

  it('that is necessary keeps the petition from every end, and the screen is told beforehand', () => {
    const petition = withPart(true);
    const open = { code: 'docket.part_open', details: { part, kind: 'mediation', name: 'a' } };
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject(open);
    expect(petition.refusal('withdraw', statement, clerk)).toMatchObject(open);
    expect(petition.allowed(officer).close).toMatchObject(open);
    expect(petition.allowed(clerk).withdraw).toMatchObject(open);
    petition.tell('endPart', { part, outcome: 'agreed', causes: 1 }, courseOf(part));
    expect(petition.allowed(officer).close).toBeNull();
    expect(petition.closed().dossier.state.end?.as).toBe('closed');
  });

  it('that is not, as a supervision, is in nobody’s way', () => {
    expect(withPart(false).allowed(officer).close).toBeNull();
    expect(withPart(false).closed().dossier.state.end?.as).toBe('closed');
    expect(withPart(false).act('withdraw', statement, clerk).dossier.state.end?.as).toBe('withdrawn');
  });
});

describe('an ended petition', () => {
  it('stays open for its course while a breach has no supervision yet', () => {
    const petition = aPetition().registered().until('2026-08-20');
    petition.withdrawn().act('confirmWithdrawal', { note: null }, bureauHead);
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'withdrawn', next: null });
    const [owed] = petition.standing().parts.owed;
    petition.supervised(owed?.name ?? '', owed?.cause ?? '');
    expect(petition.standing().isOpen).toBe(false);
  });
});
