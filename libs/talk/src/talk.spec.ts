import { describe, expect, it } from '@jest/globals';
import {
  CaseInMemory,
  day,
  office,
  organisation,
  person,
  rulesFor,
  nationalTime,
  text,
} from '../../../test/support/law.js';
import { talkKind } from './index.js';

const [first, second] = [person('mediation-binju', 'officer', 'first'), person('mediation-binju', 'officer', 'second')];
const opening = (accounts: readonly string[], ofMediators = true) => ({
  ...{ office: office('mediation-binju'), accounts, ofMediators, party: 'p1', title: text('title') },
});
const aTalk = () => {
  const { calendar } = nationalTime('petition');
  return new CaseInMemory(talkKind, { rules: rulesFor('talk'), calendar, ...organisation() }).on('2026-08-03');
};
/** Whoever sees it now, by account. */
const seenBy = ({ facts }: ReturnType<typeof aTalk>) => {
  const seen = new Set<string>();
  for (const { change, account = '' } of facts.flatMap(({ access = [] }) => access)) {
    if (change === 'grant') seen.add(account);
    else seen.delete(account);
  }
  return [...seen];
};

describe('a separate talk', () => {
  it('is seen by whoever comes to mediate later, with what was said before, and no more by whoever left', () => {
    const talk = aTalk().act('open', opening([first.principal]), first);
    talk.act('say', { on: day('2026-08-03'), text: text('said') }, first);
    talk.act('open', opening([first.principal, second.principal]), second);
    expect(talk.all('listenersChanged')).toEqual([{ accounts: [first.principal, second.principal] }]);
    expect(talk.dossier.state).toMatchObject({ said: 1, accounts: [first.principal, second.principal] });
    expect(seenBy(talk)).toEqual([first.principal, second.principal]);
    talk.act('open', opening([second.principal]), second);
    expect(talk.dossier.state.accounts).toEqual([second.principal]);
    expect(seenBy(talk)).toEqual([second.principal]);
  });

  it('that is asked for again by the same is as it was', () => {
    const talk = aTalk().act('open', opening([first.principal, second.principal]), first);
    const both = [second.principal, first.principal];
    talk.act('open', opening(both), second);
    expect(talk.facts).toHaveLength(1);
  });

  it('that somebody else began meanwhile lets nobody in who found none', () => {
    const talk = aTalk().act('open', opening([first.principal], false), first);
    expect(talk.refusal('open', opening([second.principal], false), second).code).toBe('talk.others_mediate');
    expect(seenBy(talk)).toEqual([first.principal]);
  });

  it('that is closed has ended, on that day', () => {
    const talk = aTalk()
      .act('open', opening([first.principal]), first)
      .act('close', {}, first);
    expect([talk.standing().phase, talk.dossier.state.end]).toEqual(['ended', { at: talk.at, as: 'closed' }]);
  });

  it('goes to whoever takes the place of its office, and of no other one', () => {
    const { state } = aTalk().act('open', opening([first.principal]), first).dossier;
    const to = office('mediation-pingchuan');
    const after = (from: string) => talkKind.handedOver?.(state, { from: office(from), to }).office;
    expect([after('mediation-binju'), after('dept-water')]).toEqual([to, 'mediation-binju']);
  });
});

describe('a separate talk of a committee that was merged into another one', () => {
  const to = office('mediation-pingchuan');
  const moved = (ofMediators: boolean) => {
    const talk = aTalk().act('open', opening([first.principal], ofMediators), first);
    const state = talkKind.handedOver?.(talk.dossier.state, { from: office('mediation-binju'), to });
    return Object.assign(talk, { dossier: { ...talk.dossier, state } });
  };
  const asks = (talk: ReturnType<typeof aTalk>, { principal }: typeof first, ofMediators: boolean) =>
    talk.act('open', { ...opening([principal], ofMediators), office: to }, first);
  const changesIn = ({ facts }: ReturnType<typeof aTalk>) =>
    facts.at(-1)?.access?.map(({ change, office: of, account }) => [change, of, account]);

  it.each([true, false])('lets in whoever it was for, for that one, once', (ofMediators) => {
    const talk = asks(moved(ofMediators), first, ofMediators);
    expect(changesIn(talk)).toEqual([
      ['grant', to, first.principal],
      ['end', 'mediation-binju', first.principal],
    ]);
    const { facts } = talk;
    expect(asks(talk, first, ofMediators).facts).toHaveLength(facts.length);
  });

  it('lets in nobody there who does not mediate', () => {
    const by = { ...opening([second.principal], false), office: to };
    expect(moved(false).refusal('open', by, second).code).toBe('talk.others_mediate');
  });
});

