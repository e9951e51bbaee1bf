import { documentOf, type DocumentContract, type HistoryLine } from '#libs/contracts';
import * as z from 'zod';

/** One text of a document. Null: the text was erased, its fingerprint stays. */
export interface DocumentPart {
  readonly field: string;
  readonly digest: string;
  readonly text: string | null;
}

/** A text of the case that somebody wrote or handed in (文书), as the ledger holds it. */
export interface CaseDocument {
  /** Its fact's place in the ledger. */
  readonly seq: number;
  /** Type of the fact. */
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly office: string | null;
  /** Which party of the case wrote it on its own page; null: none did. */
  readonly party: string | null;
  /** Whose paper it is, by their names in the case; none: its fact does not say. */
  readonly to: readonly string[];
  /** Of the fact whose page it has: it tells that this one was served. Null: it has its own. */
  readonly pageOf: number | null;
  /** Written or said by the petitioner; the others are the offices' own. */
  readonly isPetitioners: boolean;
  /** In the order of its contract. */
  readonly parts: readonly DocumentPart[];
  /** A draft that is none any more, or what was taken back: by which fact, when, and why where that was said. Null: it is not over. */
  readonly over: DraftOver | null;
}

/** How a draft ended that nobody issued, or a document that holds no more. */
export interface DraftOver {
  /** Type of the fact. */
  readonly type: string;
  readonly at: string;
  readonly why: string | null;
}

const ref = z.looseObject({ digest: z.string(), chars: z.number() });
const recorded = z.looseObject({
  data: z.record(z.string(), z.unknown()),
  actor: z.looseObject({ kind: z.string(), office: z.string().nullish(), party: z.string().optional() }),
});

/**
 * Every text of a case as a document, oldest first. A fact that carries texts is one also where the contract of its kind
 * does not name it: what every kind has from the door, and what is newer than this page.
 */
export function documentsOf(
  kind: string,
  lines: readonly HistoryLine[],
  texts: Readonly<Record<string, string>>,
): CaseDocument[] {
  const all = lines.flatMap((line, index): CaseDocument[] => {
    const fact = recorded.safeParse(line.raw).data;
    const { source, seq, type, at, by } = line;
    if (source !== 'ledger' || seq === null || fact === undefined) return [];
    const contract = documentOf(kind, type);
    const parts = noDocuments.has(type) ? null : partsOf(contract, fact.data, texts);
    if (parts === null) return [];
    const isPetitioners = contract?.isPetitioners === true;
    const over = overOf({ seq, type, contract }, lines.slice(index + 1), texts);
    const from = { by, office: issuerOf(fact, contract), party: fact.actor.party ?? null };
    const of = { to: contract?.isToPetitioner === true ? toIn(fact.data) : [], pageOf: pageOfIn(fact.data, contract) };
    return [{ seq, type, at, ...from, ...of, isPetitioners, parts, over }];
  });
  return all.filter((one, at) => {
    const { draftOf, pageOf } = documentOf(kind, one.type) ?? {};
    return !isIssued(one, draftOf, all.slice(at + 1)) && (pageOf === undefined || !isToldAgain(one, all.slice(0, at)));
  });
}

// The name of a file is no text of anybody: the file stands among the attachments.
const noDocuments = new Set(['attached', 'attachmentWithdrawn']);

/** The texts of a document; null: the fact is none. What is written from the record alone is one without any. */
function partsOf(
  contract: DocumentContract | null,
  data: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
): DocumentPart[] | null {
  const fields = Object.keys(contract?.parts ?? data);
  const parts = fields.flatMap((field) => partOf(field, data[field], texts));
  const isComposed = contract?.isComposed ?? false;
  const isOne = parts.length > 0 || (typeof isComposed === 'function' ? isComposed(data) : isComposed);
  return isOne ? parts : null;
}

interface Written extends Pick<CaseDocument, 'seq' | 'type'> {
  readonly contract: DocumentContract | null;
}

/** What became of a draft, before the next one of its kind took its place, or of a document that its office took back. */
function overOf(
  { seq, type, contract }: Written,
  later: readonly HistoryLine[],
  texts: Readonly<Record<string, string>>,
): DraftOver | null {
  const { overBy = {}, served: { notAfter } = {} } = contract ?? {};
  const end =
    notAfter === undefined
      ? later.find((line) => line.type === type || Object.hasOwn(overBy, line.type))
      : later.find((line) => line.type === notAfter.type && dataOf(line)[notAfter.field] === seq);
  if (end === undefined || end.type === type) return null;
  const data = dataOf(end);
  const words = Object.entries(data).flatMap(([field, value]) => partOf(field, value, texts));
  return { type: end.type, at: end.at, why: words[0]?.text ?? null };
}

const dataOf = ({ raw }: HistoryLine): Readonly<Record<string, unknown>> => recorded.safeParse(raw).data?.data ?? {};

/** That a document was served is told by a fact that has its page: it is no second one, unless it says more. */
const isToldAgain = ({ parts, pageOf }: CaseDocument, earlier: readonly CaseDocument[]): boolean =>
  earlier.some(
    (one) => one.over === null && (parts.length > 0 ? wordsOf(one.parts) === wordsOf(parts) : one.seq === pageOf),
  );

/** Whom a paper names: one of them, or who is called, or was there. */
function toIn({ party, invited, attended }: Readonly<Record<string, unknown>>): readonly string[] {
  const named = typeof party === 'string' ? [party] : (invited ?? attended);
  return Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : [];
}

function pageOfIn(data: Readonly<Record<string, unknown>>, contract: DocumentContract | null): number | null {
  const of = contract?.pageOf === undefined ? null : data[contract.pageOf];
  return typeof of === 'number' ? of : null;
}

/** A draft that was issued as it stands is that document; one that was given back before is not. */
const isIssued = (draft: CaseDocument, issuedAs: string | undefined, later: readonly CaseDocument[]): boolean =>
  draft.over === null && later.some(({ type, parts }) => type === issuedAs && wordsOf(parts) === wordsOf(draft.parts));

const wordsOf = (parts: readonly DocumentPart[]): string =>
  parts.map(({ field, digest }) => `${field} ${digest}`).join('\n');

function issuerOf({ data, actor }: z.output<typeof recorded>, contract: DocumentContract | null): string | null {
  const named = contract?.issuer === undefined ? null : data[contract.issuer];
  return typeof named === 'string' ? named : (actor.office ?? null);
}

function partOf(field: string, value: unknown, texts: Readonly<Record<string, string>>): DocumentPart[] {
  const { data } = ref.safeParse(value);
  return data === undefined ? [] : [{ field, digest: data.digest, text: texts[data.digest] ?? null }];
}
