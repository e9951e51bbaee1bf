import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type ConnectionOptions } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { engineName, ensureEngineCertificate, selfSigned } from './engine-certificate.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the certificate of a local engine', () => {
  it('is made once, and its owner alone reads it', () => {
    const files = ensureEngineCertificate(folder);
    const key = readFileSync(files.key, 'utf8');
    expect(ensureEngineCertificate(folder)).toEqual(files);
    expect(readFileSync(files.key, 'utf8')).toBe(key);
    for (const file of [files.key, files.cert]) expect(statSync(file).mode & 0o777).toBe(0o600);
    const cert = new X509Certificate(readFileSync(files.cert));
    expect(cert.checkHost(engineName)).toBe(engineName);
    expect(cert.verify(cert.publicKey)).toBe(true);
  });

  it('lets in who shows it, and nobody without it or with another one', async () => {
    const [ours, other] = [selfSigned(engineName), selfSigned(engineName)];
    const server = createServer({ ...ours, ca: [ours.cert], requestCert: true, rejectUnauthorized: true }, (socket) =>
      socket.end('in'),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const says = async (shown: ConnectionOptions): Promise<string> => {
      const socket = connect({ port, host: '127.0.0.1', servername: engineName, ca: [ours.cert], ...shown });
      let said = '';
      socket.on('data', (bytes: Buffer) => (said += bytes.toString()));
      await once(socket, 'close').catch(() => undefined);
      return said;
    };
    expect([await says(ours), await says({}), await says(other)]).toEqual(['in', '', '']);
    server.close();
  });
});
