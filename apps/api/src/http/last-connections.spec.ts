import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { Agent, createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endLastConnections } from './last-connections.js';

describe('a server that stops', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('ends a connection that falls idle only after it was asked to stop', async () => {
    const asked: ServerResponse[] = [];
    const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => {
      response.writeHead(200);
      response.write('half');
      asked.push(response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const agent = new Agent({ keepAlive: true });
    const request = get({ port: (server.address() as AddressInfo).port, agent });
    const [answer] = (await once(request, 'response')) as [NodeJS.ReadableStream];
    answer.resume();
    endLastConnections({ server });
    const closed = once(server, 'close');
    server.close();
    asked[0]?.end();
    const began = Date.now();
    await closed;
    expect(Date.now() - began).toBeLessThan(3_000);
    agent.destroy();
  });

  it('waits for nothing when it never listened', () => {
    jest.useFakeTimers();
    endLastConnections({ server: createServer() });
    expect(jest.getTimerCount()).toBe(0);
  });
});
