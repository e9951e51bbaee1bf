import { describe, expect, it } from '@jest/globals';
import type { Actor, CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { rankOf } from './rank.js';

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

  it('is one in a made-up past, where no course asked', () => {
    expect(rankOf(by('course', caseId), null, true)).toBe(RingRank.course);
  });
});
