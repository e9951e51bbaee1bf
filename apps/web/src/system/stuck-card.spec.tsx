/** @jest-environment jsdom */
import type { Course } from '#libs/contracts';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import type { ReactNode } from 'react';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
// Its icons are no modules that Jest loads; the words are what is looked at.
jest.unstable_mockModule('../clock/clock-chip.js', () => ({
  ClockChip: ({ children }: { readonly children: ReactNode }) => children,
}));
const { MemoryRouter } = await import('react-router');
const { StuckCard } = await import('./stuck-card.js');

const id = '5c1f0c56-62cf-4d43-9a6b-0f5f6a8c0001';
const date = { owner: 'office', rawDueOn: null, provisional: false } as const;
const stuck: Course = {
  ...{ id, kind: 'petition', number: '信2026-000028', version: 9, phase: 'accepted', isDrill: false },
  ...{
    nextMomentAt: null,
    openedAt: '2026-11-01T01:00:00.000Z',
    isRoom: false,
    mayErase: true,
    now: '2026-11-29T08:00:00.000Z',
  },
  atRisk: { ...date, rule: 'XF-09', legalDueOn: '2027-01-25' },
  failed: [
    {
      ...{ step: 'openPart', instance: 'supervision/bureau:XF-02/1', code: 'persistence.unavailable' },
      ...{ stepName: '对逾期发起督办', sentence: '数据库暂时连不上。', retries: 0, settled: false },
      ...{ consequence: 'x', consequenceSentence: '逾期而未督办。', failedAt: '2026-11-24T16:01:00.000Z' },
      about: {
        ...{ ...date, rule: 'XF-02', legalDueOn: '2026-11-24', binding: true, isPast: false, state: 'met_late' },
        ...{ breachedAt: '2026-11-24T16:00:00.000Z', endedAt: '2026-11-25T02:00:00.000Z' },
      },
    },
  ],
  view: {
    ...{ engine: 'answered', isRunning: true, seenVersion: 9, waitingFor: 'change', stepName: null },
    ...{ since: null, until: null, isStuck: true, lastTried: null },
  },
};

const show = (items: readonly Course[]): void => {
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const query = { failed: true, drill: false, order: 'legal', limit: 100 };
  queries.setQueryData(['/api/courses', query, 'zh', undefined, undefined], { items, next: null });
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <StuckCard />
      </MemoryRouter>
    </QueryClientProvider>,
  );
};

describe('what is stuck, on the page of the system', () => {
  afterEach(cleanup);

  it('is named by case, step, since when, the breach that happened, and where it is mended', () => {
    show([stuck]);
    const row = screen.getByText('信2026-000028').closest('tr');
    expect(row?.textContent).toMatch(/对逾期发起督办.*2026-11-25 00:01.*已经逾期.*逾期完成/);
    expect(row?.textContent).not.toContain('2027');
    expect(row?.textContent).not.toContain('persistence');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/courses?course=${id}`);
  });

  it('is nothing where no step failed, and that is said', () => {
    show([]);
    expect(screen.queryByText('没有卡住的步骤。')).not.toBeNull();
  });
});
