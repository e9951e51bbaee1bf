import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

// Below what systems take for outgoing connections: one of those could have the port before its process listens.
const [lowest, highest] = [10_240, 32_000];

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const port = randomInt(lowest, highest);
  return (await isPortFree(port, '127.0.0.1')) ? port : await freePort();
}

/** True if something could listen there now. */
export async function isPortFree(port: number, address: string): Promise<boolean> {
  const server = createServer().listen(port, address);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/** True if something listens there now, on this machine. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** True for an address that only this machine reaches. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(address);
}
