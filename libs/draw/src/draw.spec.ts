import { describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import { drawOrder, drawRecord, drawValue, readDrawRecord, verifyDraw } from './index.js';

const seed = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const candidates = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'];
const record = drawRecord({ case: '（2026）宾居镇调字第17号', fact: 12, seed, candidates, count: 3 });

const fieldOf = (text: string): unknown => {
  try {
    readDrawRecord(text);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.details['field'];
  }
};

describe('a draw', () => {
  it('places each candidate by SHA-256 over form, seed and id', () => {
    // printf 'maplebridge-draw/1\n%s\n%s' "$seed" e1 | sha256sum
    expect(drawValue(seed, 'e1')).toBe('7fc0ed9cbe796bc5ae7952ad4b76dd055fdc9707f6c1dae91a436d35f6525c9c');
    const values = drawOrder(seed, candidates).map((one) => drawValue(seed, one));
    expect(values).toEqual([...values].sort());
  });

  it('is the same however the candidates are listed, and whoever is left out', () => {
    const order = drawOrder(seed, candidates);
    expect(drawOrder(seed, [...candidates].reverse())).toEqual(order);
    for (const out of candidates) {
      const left = candidates.filter((one) => one !== out);
      expect(drawOrder(seed, left)).toEqual(order.filter((one) => one !== out));
    }
  });

  it('is verified from its record alone', () => {
    const again = verifyDraw(readDrawRecord(JSON.stringify(record)));
    expect(again).toMatchObject({ isRight: true, drawn: record.drawn });
    expect(again.order.map(({ candidate }) => candidate)).toEqual(drawOrder(seed, candidates));
  });

  it.each([
    ['another one was drawn', { drawn: ['e1', 'e2', 'e3'] }],
    ['the order of those who were drawn', { drawn: [...record.drawn].reverse() }],
    ['one more was drawn', { drawn: drawOrder(seed, candidates).slice(0, 4) }],
    ['another seed', { seed: seed.replace('9f', '9e') }],
    ['somebody was no candidate', { candidates: [...candidates, 'e8', 'e9', 'e10', 'e11', 'e12'] }],
  ])('does not verify where %s', (_what, change) => {
    expect(verifyDraw({ ...record, ...change }).isRight).toBe(false);
  });

  it.each([
    ['form', { form: 'maplebridge-draw/2' }],
    ['case', { case: '' }],
    ['fact', { fact: 0 }],
    ['seed', { seed: seed.toUpperCase() }],
    ['candidates', { candidates: ['e1', 'e1'] }],
    ['candidates', { candidates: ['e1\ne2'] }],
    ['candidates', { candidates: [] }],
    ['count', { count: 8 }],
    ['drawn', { drawn: 'e1' }],
  ])('refuses a record with another %s', (field, change) => {
    expect(fieldOf(JSON.stringify({ ...record, ...change }))).toBe(field);
  });

  it('refuses what is no record', () => {
    expect([fieldOf('{'), fieldOf('null'), fieldOf('[]')]).toEqual(['record', 'record', 'form']);
  });
});
