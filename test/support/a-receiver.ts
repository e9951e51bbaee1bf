import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { WebhookMessage } from '#libs/contracts';

/** A message that a receiver got, its signature verified. */
export interface Received {
  readonly id: string;
  readonly message: WebhookMessage;
}

/** Another system that takes webhooks, on loopback: it verifies each by the public library of the Standard Webhooks. */
export class Receiver {
  readonly got: Received[] = [];
  /** Requests whose signature was not one by a secret that it knows. */
  unverified = 0;
  /** Status of the next answers; null: it hangs. */
  answers: number | null = 204;
  secrets: readonly string[] = [];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        receiver.take(Buffer.concat(chunks).toString(), request.headers as Record<string, string>);
        if (receiver.answers !== null) response.writeHead(receiver.answers).end();
      });
    });
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/hook`;
  }

  /** Places of what it got, in the order in which it did. */
  get places(): number[] {
    return this.got.map(({ message }) => message.data.position);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take(body: string, headers: Record<string, string>): void {
    const verified = this.secrets.some((secret) => {
      try {
        new Webhook(secret).verify(body, headers);
        return true;
      } catch {
        return false;
      }
    });
    if (!verified) this.unverified += 1;
    else this.got.push({ id: headers['webhook-id'] ?? '', message: JSON.parse(body) as WebhookMessage });
  }
}
