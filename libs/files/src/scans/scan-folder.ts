import { createHash, randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openedFile } from '../kept/opened-file.js';
import { codeOf } from '../refusal.js';
import type { OpenFile } from '../kept/file-store.js';

/** A file that a scanner put into the folder of an office (扫描件). */
export interface Scan {
  /** Of this file as it lies there now: another one of the same name is another scan. */
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** When it was last written to, ms since 1970. */
  readonly at: number;
  /** Nobody writes to it any more. */
  readonly isWhole: boolean;
}

/** Somebody is putting a scan to a case: what has become of it can be told by its attachment. */
export interface ScanClaim {
  readonly caseId: string;
  readonly attachment: string;
}

/** The same as it lies there. */
export interface KeptClaim extends ScanClaim {
  readonly scan: string;
  /** When it was made, ms since 1970. Case and attachment are empty where the claim was cut off. */
  readonly at: number;
}

// A scanner that pauses longer between two pages has ended its file before.
const settledMs = 5_000;
const mostShown = 200;
const claims = '.claims';
const isOffice = (office: string): boolean => /^[a-z][a-z0-9-]{0,62}$/u.test(office);
const isHidden = (name: string): boolean => /^[.~]|\.(?:tmp|part|crdownload)$|^Thumbs\.db$|^desktop\.ini$/iu.test(name);

/**
 * The folders into which scanners of offices put what they scan: `<folder>/<office>`. Nothing in them is ever deleted: what
 * was attached is moved to `done`, what nobody wants to `refused` with the reason beside it. Who may look, the caller asks.
 */
export class ScanFolder {
  /** How each file was last seen, and since when it is so. */
  private readonly seen = new Map<string, { readonly state: string; readonly since: number }>();

  constructor(
    private readonly folder: string,
    private readonly now: () => number = Date.now,
    private readonly pause: (ms: number) => Promise<unknown> = sleep,
  ) {}

  /** What lies there for an office, the newest first; an office without a folder has none. */
  async list(office: string): Promise<readonly Scan[]> {
    const found: Scan[] = [];
    const names = await this.names(office);
    this.forgetAllBut(office, names);
    for (const name of names) {
      const scan = await this.scanAt(office, name);
      if (scan !== null) found.push(scan);
    }
    return found.toSorted((one, other) => other.at - one.at).slice(0, mostShown);
  }

  /**
   * One that is whole; null: there is none, or it is written to. Another process may have listed it, or this one before it
   * was started again: what was not watched here for long enough is watched first.
   */
  async find(office: string, id: string): Promise<Scan | null> {
    const found = await this.named(office, id);
    if (found === null || found.isWhole || found.bytes === 0) return found?.isWhole === true ? found : null;
    await this.pause(settledMs);
    const later = await this.named(office, id);
    return later?.isWhole === true ? later : null;
  }

  /** Opens a scan; null: it is not there any more as it was. */
  async open(office: string, { id, name }: Pick<Scan, 'id' | 'name'>): Promise<OpenFile | null> {
    const file = await open(join(this.of(office), name), 'r').catch(nullIfMissing);
    if (file === null) return null;
    const { size, mtimeMs } = await file.stat();
    if (idOf(office, name, stateOf(size, mtimeMs)) !== id) {
      await file.close();
      return null;
    }
    return openedFile(file, size);
  }

  /**
   * Notes what a scan is about to become, before it does, so that whoever is killed in between is understood.
   *
   * @returns false: somebody else is at it
   */
  async claim(office: string, { id }: Pick<Scan, 'id'>, { caseId, attachment }: ScanClaim): Promise<boolean> {
    const folder = join(this.of(office), claims);
    await mkdir(folder, { recursive: true });
    const text = JSON.stringify({ caseId, attachment, at: this.now() });
    try {
      await writeFile(join(folder, `${id}.json`), text, { flag: 'wx', flush: true });
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return (await this.claims(office)).some((one) => one.scan === id && one.attachment === attachment);
    }
  }

  async unclaim(office: string, id: string): Promise<void> {
    await rm(join(this.of(office), claims, `${id}.json`), { force: true });
  }

  async claims(office: string): Promise<readonly KeptClaim[]> {
    const folder = join(this.of(office), claims);
    const found: KeptClaim[] = [];
    for (const file of (await readdir(folder).catch(nullIfMissing)) ?? []) {
      const scan = /^([0-9a-f]{32})\.json$/u.exec(file)?.[1];
      const claim = scan === undefined ? null : await claimAt(join(folder, file));
      if (scan !== undefined && claim !== null) found.push({ scan, ...claim });
    }
    return found;
  }

