import { mkdir, open, readFile, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '#libs/kernel';
import type { SendingChannel, FailureCode } from './channel.js';
import type { MessageKey } from './message-key.js';

/** What the journal says last of a message. */
export type Entry =
  /** Somebody was about to send it, and nobody wrote what became of it. */
  | { readonly what: 'intent'; readonly at: string }
  /** It went out; `isKnown` false: no answer came, so that it may have. */
  | { readonly what: 'sent'; readonly at: string; readonly isKnown: boolean; readonly reference: string | null }
  | { readonly what: 'not_sent'; readonly at: string; readonly code: FailureCode };

type Ending =
  | { readonly what: 'sent'; readonly isKnown: boolean; readonly reference: string | null }
  | { readonly what: 'not_sent'; readonly code: FailureCode };

/** A try that has begun. Its end is written to it and to no later one, whoever began that meanwhile. */
export interface BegunTry {
  readonly path: string;
}

/**
 * What was sent (发送日志), outside the database: put back to an hour ago, the database does not know what left meanwhile,
 * and this does. Each try of a message is a small file of its own that only one process can make; a line before the message
 * leaves, a line after, both on the disk before anything else happens. Ids, times and codes alone.
 *
 * `<folder>/<last two digits of the case>/<case>-<leg>.<try>`; nothing of it is held in memory. The first line names the channel:
 * a delivery that is issued anew after a restore may take another one for the same leg, and that message has not left.
 */
export class Journal {
  constructor(
    private readonly folder: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The last try by this channel, and what it says; null: there was none. By another one it was another message. */
  async last(key: MessageKey, channel: SendingChannel): Promise<(BegunTry & Entry) | null> {
    for (const number of await this.tries(key)) {
      const path = this.path(key, number);
      const { by, entry } = await read(path);
      // One that does not say by what may have been by any.
      if (by === null || by === channel) return { path, ...entry };
    }
    return null;
  }

  /**
   * Begins the next try. What was begun and not ended is begun by nobody else, in this process or another.
   *
   * @returns null: another one has begun it
   * @throws DomainError `channels.journal_closed` (unavailable): it cannot be written, so nothing may be sent
   */
  async begin(key: MessageKey, channel: SendingChannel): Promise<BegunTry | null> {
    const [newest = 0] = await this.tries(key);
    const before = await this.last(key, channel);
    if (before !== null && before.what !== 'not_sent') return null;
    const path = this.path(key, newest + 1);
    try {
      await makeFolder(dirname(path));
      const file = await open(path, 'wx', 0o600).catch(nullIfThere);
      if (file === null) return null;
      await writeLine(file, { what: 'intent', at: this.at(), channel }, () => rm(path, { force: true }));
      await syncFolder(dirname(path));
    } catch (error) {
      throw closed(error);
    }
    return { path };
  }

  /**
   * Writes what became of a try.
   *
   * @throws DomainError `channels.journal_closed` (unavailable): the message has left all the same
   */
  async end({ path }: BegunTry, ending: Ending): Promise<void> {
    try {
      await writeLine(await open(path, 'a'), { ...ending, at: this.at() });
    } catch (error) {
      throw closed(error);
    }
  }

  /** @throws whatever stands in the way of writing */
  async probe(): Promise<void> {
    await makeFolder(this.folder);
    await syncFolder(this.folder);
  }

  /** The numbers of its tries, the newest first. */
  private async tries(key: MessageKey): Promise<number[]> {
    const { folder, name } = this.place(key);
    const names = await readdir(folder).catch(noneIfMissing);
    const numbers = names.filter((one) => one.startsWith(`${name}.`)).map((one) => Number(one.slice(name.length + 1)));
    return numbers.filter((number) => Number.isSafeInteger(number)).sort((a, b) => b - a);
  }

  private path(key: MessageKey, number: number): string {
    const { folder, name } = this.place(key);
    return join(folder, `${name}.${String(number)}`);
  }

  private place({ caseId, leg }: MessageKey): { readonly folder: string; readonly name: string } {
    if (!/^[0-9a-f-]{36}$/u.test(caseId)) throw new Error('not the id of a case');
    return { folder: join(this.folder, caseId.slice(-2)), name: `${caseId}-${String(leg)}` };
  }

  private at(): string {
    return this.now().toISOString();
  }
}

/** What a file says, and by which channel it was begun; null: it does not say that. */
interface Read {
  readonly by: SendingChannel | null;
  readonly entry: Entry;
}

/** A line counts with its end: what a power cut tore off was never written. A file that says nothing is an intent. */
async function read(path: string): Promise<Read> {
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const entries = lines.flatMap((line) => entryIn(line) ?? []);
  const by = entries.find(({ channel }) => channel !== undefined)?.channel ?? null;
  const last = entries.at(-1);
  return { by, entry: last ?? { what: 'intent', at: (await stat(path)).mtime.toISOString() } };
}

function entryIn(line: string): (Entry & { readonly channel?: SendingChannel }) | undefined {
  try {
    const entry = JSON.parse(line) as Entry;
    return ['intent', 'sent', 'not_sent'].includes(entry.what) ? entry : undefined;
  } catch {
    return undefined;
  }
}

async function writeLine(file: FileHandle, entry: object, undo: () => Promise<void> = () => Promise.resolve()) {
  try {
    await file.writeFile(`${JSON.stringify(entry)}\n`);
    await file.sync();
  } catch (error) {
    await undo();
    throw error;
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first !== undefined) await syncFolder(dirname(first));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

function nullIfThere(error: unknown): null {
  if (codeOf(error) === 'EEXIST') return null;
  throw error;
}

function noneIfMissing(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw closed(error);
}

const closed = (error: unknown): DomainError =>
  new DomainError('unavailable', 'channels.journal_closed', `the journal cannot be used: ${codeOf(error)}`);
