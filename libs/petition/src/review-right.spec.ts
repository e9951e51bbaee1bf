import { describe, expect, it } from '@jest/globals';
import { stateOf } from '#libs/rules';
import { aPetition, bureauHead, clerk, officer, opinion, PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, nationalTime, office, organisation, person, publicActor, text } from '../../../test/support/law.js';
import { petitionKind } from './index.js';

// Served on 2026-08-03: the last day is 2026-09-02 (art. 35).
const closed = () => aPetition().registered().referred().notified().accepted().decided().delivered().closed();
const decided = () => aPetition().registered().referred().notified().accepted().decided();
const request = { requestedOn: day('2026-09-02'), to: office('county-government'), note: null };
const waiver = { statement: text('I agree'), statedOn: day('2026-08-03'), provedBy: 'code', reference: null } as const;

describe('the window for review of a closed petition', () => {
  it('keeps its course until it lapses, and ends nothing of the file', () => {
    const petition = closed();
    expect(petition.kind.standing(petition.dossier).isOpen).toBe(false);
    expect(petition.standing()).toMatchObject({
      isOpen: true,
      phase: 'closed',
      next: { clock: 'XF-11/1', name: 'expiry', dueAt: '2026-09-02T16:00:00.000Z' },
    });
    petition.until('2026-09-03');
    expect(petition.types().at(-1)).toBe('windowPassed');
    expect(stateOf(petition.clock('XF-11/1'), petition.at)).toBe('lapsed');
    expect(petition.standing()).toMatchObject({ isOpen: false, phase: 'closed', next: null });
  });

  it('is used by a request, which counts on its own day and not on that of the record', () => {
    const petition = closed().until('2026-09-08').on('2026-09-08');
    const late = { ...request, requestedOn: day('2026-09-03') };
    expect(petition.refusal('requestReview', late, clerk)).toMatchObject({
      code: 'petition.review_window_over',
      details: { dueOn: '2026-09-02' },
    });
    petition.act('requestReview', request, clerk);
    expect(stateOf(petition.clock('XF-11/1'), petition.at)).toBe('met');
    expect(petition.refusal('requestReview', request, clerk).code).toBe('petition.review_window_used');
    expect(petition.standing().isOpen).toBe(false);
  });

  it.each(['county-government', 'prefecture-transport'])('is used at %s, which is told', (to) => {
    const petition = closed().act(
      'requestReview',
      { ...request, requestedOn: day('2026-08-03'), to: office(to) },
      clerk,
    );
    expect(petition.all('reviewRequested')).toMatchObject([{ to }]);
  });

  it('is used at no other body than those told, and may be used without naming one', () => {
    const on = { ...request, requestedOn: day('2026-08-03') };
    const refusal = (to: string) => closed().refusal('requestReview', { ...on, to: office(to) }, clerk);
    // The prefecture government finally reviews, after a review (art. 36(1)).
    for (const to of ['prefecture-ecology', 'prefecture-government']) {
      expect(refusal(to)).toMatchObject({ code: 'petition.no_body_told', details: { office: to } });
    }
    expect(refusal('moon').code).toBe('petition.office_unknown');
    expect(
      closed()
        .act('requestReview', { ...on, to: null }, clerk)
        .standing().isOpen,
    ).toBe(false);
  });

  it('is said to be given up by the petitioner alone, and never by the office whose opinion it is', () => {
    const petition = closed();
    expect(petition.refusal('waiveReview', waiver, officer).code).toBe('office.not_permitted');
    expect(petition.refusal('waiveReview', waiver, clerk).code).toBe('petition.proof_not_own');
    const signed = { ...waiver, provedBy: 'signature' } as const;
    expect(petition.refusal('waiveReview', signed, clerk).code).toBe('petition.reference_missing');
    expect(petition.refusal('waiveReview', signed, publicActor).code).toBe('petition.proof_not_own');
    petition.act('waiveReview', waiver, publicActor);
    expect(petition.refusal('waiveReview', waiver, publicActor)).toMatchObject({
      code: 'petition.review_given_up',
      details: { on: '2026-08-03' },
    });
  });

  it('runs on where it was given up, and a request until its last day withdraws that (art. 35)', () => {
    const petition = closed().act('waiveReview', waiver, publicActor);
    expect(petition.dossier.state.reviewWaivedOn).toBe('2026-08-03');
    expect(stateOf(petition.clock('XF-11/1'), petition.at)).toBe('running');
    expect(petition.standing()).toMatchObject({ isOpen: true, next: { clock: 'XF-11/1', name: 'expiry' } });
    petition.until('2026-09-08').on('2026-09-08');
    const late = { ...request, requestedOn: day('2026-09-03') };
    expect(petition.refusal('requestReview', late, clerk).code).toBe('petition.review_window_over');
    petition.act('requestReview', request, clerk);
    expect(petition.clock('XF-11/1').metOn).toBe('2026-09-02');
    expect(petition.dossier.state.reviewWaivedOn).toBeNull();
    expect(petition.refusal('waiveReview', waiver, publicActor).code).toBe('petition.review_window_used');
  });

  it('cannot be given up before it opens, nor once it is over', () => {
    expect(decided().refusal('waiveReview', waiver, publicActor).code).toBe('petition.review_not_begun');
    const lapsed = closed().until('2026-09-03').on('2026-09-03');
    expect(lapsed.refusal('waiveReview', waiver, publicActor).code).toBe('petition.review_window_over');
  });

  it('outlives a withdrawal too: what is not said is not inferred', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided().delivered();
    petition.withdrawn();
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'withdrawn', next: { clock: 'XF-11/1' } });
  });
});

