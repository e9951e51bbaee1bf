import { documentOf, type DocumentContract, type KindName } from '#libs/contracts';
import { factOfKind, kindOf, refsIn } from '#libs/docket';
import { as, type Fact, type OfficeId, type TextRef } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import { roleOfParty } from '../case/case-commands.js';
import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';

// What one act records: a notice is followed by what it told of.
const actLength = 4;
// A petition of years has some hundreds of facts. A document is one of them, and what it says hangs on earlier ones.
export const mostFacts = 5_000;

/** A document of a case (文书), by the fact that it is, with what it says. */
export interface FoundDocument {
  readonly head: reads.CaseHead;
  readonly fact: Fact;
  /** Of the fact, in the chain. */
  readonly hash: string;
  readonly contract: DocumentContract;
  /** The notice that it is; null: it is none. */
  readonly notice: NoticeGiven | null;
  readonly offices: OfficeTree;
  readonly textOf: NoticeAsked['textOf'];
  /** The facts of whose words something was asked for so far, and with them those that name a petitioner, ascending. */
  readonly shown: (isNamed: boolean) => readonly number[];
}

/**
 * The document that a fact is. Where it was issued before it was served, the one that was issued.
 *
 * @throws DomainError `docket.no_such_case`; HttpProblem 404 `http.no_such_document`: there is none, or it is the petitioner's
 */
export async function documentOfFact(
  platform: Platform,
  caller: Caller,
  { id, seq }: { readonly id: string; readonly seq: number },
): Promise<FoundDocument> {
  const { database, registry } = platform;
  const head = await visibleHead(platform, caller, id);
  const [rows, texts, { offices }] = await Promise.all([
    reads.readFacts(database, caller.reader, head.id, { afterSeq: 0, limit: mostFacts }),
    reads.readTexts(database, caller.reader, head.id),
    platform.world(),
  ]);
  const law = kindOf(registry, head.kind);
  const facts = rows.map(({ body }) => factOfKind(law, body));
  const at = pageAt(head.kind, facts, seq);
  const [fact, row] = [facts[at], rows[at]];
  const contract = fact === undefined ? null : documentOf(head.kind, fact.type);
  if (fact === undefined || row === undefined || contract === null || contract.isPetitioners === true) {
    throw new HttpProblem(404, 'http.no_such_document');
  }
  const { textOf, used } = noting(texts);
  const asked = { head, facts: facts.slice(0, at + actLength), fact, offices, textOf, language: caller.language };
  const notice = (await ownOf(head.kind as KindName).notice?.(platform, caller, asked)) ?? null;
  const shown = (isNamed: boolean): readonly number[] =>
    facts.filter((one) => one.seq === fact.seq || isShown(one, used, isNamed)).map((one) => one.seq);
  return { head, fact, hash: row.hash, contract, notice, offices, textOf, shown };
}

/** Whose letter it is: as the notice says, a field of the fact, else the office of whoever acted. */
export function issuerOf({ fact, contract: { issuer }, notice }: Pick<FoundDocument, 'fact' | 'contract' | 'notice'>) {
  if (notice?.issuer !== undefined) return notice.issuer;
  const { data, actor } = fact;
  const named = issuer === undefined ? null : (data as Readonly<Record<string, unknown>>)[issuer];
  return typeof named === 'string' ? as<OfficeId>(named) : actor.office;
}

function pageAt(kind: string, facts: readonly Fact[], seq: number): number {
  const at = facts.findIndex((one) => one.seq === seq);
  const fact = facts[at];
  if (fact === undefined) return at;
  const { pageOf } = documentOf(kind, fact.type) ?? {};
  const issued = pageOf === undefined ? undefined : (fact.data as Readonly<Record<string, unknown>>)[pageOf];
  return typeof issued === 'number' ? facts.findIndex((one) => one.seq === issued) : at;
}

/** Texts as they are asked for, with what was asked for. */
function noting(texts: readonly reads.CaseText[]) {
  const bodies = new Map(texts.map(({ digest, body }) => [digest, body]));
  const used = new Set<string>();
  const textOf = (ref: TextRef | null | undefined): string | null => {
    if (ref == null) return null;
    used.add(ref.digest);
    return bodies.get(ref.digest) ?? null;
  };
  return { textOf, used };
}

/** Whether something of a fact stands on a page: one of its texts, or the name of a petitioner. */
function isShown(fact: Fact, used: ReadonlySet<string>, isNamed: boolean): boolean {
  const { texts, parties } = refsIn([fact]);
  if ([...texts.keys()].some((digest) => used.has(digest))) return true;
  return isNamed && [...parties.values()].some(({ party }) => roleOfParty(party) === 'petitioner');
}
