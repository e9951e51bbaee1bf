import { legalDateOf } from '#libs/calendar';
import { articleText, fieldText, type Language } from '#libs/contracts';
import type { Block, Layout, OfficialDocument } from '#libs/document';
import type { OfficeId, TextRef } from '#libs/kernel';
import { missingContents, noticeKinds, textOfNotice } from '#libs/notice';
import type { Clause, MissingContent, NoticeKind } from '#libs/notice';
import { hasRedHead, type OfficeTree } from '#libs/office';
import { drawDocumentNumber, readDocumentNumber, reads, type DocumentNumber } from '#libs/persistence';
import type { NoticeGiven } from '../case/kinds-own.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { clausesOf } from './clauses.js';
import { documentOfFact, issuerOf, type FoundDocument } from './document-of-fact.js';
import { sayNumber } from './document-number.js';
import { dateOnPage, sayOfPage, type SayOfPage } from './document.messages.js';
import { addressedTo, type NamedPerson } from './named-people.js';

/** A document of a case as its page is made. */
interface Asked extends Omit<FoundDocument, 'holder' | 'shown' | 'people' | 'isNamed' | 'naming' | 'isOver'> {
  /** It stands no more, and says so; left out: it does. */
  readonly isOver?: boolean;
  readonly language: Language;
  /** Its names are masked, and it says so. */
  readonly isCopy: boolean;
  /** It is served, and numbered by that. */
  readonly isServed: boolean;
}

/** Which page is asked for, and for what. */
export interface PageAsked {
  readonly id: string;
  readonly seq: number;
  /** In full, and it is served; null: masked, and the page is a copy. */
  readonly people: readonly NamedPerson[] | null;
  /** Where the public reaches its page; null: no code to scan stands on it. */
  readonly address: string | null;
  /** Asked with the page before a number is drawn for it: what this refuses has none. */
  readonly tried?: (page: OfficialDocument) => Promise<void>;
  /** Asked with the page and its number before that stands: what this refuses leaves the number to the next one. */
  readonly numbered?: (page: OfficialDocument, number: DocumentNumber) => Promise<void>;
}

/** A page, and what it was made of. */
export interface Paper {
  readonly document: OfficialDocument;
  /** The facts of whose words and names something stands on it, ascending. */
  readonly from: () => Promise<readonly number[]>;
  /** Somebody has yet to issue it. */
  readonly isDraft: boolean;
  readonly number: DocumentNumber | null;
}

/**
 * The page of a document that an office wrote (文书), from its fact: a notice with its contents checked and its clauses, anything
 * else with its texts.
 *
 * @throws DomainError `docket.no_such_case`; HttpProblem 404 `http.no_such_document`, 422 `http.notice_incomplete`
 */
export async function paperOf(platform: Platform, caller: Caller, { id, seq, ...of }: PageAsked): Promise<Paper> {
  return await pageFrom(platform, caller, await documentOfFact(platform, caller, { id, seq }), of);
}

/** The same of a document that was found before. */
export async function pageFrom(
  platform: Platform,
  caller: Caller,
  found: FoundDocument,
  { people, address, tried, numbered }: Omit<PageAsked, 'id' | 'seq'>,
): Promise<Paper> {
  const { contract } = found;
  const { language } = caller;
  const isServed = people !== null;
  const notice = isServed ? await found.naming(people) : found.notice;
  const isCopy = !isServed && contract.isToPetitioner === true;
  const asked: Asked = { ...found, notice, language, isCopy, isServed };
  const made = (document: OfficialDocument, number: DocumentNumber | null): Paper => ({
    ...{ document, number },
    from: () => found.shown(isServed),
    isDraft: contract.draftOf !== undefined,
  });
  if (notice === null) return made(plainPaper(asked), null);
  const to = addressedTo(notice, people ?? found.people);
  const issued = contract.draftOf === undefined ? { caseId: found.head.id, seq: found.fact.seq } : null;
  const clauses = await clausesOf(platform.database, { kind: notice.kind, language }, issued);
  const page = noticePaper(asked, notice, { clauses, to });
  const finished = (number: DocumentNumber): OfficialDocument => ({
    ...page,
    issuer: number.name[language],
    signature: { ...page.signature, by: number.name[language] },
    number: sayNumber(number, language),
    code: !isServed || address === null ? null : scanned(address, number, asked),
  });
  const number = await numberOf(platform, asked, {
    tried: async () => tried?.(page),
    numbered: async (drawn) => numbered?.(finished(drawn), drawn),
  });
  return number === null ? made(page, null) : made(finished(number), number);
}

/** The code to scan: it leads to the page that says whether the paper is genuine. */
function scanned(address: string, { office, year, number }: DocumentNumber, { hash, language }: Asked) {
  const query = new URLSearchParams({ number: [office, year, number].join('/'), code: codeOf(hash) });
  return { content: `${address}/p/verify?${query.toString()}`, says: sayOfPage(language)('verify') };
}

/** As it is printed at the end of a page: the beginning of its link in the chain. */
const codeOf = (hash: string): string => hash.slice(0, 16);

/**
 * The number of a notice (文号), by its office and the year of its date: drawn when it is first set to be served, so that what
 * was only looked at leaves none out. A draft and a drill have none, nor has what lies in a room (卷内室): the series is read by the
 * whole office, which would find its place empty.
 */