describe('a right that was used', () => {
  const recordedLate = () => {
    const evidence = text('receipt');
    const petition = decided().until('2026-08-10').on('2026-08-10');
    const service = { servedOn: day('2026-08-04'), manner: 'in_person', evidence } as const;
    return petition.act('recordDelivery', service, officer);
  };
  const dispute = { document: 'opinion', reasons: text('it was later') } as const;
  const disputed = () => recordedLate().act('disputeDate', dispute, publicActor);

  it('is not given again with the date of its record, but where it was only said to be given up it is', () => {
    const asked = { ...request, requestedOn: day('2026-08-10') };
    const used = disputed().act('requestReview', asked, clerk);
    used.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('no') }, bureauHead);
    expect(used.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toHaveLength(1);
    expect(used.refusal('requestReview', asked, clerk).code).toBe('petition.review_window_used');
    const statement = { ...waiver, statedOn: day('2026-08-10') };
    const waived = disputed().act('waiveReview', statement, publicActor);
    waived.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('no') }, bureauHead);
    expect(waived.clock('XF-11/2')).toMatchObject({ startOn: '2026-08-10', metAt: null });
    waived.act('requestReview', asked, clerk);
    expect(waived.clock('XF-11/2').metOn).toBe('2026-08-10');
  });

  it('that lapsed by a date which is rejected is given back', () => {
    const petition = recordedLate().closed().act('disputeDate', dispute, publicActor).until('2026-09-04');
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('no') }, bureauHead);
    // By art. 35 until 2026-09-09; ten working days from what was recorded now, which is ours.
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-08-10', legalDueOn: '2026-09-18' });
    expect(petition.dossier.state.reviewLawUntil).toBe('2026-09-09');
    expect(petition.standing()).toMatchObject({ isOpen: true, next: { clock: 'XF-11/2' } });
  });

  it('is recorded by no office that is accused in the matter (art. 30(3))', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: office('bureau'), person: null }, clerk);
    const discipline = person('discipline', 'officer');
    petition.act('correctClass', { class: 'appeal', reason: text('r') }, discipline);
    petition.act('accept', { notice: null }, discipline).act('submitOpinion', opinion, discipline);
    petition.act('approveOpinion', { submission: 1 }, person('discipline', 'head'));
    const asked = { ...request, requestedOn: petition.today() };
    expect(petition.refusal('requestReview', asked, clerk).code).toBe('petition.not_registered');
    expect(petition.allowed(clerk).requestReview).not.toBeNull();
  });
});

