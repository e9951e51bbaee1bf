/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import type { ReactNode } from 'react';
import type { BroughtFile } from './use-postal.js';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { useBringing } = await import('./use-postal.js');

const row = { row: 2, delivery: null, number: '信2026-000001-1', acts: [], sentence: null };
const read = { tracking: 'XA1', postedOn: '2026-08-05', deliveredOn: null };
const brought: BroughtFile = {
  name: 'a.csv',
  file: '',
  key: 'k',
  reading: { refusal: null, rows: [] },
  isTaken: false,
};

const Around = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

describe('a file of letters that is recorded', () => {
  const before = globalThis.fetch;
  let statuses: number[] = [];
  const asked = jest.fn<typeof fetch>(() => {
    const body = { refusal: null, rows: [{ ...row, ...read, verdict: 'recorded' }] };
    const problem = { type: 'x', title: 'x', status: 500, code: 'x', detail: 'x', correlationId: '1' };
    const status = statuses.shift() ?? 200;
    // The page of a test has no `Response`.
    const answer = { status, ok: status === 200, headers: new Headers() };
    const text = JSON.stringify(status === 200 ? body : problem);
    return Promise.resolve({ ...answer, text: () => Promise.resolve(text) } as Response);
  });
  beforeEach(() => {
    globalThis.fetch = asked;
    asked.mockClear();
  });
  afterEach(() => {
    cleanup();
    globalThis.fetch = before;
  });

  it('is given once, however often the button is pressed, and again where it failed', async () => {
    statuses = [500];
    const { result } = renderHook(useBringing, { wrapper: Around });
    const press = () => act(() => result.current.takeOnce(brought));
    press();
    press();
    await waitFor(() => expect(result.current.take.error).not.toBeNull());
    expect(asked).toHaveBeenCalledTimes(1);
    press();
    press();
    await waitFor(() => expect(result.current.brought?.isTaken).toBe(true));
    press();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(result.current.brought?.reading.rows.map(({ verdict }) => verdict)).toEqual(['recorded']);
  });
});
