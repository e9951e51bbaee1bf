import type { ScanFolder } from '#libs/files';
import { DomainError } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as contracts from '#libs/contracts';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// The largest scan is taken in within a minute; whoever has not ended by then was killed.
const claimMs = 5 * 60_000;

/** @throws DomainError `files.no_scans` (unavailable): no folder of scanners is set up */
export function requireScans({ scans }: Pick<Platform, 'scans'>): ScanFolder {
  if (scans !== null) return scans;
  throw new DomainError('unavailable', 'files.no_scans', 'no folder of scanners is set up');
}

/** What waits for the acting office, after what a killed process left was put in order. */
export async function waitingScans(platform: Platform, { actor }: Caller): Promise<contracts.Scan[]> {
  const folder = requireScans(platform);
  const { office } = actor;
  const open = await settledClaims(platform, folder, office);
  const all = await folder.list(office);
  return all.map(({ id, name, bytes, at, isWhole }) => ({
    ...{ id, name, bytes, at: new Date(at).toISOString() },
    state: open.has(id) ? 'attaching' : isWhole ? 'waiting' : 'arriving',
  }));
}

/**
 * Ends claims whose attachment is there, once their scan is moved, and those that nobody is at any more. One that cannot be
 * moved keeps its claim, so that it is attached nowhere else.
 *
 * @returns scans that somebody is at
 */
export async function settledClaims(
  { database, log }: Platform,
  folder: ScanFolder,
  office: string,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const isMoved = async (scan: string): Promise<boolean> => {
    try {
      await folder.done(office, scan);
      return true;
    } catch (error) {
      log.error({ err: error, office }, 'a scan that was attached cannot be moved');
      return false;
    }
  };
  for (const { scan, caseId, attachment, at } of await folder.claims(office)) {
    const isAttached = attachment !== '' && (await reads.isAttached(database, caseId, attachment));
    const isOver = isAttached ? await isMoved(scan) : at < Date.now() - claimMs;
    if (isOver) await folder.unclaim(office, scan);
    else open.add(scan);
  }
  return open;
}
