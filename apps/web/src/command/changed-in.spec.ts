import { describe, expect, it } from '@jest/globals';
import { changedIn } from './changed-in.js';

const first = { name: { zh: '交通运输局', en: 'Transport' }, reviewedBy: ['county'], phone: undefined, approves: true };

describe('what was typed of a form', () => {
  it('is nothing as long as it holds what it began with', () => {
    expect(changedIn({ ...first, name: { ...first.name }, reviewedBy: ['county'] }, first)).toEqual({});
    expect(changedIn({}, first)).toEqual({});
  });

  it('is whatever differs, in groups and lists too', () => {
    const typed = { ...first, name: { ...first.name, zh: '交通局' }, reviewedBy: [], approves: false, reason: '改名' };
    expect(changedIn(typed, first)).toEqual({
      ...{ name: { zh: '交通局', en: 'Transport' }, reviewedBy: [], approves: false, reason: '改名' },
    });
  });
});
