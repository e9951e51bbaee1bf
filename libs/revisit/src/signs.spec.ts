import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { office } from '../../../test/support/law.js';
import { signsOf, type MadeRevisit } from './index.js';

const at = (minute: number): Instant => as<Instant>(new Date(Date.UTC(2026, 7, 10, 1, minute)).toISOString());
const made = (n: number, change: (n: number) => Partial<MadeRevisit> = () => ({})): MadeRevisit[] =>
  Array.from({ length: n }, (_, index) => ({
    ...{ office: office('a'), at: at(index * 60), words: `digest-${String(index)}`, isContent: false },
    ...change(index),
  }));
const signs = (all: readonly MadeRevisit[]) => signsOf(all, []);

describe('what a supervisor asks an office about', () => {
  it('is nothing where revisits lie apart, in words of their own, content or not', () => {
    expect(signs([])).toEqual([]);
    expect(signs(made(30, (n) => ({ isContent: n > 0 })))).toEqual([]);
  });

  it('is many within minutes', () => {
    expect(signs(made(5, (n) => ({ at: at(n * 2) })))).toEqual([{ office: 'a', sign: 'within_minutes', count: 5 }]);
    expect(signs(made(5, (n) => ({ at: at(n * 3) })))).toEqual([]);
  });

  it('is the same words again', () => {
    expect(signs(made(4, (n) => ({ words: n === 0 ? 'other' : 'same' })))).toEqual([
      { office: 'a', sign: 'same_words', count: 3 },
    ]);
    expect(signs(made(9, () => ({ words: null })))).toEqual([]);
  });

  it('is that nobody was ever discontent', () => {
    expect(signs(made(20, () => ({ isContent: true })))).toEqual([{ office: 'a', sign: 'always_content', count: 20 }]);
    expect(signs(made(19, () => ({ isContent: true })))).toEqual([]);
  });

  it('is that nobody was reached as often as somebody, of an office that made none too', () => {
    const reached = (made: number, notReached: number) => signsOf([], [{ office: office('a'), made, notReached }]);
    expect(reached(5, 5)).toEqual([{ office: 'a', sign: 'often_missed', count: 5 }]);
    expect([reached(0, 4), reached(6, 5)]).toEqual([[], []]);
  });

  it('is asked of an office, whatever else is in what it is counted from', () => {
    const visited = { visitor: 'v1', party: 'p1' };
    const all = [...made(5, () => ({ at: at(0), ...visited })), ...made(5, () => ({ office: office('b'), at: at(0) }))];
    const asked = signs(all);
    expect(asked.map((one) => one.office)).toEqual(['a', 'b']);
    // What several have made together is nothing that either did.
    const few = (of: string) => made(4, (n) => ({ office: office(of), at: at(n), words: n < 2 ? 'same' : null }));
    expect(signs([...few('a'), ...few('b')])).toEqual([]);
    expect(asked.every((one) => Object.keys(one).toSorted().join() === 'count,office,sign')).toBe(true);
  });
});
