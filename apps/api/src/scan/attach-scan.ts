import { createHash } from 'node:crypto';
import { stretchOf } from '#libs/archive';
import { endingOf, type OpenFile, type Preview, type Previewed } from '#libs/files';
import { DomainError, type FileType } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import { reads } from '#libs/persistence';
import { attachmentIdOf, originOf, putToCase, requireAllowed, requireFiles } from '../attachment/attach.js';
import { awaitedPreview } from '../attachment/preview.js';
import type { OutcomeAnswer } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { requireScans, settledClaims } from './waiting-scans.js';

/** A scan on its way to a case. */
export interface AskedScan {
  readonly id: string;
  readonly scan: string;
  readonly category: string;
  readonly origin?: 'office' | 'party' | undefined;
}

/**
 * Puts a scan to a case, looked through as everything that is attached, and moves it to `done`. Its own id is the key, so that
 * whoever asks again after a failure attaches it once; what is killed in between is understood by the claim.
 *
 * @throws DomainError the door's refusals; `files.…`; `files.no_such_scan` (not_found)
 */
export async function attachScan(platform: Platform, caller: Caller, asked: AskedScan): Promise<OutcomeAnswer> {
  const head = await visibleHead(platform, caller, asked.id);
  const folder = requireScans(platform);
  const { office } = caller.actor;
  await settledClaims(platform, folder, office);
  const scan = (await folder.find(office, asked.scan)) ?? missing();
  endingOf(scan.name);
  const { category } = asked;
  const query = { category, origin: originOf(asked) };
  const of = { platform, caller, head, query, name: scan.name };
  await requireAllowed(of);
  const file = (await folder.open(office, scan)) ?? missing();
  const key = `scan-${scan.id}`;
  const attachment = attachmentIdOf(caller, head, key);
  try {
    if (!(await folder.claim(office, scan, { caseId: head.id, attachment }))) return missing();
  } catch (error) {
    await file.close();
    throw error;
  }
  try {
    const outcome = await putToCase(of, { source: stretchOf(file), key });
    failpoint('scan_attached_before_moved');
    await folder.done(office, scan.id);
    await folder.unclaim(office, scan.id);
    return outcome;
  } catch (error) {
    // What may be attached already keeps its claim, whatever failed after it: without one it could be attached once more.
    const isAttached = await reads.isAttached(platform.database, head.id, attachment).catch(() => true);
    if (!isAttached) await folder.unclaim(office, scan.id);
    throw error;
  } finally {
    await file.close();
  }
}

// Of the last so many: each page of a scan is asked for by itself.
const mostRemembered = 200;
const judged = new Map<string, { readonly sha256: string; readonly type: FileType }>();

/** What can be seen of a scan before it is attached: it is judged first, as it will be then. */
export async function scanPreview(platform: Platform, caller: Caller, id: string): Promise<Preview> {
  const file = await scanFile(platform, caller, id);
  return await awaitedPreview(platform, caller, file);
}

/** The same for the small picture; null: it is not drawn yet, and will be. */
export async function scanThumbnail(platform: Platform, caller: Caller, id: string): Promise<Preview | null> {
  return await requireFiles(platform).previews.soon(await scanFile(platform, caller, id));
}

async function scanFile(platform: Platform, { actor }: Caller, id: string): Promise<Previewed> {
  const folder = requireScans(platform);
  const scan = (await folder.find(actor.office, id)) ?? missing();
  const open = async () => (await folder.open(actor.office, scan)) ?? missing();
  const known = judged.get(id) ?? (await judgedNow(platform, scan.name, await open()));
  judged.set(id, known);
  const [oldest] = judged.keys();
  if (judged.size > mostRemembered && oldest !== undefined) judged.delete(oldest);
  return { ...known, open, share: actor.office };
}

async function judgedNow(platform: Platform, name: string, file: OpenFile) {
  const { inspector, limits } = requireFiles(platform);
  try {
    const { type } = await inspector.judge(file, endingOf(name), limits);
    const hash = createHash('sha256');
    for await (const piece of stretchOf(file)) hash.update(piece);
    return { sha256: hash.digest('hex'), type };
  } finally {
    await file.close();
  }
}

/** Moves a scan that nobody wants aside, with who said so and why. @throws DomainError `files.no_such_scan` */
export async function refuseScan(platform: Platform, { actor }: Caller, id: string, reason: string): Promise<void> {
  const folder = requireScans(platform);
  const scan = (await folder.find(actor.office, id)) ?? missing();
  const why = `${new Date().toISOString()} ${actor.office} ${actor.principal}\n${reason}`;
  if (!(await folder.refuse(actor.office, scan.id, why))) missing();
}

function missing(): never {
  throw new DomainError('not_found', 'files.no_such_scan', 'no such scan waits');
}
