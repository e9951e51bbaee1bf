import { noSuchCase } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * The head of a case that the reader may see. A foreign case is answered like one that is not there.
 *
 * @param kind left out: of any kind
 * @throws DomainError `docket.no_such_case` (not_found)
 */
export async function visibleHead(
  { database }: Platform,
  { reader }: Caller,
  id: string,
  kind?: string,
): Promise<reads.CaseHead> {
  const head = await reads.readCaseHead(database, reader, as<CaseId>(id), kind);
  if (head === null) throw noSuchCase();
  return head;
}
