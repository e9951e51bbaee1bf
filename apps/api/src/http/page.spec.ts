import { describe, expect, it } from '@jest/globals';
import { cursorFrom, cursorText, dutyCursorId } from './page.js';

const cursor = { at: '2026-08-03T01:00:00.000Z', id: '00000000-0000-4000-8000-000000000001' };

describe('a cursor', () => {
  it('comes back as it went', () => {
    expect(cursorFrom(cursorText(cursor) ?? undefined)).toEqual(cursor);
    const duty = { at: null, id: `${cursor.id} accept/1` };
    expect(cursorFrom(cursorText(duty) ?? undefined, dutyCursorId)).toEqual(duty);
    expect(cursorFrom(cursorText({ ...cursor, part: 1 }) ?? undefined)).toEqual({ ...cursor, part: 1 });
    expect(cursorText(null)).toBeNull();
    expect(cursorFrom(undefined)).toBeNull();
  });

  it.each([
    ['bm9uZQ'],
    [Buffer.from('[]').toString('base64url')],
    [Buffer.from('{"at":1}').toString('base64url')],
    [Buffer.from(JSON.stringify(['x', cursor.id])).toString('base64url')],
    [Buffer.from(JSON.stringify(['2026-13-45T99:99:99.999Z', cursor.id])).toString('base64url')],
    [Buffer.from(JSON.stringify(['2026-02-30T00:00:00.000Z', cursor.id])).toString('base64url')],
    [Buffer.from(JSON.stringify(['0000-01-01T00:00:00.000Z', cursor.id])).toString('base64url')],
    [Buffer.from(JSON.stringify([cursor.at, "' or 1=1"])).toString('base64url')],
    [Buffer.from(JSON.stringify([cursor.at, cursor.id, 2])).toString('base64url')],
  ])('that no list gave is refused: %s', (text) => {
    expect(() => cursorFrom(text)).toThrow('http.invalid_request');
  });
});
