import { eventually } from './eventually.js';

/** One event of a stream of server-sent events. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever was told
  readonly data: any;
}

/** Reads a stream of server-sent events over a real connection. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  hasEnded = false;

  private constructor(
    readonly response: Response,
    private readonly aborts: AbortController,
  ) {}

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<EventStream> {
    const aborts = new AbortController();
    const stream = new EventStream(await fetch(url, { headers, signal: aborts.signal }), aborts);
    const { response } = stream;
    if (response.ok) void stream.read();
    return stream;
  }

  close(): void {
    this.aborts.abort();
  }

  /** Waits until one event of this name has come, and gives the newest. */
  async until(event: string): Promise<StreamEvent> {
    return await eventually(() => {
      const found = this.events.findLast((one) => one.event === event);
      if (found === undefined) throw new Error(`no ${event} yet: ${this.events.map((one) => one.event).join(' ')}`);
      return found;
    });
  }

  of(event: string): StreamEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      const decoder = new TextDecoder();
      for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // The test closed it, or the server did.
    }
    this.hasEnded = true;
  }

  private take(block: string): void {
    const field = (name: string): string =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2) ?? '';
    if (field('event') === '') return;
    this.events.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) });
  }
}
