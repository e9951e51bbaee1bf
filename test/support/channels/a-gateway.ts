import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the gateway got it. */
export interface GotRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How it answers: a status and a body; or not at all, with the request read. */
export type GatewayAnswer = { readonly status: number; readonly body?: string } | 'hangs_up' | 'half_an_answer';

/** A gateway for short messages of a test's own, on the loopback. */
export class AGateway {
  readonly got: GotRequest[] = [];
  private server: Server | null = null;
  private port = 0;

  private constructor(private answer: (request: GotRequest) => GatewayAnswer) {}

  static async open(
    answer: (request: GotRequest) => GatewayAnswer = () => ({ status: 200, body: '{"reference":"g1"}' }),
  ) {
    const gateway = new AGateway(answer);
    await gateway.up();
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Messages that it was given, in order. */
  get messages(): GotRequest[] {
    return this.got.filter(({ method }) => method === 'POST');
  }

  answers(answer: (request: GotRequest) => GatewayAnswer): void {
    this.answer = answer;
  }

  /** On the port that it had, if it had one. */
  async up(): Promise<void> {
    const server = createServer((request, response) => {
      void textOf(request).then((body) => {
        const got = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
        this.got.push(got);
        const said = this.answer(got);
        if (said === 'hangs_up') request.socket.destroy();
        else if (said === 'half_an_answer') {
          response.writeHead(200, { 'content-length': '100' });
          response.write('{"ref', () => request.socket.destroy());
        } else response.writeHead(said.status, { 'content-type': 'application/json' }).end(said.body ?? '{}');
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += String(piece);
  return text;
}
