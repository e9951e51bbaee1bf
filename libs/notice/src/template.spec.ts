import { describe, expect, it } from '@jest/globals';
import { fieldsOf, fillTemplate, readTemplate, type Template } from './template.js';

const read = (source: string): Template => {
  const template = readTemplate(source);
  if ('problem' in template) throw new Error(`broken at ${String(template.line)}:${String(template.column)}`);
  return template;
};
const filled = (source: string, values: Record<string, string | null>) => fillTemplate(read(source), values);

describe('a clause', () => {
  it('says its fields by their values, and reads nothing in a value', () => {
    expect(filled('请向{organ}提出。', { organ: '{organ}[县]#strong[x]' })).toBe('请向{organ}[县]#strong[x]提出。');
  });

  it('leaves a passage out of which a field has no value', () => {
    const source = '支持[，由{executor}在{by}前执行]。';
    expect(filled(source, { executor: '县交通运输局', by: '10月8日' })).toBe('支持，由县交通运输局在10月8日前执行。');
    expect(filled(source, { executor: '县交通运输局', by: null })).toBe('支持。');
  });

  it('says nothing where a field outside of a passage has no value', () => {
    expect(filled('请向{organ}提出。', {})).toBeNull();
  });

  it('takes doubled marks for the marks themselves', () => {
    expect(filled('{{x}} [[y]]', {})).toBe('{x} [y]');
  });

  it('names its fields, each with its place', () => {
    expect(fieldsOf(read('一{a}\n[二𠮷{b}]'))).toEqual([
      expect.objectContaining({ field: 'a', line: 1, column: 2 }),
      expect.objectContaining({ field: 'b', line: 2, column: 4 }),
    ]);
  });

  it.each([
    ['请向{organ提出', 1, 3],
    ['请向organ}提出', 1, 8],
    ['{Organ}', 1, 1],
    ['{}', 1, 1],
    ['一\n二[三', 2, 2],
    ['一]', 1, 2],
    ['[一[二]]', 1, 3],
  ])('is broken at its place: %j', (source, line, column) => {
    expect(readTemplate(source)).toEqual({ problem: 'broken', line, column });
  });
});
