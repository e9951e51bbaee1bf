import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bytesIn } from '#libs/archive';
import { clamScanner } from './scanner.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** A scanner of the test, by the protocol of clamd: it answers by what it was sent. */
async function aScanner(answer: (content: Buffer) => string | null) {
  server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      if (got.toString('latin1') === 'zPING\0') socket.end('PONG\0');
      const content = contentOf(got);
      if (content === null) return;
      const said = answer(content);
      if (said === null) socket.destroy();
      else socket.end(said);
    });
  });
  const { port } = await new Promise<AddressInfo>((resolve) => {
    server?.listen(0, '127.0.0.1', () => resolve(server?.address() as AddressInfo));
  });
  return { scanner: clamScanner({ host: '127.0.0.1', port }), port };
}

/** What was streamed, once it is whole. */
function contentOf(got: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!got.toString('latin1').startsWith(command)) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const large = bytesIn(Buffer.alloc(900_000, 'maple'));

describe('a scanner for harmful programs', () => {
  it('is sent every byte, and what it calls clean is taken', async () => {
    let seen = 0;
    const { scanner } = await aScanner((content) => ((seen = content.length), 'stream: OK\0'));
    await scanner.scan(large);
    expect(seen).toBe(900_000);
  });

  it('refuses what it names', async () => {
    const { scanner } = await aScanner(() => 'stream: Eicar-Test-Signature FOUND\0');
    await expect(scanner.scan(large)).rejects.toMatchObject({
      code: 'files.infected',
      details: { found: 'Eicar-Test-Signature' },
    });
  });

  it.each([
    ['has a limit of its own', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['goes away', () => null],
  ])('lets nothing pass that it did not judge: it %s', async (_what, answer) => {
    const { scanner } = await aScanner(answer);
    await expect(scanner.scan(large)).rejects.toMatchObject({ kind: 'unavailable', code: 'files.scanner_away' });
  });

  it('is asked whether it is there', async () => {
    const { scanner, port } = await aScanner(() => '');
    expect(await scanner.ping()).toBe(true);
    await new Promise((resolve) => server?.close(resolve));
    expect(await clamScanner({ host: '127.0.0.1', port }).ping()).toBe(false);
  });
});
