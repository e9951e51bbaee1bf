import { AGateway, type GatewayAnswer, type GotRequest } from '../../support/channels/a-gateway.js';

/**
 * A gateway that takes a message whatever comes of its answer: each second one is taken and never answered. Asked later, it
 * knows what it has. While it is down it takes nothing.
 */
export class ATakingGateway {
  /** How often it was given each message, by our id. */
  readonly taken = new Map<string, number>();
  /** How often it was asked to take one while it was down. */
  readonly refused = new Map<string, number>();
  isDown = false;

  private constructor(private readonly gateway: AGateway) {}

  static async open(): Promise<ATakingGateway> {
    const gateway = await AGateway.open();
    const taking = new ATakingGateway(gateway);
    gateway.answers((request) => taking.answerTo(request));
    return taking;
  }

  /** How the product is told of it. */
  get settings(): Record<string, string> {
    return { SMS_URL: `${this.gateway.url}/send`, SMS_STATUS_URL: `${this.gateway.url}/status/{{id}}` };
  }

  close(): Promise<void> {
    return this.gateway.down();
  }

  private answerTo({ method, path, body }: GotRequest): GatewayAnswer {
    if (method === 'HEAD') return { status: this.isDown ? 503 : 405 };
    if (method === 'GET') return { status: this.taken.has(path.split('/').at(-1) ?? '') ? 200 : 404 };
    const { id } = JSON.parse(body) as { id: string };
    const counted = this.isDown ? this.refused : this.taken;
    counted.set(id, (counted.get(id) ?? 0) + 1);
    if (this.isDown) return { status: 503 };
    return this.taken.size % 2 === 0 ? 'hangs_up' : { status: 200, body: '{"reference":"g"}' };
  }
}