  /** Moves one that was attached to `done`. @returns false: it is not there as it was */
  async done(office: string, id: string): Promise<boolean> {
    return await this.moved(office, id, 'done');
  }

  /** Moves one that nobody wants to `refused`, with why beside it. @returns false: it is not there as it was */
  async refuse(office: string, id: string, why: string): Promise<boolean> {
    return await this.moved(office, id, 'refused', why);
  }

  /** Whether it can be read and what was attached moved. @throws Error what the disk says */
  async probe(): Promise<void> {
    const probe = join(this.folder, `.${randomUUID()}.tmp`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  }

  /** Folders of the top that are there, of which each should be an office. */
  async offices(): Promise<readonly string[]> {
    const all = await readdir(this.folder, { withFileTypes: true });
    return all.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name);
  }

  private async moved(office: string, id: string, to: 'done' | 'refused', why?: string): Promise<boolean> {
    const scan = await this.named(office, id);
    if (scan === null) return false;
    const folder = join(this.of(office), to);
    await mkdir(folder, { recursive: true });
    const target = await this.free(folder, scan.name);
    // The reason first: whoever is killed in between leaves the scan where it was.
    if (why !== undefined) await writeFile(`${target}.txt`, `${why}\n`, { flush: true });
    await place(join(this.of(office), scan.name), target);
    return true;
  }

  private async named(office: string, id: string): Promise<Scan | null> {
    return (await this.list(office)).find((scan) => scan.id === id) ?? null;
  }

  /** A name that nothing has there yet: nothing is ever written over. */
  private async free(folder: string, name: string): Promise<string> {
    const day = new Date(this.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    for (let count = 1; ; count += 1) {
      const path = join(folder, `${day}${count === 1 ? '' : `-${String(count)}`} ${name}`);
      if ((await lstat(path).catch(nullIfMissing)) === null) return path;
    }
  }

  private async names(office: string): Promise<readonly string[]> {
    const all = (await readdir(this.of(office)).catch(nullIfMissing)) ?? [];
    return all.filter((name) => !isHidden(name));
  }

  private async scanAt(office: string, name: string): Promise<Scan | null> {
    const path = join(this.of(office), name);
    // A link might lead anywhere.
    const found = await lstat(path).catch(nullIfMissing);
    if (found?.isFile() !== true) return null;
    const { size, mtimeMs } = found;
    const state = stateOf(size, mtimeMs);
    const isWhole = size > 0 && this.isSettled(path, state);
    return { id: idOf(office, name, state), name, bytes: size, at: mtimeMs, isWhole };
  }

  /** By our own watch, since that of the scanner or of a folder of the network may be another one. */
  private isSettled(path: string, state: string): boolean {
    const before = this.seen.get(path);
    if (before?.state === state) return this.now() - before.since >= settledMs;
    this.seen.set(path, { state, since: this.now() });
    return false;
  }

  private forgetAllBut(office: string, names: readonly string[]): void {
    const [folder, there] = [this.of(office), new Set(names)];
    for (const path of this.seen.keys())
      if (dirname(path) === folder && !there.has(basename(path))) this.seen.delete(path);
  }

  private of(office: string): string {
    if (!isOffice(office)) throw new Error('not a code of an office');
    return join(this.folder, office);
  }
}

const stateOf = (size: number, mtimeMs: number): string => `${String(size)} ${String(mtimeMs)}`;

const idOf = (office: string, name: string, state: string): string =>
  createHash('sha256').update(`${office}\n${name}\n${state}`).digest('hex').slice(0, 32);

/** A claim that was cut off names no attachment: its process was killed before it could begin. */
async function claimAt(path: string): Promise<Omit<KeptClaim, 'scan'> | null> {
  const found = await lstat(path).catch(nullIfMissing);
  if (found === null) return null;
  try {
    const { caseId, attachment, at } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    if (typeof caseId === 'string' && typeof attachment === 'string' && typeof at === 'number')
      return { caseId, attachment, at };
  } catch {
    // Not whole.
  }
  return { caseId: '', attachment: '', at: found.mtimeMs };
}

/** A hard link first, which fails where the name is taken meanwhile; where a folder knows none, it is renamed. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await unlink(from);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error;
    await rename(from, to);
  }
}

function nullIfMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
  throw error;
}
