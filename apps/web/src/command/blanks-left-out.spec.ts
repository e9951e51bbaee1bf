import { describe, expect, it } from '@jest/globals';
import { blanksLeftOut } from './blanks-left-out.js';

describe('what is sent of a form', () => {
  it('leaves out what was emptied again, deep down too', () => {
    const typed = { to: 'dept-transport', note: '', setOn: undefined, notice: { servedOn: '2026-12-09', manner: '' } };
    expect(blanksLeftOut(typed)).toEqual({ to: 'dept-transport', notice: { servedOn: '2026-12-09' } });
  });
});
