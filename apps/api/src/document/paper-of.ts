import { legalDateOf } from '#libs/calendar';
import {
  articleText,
  documentOf,
  fieldText,
  type DocumentContract,
  type KindName,
  type Language,
} from '#libs/contracts';
import { factOfKind, kindOf, refsIn } from '#libs/docket';
import type { Block, OfficialDocument } from '#libs/document';
import { as, type Fact, type OfficeId, type TextRef } from '#libs/kernel';
import { missingContents, noticeKinds, textOfNotice, type MissingContent, type NoticeClauses } from '#libs/notice';
import type { OfficeTree } from '#libs/office';
import { drawDocumentNumber, readDocumentNumber, reads, type DocumentNumber } from '#libs/persistence';
import { roleOfParty } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import { maskedParties } from '../case/case-parts.js';
import type { NoticeGiven } from '../case/kinds-own.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { clausesFor } from './clauses.js';
import { dateOnPage, sayOfPage, type SayOfPage } from './document.messages.js';

// What one act records: a notice is followed by what it told of.
const actLength = 4;
// A petition of years has some hundreds of facts. A document is one of them, and what it says hangs on earlier ones.
export const mostFacts = 5_000;

interface Recorded {
  readonly fact: Fact;
  readonly hash: string;
}

/** A document of a case as its page is made. */
interface Asked {
  readonly head: reads.CaseHead;
  readonly recorded: Recorded;
  readonly contract: DocumentContract;
  readonly clauses: NoticeClauses;
  readonly offices: OfficeTree;
  readonly textOf: (ref: TextRef | null | undefined) => string | null;
  readonly language: Language;
  /** Its names are masked, and it says so. */
  readonly isCopy: boolean;
}

/** Which page is asked for, and for what. */
export interface PageAsked {
  readonly id: string;
  readonly seq: number;
  /** In full, and it is served; null: masked, and the page is a copy. */
  readonly names: readonly string[] | null;
  /** Where the public reaches its page; null: no code to scan stands on it. */
  readonly address: string | null;
  /** Asked with the page before a number is drawn for it: what this refuses has none. */
  readonly tried?: (page: OfficialDocument) => Promise<void>;
}

/** A page, and what it was made of. */
export interface Paper {
  readonly document: OfficialDocument;
  /** The facts of whose words and names something stands on it, ascending. */
  readonly from: readonly number[];
  /** Somebody has yet to issue it. */
  readonly isDraft: boolean;
}

/**
 * The page of a document that an office wrote (文书), from its fact: a notice with its contents checked and its clauses, anything
 * else with its texts.
 *
 * @throws DomainError `docket.no_such_case`; HttpProblem 404 `http.no_such_document`, 422 `http.notice_incomplete`
 */
export async function paperOf(
  platform: Platform,
  caller: Caller,
  { id, seq, names, address, tried }: PageAsked,
): Promise<Paper> {
  const { database, registry } = platform;
  const head = await visibleHead(platform, caller, id);
  const [rows, texts, { offices }, clauses] = await Promise.all([
    reads.readFacts(database, caller.reader, head.id, { afterSeq: 0, limit: mostFacts }),
    reads.readTexts(database, caller.reader, head.id),
    platform.world(),
    clausesFor(database, { caseId: head.id, seq }),
  ]);
  const law = kindOf(registry, head.kind);
  const facts = rows.map(({ body }) => factOfKind(law, body));
  const at = facts.findIndex((one) => one.seq === seq);
  const { fact, hash, contract } = documentAt(head, facts[at], rows[at]);
  const { textOf, used } = noting(textsBy(texts));
  const { language } = caller;
  const isCopy = names === null && contract.isToPetitioner === true;
  const asked = { head, recorded: { fact, hash }, contract, clauses, offices, textOf, language, isCopy };
  const of = { head, facts: facts.slice(0, at + actLength), fact, offices, textOf, language };
  const notice = await ownOf(head.kind as KindName).notice?.(platform, caller, of);
  const made = (document: OfficialDocument): Paper => ({
    document,
    from: facts.filter((one) => one.seq === seq || isShown(one, used, names !== null)).map((one) => one.seq),
    isDraft: contract.draftOf !== undefined,
  });
  if (notice == null) return made(plainPaper(asked));
  const page = noticePaper(asked, notice, names ?? (await maskedNames(platform, caller, head)));
  const number = await numberOf(platform, asked, async () => tried?.(page));
  if (number === null) return made(page);
  const issuer = number.name[language];
  return made({
    ...page,
    issuer,
    signature: { ...page.signature, by: issuer },
    number: sayNumber(number, language),
    code: isCopy || address === null ? null : scanned(address, number, asked),
  });
}

