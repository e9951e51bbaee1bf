import { afterAll, describe, expect, it, jest } from '@jest/globals';
import * as z from 'zod';
import { isReadOnly, isServerGone, request } from './request.js';

// The files of one process share their globals: whoever asks a real server next is not answered by this one.
const before = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = before;
});

/** A server whose answers come when they are told to. */
function slowServer() {
  const asked: { answer: () => void; fail: () => void }[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(
    async () =>
      await new Promise((resolve, reject) => {
        asked.push({
          answer: () => resolve(new Response('{}', { status: 200 })),
          fail: () => reject(new TypeError('no route')),
        });
      }),
  );
  return asked;
}

const ask = async () => await request(z.object({}), '/api/anything').catch(() => null);

describe('a server that is gone', () => {
  it('stays so when an answer comes that was asked for before', async () => {
    const asked = slowServer();
    const [first, after] = [ask(), ask()];
    asked[1]?.fail();
    await after;
    expect(isServerGone.get()).toBe(true);
    asked[0]?.answer();
    await first;
    expect(isServerGone.get()).toBe(true);
  });

  it('is back with an answer to what was asked since', async () => {
    const asked = slowServer();
    const failed = ask();
    asked[0]?.fail();
    await failed;
    const next = ask();
    asked[1]?.answer();
    await next;
    expect(isServerGone.get()).toBe(false);
  });
});

describe('a server whose disk is full', () => {
  const answers = (status: number, headers: Readonly<Record<string, string>>) => {
    const code = 'persistence.disk_full';
    const full = { type: `urn:maplebridge:problem:${code}`, title: 'x', status, code, detail: 'x', correlationId: '1' };
    const body = JSON.stringify(status === 200 ? {} : full);
    globalThis.fetch = jest.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status, headers })));
  };
  const ours = { 'X-Correlation-Id': '1' };

  it('is there, and is read-only until an answer of its own says otherwise', async () => {
    answers(507, { ...ours, 'X-Maplebridge-State': 'read-only' });
    await ask();
    expect([isReadOnly.get(), isServerGone.get()]).toEqual([true, false]);
    // A proxy answered in its place.
    answers(200, {});
    await ask();
    expect(isReadOnly.get()).toBe(true);
    answers(200, ours);
    await ask();
    expect(isReadOnly.get()).toBe(false);
  });
});
