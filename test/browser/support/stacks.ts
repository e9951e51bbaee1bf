import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Stack } from '../../support/stack.js';

/** Where a product that somebody else started is reached. */
export interface Address {
  readonly apiUrl: string;
  /** As the superuser, on the application's database. */
  readonly adminUrl: string;
  /** What a command of the product's own program is given. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The products of one run of the browser ring: one for each worker of Jest, so that what happens beside a journey does
 * not happen to it. Files of a worker follow each other on one county. A product starts when its first file asks.
 */
export class Stacks {
  private readonly started = new Map<string, Promise<Stack>>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.of(request.url ?? '/').then(
        ({ apiUrl, adminUrl, environment }) => {
          response.end(JSON.stringify({ apiUrl, adminUrl, environment } satisfies Address));
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
    });
  }

  /** Answers at `<url>/<number of the worker>` with an `Address`. */
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    // One that did not start has stopped what it had, and said why to its file.
    const settled = await Promise.allSettled(this.started.values());
    const stacks = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await Promise.all(stacks.map((stack) => stack.stop()));
  }

  private of(worker: string): Promise<Stack> {
    const known = this.started.get(worker);
    if (known !== undefined) return known;
    // The demonstration has its petition, as that of `npm start` has.
    const stack = Stack.start({}, { withPetition: true });
    this.started.set(worker, stack);
    return stack;
  }
}
