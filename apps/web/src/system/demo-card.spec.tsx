/** @jest-environment jsdom */
import type { DemoState } from '#libs/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { TextEncoder } from 'node:util';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { MemoryRouter } = await import('react-router');
const { DemoCard } = await import('./demo-card.js');

const show = (mark: DemoState['mark']): void => {
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const county = { zh: '青岩县', en: 'Qingyan' };
  const demo: DemoState = { mark, accounts: mark === 'demo' ? 9 : 0, county, otherAdministrators: 1 };
  queries.setQueryData(['/api/demo', {}, 'zh', undefined, undefined], demo);
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <DemoCard />
      </MemoryRouter>
    </QueryClientProvider>,
  );
};

const fresh = 'npm start -- --fresh';

describe('the demonstration, on the page of the system', () => {
  afterEach(cleanup);

  it('offers to begin anew', () => {
    show('demo');
    expect(screen.getByText(fresh)).toBeTruthy();
  });

  it.each([
    ['absent', '没有演示账号。'],
    ['removed', '演示账号已经删除，以后启动也不再建立。'],
  ] as const)('never offers to put a county aside where it is %s', (mark, said) => {
    show(mark);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByText(fresh)).toBeNull();
  });
});
