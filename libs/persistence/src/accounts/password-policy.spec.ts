import { describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import { randomPassword, requireStrongPassword } from './password-policy.js';

const because = (password: string, name = 'clerk'): unknown => {
  try {
    requireStrongPassword(password, name);
    return 'accepted';
  } catch (error) {
    return isDomainError(error) ? error.details.because : 'other';
  }
};

describe('a password', () => {
  it.each([
    ['Short-1', 'length'],
    ['A1-'.repeat(50), 'length'],
    ['onlylowercaseletters', 'classes'],
    ['lower-with-hyphens', 'classes'],
    ['the-Clerk-2026-x', 'name'],
    ['Grain-basket-77', 'accepted'],
    ['枫桥经验-2026-adb', 'accepted'],
  ])('%s is %s', (password, expected) => {
    expect(because(password)).toBe(expected);
  });

  it('that is drawn passes its own policy and is never drawn twice', () => {
    const drawn = Array.from({ length: 200 }, () => randomPassword());
    expect(drawn.map((password) => because(password)).filter((answer) => answer !== 'accepted')).toEqual([]);
    expect(new Set(drawn).size).toBe(200);
    expect(drawn[0]).toMatch(/^[A-Za-z2-9]{5}(-[A-Za-z2-9]{5}){3}$/);
  });
});
