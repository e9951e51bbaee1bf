/** One question to the API: a request that differs each time, as people's do. */
export interface Question {
  readonly name: string;
  /** Accounts that ask it. */
  readonly by: readonly string[];
  readonly ask: (turn: number) => { readonly path: string; readonly body?: object };
}

/** How long answers took, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
}

/** A question as one account asked it. */
export interface Asked {
  readonly name: string;
  readonly by: string;
  readonly requests: number;
  /** One request after the other. */
  readonly alone: Spread;
  /** Four at once. */
  readonly four: Spread;
  /** How many entries the answers had at the median; null where they are no lists. */
  readonly entries: number | null;
}

const atOnce = 4;
const warmUps = 10;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: sorted.at(-1) ?? 0 };
}

/** Asks the API over HTTP as demonstration accounts. */
export class Asker {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  async measure(question: Question, by: string, requests: number): Promise<Asked> {
    const entries: number[] = [];
    let turn = 0;
    const one = async (): Promise<number> => {
      const { path, body } = question.ask(turn);
      turn += 1;
      const began = performance.now();
      const text = await this.send(by, path, body);
      const ms = performance.now() - began;
      const { items } = JSON.parse(text) as { items?: unknown };
      if (Array.isArray(items)) entries.push(items.length);
      return ms;
    };
    for (let time = 0; time < warmUps; time += 1) await one();
    const alone: number[] = [];
    for (let time = 0; time < requests; time += 1) alone.push(await one());
    const four: number[] = [];
    const work = async (): Promise<void> => {
      for (let time = 0; time < requests / atOnce; time += 1) four.push(await one());
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const median = entries.length === 0 ? null : spreadOf(entries).p50;
    return { name: question.name, by, requests, alone: spreadOf(alone), four: spreadOf(four), entries: median };
  }

  /** @throws Error with what was answered, unless it is a success */
  async send(by: string, path: string, body?: object): Promise<string> {
    const answer = await fetch(`${this.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${await this.tokenOf(by)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} as ${by}: ${String(answer.status)} ${text.slice(0, 300)}`);
    return text;
  }

  /** Signs an account in, once. */
  async tokenOf(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known !== undefined) return known;
    const answer = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: account, password: this.password, as: 'token' }),
    });
    const { token } = (await answer.json()) as { token?: string };
    if (token === undefined) throw new Error(`sign-in of ${account}: ${String(answer.status)}`);
    this.tokens.set(account, token);
    return token;
  }
}
