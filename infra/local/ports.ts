import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below what systems take for outgoing connections: one of those could have the port before its process listens.
const [lowest, highest] = [10_240, 32_000];

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const port = randomInt(lowest, highest);
  return (await isPortFree(port, '127.0.0.1')) ? port : await freePort();
}

/** True if something could listen there now. */
export async function isPortFree(port: number, address: string): Promise<boolean> {
  try {
    await listenOnce(port, address);
    return true;
  } catch {
    return false;
  }
}

function listenOnce(port: number, address: string): Promise<void> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, address, () => {
      server.close(() => {
        done();
      });
    });
  });
}

/** True for an address that only this machine reaches. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(address);
}
