import { describe, expect, it } from '@jest/globals';
import { stateOf } from '#libs/rules';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

// Served on 2026-08-03: the last day is 2026-09-02 (art. 35).
const closed = () => aPetition().registered().referred().notified().accepted().decided().delivered().closed();
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

  it.each(['county-government', 'prefecture-transport', 'prefecture-government'])(
    'is used at %s, which is told',
    (to) => {
      const petition = closed().act(
        'requestReview',
        { ...request, requestedOn: day('2026-08-03'), to: office(to) },
        clerk,
      );
      expect(petition.all('reviewRequested')).toMatchObject([{ to }]);
    },
  );

  it('is used at no other body than those told, and may be used without naming one', () => {
    const on = { ...request, requestedOn: day('2026-08-03') };
    const refusal = (to: string) => closed().refusal('requestReview', { ...on, to: office(to) }, clerk);
    expect(refusal('prefecture-ecology')).toMatchObject({
      code: 'petition.no_body_told',
      details: { office: 'prefecture-ecology' },
    });
    expect(refusal('moon').code).toBe('petition.office_unknown');
    expect(
      closed()
        .act('requestReview', { ...on, to: null }, clerk)
        .standing().isOpen,
    ).toBe(false);
  });

  it('is given up by the petitioner alone, and never by the office whose opinion it is', () => {
    const petition = closed();
    expect(petition.refusal('waiveReview', waiver, officer).code).toBe('office.not_permitted');
    expect(petition.refusal('waiveReview', waiver, clerk).code).toBe('petition.proof_not_own');
    const signed = { ...waiver, provedBy: 'signature' } as const;
    expect(petition.refusal('waiveReview', signed, clerk).code).toBe('petition.reference_missing');
    expect(petition.refusal('waiveReview', signed, publicActor).code).toBe('petition.proof_not_own');
    petition.act('waiveReview', waiver, publicActor);
    expect(petition.clock('XF-11/1').endedAs).toBe('waived');
    expect(petition.standing()).toMatchObject({ isOpen: false, next: null });
  });

  it('cannot be given up before it opens, nor once it is over', () => {
    const decided = aPetition().registered().referred().notified().accepted().decided();
    expect(decided.refusal('waiveReview', waiver, publicActor).code).toBe('petition.no_review_window');
    const lapsed = closed().until('2026-09-03').on('2026-09-03');
    expect(lapsed.refusal('waiveReview', waiver, publicActor).code).toBe('petition.review_window_over');
  });

  it('outlives a withdrawal too: what is not said is not inferred', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided().delivered();
    petition.withdrawn();
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'withdrawn', next: { clock: 'XF-11/1' } });
  });
});
