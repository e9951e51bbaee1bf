import { connect, type AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import createFastify, { type FastifyInstance } from 'fastify';
import { admitFairly } from './admission.js';
import { mostOfAnAccount } from './fair-share.js';

const token = (name: string): string => name.padEnd(24, 'x');

let fastify: FastifyInstance;
/** Requests whose body was read, in order: each is answered when it is told to. */
let inside: (() => void)[];
let pauses: number;
let url: string;

beforeEach(async () => {
  inside = [];
  pauses = 0;
  fastify = createFastify();
  await fastify.register(cookie);
  admitFairly(fastify, { isLoopback: true }, async () => void (pauses += 1));
  fastify.setErrorHandler((error, _request, reply) => reply.status(isDomainError(error) ? 429 : 500).send(error));
  const handler = async () => {
    await new Promise<void>((resolve) => inside.push(resolve));
    return 'answered';
  };
  fastify.post('/work', handler);
  fastify.get('/work', handler);
  fastify.get('/api/live', handler);
  url = await fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const end of inside) end();
  fastify.server.closeAllConnections();
  await fastify.close();
});

/** Answers that nobody waits for end with their connection. */
const ask = (name: string, path = '/work', signal: AbortSignal | null = null): Promise<Response> => {
  const headers: Record<string, string> = name === '' ? {} : { authorization: `Bearer ${token(name)}` };
  const asked = fetch(`${url}${path}`, { headers, signal });
  asked.catch(() => undefined);
  return asked;
};

async function fill(name: string): Promise<{ first: Promise<Response>; leave: () => void }> {
  const over = new AbortController();
  const first = ask(name);
  for (let n = 0; n < mostOfAnAccount - 2; n += 1) void ask(name);
  void ask(name, '/work', over.signal);
  await until(() => inside.length >= mostOfAnAccount);
  return { first, leave: () => over.abort() };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Sends a head that promises a body, never the body, and waits until the connection is closed. */
const promised = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = fastify.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.on('data', (bytes) => (said += bytes.toString('utf8')));
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
    const head = ['POST /work HTTP/1.1', 'Host: x', 'Content-Type: text/plain', 'Content-Length: 57000'];
    socket.write(`${[...head, `Authorization: Bearer ${token(name)}`].join('\r\n')}\r\n\r\n`);
  });

describe('what one session asks beyond the share of an account', () => {
  it('is refused after a pause, before its body was sent, and its connection is closed', async () => {
    await fill('a');
    expect(await promised('a')).toMatch(/^HTTP\/1\.1 429 [^]*connection: close/iu);
    expect([pauses, inside.length]).toEqual([1, mostOfAnAccount]);
  });

  it('leaves the connection open where there is no body behind the question', async () => {
    await fill('a');
    const refused = await ask('a');
    expect([refused.status, refused.headers.get('connection')]).toEqual([429, 'keep-alive']);
  });

  it('is asked by a browser with its cookie just the same, and other sessions are not held up', async () => {
    await fill('a');
    const refused = await fetch(`${url}/work`, { headers: { cookie: `maplebridge=${token('a')}; other=1` } });
    expect(refused.status).toBe(429);
    const other = ask('b');
    await until(() => inside.length > mostOfAnAccount);
    inside.at(-1)?.();
    expect((await other).status).toBe(200);
  });

  it('is taken again as soon as one was answered, or its asker went away', async () => {
    const { first, leave } = await fill('a');
    inside[0]?.();
    expect((await first).status).toBe(200);
    void ask('a');
    await until(() => inside.length === mostOfAnAccount + 1);
    leave();
    const after = async (): Promise<void> => {
      const answer = ask('a');
      const was = inside.length;
      await Promise.race([answer, until(() => inside.length > was)]);
      if (inside.length === was) await after();
    };
    await after();
    expect(inside.length).toBeGreaterThan(mostOfAnAccount + 1);
  });

  it('does not count the stream of events, which stays open, nor what nobody signed in for', async () => {
    for (let n = 0; n <= mostOfAnAccount; n += 1) void ask('a', '/api/live');
    await until(() => inside.length === mostOfAnAccount + 1);
    for (let n = 0; n <= mostOfAnAccount; n += 1) void ask('');
    await until(() => inside.length === 2 * mostOfAnAccount + 2);
    expect(pauses).toBe(0);
  });
});
