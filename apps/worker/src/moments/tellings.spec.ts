import { describe, expect, it } from '@jest/globals';

import type { CaseRef, Standing } from '#libs/kernel';

import { Tellings } from './tellings.js';

const ref = (caseId: string): CaseRef => ({ kind: 'finding', caseId: caseId as never });

/** What these parts say, each written as parent and part: `p1`. */
function told(...parts: readonly string[]): Tellings {
  const tellings = new Tellings();
  for (const part of parts) {
    const standing = { parent: ref(part.charAt(0)), announcement: { name: part } } as unknown as Standing;
    tellings.add(ref(part), standing);
  }
  return tellings;
}

const namesOf = (tellings: Tellings, parents: number, ofEach: number): string[] =>
  tellings.take(parents, ofEach).map((ofParent) => ofParent.map(({ part }) => part.caseId).join());

describe('what parents are to hear', () => {
  it('is taken of a few at once, a little of each, until nothing is left', () => {
    const tellings = told('p1', 'q1', 'p2', 'p3', 'r1');
    expect(namesOf(tellings, 2, 2)).toEqual(['p1,p2', 'q1']);
    expect(namesOf(tellings, 2, 2)).toEqual(['p3', 'r1']);
    expect(namesOf(tellings, 2, 2)).toEqual([]);
  });

  it('is of each part the newest, and nothing where it says nothing or has no parent', () => {
    const tellings = told('p1', 'p1');
    tellings.add(ref('p2'), { parent: ref('p'), announcement: null } as unknown as Standing);
    tellings.add(ref('p3'), { parent: null, announcement: { name: 'p3' } } as unknown as Standing);
    expect(namesOf(tellings, 9, 9)).toEqual(['p1']);
  });

  it('is forgotten of a parent that hears nothing now', () => {
    const tellings = told('p1', 'p2', 'q1');
    tellings.forget(ref('p'));
    expect(namesOf(tellings, 9, 9)).toEqual(['q1']);
  });

  it('is kept up to a number: what is beyond it the courses tell', () => {
    const tellings = told(...Array.from({ length: 20_010 }, (_, n) => `p${String(n)}`));
    expect(tellings.take(1, 30_000)[0]).toHaveLength(20_000);
  });
});