describe('an opinion whose receipt nobody proved', () => {
  const early = { ...request, requestedOn: day('2026-08-24') };

  it('is reviewed on request all the same: the request shows the receipt, and is in time (art. 35)', () => {
    const petition = decided().until('2026-08-24').on('2026-08-24').act('requestReview', early, clerk);
    expect(petition.all('reviewRequested')).toMatchObject([{ isReceipt: true, requestedOn: '2026-08-24' }]);
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-24', metOn: '2026-08-24' });
    expect(petition.dossier.state).toMatchObject({ phase: 'decided', deliveredOn: null, receiptShownOn: '2026-08-24' });
    expect(petition.refusal('requestReview', early, clerk).code).toBe('petition.review_window_used');
    // That the office served it the request does not show: it is owed, late, and recorded with its own date.
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ endedAs: null, metAt: null });
    expect(petition.clock('XF-SERVE/1').breachedAt).not.toBeNull();
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(petition.refusal('close', { note: null }, officer).code).toBe('petition.opinion_not_served');
    const receipt = { servedOn: day('2026-08-24'), manner: 'in_person', evidence: text('receipt') } as const;
    petition.act('recordDelivery', receipt, officer);
    expect(petition.dossier.state).toMatchObject({ phase: 'delivered', deliveredOn: '2026-08-24' });
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ metOn: '2026-08-24' });
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-11')).toHaveLength(1);
    expect(petition.refusal('recordDelivery', receipt, officer).code).toBe('petition.already_delivered');
    // What is left is the supervision of the late delivery.
    expect(petition.closed().standing()).toMatchObject({ next: null, parts: { owedInAll: 1 } });
  });

  it('is so after the file was closed, and not before the day of the opinion', () => {
    const closedUnserved = () => {
      const petition = aPetition().registered({ isReachable: false }).referred();
      const tried = { servedOn: day('2026-08-03'), manner: 'attempts', notice: null, proof: text('none') } as const;
      return petition.act('notify', tried, officer).accepted().on('2026-08-10').decided().closed();
    };
    const petition = closedUnserved().on('2026-08-24').act('requestReview', early, clerk);
    expect(petition.clock('XF-11/1').metOn).toBe('2026-08-24');
    expect(petition.dossier.state.phase).toBe('closed');
    expect(petition.standing().isOpen).toBe(false);
    const before = { ...request, requestedOn: day('2026-08-09') };
    expect(closedUnserved().refusal('requestReview', before, clerk)).toMatchObject({
      code: 'petition.date_before_event',
      details: { bound: '2026-08-10' },
    });
  });

  it('is one alone: before it, and of what no opinion answers, there is nothing to review', () => {
    const answered = aPetition().registered({ class: 'suggestion' }).referred().answered();
    for (const petition of [aPetition().registered().referred().accepted(), answered]) {
      expect(petition.refusal('requestReview', early, clerk).code).toBe('petition.no_review_window');
    }
  });

  it('and that names no body goes to an office that handles matters, or to one of another level', () => {
    const unnamed = new PetitionInMemory(petitionKind, {
      ...nationalTime('petition'),
      ...organisation((one) => (one.id === 'dept-transport' ? { ...one, reviewedBy: [] } : one)),
    });
    unnamed.registered().referred().notified().accepted().decided();
    const on = { ...request, requestedOn: day('2026-08-03') };
    const refusal = (to: string) => unnamed.refusal('requestReview', { ...on, to: office(to) }, clerk).code;
    expect(refusal('joint-conference')).toBe('petition.office_not_handling');
    expect(refusal('dept-transport')).toBe('petition.no_body_told');
    unnamed.act('requestReview', { ...on, to: office('prefecture-transport') }, clerk);
    expect(unnamed.all('reviewRequested')).toMatchObject([{ to: 'prefecture-transport' }]);
  });
});

describe('a body of the review that is accused (art. 30(3))', () => {
  const asked = (to: string) => ({ requestedOn: day('2026-08-03'), to: office(to), note: null });
  const against = (...accused: string[]) => {
    const petition = aPetition().registered({ class: 'accusation' });
    for (const each of accused) petition.act('nameAccused', { office: office(each), person: null }, clerk);
    return petition.act('correctClass', { class: 'appeal', reason: text('r') }, clerk);
  };

  it('is named by no opinion: the others are, or else whoever is one level above', () => {
    const opinionOf = (...accused: string[]) =>
      against(...accused)
        .referred()
        .accepted()
        .decided().dossier.state.review;
    expect(opinionOf('county-government')).toMatchObject({
      by: 'bodies',
      bodies: [{ office: 'prefecture-transport' }],
    });
    expect(opinionOf('county-government', 'prefecture-transport')).toMatchObject({
      ...{ by: 'bodies', bodies: [{ office: 'prefecture-government' }] },
    });
  });

  it('is asked for none once it is named: the refusal says whom to ask', () => {
    const petition = aPetition().registered().referred().accepted().decided().delivered();
    petition.dossier = {
      ...petition.dossier,
      state: { ...petition.dossier.state, accused: [office('county-government')] },
    };
    expect(petition.refusal('requestReview', asked('county-government'), clerk)).toMatchObject({
      code: 'petition.body_barred',
      details: { office: 'county-government', offices: 'prefecture-transport' },
    });
    expect(petition.act('requestReview', asked('prefecture-transport'), clerk).all('reviewRequested')).toHaveLength(1);
  });

  it('leaves nobody to name where whoever stands above it is accused too: its committee is of the same level', () => {
    const below = decided();
    const both = [office('county-government'), office('prefecture-transport'), office('prefecture-government')];
    below.dossier = { ...below.dossier, state: { ...below.dossier.state, accused: both } };
    expect(below.refusal('requestReview', asked('county-government'), clerk)).toMatchObject({
      ...{ code: 'petition.body_barred_unnamed', details: { office: 'county-government', offices: '' } },
    });
  });
});
