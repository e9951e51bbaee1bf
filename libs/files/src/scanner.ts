import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { DomainError } from '#libs/kernel';
import { stretchOf, type Bytes } from '#libs/archive';
import { refuse } from './refusal.js';

/** Where a scanner for harmful programs listens (clamd, TCP). */
export interface ScannerAddress {
  readonly host: string;
  readonly port: number;
}

/** Looks through a file before it is kept. */
export interface Scanner {
  /** @throws DomainError `files.infected` (invalid); `files.scanner_away` (unavailable): nothing is kept unseen */
  scan(bytes: Bytes): Promise<void>;
  /** Whether it answers. */
  ping(): Promise<boolean>;
}

const connectMs = 3_000;
// It reads as fast as it is sent; its own limit of time for a file is two minutes.
const silenceMs = 130_000;
const mostReplyBytes = 4096;

/** The scanner ClamAV, by its protocol INSTREAM: pieces with their length before them, and an empty one at the end. */
export function clamScanner(address: ScannerAddress): Scanner {
  return {
    scan: async (bytes) => {
      const reply = await asked(address, async function* () {
        yield Buffer.from('zINSTREAM\0');
        for await (const piece of stretchOf(bytes)) {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(piece.length);
          yield length;
          yield piece;
        }
        yield Buffer.alloc(4);
      });
      if (/^stream: OK$/u.test(reply)) return;
      const found = /^stream: (.+) FOUND$/u.exec(reply)?.[1];
      if (found !== undefined) refuse('infected', { found: found.slice(0, 80) });
      throw away(reply.slice(0, 80));
    },
    ping: async () => {
      const reply = await asked(address, function* () {
        yield Buffer.from('zPING\0');
      }).catch(() => '');
      return reply === 'PONG';
    },
  };
}

async function asked(
  { host, port }: ScannerAddress,
  question: () => AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<string> {
  const socket = connect({ host, port });
  socket.setTimeout(silenceMs, () => socket.destroy(new Error('silent')));
  const given = setTimeout(() => socket.destroy(new Error('does not connect')), connectMs);
  try {
    await once(socket, 'connect');
    clearTimeout(given);
    const reply = replyOf(socket);
    // What goes wrong while it is sent is told by the reply that never comes.
    reply.catch(() => undefined);
    await sent(socket, question());
    return await reply;
  } catch (error) {
    throw away(error instanceof Error ? error.message : 'unknown');
  } finally {
    clearTimeout(given);
    socket.destroy();
  }
}

async function sent(socket: Socket, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
  for await (const piece of pieces) {
    // It answers before the end where a limit of its own is reached, and closes.
    if (socket.destroyed || socket.readableEnded) return;
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
}

async function replyOf(socket: Socket): Promise<string> {
  let reply = '';
  for await (const piece of socket as AsyncIterable<Buffer>) {
    reply += piece.toString('latin1');
    const end = reply.indexOf('\0');
    if (end !== -1) return reply.slice(0, end);
    if (reply.length > mostReplyBytes) break;
  }
  throw new Error('no reply');
}

const away = (why: string): DomainError =>
  new DomainError('unavailable', 'files.scanner_away', `the scanner does not answer: ${why}`);
