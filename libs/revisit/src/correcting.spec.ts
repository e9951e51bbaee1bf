import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day } from '../../../test/support/law.js';
import { pageOf, RevisitInMemory } from '../../../test/support/a-settlement.js';
import { mayCorrect } from './index.js';

const visiting = () => new RevisitInMemory().opened().assigned();
const onPage = { channel: 'page', proof: 'page', answers: [] } as const;
const onToday = day('2026-08-11');
const states = { notPerformed: [] as string[], isContent: true, isRebound: false };

/** A party presses on its page how it stands. */
const pressed = (one: RevisitInMemory, party: string, change: Partial<typeof states> = {}) =>
  one.act('answer', one.said(party, { ...onPage, ...states, ...change }), pageOf(party));
const correction = (party: string, change: Partial<typeof states> = {}) => ({
  ...{ party, on: onToday, ...states, ...change },
});
const corrected = (one: RevisitInMemory, party: string, change: Partial<typeof states> = {}) =>
  one.act('correctAnswer', correction(party, change), pageOf(party));

describe('a wrong press on the own page', () => {
  it('is corrected there, and stays in the history', () => {
    const it = pressed(visiting(), 'p1', { isContent: false });
    corrected(it, 'p1');
    expect(it.state.parties[0]).toMatchObject({ stands: 'asked', proof: 'page', isContent: true });
    expect(it.state.causes.slice(-2)).toEqual(['not-content/p1', 'content/p1']);
    expect([it.all('answered'), it.all('answerCorrected')]).toMatchObject([
      [{ isContent: false }],
      [{ isContent: true }],
    ]);
    // Said as before, nothing is recorded.
    corrected(it, 'p1');
    expect(it.all('answerCorrected')).toHaveLength(1);
    expectCaseInvariants(it);
  });

  it('tells of what is not performed once, and of what is found then', () => {
    const it = pressed(visiting(), 'p1', { isContent: false, notPerformed: ['o1'] });
    corrected(it, 'p1', { isContent: false, notPerformed: ['o1', 'o2'] });
    expect(it.state.causes.filter((cause) => cause?.startsWith('not-performed'))).toEqual([
      ...['not-performed/o1/p1', 'not-performed/o2/p1'],
    ]);
    const unknown = correction('p1', { isContent: false, notPerformed: ['o9'] });
    expect(it.refusal('correctAnswer', unknown, pageOf('p1')).code).toBe('revisit.obligation_unknown');
  });

  it('lets a case be owed for what broke out again, or no more', () => {
    const it = pressed(visiting(), 'p1', { isContent: false, isRebound: true });
    expect(it.clock('RV-AGAIN/1').endedAs).toBe(null);
    corrected(it, 'p1');
    expect([it.clock('RV-AGAIN/1').endedAs, it.state.parties[0]?.rebound]).toEqual(['cancelled', null]);
    corrected(it, 'p1', { isContent: false, isRebound: true });
    expect([it.state.parties[0]?.rebound, it.duties()]).toMatchObject([
      'RV-AGAIN/2',
      expect.arrayContaining(['linkRebound@justice-jinniu']),
    ]);
    expectCaseInvariants(it);
  });

  it('opens again what was over, as long as the window is open', () => {
    const it = pressed(pressed(visiting(), 'p1'), 'p2').closes(false);
    expect([it.phase, it.clock('RV-VISIT/1').metOn]).toEqual(['ended', '2026-08-11']);
    expect(mayCorrect(it.dossier, 'p1', { today: onToday })).toBe(true);
    corrected(it, 'p1', { isContent: false, isRebound: true });
    expect([it.state.end, it.phase]).toEqual([null, 'following']);
    corrected(it, 'p1');
    expect([it.state.end?.as, it.phase]).toEqual(['made', 'ended']);
    expectCaseInvariants(it);
    const { legalDueOn } = it.clock('RV-VISIT/1');
    it.until('2026-12-01');
    expect([
      legalDueOn !== null && legalDueOn < '2026-12-01',
      mayCorrect(it.dossier, 'p1', { today: day('2026-12-01') }),
    ]).toEqual([true, false]);
    expect(it.refusal('correctAnswer', correction('p1', { isContent: false }), pageOf('p1')).code).toBe(
      'revisit.window_over',
    );
  });

  it('is nobody else’s to correct, nor what somebody has written down or that is in doubt', () => {
    const it = pressed(visiting(), 'p1').says('p2');
    expect(it.refusal('correctAnswer', correction('p1', { isContent: false }), pageOf('p2')).code).toBe(
      'revisit.said_by_other',
    );
    const mine = correction('p2', { isContent: false });
    expect(it.refusal('correctAnswer', mine, pageOf('p2')).code).toBe('revisit.not_correctable');
    // What was confirmed by mistake is.
    it.act('confirmAnswer', { party: 'p2' }, pageOf('p2')).act('correctAnswer', mine, pageOf('p2'));
    expect(it.state.causes.at(-1)).toBe('not-content/p2');
  });
});
