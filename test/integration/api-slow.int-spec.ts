import { connect } from 'node:net';
import { expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';

it('a body that never comes holds no connection, whoever keeps it open: it is answered as a problem, and destroyed', async () => {
  const api = await TestApi.open();
  try {
    const { hostname, port } = new URL(await api.app.getUrl());
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
      let text = '';
      socket.on('data', (bytes) => (text += bytes.toString('utf8')));
      // It goes on writing after the answer, which a connection that is only half closed would take.
      socket.on('end', () => {
        const again = setInterval(() => socket.write('x'), 20);
        socket.on('close', () => {
          clearInterval(again);
          resolve(text);
        });
      });
      socket.on('error', (error) => {
        if (text === '') reject(error);
      });
      const head = ['POST /api/session HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 100'];
      socket.write(`${head.join('\r\n')}\r\n\r\n{}`);
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 [^]*application\/problem\+json[^]*http\.timeout/);
  } finally {
    await api.close();
  }
}, 40_000);
