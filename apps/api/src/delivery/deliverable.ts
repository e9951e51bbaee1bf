import { legalDateOf } from '#libs/calendar';
import type { KindName } from '#libs/contracts';
import { as, type KnownParty } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
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
  if (notices.papersOver(dossier).includes(fact.seq)) {
    throw new HttpProblem(409, 'http.document_stands_no_more');
  }
  return found;
}

/**
 * Whether a document goes to somebody, by the name in the case: it is theirs, or they receive for one whose it is. Of what names
 * nobody the law of deliveries says who is served.
 */
export function isForEach({ notice, head }: FoundDocument, parties: readonly KnownParty[]): (party: string) => boolean {
  const to = notice?.to;
  if (to === undefined) return () => true;
  const on = legalDateOf(as(head.caseNow));
  return (by) => to.some((of) => !mayNot(mayActFor(parties, { by, of, scope: 'receive', on })));
}
