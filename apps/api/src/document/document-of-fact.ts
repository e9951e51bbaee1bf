import { documentOf, type DocumentContract, type KindName } from '#libs/contracts';
import { factOfKind, kindOf, refsIn } from '#libs/docket';
import { as, type Fact, type OfficeId, type TextRef } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import { holderOf } from '../case/holder.js';
import type { NoticeAsked, NoticeGiven, WhoIsNamed } from '../case/kinds-own.js';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { maskedPeople, notingWho, whoIn, type NamedPerson } from './named-people.js';

// What one act records: a notice is followed by what it told of, three facts at most.
export const actLength = 3;
// A petition of years has some hundreds of facts; all of them are looked through once, when a document is kept.
const mostFacts = 5_000;

/** A document of a case (文书), by the fact that it is, with what it says. */
export interface FoundDocument {
  readonly head: reads.CaseHead;
  /** Where its parties stand: the same case, or the one above. */
  readonly holder: reads.CaseHead;
  readonly fact: Fact;
  /** Of the fact, in the chain. */
  readonly hash: string;
  readonly contract: DocumentContract;
  /** It was taken back, or stands no more (作废). */
  readonly isOver: boolean;
  /** The notice that it is, with the names masked; null: it is none. */
  readonly notice: NoticeGiven | null;
  /** Who may be named on it, masked. */
  readonly people: readonly NamedPerson[];
  /** Whether it says something of somebody beside to whom it is addressed, as an agent who sat there. */
  readonly isNamed: (one: { readonly party: string }) => boolean;
  /** The same notice with these names. */
  readonly naming: (people: readonly NamedPerson[]) => Promise<NoticeGiven | null>;
  readonly offices: OfficeTree;
  readonly textOf: NoticeAsked['textOf'];
  /** The facts of whose words something was asked for so far, and with them those that name a petitioner, ascending. */
  readonly shown: (isNamed: boolean) => Promise<readonly number[]>;
}

/**
 * The document that a fact is. Where it was issued before it was served, the one that was issued.
 *
 * @throws DomainError `docket.no_such_case`; HttpProblem 404 `http.no_such_document`: there is none, it is the
 * petitioner's, or for the file alone
 */
export async function documentOfFact(
  platform: Platform,
  caller: Caller,
  { id, seq }: { readonly id: string; readonly seq: number },
): Promise<FoundDocument> {
  const { database } = platform;
  const head = await visibleHead(platform, caller, id);
  const { fact, hash, contract } = await factOf(platform, caller, { head, seq });
  const holder = contract.isToPetitioner === true ? { ...head, id: await holderOf(platform, head.id) } : head;
  const [facts, { offices }, people] = await Promise.all([
    factsBehind(platform, caller, { head, act: [fact.seq, fact.seq + actLength] }),
    platform.world(),
    maskedPeople(platform, caller, holder),
  ]);
  const { textOf, used } = noting(await textsOf(platform, caller, { head, facts }));
  const asked = { head, facts, fact, offices, textOf, language: caller.language };
  const { notices } = ownOf(head.kind as KindName);
  const isOver =
    notices?.papersOver !== undefined &&
    notices.papersOver(await platform.docket.dossier(head.id, database)).includes(fact.seq);
  const given = async (who: WhoIsNamed): Promise<NoticeGiven | null> =>
    (await notices?.of(platform, caller, { ...asked, who })) ?? null;
  const naming = (named: readonly NamedPerson[]) => given(whoIn(named));
  const masked = notingWho(whoIn(people));
  const notice = await given(masked.who);
  const isNamed = ({ party }: { readonly party: string }): boolean => masked.named.has(party);
  const shown = async (isServed: boolean): Promise<readonly number[]> => {
    const law = kindOf(platform.registry, head.kind);
    const rows = await reads.readFacts(database, caller.reader, head.id, { afterSeq: 0, limit: mostFacts });
    const all = rows.map(({ whole }) => factOfKind(law, whole));
    const petitioners = new Set(joinedIn(all).flatMap(({ party, role }) => (role === 'accused' ? [] : [party])));
    const named = { used, petitioners };
    return all.filter((one) => one.seq === fact.seq || isShown(one, named, isServed)).map((one) => one.seq);
  };
  return { head, holder, fact, hash, contract, isOver, notice, people, isNamed, naming, offices, textOf, shown };
}

