import { createServer, type AddressInfo } from 'node:net';

/** A port that was free a moment ago: taken by asking the system for one and letting it go again. */
export async function freePort(): Promise<number> {
  return await listenOnce(0, '127.0.0.1');
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

function listenOnce(port: number, address: string): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, address, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => {
        done(taken);
      });
    });
  });
}

/** True for an address that only this machine reaches. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(address);
}
