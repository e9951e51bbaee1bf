import { randomUUID } from 'node:crypto';
import type { ActingFor } from '#libs/contracts';

/** One mutating request of a test, kept beside what the server says of itself. */
export interface LedgerEntry {
  readonly account: string;
  readonly key: string;
  readonly path: string;
  /** Every answer to this key in order; null where none came. */
  readonly statuses: (number | null)[];
  answer: unknown;
}

/** What a request was answered. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

/** An HTTP client that signs in as demonstration accounts and writes down what it asked for. */
export class Client {
  private readonly tokens = new Map<string, string>();
  readonly ledger = new Map<string, LedgerEntry>();

  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  /** Reads. @throws Error with the problem, unless `expected` is the status */
  async get<T = Record<string, unknown>>(account: string, path: string): Promise<T> {
    const answer = await this.send<T>(account, 'GET', path);
    if (answer.status >= 300) throw new Error(`GET ${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  /** Keeps what no command is, and fails unless it is done. */
  async put(account: string, path: string, body: object): Promise<void> {
    const answer = await this.send(account, 'PUT', path, { body, key: randomUUID() });
    if (answer.status >= 300) throw new Error(`PUT ${path} as ${account}: ${JSON.stringify(answer)}`);
  }

  /** Commands, and fails unless it is done. */
  async post<T = Record<string, unknown>>(account: string, path: string, body: object, key?: string): Promise<T> {
    const answer = await this.ask<T>(account, path, body, key);
    if (answer.status >= 300) throw new Error(`POST ${path} as ${account}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  /** Commands, and gives whatever is answered. */
  async ask<T = Record<string, unknown>>(
    account: string,
    path: string,
    body: object,
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    const entry = this.ledger.get(key) ?? { account, key, path, statuses: [], answer: null };
    this.ledger.set(key, entry);
    try {
      const answer = await this.send<T>(account, 'POST', path, { body, key });
      entry.statuses.push(answer.status);
      if (answer.status < 300) entry.answer = answer.body;
      return answer;
    } catch (error) {
      entry.statuses.push(null);
      throw error;
    }
  }

  /** Tries again with the same key until an answer comes that is not 5xx: what a good client does. */
  async insist<T = Record<string, unknown>>(
    account: string,
    path: string,
    body: object,
    options: { key: string; timeoutMs: number },
  ): Promise<Answer<T>> {
    const end = Date.now() + options.timeoutMs;
    for (;;) {
      try {
        const answer = await this.ask<T>(account, path, body, options.key);
        if (answer.status < 500) return answer;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      if (Date.now() > end) throw new Error(`no answer to ${path}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  private async send<T>(
    account: string,
    method: string,
    path: string,
    command?: { body: object; key: string },
  ): Promise<Answer<T>> {
    const token = account === 'public' ? null : await this.tokenOf(account);
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(command === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': command.key }),
      },
      ...(command === undefined ? {} : { body: JSON.stringify(command.body) }),
      // Nothing of ours takes this long; a connection that hangs is a finding.
      signal: AbortSignal.timeout(30_000),
    });
    return { status: answer.status, body: (await answer.json()) as T };
  }

  /** The token of somebody who is signed in, for what is sent in another way. */
  async tokenOf(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known !== undefined) return known;
    const answer = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: account, password: this.password, as: 'token' }),
    });
    const body = (await answer.json()) as { token?: string; me?: { acting: ActingFor | null } };
    if (body.token === undefined) throw new Error(`sign-in of ${account}: ${JSON.stringify(body)}`);
    this.tokens.set(account, body.token);
    return body.token;
  }
}