/** Texts as they are asked for, with what was asked for. */
function noting(textOf: Asked['textOf']) {
  const used = new Set<string>();
  const noted: Asked['textOf'] = (ref) => {
    if (ref != null) used.add(ref.digest);
    return textOf(ref);
  };
  return { textOf: noted, used };
}

/** Whether something of a fact stands on a page: one of its texts, or the name of a petitioner. */
function isShown(fact: Fact, used: ReadonlySet<string>, isNamed: boolean): boolean {
  const { texts, parties } = refsIn([fact]);
  if ([...texts.keys()].some((digest) => used.has(digest))) return true;
  return isNamed && [...parties.values()].some(({ party }) => roleOfParty(party) === 'petitioner');
}

/** The code to scan: it leads to the page that says whether the paper is genuine. */
function scanned(address: string, { office, year, number }: DocumentNumber, { recorded, language }: Asked) {
  const query = new URLSearchParams({ number: [office, year, number].join('/'), code: codeOf(recorded.hash) });
  return { content: `${address}/p/verify?${query.toString()}`, says: sayOfPage(language)('verify') };
}

/** As it is printed at the end of a page: the beginning of its link in the chain. */
const codeOf = (hash: string): string => hash.slice(0, 16);

/** @throws HttpProblem 404 `http.no_such_document`: there is none, or it is the petitioner's own */
function documentAt({ kind }: reads.CaseHead, fact: Fact | undefined, row: reads.FactRow | undefined) {
  const contract = fact === undefined ? null : documentOf(kind, fact.type);
  if (fact === undefined || row === undefined || contract === null || contract.isPetitioners === true) {
    throw new HttpProblem(404, 'http.no_such_document');
  }
  return { fact, hash: row.hash, contract };
}

function textsBy(texts: readonly reads.CaseText[]): Asked['textOf'] {
  const bodies = new Map(texts.map(({ digest, body }) => [digest, body]));
  return (ref) => (ref ? (bodies.get(ref.digest) ?? null) : null);
}

export const maskedNames = async (platform: Platform, caller: Caller, head: reads.CaseHead): Promise<string[]> =>
  (await maskedParties(platform, caller, head.id)).flatMap(({ role, name }) =>
    role === 'petitioner' && name !== null ? [name] : [],
  );

/**
 * The number of a notice (文号), by its office and the year of its date: drawn when it is first set to be served, so that what
 * was only looked at leaves none out. A draft and a drill have none.
 */
async function numberOf(
  { database }: Platform,
  { head, recorded, contract, offices, isCopy }: Asked,
  tried: () => Promise<void>,
): Promise<DocumentNumber | null> {
  const office = issuerOf(recorded.fact, contract);
  if (office === null || contract.draftOf !== undefined || head.isDrill) return null;
  const place = { caseId: head.id, seq: recorded.fact.seq };
  const known = await readDocumentNumber(database, place);
  if (known !== null || isCopy) return known;
  await tried();
  const name = offices.get(office)?.name ?? { zh: office, en: office };
  const year = Number(legalDateOf(recorded.fact.at).slice(0, 4));
  return database.transaction((transaction) => drawDocumentNumber(transaction, { ...place, office, name, year }));
}

