import { describe, expect, it } from '@jest/globals';
import { edited, fieldsIn, moved, offsetOf, sentOf, textsOf } from './clause-texts.js';

const clauses = edited([
  { kind: 'summary', text: '简单说：{organ}' },
  { kind: 'paragraph', text: '编号 {number}{{matter}}' },
]);

describe('clauses in a form', () => {
  it('are moved with their keys, and never beyond an end', () => {
    const [first, second] = clauses;
    expect(moved(clauses, 0, 1)).toEqual([second, first]);
    expect(moved(clauses, 0, -1)).toEqual(clauses);
    expect(moved(clauses, 1, 1)).toEqual(clauses);
    expect(textsOf(clauses)[1]).toEqual({ kind: 'paragraph', text: '编号 {number}{{matter}}' });
  });

  it('are sent as nothing of their own where they are those that ship, whatever was typed meanwhile', () => {
    const shipped = textsOf(clauses);
    expect(sentOf(edited(shipped), shipped)).toBeNull();
    expect(sentOf(moved(clauses, 0, 1), shipped)).toEqual([shipped[1], shipped[0]]);
    expect(sentOf(clauses.slice(1), shipped)).toEqual([shipped[1]]);
  });

  it('state what a formal one names, and nothing by a summary or by braces that are characters', () => {
    expect([...fieldsIn(clauses)]).toEqual(['number']);
  });

  it('have places that count a rare character once', () => {
    expect(offsetOf('甲\n𠮷{x}', { line: 2, column: 2 })).toBe('甲\n𠮷'.length);
    expect(offsetOf('{x}', { line: 1, column: 1 })).toBe(0);
  });
});