interface OfCase {
  readonly head: reads.CaseHead;
}

/** What a document says hangs on: the facts of its act, and the earlier ones that its kind looks back at. */
export async function factsBehind(
  { database, registry }: Platform,
  { reader }: Caller,
  { head, act }: OfCase & { readonly act: readonly [number, number] },
): Promise<readonly Fact[]> {
  const law = kindOf(registry, head.kind);
  const types = ownOf(head.kind as KindName).notices?.looksAt ?? [];
  const rows = await reads.readFactsBefore(database, reader, head.id, { types, act });
  return rows.map(({ whole }) => factOfKind(law, whole));
}

/** The texts that some facts of a case hold. */
export async function textsOf(
  { database }: Platform,
  { reader }: Caller,
  { head, facts }: OfCase & { readonly facts: readonly Fact[] },
): Promise<readonly reads.CaseText[]> {
  return reads.readTextsOf(database, reader, head.id, [...refsIn(facts).texts.keys()]);
}

/** The fact whose page is asked for: where that was issued before, the one that was issued. */
async function factOf({ database, registry }: Platform, { reader }: Caller, { head, seq }: OfCase & { seq: number }) {
  const law = kindOf(registry, head.kind);
  const found = async (at: number) => {
    const [row] = await reads.readFacts(database, reader, head.id, { afterSeq: at - 1, limit: 1 });
    return row?.seq === at ? { fact: factOfKind(law, row.whole), hash: row.hash } : null;
  };
  const asked = await found(seq);
  const issued = asked === null ? null : issuedAs(head.kind, asked.fact);
  const one = issued === null ? asked : await found(issued);
  const contract = one === null ? null : documentOf(head.kind, one.fact.type);
  if (one === null || contract === null || contract.isPetitioners === true || contract.isForFile === true) {
    throw new HttpProblem(404, 'http.no_such_document');
  }
  return { ...one, contract };
}

/** Whose letter it is: as the notice says, a field of the fact, else the office of whoever acted. */
export function issuerOf({ fact, contract: { issuer }, notice }: Pick<FoundDocument, 'fact' | 'contract' | 'notice'>) {
  if (notice?.issuer !== undefined) return notice.issuer;
  const { data, actor } = fact;
  const named = issuer === undefined ? null : (data as Readonly<Record<string, unknown>>)[issuer];
  return typeof named === 'string' ? as<OfficeId>(named) : actor.office;
}

function issuedAs(kind: string, { type, data }: Fact): number | null {
  const { pageOf } = documentOf(kind, type) ?? {};
  const issued = pageOf === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[pageOf];
  return typeof issued === 'number' ? issued : null;
}

/** Who joined the case by these facts. */
const joinedIn = (facts: readonly Fact[]) =>
  facts.flatMap(({ parties = [] }) => parties).flatMap((one) => (one.change === 'join' ? [one] : []));

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

interface Shown {
  /** Digests of the texts that were asked for. */
  readonly used: ReadonlySet<string>;
  /** Names of the parties whose names may stand on it. */
  readonly petitioners: ReadonlySet<string>;
}

/** Whether something of a fact stands on a page: one of its texts, or the name of a petitioner. */
function isShown(fact: Fact, { used, petitioners }: Shown, isNamed: boolean): boolean {
  const { texts, parties } = refsIn([fact]);
  if ([...texts.keys()].some((digest) => used.has(digest))) return true;
  return isNamed && [...parties.values()].some(({ party }) => petitioners.has(party));
}
