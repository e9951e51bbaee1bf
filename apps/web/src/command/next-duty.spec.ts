import { describe, expect, it } from '@jest/globals';
import { nextDuty } from './next-duty.js';

const duty = (what: string, change: object = {}) => ({
  ...{ what, closedAt: null, legalDueAt: '2026-11-03T16:00:00.000Z', office: 'bureau', persons: null },
  by: ['officer' as const],
  ...change,
});
const alone = (isOneself: boolean) => ({ persons: [{ office: 'dept-health', displayName: '林', isOneself }] });
const inspector = { office: 'dept-health', capacity: 'officer' };
const nextOf = (duties: readonly ReturnType<typeof duty>[], acting = inspector) =>
  nextDuty(duties, acting)?.what ?? null;

describe('what is due next in a case', () => {
  it('is what is one’s own alone before what others owe, also where another office answers for its date', () => {
    const early = duty('publish', { legalDueAt: '2026-11-01T16:00:00.000Z' });
    expect(nextOf([early, duty('begin', alone(true))])).toBe('begin');
    expect(nextOf([early, duty('begin', alone(false))])).toBe('publish');
  });

  it('is for the office that answers for it its own, and nothing that somebody else alone may do', () => {
    const bureau = { office: 'bureau', capacity: 'officer' };
    const begin = duty('begin', { ...alone(false), legalDueAt: '2026-11-01T16:00:00.000Z' });
    expect(nextOf([begin, duty('adoptReport')], bureau)).toBe('adoptReport');
    expect(nextOf([begin], bureau)).toBe('begin');
    expect(nextOf([{ ...begin, closedAt: '2026-11-01T16:00:00.000Z' as never }], bureau)).toBeNull();
  });
});