async function numberOf(
  { database }: Platform,
  asked: Asked,
  { tried, numbered }: { tried: () => Promise<void>; numbered: (drawn: DocumentNumber) => Promise<void> },
): Promise<DocumentNumber | null> {
  const { head, fact, contract, offices, isServed } = asked;
  const office = issuerOf(asked);
  if (office === null || contract.draftOf !== undefined || head.isDrill) return null;
  const place = { caseId: head.id, seq: fact.seq };
  const known = await readDocumentNumber(database, place);
  if (known !== null || !isServed || (await reads.isApart(database, head.id))) return known;
  await tried();
  const name = offices.get(office)?.name ?? { zh: office, en: office };
  const year = Number(legalDateOf(fact.at).slice(0, 4));
  return database.transaction(async (transaction) => {
    const drawn = await drawDocumentNumber(transaction, { ...place, office, name, year });
    await numbered(drawn);
    return drawn;
  });
}

/** @throws HttpProblem 422 `http.notice_incomplete`: each content that is missing, with its article */
export function noticePaper(
  asked: Asked,
  { kind, contents, ...given }: NoticeGiven,
  { clauses, to }: { readonly clauses: readonly Clause[]; readonly to: readonly string[] },
): OfficialDocument {
  const say = sayOfPage(asked.language);
  const missing = missingContents(kind, contents);
  const subject = contents['matter'] ?? null;
  const { name, signers = [] }: NoticeKind = noticeKinds[kind];
  const title = given.title ?? name[asked.language];
  if (missing.length > 0) throw incomplete(missing, { title, language: asked.language });
  const page = pageOfKind(kind, pageOf(asked, say));
  return {
    ...page,
    // Whoever serves it first draws the number: until then its place is empty, as on paper.
    // What no office issues has none.
    number: issuerOf(asked) === null ? null : say('undrawn', { office: page.issuer, year: page.date.slice(0, 4) }),
    title: subject === null ? title : say('title', { matter: subject, kind: title }),
    addressee: to.length === 0 || signers.length > 0 ? null : say('to', { names: to.join(say('and')) }),
    body: textOfNotice(clauses, contents),
    signers: given.signers ?? signers.map((one) => one[asked.language]),
  };
}

type Page = ReturnType<typeof pageOf>;

/** A record is nobody's letter: people sign it, and no office seals it. */
function pageOfKind(kind: NoticeGiven['kind'], page: Page): Page {
  const { isRecord = false }: NoticeKind = noticeKinds[kind];
  return isRecord ? { ...page, layout: 'record', signature: { ...page.signature, isSealed: false } } : page;
}

function incomplete(
  missing: readonly MissingContent[],
  { title, language }: { readonly title: string; readonly language: Language },
): HttpProblem {
  const named = missing.map(({ name, article }) => {
    const basis = article === null ? '' : articleText(article, language);
    if (basis === '') return name[language];
    return language === 'zh' ? `${name.zh}（${basis}）` : `${name.en} (${basis})`;
  });
  return new HttpProblem(422, 'http.notice_incomplete', {
    title,
    missing: named.join(language === 'zh' ? '、' : ', '),
  });
}

/** What is no notice to anybody: its texts under their names. */
export function plainPaper(asked: Asked): OfficialDocument {
  const { fact, contract, head, language, textOf } = asked;
  const say = sayOfPage(language);
  const data = fact.data as Readonly<Record<string, unknown>>;
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

/** Of whoever is no organ there is no red head. */
function layoutFor(office: OfficeId | null, offices: OfficeTree): Layout {
  const type = office === null ? undefined : offices.get(office)?.type;
  return type === undefined || hasRedHead(type) ? 'organ' : 'committee';
}

/** What every page has: whose it is, when it was issued, what it is if it is no document of effect, and from where it was set. */
function pageOf(asked: Asked, say: SayOfPage): Omit<OfficialDocument, 'title' | 'addressee' | 'body'> {
  const { head, fact, hash, contract, offices, language, isCopy } = asked;
  const office = issuerOf(asked);
  const issuer = office === null ? head.number : (offices.get(office)?.name[language] ?? office);
  const date = legalDateOf(fact.at);
  const isDraft = contract.draftOf !== undefined;
  return {
    layout: layoutFor(office, offices),
    language,
    issuer,
    // The number of a committee says so itself.
    number: head.number.endsWith('号') ? head.number : say('number', { number: head.number }),
    attachments: [],
    signature: { by: issuer, lines: [isDraft ? say('dateOfIssue') : dateOnPage(date, language)], isSealed: true },
    date,
    mark: markOf(asked, say),
    notes: [...(isCopy ? [say('copy')] : []), say('proof', { seq: String(fact.seq), hash: codeOf(hash) })],
    code: null,
  };
}

/** What stands across a page of no effect: that it is a draft, void, or of a drill. */
function markOf({ contract, head, isOver = false }: Asked, say: SayOfPage): OfficialDocument['mark'] {
  const marks = [
    ...(contract.draftOf === undefined ? [] : [say('draft')]),
    ...(isOver ? [say('over')] : []),
    ...(head.isDrill ? [say('drill')] : []),
  ];
  return marks.length === 0 ? null : { word: say(isOver ? 'overWord' : 'draftWord'), line: marks.join(' · ') };
}
