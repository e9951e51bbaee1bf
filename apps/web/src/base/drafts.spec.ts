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

  it('is told with what it is of, the newest first, and read by whoever knows its shape', () => {
    keep('receipts', { at: before, about: 'Receipts', values: { list: [{ code: 'one' }] } });
    keep('p1/accept', { at, about: 'Accept', values: { reason: 'typed' } });
    expect(draftsHere('clerk').own.map(({ about }) => about)).toEqual(['Accept', 'Receipts']);
    const shape = z.object({ list: z.array(z.object({ code: z.string() })) });
    expect(readAmongDrafts(draftName('clerk', 'receipts'), shape)).toEqual({ list: [{ code: 'one' }] });
    expect(readAmongDrafts(draftName('clerk', 'p1/accept'), shape)).toBeNull();
  });

  it('is forgotten where it has another shape than this release keeps', () => {
    keep('receipts', [{ at, code: 'one' }]);
    keep('p1/accept', { at, values: { reason: 'typed' } });
    expect(draftsHere('clerk').own).toEqual([]);
    expect(localStorage).toHaveLength(0);
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
