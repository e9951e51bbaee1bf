import type { KindName } from '#libs/contracts';
import { documentOfFact, type FoundDocument } from '../document/document-of-fact.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';

/**
 * A document that can be put on its way: somebody has issued it, and it stands.
 *
 * @throws HttpProblem 404 `http.no_such_document`, 409 `http.document_not_issued`, `http.document_stands_no_more`
 */
export async function deliverableOf(
  platform: Platform,
  caller: Caller,
  asked: { readonly id: string; readonly seq: number },
): Promise<FoundDocument> {
  const found = await documentOfFact(platform, caller, asked);
  const { head, contract, fact } = found;
  if (contract.draftOf !== undefined) throw new HttpProblem(409, 'http.document_not_issued');
  const { notices } = ownOf(head.kind as KindName);
  if (notices?.papersOver === undefined) return found;
  const { dossier } = await platform.docket.now(head.id, caller.actor, platform.database);
  if (notices.papersOver(dossier.state).includes(fact.seq)) {
    throw new HttpProblem(409, 'http.document_stands_no_more');
  }
  return found;
}
