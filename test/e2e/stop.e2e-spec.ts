import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { EventStream } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { slowness } from '../support/machine-speed.mjs';
import { demoPassword, Stack } from '../support/stack.js';

const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };

// On the machine of reference, where what is asked of it here takes one; another one is given as many times that, less
// than the 20 s after which half a request is given up.
const drainSeconds = Math.min(10, Math.ceil(3 * Math.max(1, slowness())));

describe('a process that is told to stop', () => {
  let stack: Stack;
  let client: Client;

  beforeAll(async () => {
    stack = await Stack.start({ HTTP_DRAIN_SECONDS: String(drainSeconds) });
    client = new Client(stack.apiUrl, demoPassword);
  }, 120_000);

  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  const tokenOf = async (): Promise<string> => {
    const answer = await fetch(`${stack.apiUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'clerk', password: demoPassword, as: 'token' }),
    });
    return ((await answer.json()) as { token: string }).token;
  };

  /** A petition whose second half is still to come. */
  const halfOfOne = (token: string): { sent: ClientRequest; rest: string } => {
    const body = JSON.stringify(matter);
    const half = Math.floor(body.length / 2);
    const sent = request(`${stack.apiUrl}/api/petitions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'half-of-one-petition',
        'content-length': Buffer.byteLength(body),
      },
    });
    sent.write(body.slice(0, half));
    return { sent, rest: body.slice(half) };
  };

  it('the API refuses nothing that reaches it: it stops being ready, answers, finishes, and then closes its socket', async () => {
    const token = await tokenOf();
    const authorization = `Bearer ${token}`;
    const stream = await EventStream.open(`${stack.apiUrl}/api/live`, { authorization });
    await stream.until('hello');
    const { sent, rest } = halfOfOne(token);
    const toldAt = Date.now();
    const gone = stack.terminate('api');
    await eventually(async () => {
      const answer = await fetch(`${stack.apiUrl}/api/health/ready`);
      const { dependencies } = (await answer.json()) as { dependencies: { name: string; isReady: boolean }[] };
      expect(answer.status).toBe(503);
      expect(dependencies[0]).toMatchObject({ name: 'process', isReady: false });
    });
    await eventually(() => expect(stream.hasEnded).toBe(true));
    // A browser whose stream is refused comes never again: it is told when to come, and let go.
    const again = await fetch(`${stack.apiUrl}/api/live`, { headers: { authorization } });
    expect([again.status, await again.text()]).toEqual([200, expect.stringMatching(/^retry: \d+\n\n$/)]);

    const answered: number[] = [];
    // What comes in this time is promised an answer: a slow machine sends less of it.
    const lastAt = toldAt + (drainSeconds - 1) * 1_000;
    for (let n = 0; n < 60 && Date.now() < lastAt; n += 1) {
      const isWrite = n % 3 === 0;
      const answer = await fetch(`${stack.apiUrl}/api/petitions`, {
        method: isWrite ? 'POST' : 'GET',
        headers: {
          authorization,
          ...(isWrite ? { 'content-type': 'application/json', 'idempotency-key': `while-it-stops-${String(n)}` } : {}),
        },
        ...(isWrite ? { body: JSON.stringify(matter) } : {}),
      });
      answered.push(answer.status);
      await answer.arrayBuffer();
    }
    expect(answered.filter((status) => status >= 300)).toEqual([]);
    expect(answered.length).toBeGreaterThan(2);

    // Until nobody listens any more; what has begun is finished all the same.
    await eventually(async () => {
      await expect(fetch(`${stack.apiUrl}/api/health/live`)).rejects.toThrow();
    });
    sent.end(rest);
    const [{ statusCode }] = (await once(sent, 'response')) as [IncomingMessage];
    expect(statusCode).toBe(201);
    expect(await gone).toBe('code 0');
    await stack.start('api');
    await stack.ready();
  }, 60_000);

  it('a worker that asks for tasks is on the page of health, with its build and its queues', async () => {
    interface Overview {
      readonly readiness: { dependencies: { name: string; isReady: boolean }[] };
      readonly workers: { name: string; build: string | null; queues: string[] }[] | null;
    }
    await eventually(async () => {
      const { readiness, workers } = await client.get<Overview>('admin', '/api/system');
      expect(readiness.dependencies.find(({ name }) => name === 'worker')).toMatchObject({ isReady: true });
      expect(workers).toMatchObject([{ name: expect.stringMatching(/^\d+@/), build: expect.any(String) }]);
      expect(workers?.[0]?.queues).toEqual([
        'maplebridge/courses',
        'maplebridge/announcements',
        'maplebridge-drills/courses',
        'maplebridge-drills/announcements',
      ]);
    });
  }, 60_000);

  it('the worker finishes what it has begun under load, and the next one loses nothing', async () => {
    const count = 24;
    // Signed in before the crowd: one sign-in, not one for each.
    await client.get('clerk', '/api/petitions');
    const registering = Array.from({ length: count }, () =>
      client.post<{ id: string }>('clerk', '/api/petitions', matter),
    );
    await Promise.race(registering);
    expect(await stack.terminate('worker')).toBe('code 0');
    const ids = (await Promise.all(registering)).map(({ id }) => id);
    await stack.start('worker');
    for (const id of ids) {
      await eventually(async () => {
        const course = await client.get<{ view: { isRunning: boolean | null }; failed: unknown[] }>(
          'admin',
          `/api/courses/${id}`,
        );
        expect(course).toMatchObject({ view: { isRunning: true } });
      }, 30_000);
    }
  }, 120_000);
});
