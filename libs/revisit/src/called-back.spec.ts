import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { office, person, text } from '../../../test/support/law.js';
import { aVisitor, pageOf, RevisitInMemory, salt, visitingOffice } from '../../../test/support/a-settlement.js';
import type { Actor } from '#libs/kernel';

const words = text('words');
const headOfIt = person(visitingOffice, 'head');
const supervisor = person('dept-justice', 'officer');
const opened = () => new RevisitInMemory().opened();
const visiting = () => opened().assigned();
const attached = (one: RevisitInMemory) => {
  one.dossier = { ...one.dossier, attachments: [{ attachment: 'a1' } as never] };
  return one;
};

describe('a call-back', () => {
  it('is drawn by the hash of the fact that closed it, and made by the supervisor', () => {
    const it = visiting().says('p1').says('p2');
    expect(it.refusal('callBack', { party: 'p1', result: 'confirmed', words: null }, supervisor).code).toBe(
      'revisit.not_drawn',
    );
    expect(it.refusal('close', { salt: 'x' }, it.course).code).toBe('revisit.salt_missing');
    it.closes(true);
    expect(it.clock('RV-CALLBACK/1').owner).toBe('dept-justice');
    expect(it.refusal('callBack', { party: 'p1', result: 'confirmed', words: null }, headOfIt).code).toBe(
      'office.not_permitted',
    );
    it.act('callBack', { party: 'p1', result: 'differs', words }, supervisor);
    expect([it.state.end?.as, it.phase]).toEqual(['made', 'ended']);
    expectCaseInvariants(it);
  });

  it('is made by nobody who has asked, nor in that one’s name', () => {
    const twice = person('dept-justice', 'officer', 'twice') as Extract<Actor, { kind: 'person' }>;
    const one = opened().assigned([aVisitor('v1', { account: twice.principal })]);
    one.act('answer', one.said('p1'), { ...twice, office: office(visitingOffice) });
    one.act('answer', one.said('p2'), { ...twice, office: office(visitingOffice) }).closes(true);
    const heard = { party: 'p1', result: 'confirmed', words: null } as const;
    for (const actor of [twice, { ...supervisor, deputyFor: twice.principal }]) {
      expect(one.refusal('callBack', heard, actor as Actor).code).toBe('revisit.not_independent');
    }
    one.act('callBack', heard, supervisor);
  });

  it('is recorded as it was drawn, though nobody is left who may be called', () => {
    const it = visiting().says('p1', { wantsNone: true }).says('p2', { wantsNone: true }).closes(true);
    expect(it.all('callBackDrawn')).toMatchObject([{ isDrawn: true }]);
    expect([it.state.callBack, it.duties(), it.state.end?.as]).toEqual(['none', [], 'made']);
  });

  it('that hears otherwise leaves the answer in doubt, and content counts no more', () => {
    const it = attached(visiting()).says('p1', { proof: 'signature', attachment: 'a1' }).says('p2').closes(true);
    expect(it.kind.row(it.dossier)['proved']).toBe(1);
    it.act('callBack', { party: 'p1', result: 'differs', words }, supervisor);
    expect([it.kind.row(it.dossier)['proved'], it.state.causes.at(-1)]).toEqual([0, 'not-content/p1']);
  });

  it('that reaches nobody is made on another day again, and stands on the row of what is in doubt', () => {
    const it = visiting().says('p1').says('p2').closes(true);
    const missed = { party: 'p1', result: 'not_reached', words: null } as const;
    it.act('callBack', missed, supervisor).act('callBack', missed, supervisor);
    expect([it.phase, it.duties(), it.state.callBack]).toEqual(['checking', ['callBack@dept-justice'], 'owed']);
    const next = it.on('2026-08-13');
    next.act('callBack', missed, supervisor);
    expect([next.phase, next.duties()]).toEqual(['ended', []]);
    // Another one who is reached makes it on the first day.
    const one = visiting().says('p1').says('p2').closes(true).act('callBack', missed, supervisor);
    one.act('callBack', { party: 'p2', result: 'differs', words }, supervisor);
    expect([one.phase, one.kind.row(one.dossier)]).toMatchObject(['ended', { asked: 2, doubted: 1 }]);
    expectCaseInvariants(one);
  });

  it('is owed to whoever says on its page that it was not asked, after the end too', () => {
    const it = visiting().says('p1').says('p2').closes(false);
    expect(it.refusal('denyAnswer', { party: 'p1' }, pageOf('p2')).code).toBe('revisit.said_by_other');
    it.act('denyAnswer', { party: 'p1' }, pageOf('p1')).act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    expect([it.all('answerDenied'), it.phase, it.duties()]).toEqual([
      ...[[{ party: 'p1' }], 'checking', ['callBack@dept-justice']],
    ]);
    expect(it.state.causes.at(-1)).toBe('not-content/p1');
    it.act('callBack', { party: 'p1', result: 'confirmed', words: null }, supervisor);
    expect([it.phase, it.state.causes.at(-1), it.state.parties[0]?.doubt]).toEqual(['ended', 'content/p1', null]);
    expectCaseInvariants(it);
  });

  it('is owed to each who denies, whatever was drawn, and to nobody who confirmed it or wants no visit', () => {
    const it = visiting().says('p1').act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    it.says('p2').act('denyAnswer', { party: 'p2' }, pageOf('p2')).closes(false);
    expect([it.all('callBackDrawn')[0]?.['isDrawn'], it.duties()]).toEqual([false, ['callBack@dept-justice']]);
    it.act('callBack', { party: 'p1', result: 'differs', words: null }, supervisor);
    expect(it.duties()).toEqual(['callBack@dept-justice']);
    it.act('callBack', { party: 'p2', result: 'confirmed', words: null }, supervisor);
    expect(it.phase).toBe('ended');
    const confirmed = visiting().says('p1').act('confirmAnswer', { party: 'p1' }, pageOf('p1'));
    expect(confirmed.refusal('denyAnswer', { party: 'p1' }, pageOf('p1')).code).toBe('revisit.said_itself');
    const none = visiting().says('p1', { wantsNone: true }).says('p2').closes(false);
    none.act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    expect([none.phase, none.duties(), none.kind.row(none.dossier)['proved']]).toEqual(['ended', [], 0]);
  });

  it('is drawn of whom nobody was reached too, who may say that nobody tried', () => {
    const given = () => {
      const it = opened().assigned([aVisitor('v1')]);
      for (const party of ['p1', 'p2'])
        it.on('2026-08-12').tries(party, '2026-08-11').tries(party, '2026-08-12', 'visit');
      for (const party of ['p1', 'p2'])
        it.on('2026-08-13').tries(party, '2026-08-13').act('giveUp', { party }, it.visitor);
      return it;
    };
    const it = given().closes(true);
    expect([it.state.closed?.as, it.phase, it.duties()]).toEqual([
      ...['not_reached', 'checking', ['callBack@dept-justice']],
    ]);
    it.act('callBack', { party: 'p1', result: 'differs', words }, supervisor);
    expect([it.state.end?.as, it.kind.row(it.dossier)]).toMatchObject(['not_reached', { not_reached: 2, doubted: 1 }]);
    // It has said nothing of being content.
    expect(it.state.causes).toEqual(['opened']);
    expectCaseInvariants(it);
    expect(given().closes(false).state.end?.as).toBe('not_reached');
  });

  it('that reached nobody is no call of what is denied after it: that is tried on as many days again', () => {
    const missed = (it: RevisitInMemory, on: string) =>
      it.on(on).act('callBack', { party: 'p1', result: 'not_reached', words: null }, supervisor);
    const given = () => missed(missed(visiting().says('p1').says('p2').closes(true), '2026-08-12'), '2026-08-13');
    expect(given().state.end?.as).toBe('made');
    const denied = given().act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    // Of another one nothing is known of it.
    denied.act('callBack', { party: 'p2', result: 'confirmed', words: null }, supervisor);
    expect(missed(denied, '2026-08-14').duties()).toEqual(['callBack@dept-justice']);
    expect(missed(denied, '2026-08-17').state.end?.as).toBe('made');
    expectCaseInvariants(denied);
  });

  it('is not before everybody was asked, and once', () => {
    const it = visiting().says('p1');
    expect(it.refusal('close', { salt }, it.course).code).toBe('revisit.not_all_asked');
    it.says('p2').closes(false);
    expect(it.all('callBackDrawn')).toHaveLength(1);
    expect(it.refusal('answer', it.said('p1'), it.visitor).code).toBe('revisit.ended');
  });
});
