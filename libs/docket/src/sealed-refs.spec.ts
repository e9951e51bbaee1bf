import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#libs/kernel';
import { erasedIn, refsIn } from './sealed-refs.js';

const text = (digest: string) => ({ digest, chars: 4 });
const fact = (seq: number, data: object, more: object = {}): Fact =>
  ({ type: 'told', seq, data, ...more }) as unknown as Fact;

const facts = [
  fact(1, { matter: text('a'), petitioner: { party: 'p1', digest: 'b' }, others: [{ party: 'p2', digest: 'c' }] }),
  fact(2, { digest: 'no text', chars: null, party: 7, none: null }, { late: { reasons: text('d') } }),
  fact(3, { words: { each: [text('a'), text('e')] } }),
];

describe('what facts mean that is kept outside of them', () => {
  it('is every text and every identity, wherever it stands', () => {
    const { texts, parties } = refsIn(facts);
    expect([...texts.keys()]).toEqual(['a', 'd', 'e']);
    expect([...parties.keys()]).toEqual(['p1 b', 'p2 c']);
  });

  it('may be gone where a fact says that it was erased', () => {
    const { texts, parties } = erasedIn([...facts, fact(4, { facts: [1], reason: text('f') }, { type: 'erased' })]);
    expect([[...texts.keys()], [...parties.keys()]]).toEqual([['a'], ['p1 b', 'p2 c']]);
    expect(erasedIn(facts).texts.size).toBe(0);
  });

  it('is of a party what was known before it was erased, and nothing of what it was called later', () => {
    const erased = fact(4, { facts: [], parties: ['p1'], reason: text('f') }, { type: 'erased' });
    const renamed = fact(5, { party: 'p1', identity: { party: 'p1', digest: 'g' } });
    const other = fact(6, { facts: [], parties: ['p2'], reason: text('f') }, { type: 'erased' });
    const gone = (all: readonly Fact[]) => [...erasedIn(all).parties.keys()];
    expect(gone([...facts, erased, renamed])).toEqual(['p1 b']);
    expect(gone([...facts, erased, renamed, other])).toEqual(['p1 b', 'p2 c']);
  });

  it('is nothing that was said again since in the same words, until that is erased too', () => {
    const erased = (seq: number, parties: readonly string[], numbers: readonly number[] = []) =>
      fact(seq, { facts: numbers, parties, reason: text('f') }, { type: 'erased' });
    const again = fact(5, { party: 'p1', identity: { party: 'p1', digest: 'b' }, reason: text('a') });
    const gone = (all: readonly Fact[]) => {
      const { texts, parties } = erasedIn(all);
      return [texts.has('a'), parties.has('p1 b')];
    };
    const once = [...facts, erased(4, ['p1'], [1])];
    expect(gone(once)).toEqual([true, true]);
    expect(gone([...once, again])).toEqual([false, false]);
    expect(gone([...once, again, erased(6, ['p2'])])).toEqual([false, false]);
    expect(gone([...once, again, erased(6, ['p1'], [5])])).toEqual([true, true]);
  });
});
