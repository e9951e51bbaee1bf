import type { HistoryLine } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { pendingExtension } from './pending-extension.js';
import type { PetitionDetail } from './petition-detail.js';

type Duty = PetitionDetail['duties'][number];
const duty = (what: string, closedAt: string | null) => ({ what, closedAt }) as Duty;
const askedFor = (days: number, digest: string): HistoryLine =>
  ({
    type: 'extensionAsked',
    by: '张三',
    raw: { data: { days, reason: { digest, chars: 3 } } },
  }) as unknown as HistoryLine;
const texts = { a: '先前的理由', b: '须测量' };

describe('an extension under way', () => {
  it('is the last one that was asked for, with its reason', () => {
    const duties = [duty('decide', null), duty('approveExtension', null)];
    const lines = [askedFor(10, 'a'), askedFor(20, 'b')];
    expect(pendingExtension({ duties, texts }, lines)).toEqual({ days: 20, reason: '须测量', by: '张三' });
  });

  it('is still there when it was approved and not told, and gone after', () => {
    const told = { duties: [duty('noticeExtension', '2026-11-24T00:00:00.000Z')], texts };
    expect(pendingExtension({ duties: [duty('noticeExtension', null)], texts }, [askedFor(20, 'b')])?.days).toBe(20);
    expect(pendingExtension(told, [askedFor(20, 'b')])).toBeNull();
  });
});
