/** @jest-environment jsdom */
import type { GuidanceCounts, GuidedQuarter } from '#libs/contracts';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { TextEncoder } from 'node:util';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
// Jest loads no sheets of style; the words are what is looked at.
jest.unstable_mockModule('../parts/number-table.css', () => ({}));
jest.unstable_mockModule('../parts/signature-line.css', () => ({}));
const { MemoryRouter } = await import('react-router');
const { Screen } = await import('./guidance-page.js');

const quarter: GuidedQuarter = {
  ...{ quarter: '2026Q1', least: 3, unlisted: 103 },
  listed: [{ office: 'mediation-jinniu', takenIn: 9, ended: 4, endings: [{ phase: 'withdrawn', count: 4 }] }],
  totals: { takenIn: 11, open: 6, ended: 5, endings: [{ phase: 'withdrawn', count: 5 }] },
};
const empty = { ...quarter, listed: [], totals: { takenIn: 0, open: 0, ended: 0, endings: [] } };
const countsOf = (...quarters: GuidedQuarter[]): GuidanceCounts => ({
  ...{ year: '2026', guided: 104, kinds: [{ kind: 'petition', quarters }] },
});

describe('the page of counts for guidance', () => {
  const before = globalThis.fetch;
  let answer: { readonly status: number; readonly body: object } | null = null;
  beforeEach(() => {
    globalThis.fetch = jest.fn<typeof fetch>((to) => {
      if (answer === null || !JSON.stringify(to).includes('guidance')) return new Promise(() => undefined);
      const { status, body } = answer;
      const text = () => Promise.resolve(JSON.stringify(body));
      return Promise.resolve({ status, ok: status === 200, headers: new Headers(), text } as Response);
    });
  });
  afterEach(() => {
    cleanup();
    globalThis.fetch = before;
  });

  const show = (of: typeof answer, address = '/guidance') => {
    answer = of;
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={[address]}>
          <Screen />
        </MemoryRouter>
      </QueryClientProvider>,
    );
  };
  const shown = (counts: GuidanceCounts) => show({ status: 200, body: counts });

  it('has the offices that are listed, the others together, and all', async () => {
    shown(countsOf(quarter));
    const table = await screen.findByRole('table');
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(rows).toEqual([
      '机构 | 受理 | 结束 | 信访人已撤回 | 季末在办',
      'mediation-jinniu | 9 | 4 | 4 | —',
      '其余 103 个机构合计（没有，或者少于 3 件） | 2 | 1 | 1 | —',
      '全部合计 | 11 | 5 | 5 | 6',
    ]);
    expect(screen.getByText(/受指导的机构现有 104 个/)).toBeDefined();
  });

  it('has the latest quarter first, and says of one that nothing happened, or that it is of one office', async () => {
    shown(countsOf({ ...quarter, totals: null }, { ...empty, quarter: '2026Q2' }));
    await screen.findByText('没有受理、结束或在办的事项。');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '2026 年第 2 季度',
      '2026 年第 1 季度',
    ]);
    expect(screen.getByText('只有一个机构，数字少于 3 件，不予告知。')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says why there is nothing: no kind is counted, or no quarter is over', async () => {
    shown({ ...countsOf(), kinds: [] });
    await screen.findByText('还没有计入指导统计的案件类别。');
    cleanup();
    shown(countsOf());
    await screen.findByText('2026 年还没有过完的季度。');
  });

  it('says that it loads, that it failed, that one may not, and that there is no such year', async () => {
    show(null);
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
    cleanup();
    const problem = (status: number) => ({
      type: 'x',
      title: 'x',
      status,
      code: 'x',
      detail: '原因',
      correlationId: '1',
    });
    show({ status: 500, body: problem(500) });
    expect((await screen.findByRole('alert')).textContent).toContain('原因');
    cleanup();
    show({ status: 403, body: problem(403) });
    await screen.findByText('原因');
    cleanup();
    show(null, '/guidance?year=12');
    await screen.findByRole('button', { name: /去掉它/ });
  });
});