/** A number as it is printed. */
export function sayNumber({ name, year, number }: DocumentNumber, language: Language): string {
  return sayOfPage(language)('drawn', { office: name[language], year: String(year), number: String(number) });
}

/** @throws HttpProblem 422 `http.notice_incomplete`: each content that is missing, with its article */
export function noticePaper(asked: Asked, { kind, contents }: NoticeGiven, to: readonly string[]): OfficialDocument {
  const say = sayOfPage(asked.language);
  const missing = missingContents(kind, contents);
  if (missing.length > 0) throw incomplete(missing, asked.language);
  const subject = contents['matter'] ?? null;
  const title = noticeKinds[kind].name[asked.language];
  return {
    ...pageOf(asked, say),
    title: subject === null ? title : say('title', { matter: subject, kind: title }),
    addressee: to.length === 0 ? null : say('to', { names: to.join(say('and')) }),
    body: textOfNotice(asked.clauses[kind][asked.language], contents),
  };
}

function incomplete(missing: readonly MissingContent[], language: Language): HttpProblem {
  const named = missing.map(({ name, article }) => {
    const basis = article === null ? '' : articleText(article, language);
    if (basis === '') return name[language];
    return language === 'zh' ? `${name.zh}（${basis}）` : `${name.en} (${basis})`;
  });
  return new HttpProblem(422, 'http.notice_incomplete', { missing: named.join(language === 'zh' ? '、' : ', ') });
}

/** What is no notice to anybody: its texts under their names. */
export function plainPaper(asked: Asked): OfficialDocument {
  const { recorded, contract, head, language, textOf } = asked;
  const say = sayOfPage(language);
  const data = recorded.fact.data as Readonly<Record<string, unknown>>;
  const parts = Object.keys(contract.parts ?? data).filter((field) => isText(data[field]));
  if (parts.length === 0) throw new HttpProblem(404, 'http.no_such_document');
  const body = parts.flatMap((field): Block[] => {
    const name = contract.parts?.[field]?.[language] ?? fieldText(head.kind, field, language) ?? field;
    const lines = (textOf(data[field] as TextRef) ?? say('erased')).split(/\n+/u).filter((line) => line.trim() !== '');
    const said = lines.map((text): Block => ({ kind: 'paragraph', text }));
    return parts.length > 1 ? [{ kind: 'heading', text: name }, ...said] : said;
  });
  return { ...pageOf(asked, say), title: contract.name[language], addressee: null, body };
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'digest' in value && 'chars' in value;

/** What every page has: whose it is, when it was issued, what it is if it is no document of effect, and from where it was set. */
function pageOf(
  { head, recorded: { fact, hash }, contract, offices, language, isCopy }: Asked,
  say: SayOfPage,
): Omit<OfficialDocument, 'title' | 'addressee' | 'body'> {
  const office = issuerOf(fact, contract);
  const issuer = office === null ? head.number : (offices.get(office)?.name[language] ?? office);
  const date = legalDateOf(fact.at);
  const isDraft = contract.draftOf !== undefined;
  const marks = [...(isDraft ? [say('draft')] : []), ...(head.isDrill ? [say('drill')] : [])];
  return {
    layout: 'organ',
    language,
    issuer,
    number: say('number', { number: head.number }),
    attachments: [],
    signature: { by: issuer, lines: [isDraft ? say('dateOfIssue') : dateOnPage(date, language)], isSealed: true },
    date,
    mark: marks.length === 0 ? null : { word: say('draftWord'), line: marks.join(' · ') },
    notes: [...(isCopy ? [say('copy')] : []), say('proof', { seq: String(fact.seq), hash: codeOf(hash) })],
    code: null,
  };
}

function issuerOf({ data, actor }: Fact, { issuer }: DocumentContract): OfficeId | null {
  const named = issuer === undefined ? null : (data as Readonly<Record<string, unknown>>)[issuer];
  return typeof named === 'string' ? as<OfficeId>(named) : actor.office;
}
