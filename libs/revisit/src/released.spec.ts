import { describe, expect, it } from '@jest/globals';
import { above, pageOf, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const visiting = (change = {}) => new RevisitInMemory().opened(change).assigned();
const attempt = { party: 'p2', on: day('2026-08-11'), time: 'morning', channel: 'phone' } as const;
const released = (one: RevisitInMemory, isCalled = true) =>
  one.act('release', { isCalled }, above).act('release', { isCalled }, above);

describe('a revisit that is not needed any more', () => {
  it('ends, and asks nobody', () => {
    const it = released(visiting());
    expect([it.state.end?.as, it.duties(), it.all('ended')]).toEqual(['released', [], [{ as: 'released' }]]);
    expect(it.state.causes).toEqual(['opened', 'release']);
    expectCaseInvariants(it);
  });

  it('asks nobody who was not asked, and keeps what it owes to whoever was', () => {
    const it = released(visiting().says('p1', { help: text('work') }));
    expect([it.state.end, it.duties()]).toEqual([null, [`referHelp@${visitingOffice}`]]);
    expect(it.refusal('answer', it.said('p2'), it.visitor).code).toBe('revisit.released');
    expect(it.refusal('attempt', attempt, it.visitor).code).toBe('revisit.released');
    expect(it.detail).toMatchObject({ isToClose: true });
    it.closes(false);
    expect([it.state.closed?.as, it.phase]).toEqual(['made', 'following']);
    it.act('referHelp', { party: 'p1', to: text('office') }, it.visitor);
    expect(it.state.end?.as).toBe('made');
    expectCaseInvariants(it);
  });

  it('is called back all the same, so that nobody escapes that by what he writes down', () => {
    const it = released(visiting().says('p1')).closes(true);
    expect(it.duties()).toEqual(['callBack@dept-justice']);
    const closed = released(visiting().says('p1').says('p2').closes(true));
    expect([closed.state.end, closed.duties()]).toEqual([null, ['callBack@dept-justice']]);
  });

  it('is called back by nobody where the matter was withdrawn', () => {
    const it = released(visiting().says('p1').says('p2').closes(true), false);
    expect([it.state.end?.as, it.duties()]).toEqual(['made', []]);
    const asked = released(visiting().says('p1'), false);
    expect(asked.closes().state.end?.as).toBe('made');
    expectCaseInvariants(asked);
  });

  it('is called back by nobody either where its party denies it once the matter was withdrawn', () => {
    const it = released(visiting().says('p1'), false).closes();
    it.act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    expect([it.state.end?.as, it.duties(), it.state.parties[0]?.doubt]).toEqual(['made', [], 'denied']);
    const asked = released(visiting().says('p1')).closes(false).act('denyAnswer', { party: 'p1' }, pageOf('p1'));
    expect([asked.state.end, asked.duties()]).toEqual([null, ['callBack@dept-justice']]);
  });

  it('was not reached where it tried in vain, and does not ask whoever wants visits again', () => {
    const it = visiting({ parties: ['p1', 'p2', 'p3'], unwanted: ['p3'] }).says('p1');
    released(it).act('noteWish', { party: 'p3', isWanted: true, n: 1 }, pageOf('p3'));
    expect(it.state.parties.map(({ stands }) => stands)).toEqual(['asked', 'released', 'unwanted']);
  });
});
