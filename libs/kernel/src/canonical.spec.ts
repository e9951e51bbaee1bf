import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical.js';

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, '信'], é: 'x', Z: undefined })).toBe(
      '{"a":[true,null,"信"],"b":1,"é":"x"}',
    );
  });

  it.each([[1.5], [Number.MAX_SAFE_INTEGER + 1], [Number.NaN], [10n], [undefined], [() => 1]])(
    'refuses %p, whose text would differ between programs',
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow(
        expect.objectContaining({ code: 'docket.not_canonical' }),
      );
    },
  );

  it('gives the same text for the same value, whatever the order of its members', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(members.reverse());
}
