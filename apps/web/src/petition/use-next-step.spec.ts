import { describe, expect, it } from '@jest/globals';
import { executionOwed, nothingOwed } from './use-next-step.js';

const refused = (kind: string) => ({ kind, code: 'petition.not_decided', sentence: '' }) as never;
const said = (endedAt: string | null, close: unknown, until: string | null) =>
  nothingOwed({ item: { endedAt }, commands: { close } } as never, until);

describe('what is said where no office owes anything', () => {
  it('names closing the file only where it may be closed, by whoever that is', () => {
    expect(said(null, null, null)).toBe('petition.nothingButClose');
    expect(said(null, refused('forbidden'), '2026-09-30')).toBe('petition.nothingUntilReview');
    expect(said(null, refused('conflict'), '2026-09-30')).toBe('petition.nothingButReview');
    expect(said(null, refused('conflict'), null)).toBe('petition.nothingNext');
  });

  it('of a file that has ended never says that it may be closed', () => {
    const ended = '2026-08-20T01:00:00.000Z';
    expect(said(ended, refused('conflict'), '2026-09-30')).toBe('petition.endedUntilReview');
    expect(said(ended, refused('conflict'), null)).toBe('petition.ended');
  });

  it('names the execution that is owed still, late or not, and of a closed file too', () => {
    const owed = (isLate: boolean, endedAt: string | null = null) =>
      executionOwed({ item: { endedAt }, execution: { executor: 'dept-water', dueOn: '2026-09-05', isLate } });
    expect(owed(false)).toBe('petition.executing');
    expect(owed(true)).toBe('petition.executionLate');
    expect(owed(true, '2026-08-20T01:00:00.000Z')).toBe('petition.executedAgain');
    expect(executionOwed({ item: { endedAt: null }, execution: null })).toBeNull();
  });
});
