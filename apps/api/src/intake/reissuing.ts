import type { KindName, ReissuedReceipt } from '#libs/contracts';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { noteRead, reads, reissueReceipt, takeFromLimit } from '#libs/persistence';
import { meantBy } from '../case/case-parties.js';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// A clerk who serves notices all day looks at a few dozen people; who looks at more is copying.
export const looksOfAccount = { what: 'reveal', limit: 60, windowSeconds: 3_600 } as const;

/** Of which case a receipt is asked for, and for whom. */
export interface AskedReissue {
  readonly kind: KindName;
  readonly id: string;
  /** Whose; left out: of whoever is first in the case for oneself. */
  readonly party?: string | undefined;
  /** Which proof of identity was shown. */
  readonly words: string;
  readonly key: string;
}

/**
 * Makes the receipt of a party of a case of any kind again (补发回执), or its first one, with a new query code and the full name of whoever has proved to
 * be that party: a paper is addressed to a person. It is recorded as a look at that name, with the code in one transaction; the same
 * request again is answered with the code that it made.
 *
 * @throws DomainError `docket.no_such_case`, and what the limit of looks refuses
 */
export async function reissueTo(
  platform: Platform,
  caller: Caller,
  { kind, id, party: asked, words, key }: AskedReissue,
): Promise<ReissuedReceipt> {
  const { database, vault, registry } = platform;
  const { id: caseId, number, isDrill } = await visibleHead(platform, caller, id, kind);
  const [registered] = await reads.readFacts(database, caller.reader, caseId, { afterSeq: 0, limit: 1 });
  if (registered === undefined) throw noSuchCase();
  const sealed = await reads.readSealedParties(database, caller.reader, caseId);
  const named = sealed.filter(({ role, isPresent }) => isPresent && role !== 'accused');
  const found = meantBy(named, asked ?? null);
  if (found === undefined) throw new HttpProblem(422, 'http.no_such_recipient');
  const { party, cipher } = found;
  // Before the old code dies: what cannot be read here would leave nobody with a code.
  const { name = null } = cipher === null ? {} : vault.openParty(cipher);
  await takeFromLimit(database, looksOfAccount, caller.session.account);
  const codeHashOf = (issue: number): Buffer => vault.codeHash(vault.queryCode(caseId, party, issue));
  const request = `${caller.session.account} ${key}`;
  const { issue, isRepeat } = await database.transaction(async (transaction) => {
    const made = await reissueReceipt(transaction, { caseId, party, number, codeHashOf, key: request });
    const detail = { party };
    const read = { ...readBy(caller), words, what: 'receipt', caseId, purpose: 'verify', detail } as const;
    if (!made.isRepeat) await noteRead(transaction, read);
    return made;
  });
  const registeredAt = factOfKind(kindOf(registry, kind), registered.whole).at;
  const queryCode = vault.queryCode(caseId, party, issue);
  return { id: caseId, number, queryCode, registeredAt, isDrill, isRepeat, party, name };
}
