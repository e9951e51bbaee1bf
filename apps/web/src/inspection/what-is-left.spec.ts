import { describe, expect, it } from '@jest/globals';
import { answeredBy, differing, stepOf, unissued, visitsAhead } from './what-is-left.js';

type Items = Parameters<typeof differing>[0];
type Planned = Parameters<typeof stepOf>[0];

const said = (account: string, answer: 'yes' | 'no') => ({
  ...{ account, name: account.toUpperCase(), answer, files: [], cases: [], words: null },
});
const asked = (item: string, more: Partial<Items[number]> = {}): Items[number] => ({
  ...{
    item,
    article: '23(2)',
    isOurs: false,
    text: null,
    counts: null,
    isAsked: true,
    needsEvidence: true,
    judges: true,
  },
  ...{ result: null, isSettled: false, leftOut: null, answers: [], ...more },
});
const visit = (stands: Planned['stands'], isSettled = false): Planned => ({
  ...{ visit: 'v1', case: null, office: 'town-jinniu', on: '2026-11-02', isAnnounced: true, stands, isSettled },
});

describe('what is left of a visit', () => {
  it('follows from what its tour was told and from where it stands itself', () => {
    expect(stepOf(visit('planned'), undefined)).toBe('make');
    expect(stepOf(visit('told'), { phase: 'announced' })).toBe('make');
    expect(stepOf(visit('begun'), { phase: 'begun' })).toBe('answer');
    expect(stepOf(visit('planned'), { phase: 'begun' })).toBe('answer');
    expect(stepOf(visit('begun'), { phase: 'signing' })).toBe('settle');
    expect(stepOf(visit('made'), { phase: 'ended' })).toBe('settle');
    expect(stepOf(visit('made', true), { phase: 'ended' })).toBe('done');
    expect(stepOf(visit('dropped'), undefined)).toBe('dropped');
  });

  it('is said with how much of it is late', () => {
    const visits = [visit('planned'), visit('told'), visit('begun'), visit('made', true), visit('stopped')];
    expect(visitsAhead(visits, '2026-11-03')).toEqual({ n: 3, late: 2 });
    expect(visitsAhead(visits, '2026-11-02')).toEqual({ n: 3, late: 0 });
  });

  it('is to settle what several say differently, left out or not, and nothing that stands or is not asked', () => {
    const both = [said('a', 'yes'), said('b', 'no')];
    const items = [
      asked('register', { answers: both }),
      asked('notice', { answers: both, result: 'no', isSettled: true }),
      asked('decision', { answers: both, leftOut: 'd' }),
      asked('reception', { answers: [said('a', 'yes')], result: 'yes' }),
      asked('carried-out', { answers: both, isAsked: false }),
    ];
    expect(differing(items).map(({ item }) => item)).toEqual(['register', 'decision']);
    expect(answeredBy(items)).toEqual([
      { name: 'A', n: 5 },
      { name: 'B', n: 4 },
    ]);
  });

  it('is to issue what stands at no, once', () => {
    const checklist = { id: 'petition-work', version: 1, name: null };
    const items = [
      asked('register', { result: 'no' }),
      asked('notice', { result: 'no' }),
      asked('decision', { result: 'yes' }),
      asked('execution', { result: 'no', judges: false }),
    ];
    const left = unissued({ checklist, items }, ['petition-work/register', null, 'other/notice']);
    expect(left.map(({ item }) => item)).toEqual(['notice']);
  });
});
