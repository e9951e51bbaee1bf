import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { rankOf } from './rank.js';

const act = (kind: Actor['kind'], ...types: readonly string[]) => ({
  actor: { kind } as Actor,
  commands: types.map((type) => ({ type, payload: {} })),
});

describe('how urgent a ring is', () => {
  it.each([
    ['a person', act('person', 'accept'), RingRank.person],
    ['a petitioner', act('public', 'addMaterial'), RingRank.person],
    ['a step of a course', act('course', 'open'), RingRank.course],
    ['a moment that came due', act('course', 'passMoment'), RingRank.moment],
    ['a moment beside something else', act('course', 'passMoment', 'open'), RingRank.course],
    ['an import', act('platform', 'register', 'passMoment'), RingRank.background],
  ])('of %s', (_, input, rank) => {
    expect(rankOf(input, null)).toBe(rank);
  });

  it('of a drill is the least, whoever acts in it', () => {
    expect(rankOf(act('person', 'accept'), 'a-drill')).toBe(RingRank.background);
  });
});
