import { describe, expect, it } from '@jest/globals';
import { standingText, type Actor, type CaseId, type Standing } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { isNoneToCourse, rankOf } from './rank.js';

const caseId = 'a-case' as CaseId;
const by = (kind: Actor['kind'], ofCase?: string) => ({ actor: { kind, caseId: ofCase } as Actor, caseId });

describe('how urgent a ring is', () => {
  it.each([
    ['a person', by('person'), RingRank.person],
    ['a petitioner', by('public'), RingRank.person],
    ['the course of another case', by('course', 'another'), RingRank.course],
    ['an import', by('platform'), RingRank.background],
  ])('of %s', (_, input, rank) => {
    expect(rankOf(input, null, false)).toBe(rank);
  });

  it('of a drill is the least, whoever acts in it', () => {
    expect(rankOf(by('person'), 'a-drill', false)).toBe(RingRank.background);
  });

  it('is no question where the course itself acted: the answer tells it', () => {
    expect(rankOf(by('course', caseId), null, false)).toBeNull();
    expect(rankOf(by('course', caseId), 'a-drill', false)).toBeNull();
  });

  it('is one where no course asked: the sweep of moments acts in its name', () => {
    for (const input of [by('course', caseId), by('course', 'another')]) {
      expect(rankOf({ ...input, ring: 'moment' }, null, false)).toBe(RingRank.moment);
    }
    expect(rankOf({ ...by('course', 'another'), ring: 'moment' }, 'a-drill', false)).toBe(RingRank.background);
  });

  it('is one in a made-up past, where no course asked', () => {
    expect(rankOf(by('course', caseId), null, true)).toBe(RingRank.course);
  });
});

describe('an act is none to the course of its case', () => {
  const parts = { owed: [], owedInAll: 0, open: 0, necessary: 0 };
  const before = { caseId, kind: 'tally', version: 4, isOpen: true, phase: 'counting', parts, detail: { send: 1 } };
  const after = { ...before, version: 5, parts: { ...parts, open: 1 } };
  const isNone = (type: string, change: object = {}): boolean =>
    isNoneToCourse([{ type }], standingText(before as unknown as Standing), { ...after, ...change } as never);

  it('where a part came that it does not wait for, or a page was kept', () => {
    expect(isNone('partNoted')).toBe(true);
    expect(isNone('documentKept')).toBe(true);
    expect(isNoneToCourse([], standingText(before as unknown as Standing), before as never)).toBe(true);
  });

  it.each([
    ['a part came over which it cannot end', { parts: { ...parts, open: 1, necessary: 1 } }],
    ['a part came that it owed', { parts: { ...parts, owedInAll: 1 } }],
    ['it looks at something else', { detail: { send: 2 } }],
    ['its moment is another one', { next: { clock: 'a', name: 'b', dueAt: 'c' } }],
  ])('and not where %s', (_, change) => {
    expect(isNone('partNoted', change)).toBe(false);
  });

  it('and never where anything else happened: it may end what a step was refused for', () => {
    expect(isNone('counted')).toBe(false);
    expect(isNone('partEnded')).toBe(false);
  });
});
