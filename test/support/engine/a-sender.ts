import type { Order, Sender, Sent } from '#activities/delivery';

/** Whatever sends, as a test has it: it tells what it was asked for, and answers as it is told to. */
export class TalliedSender implements Sender {
  /** What it was asked to send, `<case>/<leg>/<attempt>`. */
  readonly asked: string[] = [];

  constructor(private readonly answer: (order: Order) => Sent | Promise<Sent>) {}

  async send(order: Order): Promise<Sent> {
    this.asked.push([order.by.caseId, order.leg, order.attempt].join('/'));
    return await this.answer(order);
  }
}

export const wentOut: Sent = { outcome: 'sent', sentOn: null, isKnown: true };
export const isDown: Sent = { outcome: 'not_sent', code: 'not_reachable', isFinal: false };
