import { listenOn, outboxChannel, reads, standingSessions, type Listening } from '#libs/persistence';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpProblem } from '../http/problem.js';
import { Platform } from '../platform.js';
import type { LiveConnection, LiveWord } from './live-connection.js';

// The bell rings after every few commits; nobody sees the difference of a third of a second, and a busy installation is
// read three times a second instead of two hundred.
const shortestPauseMs = 300;
// A fact is stamped a moment before it can be seen: what was stamped this long before the last look is looked at again.
const overlapMs = 2_000;
// Sign-out, idleness and a right that was taken away end a stream within this time, in whichever process.
const checkMs = 5_000;
// Proxies close what is quiet for a minute, some for half of one.
const beatEvery = 3;
// More cases than this at one look (an import, a sweep): pages read again instead of being told one by one.
const mostChanges = 500;
// Somebody who was away for longer reads again.
const longestGapMs = 600_000;
// A browser has six connections to one address; a page that is not looked at gives its own back.
const mostOfSession = 4;
// Of all the sessions of one account, which may be many: a desk, a laptop and a phone with windows each.
const mostOfAccount = 12;
// What one process keeps open beside its requests; each is a socket and a few hundred bytes.
const mostInAll = 2_000;

/**
 * Tells open pages what changed (实时更新). It listens to the bell that is rung after each commit, and then reads what was
 * recorded since it looked last: so a ring that is lost is made up for by the next, and any number of API processes tell
 * the same.
 */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly connections = new Set<LiveConnection>();
  private readonly told = new Map<string, number>();
  private mark = 0;
  private listening: Promise<Listening | null> | null = null;
  private ticker: NodeJS.Timeout | null = null;
  private pause: NodeJS.Timeout | null = null;
  private ticks = 0;
  private isClosed = false;
  private reading: Promise<void> | null = null;

  constructor(private readonly platform: Platform) {}

  /** How many streams are open. */
  get size(): number {
    return this.connections.size;
  }

  /**
   * Takes a connection, and says what it missed since the last event that it had.
   *
   * @throws HttpProblem `http.unavailable` when this process has no place left
   */
  async join(
    connection: LiveConnection,
    headers: Readonly<Record<string, string>>,
    lastEvent: number | null,
  ): Promise<void> {
    if (this.connections.size >= mostInAll) throw new HttpProblem(503, 'http.unavailable');
    const now = await reads.readClockMs(this.platform.database);
    // It may have begun to end meanwhile. A browser that is refused comes never again; one whose stream ends comes back.
    if (this.isClosed) {
      connection.open(headers, () => undefined);
      connection.end();
      return;
    }
    if (this.connections.size === 0) this.mark = now;
    this.makeRoom(connection);
    this.connections.add(connection);
    this.start();
    connection.open(headers, () => this.connections.delete(connection));
    if (lastEvent !== null) await this.catchUp(connection, lastEvent, now);
    connection.say('hello', now);
  }

  /** Ends every stream: each has been told when to come again, and finds another process or the next one. */
  end(): void {
    this.isClosed = true;
    if (this.ticker !== null) clearInterval(this.ticker);
    if (this.pause !== null) clearTimeout(this.pause);
    for (const connection of this.connections) connection.end();
    this.connections.clear();
  }

  async onModuleDestroy(): Promise<void> {
    this.end();
    await this.reading;
    await (await this.listening)?.close();
  }

  /** The oldest streams of the session, and of the account, give way to a new one. */
  private makeRoom({ session, account }: LiveConnection): void {
    const others = [...this.connections].filter((one) => one.account === account);
    const ofSession = others.filter((one) => one.session.key === session.key);
    const over = (streams: readonly LiveConnection[], most: number) =>
      streams.slice(0, Math.max(0, streams.length - most + 1));
    for (const oldest of new Set([...over(ofSession, mostOfSession), ...over(others, mostOfAccount)]))
      this.leave(oldest, 'replaced');
  }

  private leave(connection: LiveConnection, word: LiveWord): void {
    this.connections.delete(connection);
    connection.say(word, this.mark);
    connection.end();
  }

  private start(): void {
    this.ticker ??= setInterval(() => void this.tick(), checkMs).unref();
    this.listening ??= this.listen();
  }

  /** One connection of this process, made when somebody first listens, and again when it was lost. */
  private async listen(): Promise<Listening | null> {
    try {
      const listening = await listenOn(this.platform.database, () => this.ring(), outboxChannel);
      void listening.isOver.then(() => {
        this.listening = null;
        return listening.close();
      });
      return listening;
    } catch {
      // The next tick tries again; until then it looks by itself.
      this.listening = null;
      return null;
    }
  }

  private ring(): void {
    if (this.isClosed || this.connections.size === 0) return;
    this.pause ??= setTimeout(() => {
      this.pause = null;
      this.look();
    }, shortestPauseMs).unref();
  }

  private look(): void {
    this.reading ??= this.read()
      .catch((error: unknown) => {
        this.platform.log.warn({ err: error }, 'live updates: nothing was read');
      })
      .finally(() => {
        this.reading = null;
      });
  }

  private async tick(): Promise<void> {
    if (this.connections.size === 0) return;
    this.ticks += 1;
    if (!this.isClosed) this.listening ??= this.listen();
    this.look();
    // Whoever joins meanwhile is not among those that are asked about.
    const asked = [...this.connections];
    try {
      const standing = await standingSessions(
        this.platform.database,
        asked.map(({ session }) => session),
      );
      for (const connection of asked)
        if (this.connections.has(connection) && !standing.has(connection.session.key)) this.leave(connection, 'over');
    } catch {
      // The database is away: nothing can be told either, and the next tick asks again.
    }
    if (this.ticks % beatEvery === 0) for (const connection of this.connections) connection.beat();
  }

  private async read(): Promise<void> {
    const { database } = this.platform;
    const now = await reads.readClockMs(database);
    const readers = new Map([...this.connections].map(({ reader }) => [keyOf(reader), reader]));
    if (readers.size === 0) return;
    const changes = await reads.readChanges(database, [...readers.values()], {
      ms: this.mark - overlapMs,
      limit: mostChanges,
    });
    this.mark = now;
    if (changes === null) for (const connection of this.connections) connection.say('reload', now);
    else this.tell(this.news(changes, now), now);
  }

  /** Those that were not told before; what was told is remembered as long as it can be read again. */
  private news(changes: readonly reads.ChangeRow[], now: number): reads.ChangeRow[] {
    for (const [key, at] of this.told) if (at < now - 2 * overlapMs) this.told.delete(key);
    const toldAs = (row: reads.ChangeRow): string => `${row.case} ${String(row.version)} ${keyOf(row)}`;
    const fresh = changes.filter((row) => !this.told.has(toldAs(row)));
    for (const row of changes) this.told.set(toldAs(row), now);
    return fresh;
  }

  private tell(changes: readonly reads.ChangeRow[], mark: number): void {
    for (const connection of this.connections) {
      for (const row of changes) if (keyOf(row) === keyOf(connection.reader)) tellOne(connection, row, mark);
    }
  }

  private async catchUp(connection: LiveConnection, since: number, now: number): Promise<void> {
    const gap = now - since;
    const changes =
      gap < 0 || gap > longestGapMs
        ? null
        : await reads.readChanges(this.platform.database, [connection.reader], {
            ms: since - overlapMs,
            limit: mostChanges,
          });
    if (changes === null) connection.say('reload', now);
    else for (const row of changes) tellOne(connection, row, now);
  }
}

const keyOf = ({ office, account }: reads.Reader | reads.ChangeRow): string => `${office} ${account ?? ''}`;

function tellOne(connection: LiveConnection, row: reads.ChangeRow, mark: number): void {
  const { case: id, kind, number, version, isDrill, touchesDuties: duties } = row;
  if (row.isVisible) connection.change({ case: id, kind, number, version, isDrill, duties }, mark);
  else if (duties) connection.say('duties', mark);
}
