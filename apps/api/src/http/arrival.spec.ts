import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { limitArrival } from './arrival.js';
import { bytesType, takeBytes } from './bytes-body.js';

const silenceMs = 300;
const server = fastify();
let slowMs = 0;
let ended: string[] = [];
beforeAll(async () => {
  takeBytes(server);
  limitArrival(server, { silenceMs, lookMs: 20 });
  server.post('/api/cases/:id/attachments', async ({ raw }) => {
    await after(slowMs);
    let bytes = 0;
    try {
      for await (const piece of raw.iterator({ destroyOnReturn: false })) {
        bytes += (piece as Buffer).length;
        await after(slowMs);
      }
      ended.push('whole');
    } catch {
      ended.push('broken off');
    }
    return { bytes };
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

function upload(length: number): Socket {
  ended = [];
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  const head = ['POST /api/cases/1/attachments HTTP/1.1', 'Host: a', `Content-Type: ${bytesType}`, 'Connection: close'];
  socket.write(`${[...head, `Content-Length: ${String(length)}`].join('\r\n')}\r\n\r\n`);
  return socket;
}

async function answerTo(socket: Socket): Promise<string> {
  const heard: Buffer[] = [];
  socket.on('data', (piece: Buffer) => heard.push(piece));
  await once(socket, 'close');
  return Buffer.concat(heard).toString().slice(9, 12);
}

it('ends an upload of which nothing more comes, and whoever reads it hears that it broke off', async () => {
  const socket = upload(100_000);
  socket.write(Buffer.alloc(1_000));
  expect(await answerTo(socket)).toBe('408');
  expect(ended).toEqual(['broken off']);
});

it('lets one take its time of which something comes', async () => {
  const socket = upload(10_000);
  const answer = answerTo(socket);
  for (let sent = 0; sent < 10; sent += 1) {
    socket.write(Buffer.alloc(1_000));
    await after(silenceMs / 4);
  }
  expect(await answer).toBe('200');
});

it('ends none that waits for its reader', async () => {
  slowMs = silenceMs * 2;
  const socket = upload(300_000);
  socket.write(Buffer.alloc(300_000));
  expect(await answerTo(socket)).toBe('200');
});
