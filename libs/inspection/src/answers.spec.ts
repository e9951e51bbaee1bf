import { describe, expect, it } from '@jest/globals';
import { commissioner, leader, second, third, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { inspectionKind } from './kind.js';
import { answersOf } from './index.js';

const planned = () => new TourInMemory().published().follows();
/** Somebody is there; the tour was not told yet. */
function begun(): TourInMemory {
  const tour = planned().on('2026-11-03');
  tour
    .visit('v1')
    .on('2026-11-03')
    .act('begin', { on: day('2026-11-03') }, leader);
  return tour;
}

describe('what the group says to the questions of a visit', () => {
  it('is said once somebody is there, whether or not the tour was told, and as long as the record is open', () => {
    const before = planned().on('2026-11-03');
    expect(before.refusal('answer', before.question('notice', 'yes'), leader)).toMatchObject({
      ...{ code: 'inspection.visit_not_begun', details: { visit: 'v1' } },
    });
    const tour = begun().answers('notice', 'yes');
    expect(tour.all('answered')).toHaveLength(1);
    const visit = tour.visit('v1');
    visit.act('close', visit.allYes(), leader);
    expect(tour.refusal('answer', tour.question('notice', 'na'), leader)).toMatchObject({
      ...{ code: 'inspection.record_closed', details: { visit: 'v1' } },
    });
    const elsewhere = { ...tour.question('notice', 'na'), visit: 'v3' };
    expect(tour.refusal('answer', elsewhere, leader)).toMatchObject({
      ...{ code: 'inspection.visit_unknown', details: { visit: 'v3' } },
    });
    visit.act('reopen', { reasons: text('reopen') }, leader);
    expectCaseInvariants(tour.answers('notice', 'na'));
  });

  it('is said by those of the group who have declared alone', () => {
    const tour = begun();
    expect(tour.refusal('answer', tour.question('notice', 'yes'), third).code).toBe('office.not_permitted');
  });

  it('asks what depends on another question only where that is so', () => {
    const tour = begun();
    const refusal = () => tour.refusal('answer', tour.question('carried-out', 'yes'), leader).code;
    expect(refusal()).toBe('inspection.question_unknown');
    tour.answers('execution', 'yes').answers('carried-out', 'yes').answers('execution', 'no');
    expect(refusal()).toBe('inspection.question_unknown');
  });

  it('shows a no at the question, by a file of the tour', () => {
    const tour = begun();
    const refusal = (files: readonly string[] = []) =>
      tour.refusal('answer', tour.question('notice', 'no', files), leader).code;
    expect(refusal()).toBe('inspection.answer_unshown');
    expect(refusal(['a1'])).toBe('docket.no_such_attachment');
    expect(tour.withFile().answers('notice', 'no', leader, ['a1']).all('answered')).toHaveLength(1);
    // The record says how many files show what stands, whoever has put them to it.
    tour.answers('notice', 'no', second, ['a1']);
    expect(answersOf(tour.state, 'v1').results).toEqual([{ item: 'notice', answer: 'no', shown: 1 }]);
  });

  it('stands beside what others say, until the leader settles what they say differently', () => {
    const tour = begun();
    const settled = () => ({
      ...({
        visit: 'v1',
        item: 'premises',
        answer: 'yes',
        reasons: text('settled'),
        stands: tour.stands('v1'),
      } as const),
    });
    expect(tour.refusal('settleAnswer', settled(), leader).code).toBe('inspection.nothing_differs');
    tour.answers('premises', 'yes');
    expect(tour.refusal('settleAnswer', settled(), leader).code).toBe('inspection.nothing_differs');
    tour.answers('premises', 'na', second);
    expect(tour.refusal('settleAnswer', { ...settled(), answer: 'no' }, leader).code).toBe('inspection.answer_unsaid');
    expect(answersOf(tour.state, 'v1')).toEqual({ results: [], differing: ['premises'] });
    expect(tour.refusal('settleAnswer', settled(), second).code).toBe('inspection.not_leader');
    tour.act('settleAnswer', settled(), leader);
    const stands = { results: [{ item: 'premises', answer: 'yes' }], differing: [] };
    expect([answersOf(tour.state, 'v1'), tour.state.said.length]).toEqual([stands, 2]);
    // Whoever says it again opens it again.
    tour.answers('premises', 'na', second);
    expect(answersOf(tour.state, 'v1').differing).toEqual(['premises']);
    expect(answersOf(tour.state, 'v2')).toEqual({ results: [], differing: [] });
    expectCaseInvariants(tour.act('settleAnswer', settled(), leader));
    expect(tour.state.visits.map(({ answers }) => answers)).toEqual([5, 0]);
  });

  it('is in the record alone once its visit is settled, said or settled, and of another visit as it was', () => {
    const tour = begun();
    tour.makes('v2', '2026-11-10');
    const settles = (visit: string) => {
      const asked = { visit, stands: { ...tour.stands('v1'), isClosed: false } };
      tour.act('answer', { ...tour.question('premises', 'yes'), ...asked }, leader);
      tour.act('answer', { ...tour.question('premises', 'na'), ...asked }, second);
      const settled = { item: 'premises', answer: 'yes', reasons: text('settled') } as const;
      tour.act('settleAnswer', { ...settled, ...asked }, leader);
    };
    for (const visit of ['v1', 'v2']) settles(visit);
    tour.act('settleVisit', { visit: 'v2' }, leader);
    const left = ['said', 'settled'].map((of) => tour.state[of as 'said' | 'settled'].map(({ visit }) => visit));
    expect(left).toEqual([['v1', 'v1'], ['v1']]);
  });

  it('is shown by files that stay, and is in the record alone once all that was found there is issued', () => {
    const tour = begun().withFile('a1').withFile('a2').answers('notice', 'no', leader, ['a1']);
    const cited = () => inspectionKind.cites?.(tour.state).map(({ attachment, by }) => `${attachment} ${by}`);
    expect(cited()).toEqual(['a1 v1']);
    tour.answers('notice', 'no', leader, ['a2']);
    expect(cited()).toEqual(['a2 v1']);
    tour.visit('v1').closed();
    tour.hears('v1').act('issueFinding', tour.finding({ files: ['a1'] }), leader);
    tour.act('settleVisit', { visit: 'v1' }, leader);
    expect([tour.state.said, cited()]).toEqual([[], ['a2 v1', 'a1 f1']]);
    expectCaseInvariants(tour);
  });

  it('stops with the tour that is called off while somebody is there, and the group still reads what was done', () => {
    const tour = begun().follows().answers('notice', 'yes');
    tour.act('callOff', { reasons: text('off') }, commissioner).follows();
    const [there, ahead] = [tour.visit('v1'), tour.visit('v2')];
    expect([there.state.end?.as, there.duties(), there.refusal('close', there.allYes(), leader).code]).toEqual([
      'stopped',
      [],
      'visit.ended',
    ]);
    expect(ahead.state.end?.as).toBe('dropped');
    tour.follows();
    const readers = (of: typeof there) => of.access().filter((one) => one.endsWith(':inspector')).length;
    expect([readers(there), readers(ahead)]).toEqual([2, 0]);
    expectCaseInvariants(there);
  });

  it('is told in a talk once somebody is there', () => {
    const tour = begun();
    const talk = (visit: string) => ({ visit, on: day('2026-11-03'), words: text('talk'), stands: tour.stands(visit) });
    expect(tour.refusal('recordTalk', talk('v2'), leader).code).toBe('inspection.visit_not_begun');
    expectCaseInvariants(tour.act('recordTalk', talk('v1'), leader));
  });
});
