import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { above, aVisitor, pageOf, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { nationalForms, revisitKind } from './index.js';

const words = text('words');
const headOfIt = person(visitingOffice, 'head');
const supervisor = person('dept-justice', 'officer');
const opened = (change = {}) => new RevisitInMemory().opened(change);
const visiting = () => opened().assigned();
const attached = (one: RevisitInMemory, attachment = 'a1') => {
  one.dossier = { ...one.dossier, attachments: [{ attachment } as never] };
  return one;
};
/** Tried until the rules let it go: on two days, by telephone and at the door, by both who could go. */
const tried = (one: RevisitInMemory, ...parties: readonly string[]) => {
  for (const party of parties) one.on('2026-08-12').tries(party, '2026-08-11').tries(party, '2026-08-12', 'visit');
  for (const party of parties) one.on('2026-08-13').tries(party, '2026-08-13');
  return one;
};

describe('a revisit', () => {
  it('has fourteen days from its date, by an office that did not handle the matter', () => {
    const it = opened();
    expect(it.clock('RV-VISIT/1')).toMatchObject({ owner: visitingOffice, legalDueOn: '2026-08-24' });
    expect(it.access()).toEqual(['dept-justice:supervisor', `${visitingOffice}:handler`]);
    const own = { office: office('mediation-binju') };
    const other = new RevisitInMemory().on('2026-08-11');
    expect(other.refusal('open', other.terms(own), above).code).toBe('revisit.not_independent');
    expect(other.refusal('open', other.terms({ parties: [] }), above).code).toBe('revisit.nobody_to_ask');
    expect(revisitKind.parts.access).toBe('own');
    expectCaseInvariants(it);
  });

  it('asks by the form of its matter, which the fact keeps without its words', () => {
    for (const matter of ['mediation', 'petition'] as const) {
      const { form } = new RevisitInMemory().opened({ matter }).state;
      expect(form).toEqual(nationalForms[matter]);
    }
  });
});

describe('whoever is asked', () => {
  it('is asked once, and what follows is told', () => {
    const it = visiting()
      .says('p1', { notPerformed: ['o1'], isRebound: true, isContent: false })
      .says('p2');
    expect(it.state.causes).toEqual([
      ...['opened', 'not-performed/o1/p1', 'not-content/p1', 'rebound/p1', 'content/p2'],
    ]);
    expect(it.duties()).toEqual([`linkRebound@${visitingOffice}`]);
    expect(it.refusal('answer', it.said('p1'), it.visitor).code).toBe('revisit.asked_already');
    expect(it.clock('RV-VISIT/1').metAt).not.toBeNull();
    it.closes(false);
    expect(it.phase).toBe('following');
    it.act('linkRebound', { party: 'p1', number: words }, it.visitor);
    expect([it.state.end?.as, it.standing().announcement?.outcome]).toEqual(['made', 'made']);
    expect(it.refusal('linkRebound', { party: 'p1', number: words }, it.visitor).code).toBe('revisit.ended');
    expectCaseInvariants(it);
  });

  it('is helped where that is wanted', () => {
    const it = visiting().says('p1', { help: words }).says('p2', { help: words }).closes(false);
    expect(it.duties()).toHaveLength(2);
    it.act('referHelp', { party: 'p1', to: words }, it.visitor);
    expect(it.refusal('referHelp', { party: 'p1', to: words }, it.visitor).code).toBe('revisit.not_owed');
    it.act('referHelp', { party: 'p2', to: words }, it.visitor);
    expect(it.state.end?.as).toBe('made');
  });

  it.each([
    ['revisit.answer_unfit', { answers: [{ question: 'mood', value: true }] }],
    ['revisit.answer_unfit', { answers: [{ question: 'voluntary', value: 'yes' }] }],
    ['revisit.answer_unfit', { answers: [{ question: 'help', value: '13800000000' }] }],
    ['revisit.answer_unfit', { answers: [{ question: 'performed', value: 'some' }] }],
    [
      'revisit.answer_unfit',
      {
        answers: [
          { question: 'voluntary', value: true },
          { question: 'voluntary', value: true },
        ],
      },
    ],
    ['revisit.obligation_unknown', { notPerformed: ['o9'] }],
    ['revisit.proof_missing', { proof: 'signature', attachment: 'a9' }],
    ['revisit.proof_missing', { proof: 'page' }],
    ['revisit.proof_missing', { channel: 'page' }],
    ['revisit.proof_missing', { attachment: 'a1' }],
    ['revisit.date_before_event', { on: day('2026-08-09') }],
    ['revisit.date_in_future', { on: day('2026-08-12') }],
    ['revisit.party_unknown', { party: 'p9' }],
  ] as const)('says nothing that was not asked, nor without its proof: %s %o', (code, change) => {
    const it = attached(visiting());
    expect(it.refusal('answer', it.said('p1', change as never), it.visitor).code).toBe(code);
  });

  it('proves it by a signature, a document, or on the own page', () => {
    const it = attached(visiting()).says('p1', { channel: 'visit', proof: 'signature', attachment: 'a1' });
    const own = it.said('p2', { channel: 'page', proof: 'page' });
    expect(it.refusal('answer', own, pageOf('p1')).code).toBe('revisit.said_by_other');
    it.act('answer', own, pageOf('p2'));
    expect(it.state.parties.map(({ proof }) => proof)).toEqual(['signature', 'page']);
    expect(revisitKind.standsOn?.(it.state)).toEqual(['a1']);
    expect(it.all('answered').map(({ person: name }) => name)).toEqual(['v1', null]);
    const phone = visiting();
    expect(phone.refusal('confirmAnswer', { party: 'p1' }, pageOf('p1')).code).toBe('revisit.not_asked');
    phone.says('p1');
    expect(phone.refusal('confirmAnswer', { party: 'p1' }, pageOf('p2')).code).toBe('revisit.said_by_other');
    phone.act('confirmAnswer', { party: 'p1' }, pageOf('p1')).act('confirmAnswer', { party: 'p1' }, pageOf('p1'));
    expect([phone.state.parties[0]?.proof, phone.all('answerConfirmed')]).toEqual(['page', [{ party: 'p1' }]]);
  });
});

describe('whoever is not there', () => {
  it('is tried another time, another way, by another person, and then was not reached, which is no success', () => {
    const it = visiting().tries('p1', '2026-08-11');
    const again = { party: 'p1', on: day('2026-08-11'), time: 'morning', channel: 'phone' } as const;
    expect(it.refusal('attempt', again, it.visitor).code).toBe('revisit.same_again');
    expect(it.refusal('giveUp', { party: 'p1' }, it.visitor)).toMatchObject({
      code: 'revisit.not_tried_enough',
      details: { party: 'p1', attempts: 1, days: 1, channels: 1, persons: 1 },
    });
    // Two who are not at home once each are no reason for another person: one who has no answer twice is.
    const both = visiting().tries('p1', '2026-08-11').tries('p2', '2026-08-11');
    expect(both.state.visitor?.person).toBe('v1');
    it.tries('p1', '2026-08-11', 'visit');
    expect(it.state.visitor?.person).toBe('v2');
    expect(it.refusal('giveUp', { party: 'p1' }, it.visitor).code).toBe('revisit.not_tried_enough');
    it.on('2026-08-12').tries('p1', '2026-08-12').act('giveUp', { party: 'p1' }, it.visitor);
    it.act('giveUp', { party: 'p1' }, it.visitor);
    expect(it.all('givenUp')).toHaveLength(1);
    it.says('p2').closes(false);
    expect([it.state.end?.as, it.kind.row(it.dossier)['not_reached']]).toEqual(['made', 1]);
    expectCaseInvariants(it);
  });

  it('is not tried enough on one day, in one way, or by one person where there are two', () => {
    const alone = () => opened().assigned([aVisitor('v1')]);
    const refusal = (of: RevisitInMemory) => of.refusal('giveUp', { party: 'p1' }, person(visitingOffice, 'officer'));
    const oneDay = alone()
      .tries('p1', '2026-08-11')
      .tries('p1', '2026-08-11', 'visit')
      .tries('p1', '2026-08-11', 'message');
    expect(refusal(oneDay).details).toMatchObject({ attempts: 3, days: 1, channels: 3, persons: 1 });
    const oneWay = alone()
      .on('2026-08-13')
      .tries('p1', '2026-08-11')
      .tries('p1', '2026-08-12')
      .tries('p1', '2026-08-13');
    expect(refusal(oneWay).details).toMatchObject({ attempts: 3, days: 3, channels: 1, persons: 1 });
    const twice = alone().on('2026-08-12').tries('p1', '2026-08-11').tries('p1', '2026-08-12', 'visit');
    expect(refusal(twice).details).toMatchObject({ attempts: 2, days: 2, channels: 2, persons: 1 });
    // With two who could go, the second has to go too, whoever is named instead.
    const one = visiting().on('2026-08-13').tries('p1', '2026-08-11').tries('p1', '2026-08-12', 'visit');
    expect(one.state.visitor?.person).toBe('v2');
    const { isGoing: _isGoing, speaks: _speaks, open: _open, ...named } = aVisitor('v1');
    one.act('assign', { ...named, reasons: words }, headOfIt);
    one.tries('p1', '2026-08-13');
    expect(refusal(one).details).toMatchObject({ attempts: 3, days: 3, channels: 2, persons: 1 });
  });

  it('may be reached after all, before it is closed', () => {
    const it = tried(opened().assigned([aVisitor('v1')]), 'p1').act(
      'giveUp',
      { party: 'p1' },
      person(visitingOffice, 'officer'),
    );
    it.says('p1').says('p2').closes(false);
    expect(it.kind.row(it.dossier)).toMatchObject({ asked: 2, not_reached: 0 });
  });

  it('makes no revisit', () => {
    const it = tried(opened().assigned([aVisitor('v1')]), 'p1', 'p2');
    for (const party of ['p1', 'p2']) it.act('giveUp', { party }, it.visitor);
    expect(it.detail).toMatchObject({ isToClose: true, callBack: null });
    it.closes();
    expect([it.state.end?.as, it.state.callBack]).toEqual(['not_reached', 'none']);
    expectCaseInvariants(it);
  });

  it('in time is the visiting office’s to see to', () => {
    const it = visiting().until('2026-08-25');
    expect(it.all('overdue')).toMatchObject([{ rule: 'RV-VISIT', office: visitingOffice, dueOn: '2026-08-24' }]);
    expect(it.phase).toBe('visiting');
  });
});

describe('whoever wants no visit', () => {
  it('has none from that word on, of which the case above hears', () => {
    const it = visiting().act('hearWish', { party: 'p1' }, person(visitingOffice, 'officer'));
    expect(it.state.causes).toEqual(['opened', 'unwanted/p1/0']);
    for (const command of ['answer', 'attempt'] as const) {
      const payload =
        command === 'answer'
          ? it.said('p1')
          : { party: 'p1', on: day('2026-08-11'), time: 'morning', channel: 'phone' };
      expect(it.refusal(command, payload as never, it.visitor).code).toBe('revisit.unwanted');
    }
    // The other side's visit stays.
    it.says('p2').closes(false);
    expect(it.state.end?.as).toBe('made');
  });

  it('may say so with what it says, of the last who is asked too', () => {
    const it = visiting().says('p1').says('p2', { wantsNone: true });
    expect(it.state.causes.slice(2)).toEqual(['content/p2', 'unwanted/p2/0']);
    expect(it.state.parties[1]).toMatchObject({ stands: 'asked', wantsNone: true });
    it.closes(true);
    expect(it.refusal('callBack', { party: 'p2', result: 'confirmed', words: null }, supervisor).code).toBe(
      'revisit.unwanted',
    );
  });

  it('is heard after the last answer, when it is called back, and after the end', () => {
    const wish = (party: string) => ({ party });
    const closed = visiting().says('p1').says('p2').closes(true);
    expect(closed.refusal('hearWish', wish('p1'), person('mediation-binju', 'head')).code).toBe('office.not_permitted');
    closed.act('hearWish', wish('p1'), closed.visitor).act('hearWish', wish('p2'), supervisor);
    expect([closed.state.end?.as, closed.duties(), closed.state.callBack]).toEqual(['made', [], 'none']);
    expectCaseInvariants(closed);
    const over = visiting().says('p1').says('p2').closes(false);
    over.act('hearWish', wish('p1'), over.visitor);
    expect([over.state.causes.at(-1), over.state.end?.as]).toEqual(['unwanted/p1/0', 'made']);
    expectCaseInvariants(over);
  });

  it('may say so once it was asked, and is asked no more', () => {
    const it = visiting().says('p1').act('hearWish', { party: 'p1' }, person(visitingOffice, 'officer'));
    expect(it.state.parties[0]).toMatchObject({ stands: 'asked', wantsNone: true });
    expect(it.refusal('hearWish', { party: 'p1' }, it.visitor).code).toBe('revisit.unwanted');
    it.says('p2').closes(true);
    expect(it.refusal('callBack', { party: 'p1', result: 'confirmed', words: null }, supervisor).code).toBe(
      'revisit.unwanted',
    );
  });

  it('may say so beforehand, on its page, and want it again', () => {
    const it = opened({ unwanted: ['p1'] }).assigned();
    expect(it.refusal('answer', it.said('p1'), it.visitor).code).toBe('revisit.unwanted');
    const wish = { party: 'p2', isWanted: false, n: 1 };
    expect(it.refusal('noteWish', wish, pageOf('p1')).code).toBe('revisit.said_by_other');
    it.act('noteWish', wish, pageOf('p2')).act('noteWish', wish, above);
    expect([it.all('wishNoted'), it.detail.isToClose, it.duties()]).toEqual([[wish], true, []]);
    it.act('noteWish', { ...wish, isWanted: true, n: 2 }, above);
    expect([it.detail.isToClose, it.duties()]).toEqual([false, [`answer@${visitingOffice}`]]);
    it.says('p2').closes(false);
    expect(it.state.end?.as).toBe('made');
    expectCaseInvariants(it);
  });

  it('is not called back either', () => {
    const it = visiting().says('p1').says('p2').closes(true);
    expect(it.duties()).toEqual(['callBack@dept-justice']);
    it.act('noteWish', { party: 'p1', isWanted: false, n: 1 }, pageOf('p1'));
    expect(it.refusal('callBack', { party: 'p1', result: 'confirmed', words: null }, supervisor).code).toBe(
      'revisit.unwanted',
    );
    it.act('noteWish', { party: 'p2', isWanted: false, n: 1 }, pageOf('p2'));
    expect([it.state.end?.as, it.duties()]).toEqual(['made', []]);
    expectCaseInvariants(it);
    // Wanted again after it was closed, the next date of the plan is its visit.
    const closed = opened({ unwanted: ['p2'] })
      .assigned()
      .says('p1')
      .closes(true);
    closed.act('noteWish', { party: 'p2', isWanted: true, n: 1 }, above);
    expect(closed.state.parties[1]).toMatchObject({ stands: 'unwanted', wantsNone: false });
    const alone = opened({ unwanted: ['p1', 'p2'] });
    expect(alone.detail).toMatchObject({ isToClose: true, isToFreeze: false });
    expect(alone.closes().state.end?.as).toBe('unwanted');
  });
});

describe('a revisit whose office is another one now', () => {
  it('is handed over, and stays apart from whoever handled the matter', () => {
    const { state } = visiting().dossier;
    const merged = (from: string, to: string) =>
      revisitKind.handedOver?.(state, { from: office(from), to: office(to) }) ?? state;
    expect(merged('dept-justice', 'dept-x').supervisor).toBe('dept-x');
    const moved = merged(visitingOffice, 'dept-x');
    expect([moved.office, moved.visitor?.office, moved.order.map((one) => one.office)]).toEqual([
      ...['dept-x', 'dept-x'],
      ['dept-x', 'dept-x'],
    ]);
    const barred = merged('mediation-binju', 'mediation-x');
    expect(['mediation-binju', 'mediation-x'].map((one) => revisitKind.isBarred?.(barred, office(one)))).toEqual([
      true,
      true,
    ]);
  });
});
