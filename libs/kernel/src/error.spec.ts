import { describe, expect, it } from '@jest/globals';
import { DomainError, isDomainError } from '#libs/kernel';

describe('DomainError', () => {
  it('is recognised by name and shape, because a class does not keep its identity across the workflow sandbox', () => {
    const error = new DomainError('conflict', 'petition.already_accepted', 'Already accepted', { version: 3 });
    const copy = Object.assign(new Error(error.message), { name: error.name, kind: error.kind, code: error.code });

    expect(isDomainError(error)).toBe(true);
    expect(isDomainError(copy)).toBe(true);
    expect(isDomainError(new Error('petition.already_accepted'))).toBe(false);
    expect(isDomainError('petition.already_accepted')).toBe(false);
    // The driver's errors have a code, and some a kind.
    expect(isDomainError(Object.assign(new Error('gone'), { code: '57P01', kind: 'unavailable' }))).toBe(false);
  });

  it('has no details unless they are given', () => {
    expect(new DomainError('invalid', 'petition.empty', 'Empty').details).toEqual({});
  });
});
