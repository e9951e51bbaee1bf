/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { draftName, draftsHere, markElsewhere, readAmongDrafts } from './drafts.js';

const at = new Date().toISOString();
const before = new Date(Date.now() - 60_000).toISOString();
const keep = (name: string, value: unknown): void =>
  localStorage.setItem(draftName('clerk', name), JSON.stringify(value));

describe('what this device keeps', () => {
  beforeEach(() => localStorage.clear());

  it('is told and read though an earlier release kept it without what it is of, or as a list alone', () => {
    keep('p1/accept', { at, values: { reason: 'typed' } });
    keep('receipts', [{ at: before, code: 'one' }]);
    expect(draftsHere('clerk').own).toEqual([
      { at, about: '', values: { reason: 'typed' } },
      { at: before, about: '', values: { list: [{ at: before, code: 'one' }] } },
    ]);
    const shape = z.object({ list: z.array(z.object({ code: z.string() })) });
    expect(readAmongDrafts(draftName('clerk', 'receipts'), shape)).toEqual({ list: [{ code: 'one' }] });
  });

  it('is not told while the server has the same, and is again once the server has another text', () => {
    keep('p1/accept', { at, about: 'Accept', values: { reason: 'mine' } });
    const told = (kept: string): number => {
      markElsewhere(draftName('clerk', 'p1/accept'), ({ reason }) => reason === kept);
      return draftsHere('clerk').own.length;
    };
    expect(['mine', 'theirs', 'mine'].map(told)).toEqual([0, 1, 0]);
  });
});
