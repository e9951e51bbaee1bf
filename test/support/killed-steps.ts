import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.js';
import type { Stack, StackProcess } from './stack.js';

/** All of it dies at each step (`KILLS=long`), or at some of them. */
export const isKilledAtEach = process.env['KILLS'] === 'long';

/** A procedure whose steps are asked for while what carries it dies, as by `kill -9`. */
export class KilledSteps {
  steps = 0;
  deaths = 0;

  /**
   * @param of `every`: it dies at so manieth step, from the first, unless at each; `carried`: what dies; left out: all but the database
   */
  constructor(
    private readonly stack: Stack,
    private readonly client: Client,
    private readonly of: {
      readonly every: number;
      readonly reachMs: number;
      readonly carried?: readonly Exclude<StackProcess, 'postgres'>[];
    },
  ) {}

  /** It dies, and comes back: the engine before the worker, which waits for it. `meanwhile`: what happens while nothing is there. */
  async die(meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const carried = this.of.carried ?? ['worker', 'temporal', 'api'];
    this.deaths += 1;
    await Promise.all(carried.map((name) => this.stack.kill(name)));
    await meanwhile();
    const api = carried.includes('api') ? [this.stack.start('api')] : [];
    await Promise.all([this.stack.start('temporal').then(() => this.stack.start('worker')), ...api]);
  }

  /** Asked for, and while it is under way all of it may die at once; asked again with the same key, it is done once. */
  async step<T>(account: string, path: string, body: object): Promise<T> {
    const key = randomUUID();
    const first = this.client.ask(account, path, body, key).catch(() => null);
    // Now before it has arrived, now after it was committed.
    await sleep((this.steps % 3) * 25);
    if (isKilledAtEach || this.steps % this.of.every === 0) await this.die();
    this.steps += 1;
    await first;
    const answer = await this.client.insist<T>(account, path, body, { key, timeoutMs: this.of.reachMs });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
