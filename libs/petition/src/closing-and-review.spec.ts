import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import {
  accepted,
  accusation,
  assigned,
  corrected,
  decided,
  delivered,
  disciplineOfficer,
  disputed,
  found,
  named,
  notice,
  referred,
  registered,
  supported,
} from '../../../test/support/courses-of-petitions.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';
import { lawUntilBeside } from './index.js';

const proof = text('receipt no. 7');
const note = { note: null };
const served = (
  petition: PetitionInMemory,
  manner: 'public_notice' | 'in_person',
  servedOn: string = petition.today(),
) => petition.act('recordDelivery', { servedOn: day(servedOn), manner, evidence: proof }, officer);
const reviewed = (petition: PetitionInMemory, requestedOn: string = petition.today()) =>
  petition.act('requestReview', { requestedOn: day(requestedOn), to: null, note: null }, clerk);
const suggestion = () => corrected(referred(), 'suggestion', false, officer).notified();

describe('to close a file is refused while', () => {
  const ofDiscipline = () =>
    accusation()
      .referred({ to: office('discipline') })
      .act('giveFeedback', { feedback: text('f') }, disciplineOfficer)
      .act('recordDelivery', { servedOn: day('2026-08-03'), manner: 'post', evidence: proof }, disciplineOfficer);

  it.each<[what: string, so: () => PetitionInMemory, code: string, details: object]>([
    ['it is not decided', accepted, 'not_decided', {}],
    ['the opinion is not served', decided, 'opinion_not_served', { count: 1 }],
    [
      'the report is owed',
      () => registered().referred(assigned).notified().accepted().decided().delivered(),
      'report_owed',
      { dueOn: '2026-09-30' },
    ],
    ['it is not carried out', () => supported().delivered(), 'execution_open', { dueOn: '2026-08-20' }],
    [
      'a notice is owed by a date',
      () => referred().accepted().decided().delivered(),
      'duty_open',
      { duty: 'notify', office: 'dept-transport', clock: 'XF-07/1', dueOn: '2026-08-18' },
    ],
  ])('%s', (_what, so, code, details) => {
    const refusal = so().refusal('close', note, officer);
    expect({ code: refusal.code, details: refusal.details }).toEqual({ code: `petition.${code}`, details });
  });

  it('a notice is owed that has no date, as that of an accusation by its own rules (23(4))', () => {
    const refusal = ofDiscipline().refusal('close', note, disciplineOfficer);
    expect({ code: refusal.code, details: refusal.details }).toEqual({
      code: 'petition.duty_open_undated',
      details: { duty: 'notify', office: 'discipline', clock: 'XF-NOTICE/1', dueOn: null },
    });
  });
});

describe('a withdrawal has to be confirmed where an office would be rid of something', () => {
  const ends = (petition: PetitionInMemory) => petition.withdrawn().standing().phase === 'withdrawn';

  it.each<[what: string, so: () => PetitionInMemory, ends: boolean]>([
    ['nothing', referred, true],
    ['an assignment', () => registered().referred(assigned), false],
    ['a breach', () => referred().until('2026-08-20').on('2026-08-20'), false],
    ['a supervision by hand, without a breach', () => referred().supervised('art40/dept-transport', null), false],
    ['nothing any more', () => referred().supervised('art40/dept-transport', null).supervisionEnded(), true],
    [
      'a supervision that is demanded and not open yet: its opinion is refused (DB-5)',
      () =>
        supported()
          .delivered()
          .act('findRefusal', { finding: text('f') }, clerk),
      false,
    ],
    [
      'nothing of a refusal whose supervision has ended',
      () =>
        supported()
          .delivered()
          .act('findRefusal', { finding: text('f') }, clerk)
          .supervised('art40/dept-transport', 'XF-CARRY/1')
          .supervisionEnded(),
      true,
    ],
    ['a stated date that waits for a look', () => disputed(referred().notified(), 'notice'), false],
  ])('%s', (_what, so, isOver) => {
    expect(ends(so())).toBe(isOver);
  });
});

describe('the window for review (art. 35)', () => {
  it('that a request has used stays as it was when the opinion is served after it', () => {
    const petition = reviewed(decided().on('2026-08-10'));
    const { reviewUntil } = petition.dossier.state;
    expect(petition.dossier.state).toMatchObject({ receiptShownOn: '2026-08-10', reviewUntil: '2026-09-09' });
    served(petition.on('2026-08-12'), 'in_person');
    expect(petition.dossier.state).toMatchObject({ reviewUntil, deliveredOn: '2026-08-12' });
    expect(petition.clock('XF-11/1').metOn).toBe('2026-08-10');
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toHaveLength(1);
  });

  it('is told with the day of the law beside it, where a late record leaves the petitioner longer', () => {
    const late = served(decided().until('2026-09-01').on('2026-09-01'), 'in_person', '2026-08-05');
    // Thirty days from the fifth of August end on the fourth of September; ten working days from the record, later.
    expect(late.dossier.state).toMatchObject({ reviewLawUntil: '2026-09-04', reviewUntil: '2026-09-15' });
    expect(lawUntilBeside(late.dossier.state, late.dossier.state.reviewUntil)).toBe('2026-09-04');
    const soon = delivered().dossier.state;
    expect(lawUntilBeside(soon, soon.reviewUntil)).toBeNull();
  });

  it('is not shown to have begun by a public notice that never was, whoever has asked for the review', () => {
    const petition = reviewed(served(decided().on('2026-08-10'), 'public_notice'));
    found(disputed(petition.on('2026-08-12'), 'opinion'), 'not_done');
    expect(petition.all('recordRejected')).toMatchObject([{ receivedOn: null, isOwed: true }]);
    expect(petition.dossier.state).toMatchObject({ receiptShownOn: '2026-08-10', servedUnreceivedOn: null });
  });
});

