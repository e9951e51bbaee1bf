import { describe, expect, it } from '@jest/globals';
import { above, agentOf, aParty, ConfirmationInMemory, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { confirmationKind } from './index.js';

const words = text('words');
const one = () => new ConfirmationInMemory().opened();
const ready = () => one().wanted('p1', 'p2');
const bound = () => ready().act('bind', { items: ['agreement', 'mediated', 'identities', 'contacts'] }, mediator);
const before = () => bound().on('2026-08-10').applied('2026-08-10');
const docketed = () => before().on('2026-08-12').did('docketed', '2026-08-12');
const window = (effectiveOn: string) => {
  const { legalDueOn, warnings } = new ConfirmationInMemory()
    .opened({ effectiveOn: day(effectiveOn) })
    .clock('RM-CONFIRM/1');
  return [legalDueOn, ...warnings.map(({ dueAt }) => dueAt.slice(0, 10))];
};

describe('the thirty days for a judicial confirmation', () => {
  it.each([
    // Days 7, 20 and 27, on a working day or the one before it; the last day rolls off rest days (民事诉讼法 85(3)).
    ['2026-08-03', '2026-09-02', '2026-08-10', '2026-08-21', '2026-08-28'],
    ['2026-08-06', '2026-09-07', '2026-08-13', '2026-08-26', '2026-09-02'],
    ['2026-09-01', '2026-10-08', '2026-09-08', '2026-09-21', '2026-09-28'],
  ])('after %s end on %s', (effectiveOn, ...dates) => {
    expect(window(effectiveOn)).toEqual(dates);
  });

  it('remind whoever has not answered, nobody once one has said no, and all once all want it', () => {
    const reminded = (of: ConfirmationInMemory) =>
      of
        .until('2026-08-11')
        .all('reminded')
        .map(({ parties }) => parties);
    expect(reminded(one())).toEqual([['p1', 'p2']]);
    expect(reminded(one().wanted('p1'))).toEqual([['p2']]);
    expect(reminded(ready())).toEqual([['p1', 'p2']]);
    const no = () => one().act('decline', { party: 'p2', by: 'p2' }, pageOf('p2'));
    expect([reminded(no()), reminded(no().wanted('p1'))]).toEqual([[[]], [[]]]);
  });

  it('lapse at the legal day, which is nobody’s breach', () => {
    const it = one().wanted('p1').until('2026-09-02');
    expect(it.phase).toBe('offered');
    it.until('2026-09-03');
    expect([it.state.end, it.clock('RM-CONFIRM/1').endedAs]).toEqual([
      { at: it.state.end?.at, as: 'lapsed', on: '2026-09-02' },
      'lapsed',
    ]);
    expect(it.types()).not.toContain('overdue');
    expect(it.refusal('consent', { party: 'p2', by: 'p2' }, pageOf('p2')).code).toBe('confirmation.ended');
    expectCaseInvariants(it);
  });

  it('are used by the day on which the court was asked, whenever that is recorded', () => {
    const it = ready().until('2026-09-04').on('2026-09-04');
    expect(it.state.end?.as).toBe('lapsed');
    expect(it.refusal('apply', it.application('2026-09-03'), mediator)).toMatchObject({
      code: 'confirmation.too_late',
      details: { on: '2026-09-03', lastOn: '2026-09-02' },
    });
    it.applied('2026-09-02');
    expect([it.phase, it.state.causes]).toEqual([
      'court',
      ['parties/0', 'over/lapsed/2026-09-02', 'applied/1/2026-09-02'],
    ]);
    expect(it.clock('RM-CONFIRM/1')).toMatchObject({ metOn: '2026-09-02', endedAs: null });
    expectCaseInvariants(it);
  });

  it('are used by what was said and signed within them, whenever the committee hears of it', () => {
    const spoken = new ConfirmationInMemory().opened({ isWritten: false }).wanted('p1').until('2026-09-04');
    const it = spoken.on('2026-09-05');
    expect(it.state.end?.as).toBe('lapsed');
    expect(it.refusal('apply', it.application('2026-09-02'), mediator).code).toBe('confirmation.not_agreed');
    // On its own page nobody says yes to what has lapsed: the committee records what was signed.
    const yes = { party: 'p2', by: 'p2' };
    expect(it.refusal('consent', yes, pageOf('p2')).code).toBe('confirmation.ended');
    it.act('consent', yes, mediator);
    expect([it.duties(), it.state.end?.as]).toEqual([[], 'lapsed']);
    it.act('putInWriting', { on: day('2026-09-02'), text: text('words') } as never, mediator).applied('2026-09-02');
    expect([it.phase, it.clock('RM-CONFIRM/1').metOn]).toEqual(['court', '2026-09-02']);
    expectCaseInvariants(it);
  });

  it('take the consent of whoever was prevented, with the leave of the court', () => {
    const it = one().wanted('p1').until('2026-09-20').on('2026-09-20');
    it.act('consent', { party: 'p2', by: 'p2' }, mediator);
    it.applied('2026-09-20', { leave: text('the court let it') });
    expect([it.phase, it.clock('RM-CONFIRM/1').endedAs]).toEqual(['court', 'lapsed']);
  });

  it('may be asked after by the leave of the court alone', () => {
    const it = ready().until('2026-09-20').on('2026-09-20');
    it.applied('2026-09-20', { leave: text('the court let it') });
    expect([it.phase, it.clock('RM-CONFIRM/1').endedAs]).toEqual(['court', 'lapsed']);
    expectCaseInvariants(it);
  });
});

describe('a judicial confirmation', () => {
  it.each([
    ['body', { body: null }],
    ['entrusted', { isEntrusted: true }],
    ['limits', { limits: ['status'] }],
  ] as const)('is not offered where no court would confirm it: %s', (because, change) => {
    const it = new ConfirmationInMemory();
    expect(it.refusal('open', it.terms(change), above)).toMatchObject({
      code: 'confirmation.not_offered',
      details: { because },
    });
    expect(() => it.opened({ body: 'roster' })).not.toThrow();
  });

  it('is wanted by each side apart, and bound once all want it', () => {
    const it = one();
    expect(it.refusal('consent', { party: 'p1', by: 'p1' }, pageOf('p2')).code).toBe('confirmation.said_by_other');
    expect(it.refusal('consent', { party: 'p3', by: 'p3' }, pageOf('p3')).code).toBe('confirmation.not_applicant');
    it.wanted('p1');
    expect(it.refusal('consent', { party: 'p1', by: 'p1' }, pageOf('p1')).code).toBe('confirmation.answered_already');
    expect([it.phase, it.duties()]).toEqual(['offered', []]);
    expect(it.kind.row(it.dossier)).not.toHaveProperty('consents');
    it.wanted('p2');
    expect([it.phase, it.duties()]).toEqual(['agreed', ['bind@mediation-binju']]);
    const some = { items: ['agreement', 'mediated'] } as const;
    expect(it.kind.warnings?.(it.dossier, { type: 'bind', payload: some }, it.context(mediator))).toEqual([
      { code: 'confirmation.items_lacking', details: { items: 'identities,contacts' } },
    ]);
    it.act('bind', some, mediator);
    expect([it.all('bound')[0]?.['lacking'], it.duties()]).toEqual([['identities', 'contacts'], []]);
  });

  it('is given up by one word, which may be taken back', () => {
    const it = ready().act('decline', { party: 'p2', by: 'p2' }, pageOf('p2'));
    expect([it.phase, it.duties()]).toEqual(['offered', []]);
    expect(it.refusal('decline', { party: 'p2', by: 'p2' }, pageOf('p2')).code).toBe('confirmation.answered_already');
    expect(it.refusal('apply', it.application('2026-08-03'), mediator).code).toBe('confirmation.not_agreed');
    it.wanted('p2');
    expect([it.phase, it.duties()]).toEqual(['agreed', ['bind@mediation-binju']]);
  });

  it('of an oral agreement takes writing first', () => {
    const it = new ConfirmationInMemory().opened({ isWritten: false }).wanted('p1', 'p2');
    expect(it.refusal('apply', it.application('2026-08-03'), mediator).code).toBe('confirmation.not_in_writing');
    expect(it.refusal('bind', { items: [] }, mediator).code).toBe('confirmation.not_in_writing');
    it.act('putInWriting', { on: day('2026-08-03') }, mediator).applied('2026-08-03');
    expect(it.phase).toBe('court');
    expect(ready().refusal('putInWriting', { on: day('2026-08-03') }, mediator).code).toBe(
      'confirmation.written_already',
    );
  });

  it('is asked of whoever invited, and of nobody who did not', () => {
    const invited = new ConfirmationInMemory().opened({ isInvited: true }).wanted('p1', 'p2');
    expect(invited.refusal('apply', invited.application('2026-08-03'), mediator).code).toBe('confirmation.court_unfit');
    invited.applied('2026-08-03', { place: 'inviting' });
    const own = ready();
    const asked = own.application('2026-08-03', { place: 'inviting' });
    expect(own.refusal('apply', asked, mediator).code).toBe('confirmation.court_unfit');
  });

  it('is signed for by whoever may sign', () => {
    const parties = [aParty('p1', { mandates: [agentOf('p3', ['speak'])] }), aParty('p2'), aParty('p3')];
    const it = new ConfirmationInMemory().opened({ parties });
    expect(it.refusal('consent', { party: 'p1', by: 'p3' }, pageOf('p3')).code).toBe('party.mandate_too_narrow');
    const able = [aParty('p1', { mandates: [agentOf('p3', ['sign'])] }), aParty('p2'), aParty('p3')];
    it.act('noteParties', { n: 1, parties: able }, above).act('noteParties', { n: 1, parties }, above);
    it.act('consent', { party: 'p1', by: 'p3' }, pageOf('p3'));
    expect([it.state.consents, it.state.causes]).toEqual([[{ party: 'p1', by: 'p3' }], ['parties/0', 'parties/1']]);
  });
});

describe('the court’s part of it', () => {
  it('is mirrored with what may be expected, and nobody here is late with it', () => {
    const it = before();
    expect(it.clock('RM-DOCKET/1')).toMatchObject({ owner: 'applicant', legalDueOn: '2026-08-13' });
    it.until('2026-08-14');
    expect(it.all('courtLimitPassed')).toEqual([{ clock: 'RM-DOCKET/1', rule: 'RM-DOCKET' }]);
    expect([it.duties(), it.types().includes('overdue')]).toEqual([['askCourt@mediation-binju'], false]);
    it.on('2026-08-17').act('askCourt', { words }, mediator);
    expect(it.duties()).toEqual([]);
    it.did('docketed', '2026-08-17');
    // Thirty days from docketing (民事诉讼法 187).
    expect(it.clock('RM-DECIDE/1').legalDueOn).toBe('2026-09-16');
    expectCaseInvariants(it);
  });

  it('goes from step to step, and to no other', () => {
    const it = before();
    const refusal = (of: ConfirmationInMemory, step: ReturnType<ConfirmationInMemory['step']>) =>
      of.refusal('recordCourtStep', step, mediator).code;
    expect(refusal(it, it.step('extended', '2026-08-10', '2026-12-01'))).toBe('confirmation.step_unfit');
    expect(refusal(it, it.step('supplement_asked', '2026-08-10'))).toBe('confirmation.until_missing');
    expect(refusal(it, it.step('docketed', '2026-08-10', '2026-12-01'))).toBe('confirmation.until_missing');
    expect(refusal(it, it.step('supplement_asked', '2026-08-10', '2026-08-10'))).toBe('confirmation.until_early');
    expect(refusal(it, it.step('both_called', '2026-08-10', '2026-08-09'))).toBe('confirmation.until_early');
    expect(refusal(it, it.step('docketed', '2026-08-09'))).toBe('confirmation.date_before_event');
    expect(refusal(it, it.step('both_called', '2026-08-10'))).toBe('confirmation.until_missing');
    expect(refusal(it, { ...it.step('docketed', '2026-08-10'), time: '09:30' })).toBe('confirmation.time_unfit');
    expect(refusal(ready(), it.step('docketed', '2026-08-03'))).toBe('confirmation.not_applied');
    it.did('supplement_asked', '2026-08-10', '2026-08-20')
      .did('supplemented', '2026-08-10')
      .did('docketed', '2026-08-10');
    it.did('both_called', '2026-08-10', '2026-08-10').did('extended', '2026-08-10', '2026-10-20');
    expect(it.clock('RM-EXTENDED/1').legalDueOn).toBe('2026-10-20');
    expect(refusal(it, it.step('docketed', '2026-08-10'))).toBe('confirmation.step_unfit');
    it.did('confirmed', '2026-08-10');
    expect([
      it.state.end?.as,
      it.dossier.clocks.filter((clock) => clock.endedAt === null && clock.metAt === null),
    ]).toEqual(['confirmed', []]);
    expectCaseInvariants(it);
  });

  it('once confirmed leaves each party fifteen days to object, from its receipt', () => {
    const it = docketed().on('2026-08-20').did('confirmed', '2026-08-20');
    expect(it.refusal('noteReceived', { party: 'p1', on: day('2026-08-19') }, mediator).code).toBe(
      'confirmation.date_before_event',
    );
    it.on('2026-08-21').act('noteReceived', { party: 'p1', on: day('2026-08-21') }, mediator);
    expect(it.clock('RM-OBJECT/1')).toMatchObject({ owner: 'party:p1', legalDueOn: '2026-09-07' });
    expect(it.standing()).toMatchObject({ isOpen: true, announcement: { outcome: 'confirmed' } });
    expect(it.refusal('noteReceived', { party: 'p1', on: day('2026-08-21') }, mediator).code).toBe(
      'confirmation.received_already',
    );
    expectCaseInvariants(it);
    it.until('2026-09-08');
    expect(it.types().at(-1)).toBe('objectionLapsed');
    const aside = docketed().on('2026-08-20').did('confirmed', '2026-08-20').did('set_aside', '2026-08-20');
    expect(aside.state.end?.as).toBe('set_aside');
    expect(docketed().refusal('noteReceived', { party: 'p1', on: day('2026-08-12') }, mediator).code).toBe(
      'confirmation.not_confirmed',
    );
  });

  it('that did not take it, or from which it was withdrawn, may be asked again while the days last', () => {
    const it = before().did('not_accepted', '2026-08-10').on('2026-08-20').applied('2026-08-20', { place: 'body' });
    expect([it.phase, it.state.causes]).toEqual([
      'court',
      ['parties/0', 'applied/1/2026-08-10', 'over/not_accepted/2026-08-10', 'applied/2/2026-08-20'],
    ]);
    expect(it.clock('RM-CONFIRM/1').metOn).toBe('2026-08-10');
    const rejected = docketed().on('2026-08-20').did('rejected', '2026-08-20');
    expect(rejected.refusal('apply', rejected.application('2026-08-20'), mediator).code).toBe('confirmation.ended');
    const late = before().did('not_accepted', '2026-08-10').on('2026-09-05');
    expect(late.refusal('apply', late.application('2026-09-05'), mediator).code).toBe('confirmation.too_late');
    expectCaseInvariants(it);
  });

  it('from which it was withdrawn is asked again by a fresh word of each, and not once one says no', () => {
    const p2 = { party: 'p2', by: 'p2' };
    const it = before().did('withdrawn', '2026-08-10').on('2026-08-12');
    expect(it.refusal('apply', it.application('2026-08-12'), mediator).code).toBe('confirmation.not_agreed');
    it.wanted('p1', 'p2').act('decline', p2, pageOf('p2'));
    expect(it.refusal('apply', it.application('2026-08-12'), mediator).code).toBe('confirmation.not_agreed');
    it.act('consent', p2, mediator).applied('2026-08-12');
    expect(it.phase).toBe('court');
    // What the court did not take was wanted still, and may be given up.
    const untaken = before().did('not_accepted', '2026-08-10').on('2026-08-12').act('decline', p2, pageOf('p2'));
    expect(untaken.refusal('apply', untaken.application('2026-08-12'), mediator).code).toBe('confirmation.not_agreed');
    // Past the days a page has no word in it; the committee writes down what was said within them.
    const past = before().did('withdrawn', '2026-08-10').on('2026-09-05');
    expect(past.refusal('consent', p2, pageOf('p2')).code).toBe('confirmation.ended');
    expect(past.act('consent', p2, mediator).state.consents).toHaveLength(1);
    const rejected = docketed().on('2026-08-20').did('rejected', '2026-08-20');
    expect(rejected.refusal('decline', p2, mediator).code).toBe('confirmation.ended');
    expectCaseInvariants(it);
  });

  it('that is asked anew in time is open again, with its duty, its reminders and its last day', () => {
    const it = before().did('withdrawn', '2026-08-10').on('2026-08-12').wanted('p1', 'p2');
    expect([it.phase, it.duties(), it.clock('RM-CONFIRM/1').metAt]).toEqual(['agreed', ['bind@mediation-binju'], null]);
    expect(it.standing().announcement).toMatchObject({ outcome: null, causes: expect.arrayContaining(['reopened/1']) });
    it.act('bind', { items: ['agreement', 'mediated', 'identities', 'contacts'] }, mediator).until('2026-09-03');
    expect(it.all('reminded').map(({ parties }) => parties)).toEqual([
      ['p1', 'p2'],
      ['p1', 'p2'],
    ]);
    expect(it.state.end?.as).toBe('lapsed');
    expectCaseInvariants(it);
    const again = before().did('withdrawn', '2026-08-10').on('2026-08-12').wanted('p1', 'p2').applied('2026-08-12');
    expect([again.phase, again.clock('RM-CONFIRM/1').metOn]).toEqual(['court', '2026-08-12']);
    const past = before().did('withdrawn', '2026-08-10').on('2026-09-05');
    for (const party of ['p1', 'p2']) past.act('consent', { party, by: party }, mediator);
    expect([past.phase, past.duties()]).toEqual(['ended', []]);
    expectCaseInvariants(again);
  });

  it('ends with its agreement, and is handed over with its committee', () => {
    const it = bound().act('replace', {}, above);
    expect([it.state.end?.as, it.state.causes.at(-1)]).toEqual(['replaced', 'replaced']);
    expectCaseInvariants(it);
    const { state } = one();
    const merged = confirmationKind.handedOver?.(state, { from: office('mediation-binju'), to: office('mediation-x') });
    expect(merged).toEqual({ ...state, committee: 'mediation-x' });
    expect(one().refusal('bind', { items: [] }, person('dept-justice', 'officer')).code).toBe('office.not_permitted');
  });
});
