import { statfs } from 'node:fs/promises';
import { DomainError, isDomainError } from '#libs/kernel';
import { asDomainError } from './failures.js';
import type { Queryable } from './queryable.js';

/** Where the database keeps its data, as this process sees it, and how much of that disk is kept free. */
export interface DiskOptions {
  /** Undefined where the database is on another machine, or its folder is not shown to this process. */
  readonly folder?: string | undefined;
  /** Bytes that are kept free, of a disk of so many bytes. */
  readonly reserveOf: (diskBytes: number) => number;
}

/** Whether there is room for what is written. Bytes are null where the disk is not seen. */
export interface DiskState {
  /** `reserve`: less is free than is to be kept; `refused`: the database itself found none; null: there is room. */
  readonly full: 'reserve' | 'refused' | null;
  readonly freeBytes: number | null;
  readonly reserveBytes: number | null;
}

// A disk fills in minutes; one look a second costs nothing and notices at once.
const lookEveryMs = 1_000;
const tryEveryMs = 3_000;
// Around the reserve the database itself frees and takes a little all the time.
const goesOnAt = 1.1;
// Some 5 MB that do not fit into memory go to a file and are gone again: no row is written, and nothing is kept.
const tryRoom = `set local work_mem = '64kB';
  select count(*) from (select n from generate_series(1, 300000) n order by md5(n::text)) spilled`;

/**
 * The room on the database's disk (磁盘余量). Below its reserve writes are refused before the database has no room even for
 * its log, in which it would end itself; where the disk is not seen, the database's own refusal is what is known. Both end by
 * themselves when there is room.
 */
export class DiskRoom {
  private seen: DiskState = { full: null, freeBytes: null, reserveBytes: null };
  private seenAtMs = Number.NEGATIVE_INFINITY;
  private isRefused = false;
  private triedAtMs = Number.NEGATIVE_INFINITY;
  private trying: Promise<void> | null = null;
  /** Refusals of this room itself, from which it learns nothing of the database. */
  private readonly own = new WeakSet<Error>();

  constructor(
    private readonly database: Queryable,
    private readonly options: DiskOptions,
  ) {}

  /** True by the last look. */
  get isFull(): boolean {
    return this.seen.full !== null;
  }

  /** How it stands, as of the last second. Never throws. */
  async look(): Promise<DiskState> {
    if (this.isRefused) this.tryAgain();
    if (performance.now() - this.seenAtMs >= lookEveryMs) {
      this.seenAtMs = performance.now();
      this.seen = this.judged(await this.measured());
    }
    return this.seen;
  }

  /** @throws DomainError `persistence.disk_full` */
  async require(): Promise<void> {
    if ((await this.look()).full === null) return;
    const early = new DomainError('unavailable', 'persistence.disk_full', 'less disk is free than the reserve');
    this.own.add(early);
    throw early;
  }

  /** Learns from what a write was refused with. */
  note(thrown: unknown): void {
    const error = asDomainError(thrown);
    if (!isDomainError(error) || error.code !== 'persistence.disk_full' || this.own.has(error)) return;
    this.isRefused = true;
    this.seen = { ...this.seen, full: 'refused' };
    this.triedAtMs = performance.now();
  }

  private async measured(): Promise<Pick<DiskState, 'freeBytes' | 'reserveBytes'>> {
    const { folder, reserveOf } = this.options;
    if (folder === undefined) return { freeBytes: null, reserveBytes: null };
    try {
      const { bavail, blocks, bsize } = await statfs(folder);
      return { freeBytes: bavail * bsize, reserveBytes: reserveOf(blocks * bsize) };
    } catch {
      return { freeBytes: null, reserveBytes: null };
    }
  }

  private judged({ freeBytes, reserveBytes }: Pick<DiskState, 'freeBytes' | 'reserveBytes'>): DiskState {
    const needed = (reserveBytes ?? 0) * (this.seen.full === 'reserve' ? goesOnAt : 1);
    const isLow = freeBytes !== null && freeBytes < needed;
    return { full: this.isRefused ? 'refused' : isLow ? 'reserve' : null, freeBytes, reserveBytes };
  }

  /** In the background: nobody waits for it, and the next look finds what it found. */
  private tryAgain(): void {
    if (this.trying !== null || performance.now() - this.triedAtMs < tryEveryMs) return;
    this.trying = this.database
      .query(tryRoom)
      .then(() => {
        this.isRefused = false;
        this.seenAtMs = Number.NEGATIVE_INFINITY;
      })
      .catch(() => undefined)
      .finally(() => {
        this.triedAtMs = performance.now();
        this.trying = null;
      });
  }
}