describe('a breach that is withdrawn by a stated service', () => {
  it('is one of the answer where there is no opinion', () => {
    const petition = suggestion().answered().until('2026-08-20').on('2026-08-20');
    served(petition, 'in_person', '2026-08-12');
    expect(petition.all('breachWithdrawn')).toMatchObject([{ why: 'answer', rule: 'XF-SERVE', on: '2026-08-12' }]);
    const opinion = served(decided().until('2026-08-20').on('2026-08-20'), 'in_person', '2026-08-12');
    expect(opinion.all('breachWithdrawn')).toMatchObject([{ why: 'opinion' }]);
  });
});

describe('who rules on an objection', () => {
  it('has seen its date, and that of nothing else', () => {
    const petition = referred().until('2026-08-25').on('2026-08-25').notified('2026-08-18');
    const reasons = text('outside our remit');
    petition.act('object', { reasons, proposedTo: null, statedOn: day('2026-08-07'), proof }, officer);
    const looks = () => petition.dossier.clocks.filter(({ look }) => look !== null).map(({ id, look }) => [id, look]);
    expect(looks()).toEqual([
      ['XF-07/1', 'awaited'],
      ['XF-08/1', 'awaited'],
    ]);
    petition.rejected();
    expect(looks()).toEqual([
      ['XF-07/1', 'awaited'],
      ['XF-08/1', 'confirmed'],
    ]);
  });
});

describe('a duty of the organ itself that is led elsewhere after all', () => {
  it('is owed no more, and the report on the assigned matter still is', () => {
    const petition = registered().referred(assigned).notified().act('takeAsDuty', { note: null }, officer);
    petition.act('routeOut', { ...notice, route: 'reconsideration' }, officer);
    expect(petition.clock('XF-PERFORM/1').endedAs).toBe('cancelled');
    expect(petition.duties()).toEqual(['reportCompletion@dept-transport']);
  });
});

describe('a name that is taken back', () => {
  const police = person('dept-public-security', 'officer');
  const submitted = () =>
    aPetition().registered({ registrar: office('dept-public-security'), class: 'accusation' }, police);
  const above = (petition: PetitionInMemory) => named(petition, 'county-government', bureauHead);
  const cleared = (petition: PetitionInMemory) =>
    petition.act('clearAccused', { office: office('county-government'), reason: text('r') }, bureauHead);

  it('gives the organ that may take the accusation again what it owed, which it had to pass on meanwhile', () => {
    expect(submitted().duties()).toEqual(['giveFeedback@dept-public-security', 'notify@dept-public-security']);
    const petition = above(submitted());
    expect(petition.duties()).toEqual(['notify@dept-public-security', 'refer@dept-public-security']);
    expect(cleared(petition).duties()).toEqual(['giveFeedback@dept-public-security', 'notify@dept-public-security']);
  });

  it('brings nothing of what was answered, nor of a matter of another class', () => {
    const answered = above(submitted().act('giveFeedback', { feedback: text('f') }, police));
    const before = answered.duties();
    expect(cleared(answered).duties()).toEqual(before);
    const appeal = corrected(above(submitted()), 'appeal', false, bureauHead);
    const owed = appeal.duties();
    expect(cleared(appeal).duties()).toEqual(owed);
  });
});

describe('a date that the petitioner disputes', () => {
  it.each([
    ['opinion', () => referred().notified(), 'not_written_yet'],
    ['opinion', () => decided(), 'date_not_stated'],
    ['notice', () => disputed(referred().notified(), 'notice'), 'date_disputed'],
  ] as const)('%s is refused with its document', (document, so, code) => {
    const refusal = so().refusal('disputeDate', { document, reasons: text('r') }, publicActor);
    expect({ code: refusal.code, details: refusal.details }).toEqual({
      code: `petition.${code}`,
      details: { document },
    });
  });
});

describe('a report on what was led elsewhere', () => {
  it('ends the file with all that is left of it, and of what was decided here it ends nothing', () => {
    const urge = { office: office('dept-transport'), text: text('u') };
    const report = { report: text('report') };
    const routed = registered()
      .referred(assigned)
      .act('routeOut', { ...notice, route: 'reconsideration' }, officer);
    routed.act('urge', urge, bureauHead).act('reportCompletion', report, officer);
    expect(routed.standing()).toMatchObject({ phase: 'routed', next: null });
    expect(routed.duties()).toEqual([]);
    const here = registered().referred(assigned).notified().accepted().decided().act('urge', urge, bureauHead);
    here.act('reportCompletion', report, officer);
    expect(here.duties()).toEqual(['answerUrging@dept-transport', 'recordDelivery@dept-transport']);
  });
});

describe('who carries an opinion out', () => {
  it('reads the file for that until it ends, and the organ that decided reads it all the same', () => {
    const other = () => accepted().supported('2026-08-20', 'town-binju');
    expect(other().access()).toContain('town-binju:executor');
    expect(other().withdrawn().access()).not.toContain('town-binju:executor');
    const own = supported().withdrawn();
    expect(own.facts.at(-1)?.access).toBeUndefined();
    const done = other().executed().delivered();
    expect(done.withdrawn().facts.at(-1)?.access).toBeUndefined();
  });
});

describe('a body that the opinion does not name', () => {
  it.each([
    ['nowhere', 'office_unknown'],
    ['town-binju', 'no_body_told'],
  ])('is not asked for the review, and the refusal says which: %s', (to, code) => {
    const request = { requestedOn: day('2026-08-03'), to: office(to), note: null };
    expect(delivered().refusal('requestReview', request, clerk)).toMatchObject({
      ...{ kind: 'invalid', code: `petition.${code}`, details: { office: to } },
    });
  });
});
