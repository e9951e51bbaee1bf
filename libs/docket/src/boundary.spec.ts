import { describe, expect, it } from '@jest/globals';
import { checkCommands, checkText } from './boundary.js';

const withNote = (note: string) => [{ type: 'close', payload: { note } }];

describe('the boundary of the door', () => {
  it('gives equal commands equal hashes, and others another', () => {
    const hash = (payload: object) => checkCommands([{ type: 'close', payload }]);
    expect(hash({ a: 1, b: 2 })).toEqual(hash({ b: 2, a: 1 }));
    expect(hash({ a: 1, b: 2 })).not.toEqual(hash({ a: 1, b: 3 }));
    // What the platform read of other cases is no part of what was asked.
    const read = (known: object) => checkCommands([{ type: 'verify', payload: {}, known }]);
    expect(read({ undone: ['a'] })).toEqual(read({ undone: [] }));
    // Fixed for ever: a request is known again by it.
    const known = 'e02247a200ecd812193a24e7781aacd7';
    expect(hash({}).toString('hex')).toBe(known);
  });

  it('takes a command of 64 KiB and refuses one byte more', () => {
    const room = 64 * 1024 - Buffer.byteLength(JSON.stringify(withNote('')));
    expect(() => checkCommands(withNote('x'.repeat(room)))).not.toThrow();
    expect(() => checkCommands(withNote('x'.repeat(room + 1)))).toThrow(
      expect.objectContaining({
        ...{ kind: 'invalid', code: 'docket.command_too_large', details: { bytes: 65_537, limit: 65_536 } },
      }),
    );
  });

  it.each([
    ['NUL', 'a\0b'],
    ['NUL after backslashes', String.raw`\\` + '\0'],
    ['NUL at the start', '\0'],
    ['a lone high surrogate', 'a\ud83cb'],
    ['a lone low surrogate', '\udf41'],
  ])('refuses %s in a command and in a text', (_name, text) => {
    const refusal = expect.objectContaining({ kind: 'invalid', code: 'docket.bad_text' });
    expect(() => checkCommands(withNote(text))).toThrow(refusal);
    expect(() => checkText(text)).toThrow(refusal);
  });

  it('takes whole surrogate pairs, control characters and the letters of an escape', () => {
    for (const text of ['🍁 枫桥', 'a\tb\r\nc\u0001', String.raw`\u0000 and \ud83c and \\u0000`]) {
      expect(() => checkCommands(withNote(text))).not.toThrow();
      expect(() => checkText(text)).not.toThrow();
    }
  });

  it('refuses a text longer than the limit, naming both', () => {
    expect(() => checkText('字'.repeat(200_000))).not.toThrow();
    expect(() => checkText('字'.repeat(200_001))).toThrow(
      expect.objectContaining({ code: 'docket.text_too_long', details: { chars: 200_001, limit: 200_000 } }),
    );
  });
});
