import { mkdir, open, readFile, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '#libs/kernel';
import type { FailureCode } from './channel.js';
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
 * `<folder>/<last two digits of the case>/<case>-<channel>-<turn>.<try>`; nothing of it is held in memory.
 */
export class Journal {
  constructor(
    private readonly folder: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The last try, and what it says; null: there was none. */
  async last(key: MessageKey): Promise<(BegunTry & Entry) | null> {
    const [newest] = await this.tries(key);
    if (newest === undefined) return null;
    const path = this.path(key, newest);
    return { path, ...(await read(path)) };
  }

  /**
   * Begins the next try. What was begun and not ended is begun by nobody else, in this process or another.
   *
   * @returns null: another one has begun it
   * @throws DomainError `channels.journal_closed` (unavailable): it cannot be written, so nothing may be sent
   */
  async begin(key: MessageKey): Promise<BegunTry | null> {
    const [newest = 0] = await this.tries(key);
    const before = await this.last(key);
    if (before !== null && before.what !== 'not_sent') return null;
    const path = this.path(key, newest + 1);
    try {
      await makeFolder(dirname(path));
      const file = await open(path, 'wx', 0o600).catch(nullIfThere);
      if (file === null) return null;
      await writeLine(file, { what: 'intent', at: this.at() }, () => rm(path, { force: true }));
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

  private place({ caseId, channel, turn }: MessageKey): { readonly folder: string; readonly name: string } {
    if (!/^[0-9a-f-]{36}$/u.test(caseId)) throw new Error('not the id of a case');
    return { folder: join(this.folder, caseId.slice(-2)), name: `${caseId}-${channel}-${String(turn)}` };
  }

  private at(): string {
    return this.now().toISOString();
  }
}

/** A line counts with its end: what a power cut tore off was never written. A file that says nothing is an intent. */
async function read(path: string): Promise<Entry> {
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const last = lines.flatMap((line) => entryIn(line) ?? []).at(-1);
  return last ?? { what: 'intent', at: (await stat(path)).mtime.toISOString() };
}

function entryIn(line: string): Entry | undefined {
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