describe('a call to a separate talk', () => {
  const opened = () => aTalk().act('open', opening([first.principal]), first);
  const calling = { on: day('2026-08-05'), time: '09:30', place: text('place') };

  it('is owed in its room on that day, told the day before, and late for nobody', () => {
    const talk = opened().act('call', calling, first);
    expect([talk.duties(), talk.dossier.state.next]).toEqual([['say@mediation-binju'], calling]);
    expect(talk.until('2026-08-05').all('warned')).toMatchObject([{ clock: 'RM-CALL/1', warning: 'w1' }]);
    talk.until('2026-08-07');
    expect(talk.all('callPassed')).toEqual([{ clock: 'RM-CALL/1', rule: 'RM-CALL' }]);
    expect([talk.duties(), talk.dossier.state.next, talk.standing().isOpen]).toEqual([[], null, true]);
  });

  it('is met by what is said on that day, and no earlier; another one takes its place', () => {
    const talk = opened().act('call', calling, first).on('2026-08-04');
    talk.act('say', { on: day('2026-08-04'), text: text('by telephone') }, first);
    expect(talk.duties()).toEqual(['say@mediation-binju']);
    talk.act('call', { ...calling, on: day('2026-08-06') }, first);
    expect(talk.clock('RM-CALL/1').endedAs).toBe('superseded');
    talk.on('2026-08-06').act('say', { on: day('2026-08-06'), text: text('here') }, first);
    expect([talk.clock('RM-CALL/2').metOn, talk.duties(), talk.dossier.state.next]).toEqual(['2026-08-06', [], null]);
  });

  it('is called off with a reason, and only where there is one, on a day ahead', () => {
    const talk = opened();
    expect(talk.refusal('callOff', { reason: text('r') }, first).code).toBe('talk.nobody_called');
    expect(talk.refusal('call', { ...calling, on: day('2026-08-02') }, first).code).toBe('talk.past_day');
    talk.act('call', calling, first).act('callOff', { reason: text('r') }, first);
    expect([talk.duties(), talk.dossier.state.next]).toEqual([[], null]);
  });

  it('is also to a day that has begun, which is over with it', () => {
    const talk = opened().act('call', { ...calling, on: day('2026-08-03') }, first);
    expect([talk.duties(), talk.dossier.state.next?.on]).toEqual([['say@mediation-binju'], '2026-08-03']);
    talk.act('say', { on: day('2026-08-03'), text: text('here') }, first);
    expect([talk.clock('RM-CALL/1').metOn, talk.duties()]).toEqual(['2026-08-03', []]);
    const silent = opened().act('call', { ...calling, on: day('2026-08-03') }, first);
    expect(silent.until('2026-08-05').all('callPassed')).toHaveLength(1);
  });

  it('keeps the talk open until its day, and never moves the days that are longer', () => {
    const talk = opened()
      .on('2026-10-20')
      .act('call', { ...calling, on: day('2026-11-12') }, first);
    expect(talk.clock('RM-APART/1').endedAs).toBe('superseded');
    talk.until('2026-11-11');
    expect([talk.standing().isOpen, talk.duties(), talk.clock('RM-APART/2').legalDueOn]).toEqual([
      ...[true, ['say@mediation-binju'], '2027-01-18'],
    ]);
    const soon = opened()
      .act('call', { ...calling, on: day('2026-12-20') }, first)
      .on('2026-08-10');
    soon.act('say', { on: day('2026-08-10'), text: text('by telephone') }, first).until('2026-12-19');
    expect([soon.standing().isOpen, soon.duties()]).toEqual([true, ['say@mediation-binju']]);
    soon.until('2027-03-21');
    expect([soon.clock('RM-APART/3').startOn, soon.standing().isOpen]).toEqual(['2026-12-20', false]);
    // One within the days that are left moves none of them.
    expect(opened().act('call', calling, first).clock('RM-APART/1').endedAs).toBeNull();
  });

  it('is over with the talk', () => {
    const talk = opened().act('call', calling, first).act('close', {}, first);
    expect([talk.duties(), talk.clock('RM-CALL/1').endedAs]).toEqual([[], 'cancelled']);
  });
});
