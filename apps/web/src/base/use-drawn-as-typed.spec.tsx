/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import * as z from 'zod';
import { AnswerView } from './answer-view.js';
import { useDrawnAsTyped } from './use-drawn-as-typed.js';

const drawing = z.object({ says: z.string() });

// The page of a test has no `Response`.
const answerOf = (status: number, body: object) =>
  ({
    ...{ status, ok: status === 200, headers: new Headers() },
    text: () => Promise.resolve(JSON.stringify(body)),
  }) as Response;

function Drawn({ text }: { readonly text: string }) {
  const drawn = useDrawnAsTyped(drawing, '/api/preview', { text });
  return (
    <AnswerView answer={drawn}>
      {({ says }) => (
        <p>
          {says}
          {drawn.isPending ? ' · pending' : ''}
          {drawn.isOld ? ' · old' : ''}
        </p>
      )}
    </AnswerView>
  );
}

describe('what the server makes of what is typed', () => {
  const before = globalThis.fetch;
  let bodies: unknown[] = [];
  let isRefusing = false;
  const code = 'document.no_glyph';
  const of = { type: `urn:maplebridge:problem:${code}`, title: 'x', correlationId: '1' };
  const refusal = { ...of, status: 422, code, detail: '没有字形。' };

  beforeEach(() => {
    jest.useFakeTimers();
    [bodies, isRefusing] = [[], false];
    globalThis.fetch = jest.fn<typeof fetch>((_, init) => {
      const body = JSON.parse(init?.body as string) as { text: string };
      bodies.push(body);
      const [status, answer] = isRefusing ? [422, refusal] : [200, { says: `page of ${body.text}` }];
      return Promise.resolve(answerOf(status, answer));
    });
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
    globalThis.fetch = before;
  });

  const queries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const shown = (of: QueryClient, text: string) => (
    <QueryClientProvider client={of}>
      <Drawn text={text} />
    </QueryClientProvider>
  );
  const pass = async (ms: number) => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
    // What is asked for once the keys stand still is answered after that is drawn.
    await act(() => jest.advanceTimersByTimeAsync(1));
  };

  it('is asked for once the keys stand still, and the last one stays as an old one until then', async () => {
    const client = queries();
    const { rerender } = render(shown(client, 'a'));
    await pass(10);
    expect(screen.queryByText('page of a')).not.toBeNull();
    rerender(shown(client, 'ab'));
    await pass(200);
    rerender(shown(client, 'abc'));
    await pass(200);
    expect(screen.queryByText('page of a · pending · old')).not.toBeNull();
    await pass(200);
    expect(screen.queryByText('page of abc')).not.toBeNull();
    expect(bodies).toEqual([{ text: 'a' }, { text: 'abc' }]);
  });

  it('stays as an old one where the next is refused, with the refusal beside it', async () => {
    const client = queries();
    const { rerender } = render(shown(client, 'a'));
    await pass(10);
    isRefusing = true;
    rerender(shown(client, '𪚥'));
    await pass(400);
    expect(screen.queryByText('page of a · old')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toContain('没有字形。');
    isRefusing = false;
    rerender(shown(client, 'b'));
    await pass(400);
    expect(screen.queryByText('page of b')).not.toBeNull();
  });
});
