import type { LiveChange } from '#libs/contracts';
import { permissions } from '#libs/docket';
import { permissionsOf } from '#libs/office';
import type { reads, SessionInUse } from '#libs/persistence';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../http/request-state.js';

/** What a stream may say beside a change. `duties`: the inbox alone; `reload`: read everything again; `over`: signed out;
 * `replaced`: the session or the account has opened newer streams. */
export type LiveWord = 'hello' | 'duties' | 'reload' | 'over' | 'replaced';

// A reader that does not take what it is sent holds memory of ours; it comes back and is told what it missed.
const mostWaitingBytes = 256 * 1024;
// A reader whose connection broke waits so long before it comes again.
const retryMs = 3_000;

/** One open stream: who listens, in which role, and the connection. */
export class LiveConnection {
  private readonly permits: ReadonlySet<string>;
  readonly session: SessionInUse;
  readonly reader: reads.Reader;
  readonly account: string;
  private isOver = false;

  constructor(
    caller: Caller,
    key: string,
    private readonly response: ServerResponse,
    private readonly hasDrills: boolean,
  ) {
    const { office, capacity, account, deputyFor = null } = caller.session;
    this.reader = caller.reader;
    this.session = { key, office, capacity, deputyFor };
    this.account = account;
    this.permits = new Set(permissionsOf(permissions, capacity));
  }

  /** Tells of a case, unless this capacity may not read cases of its kind. */
  change(change: LiveChange, mark: number): void {
    if (!this.permits.has(`read.${change.kind}`) || (change.isDrill && !this.hasDrills)) return;
    this.write(`id: ${String(mark)}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
  }

  say(word: LiveWord, mark: number): void {
    this.write(`id: ${String(mark)}\nevent: ${word}\ndata: {}\n\n`);
  }

  /** Keeps what stands between from closing a quiet connection, and notices one that is gone. */
  beat(): void {
    this.write(': beat\n\n');
  }

  open(headers: Readonly<Record<string, string>>, gone: () => void): void {
    this.response.once('close', gone);
    this.response.writeHead(200, headers);
    this.write(`retry: ${String(retryMs)}\n\n`);
  }

  end(): void {
    this.isOver = true;
    this.response.end();
  }

  private write(text: string): void {
    if (this.isOver) return;
    this.response.write(text);
    if (this.response.writableLength > mostWaitingBytes) this.response.destroy();
  }
}
