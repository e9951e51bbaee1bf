import { describe, expect, it } from '@jest/globals';
import { nearingOf } from './idle-bar.js';

const minute = 60_000;
const session = { idleMinutes: 15, expiresAt: new Date(480 * minute).toISOString() };

describe('the warning before a session ends', () => {
  it('comes two minutes before idleness does, and goes with the next use', () => {
    expect(nearingOf(session, 12 * minute, 0)).toBeNull();
    expect(nearingOf(session, 13 * minute, 0)).toBe('idle');
    expect(nearingOf(session, 13 * minute, 12.9 * minute)).toBeNull();
    expect(nearingOf(session, 15 * minute, 0)).toBe('over');
  });

  it('comes before the end that no use puts off', () => {
    expect(nearingOf(session, 477 * minute, 476 * minute)).toBeNull();
    expect(nearingOf(session, 478 * minute, 478 * minute)).toBe('end');
    expect(nearingOf(session, 480 * minute, 480 * minute)).toBe('over');
  });
});
