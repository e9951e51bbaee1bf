import { documentOf, type DocumentContract, type HistoryLine, type Refusal } from '#libs/contracts';
import * as z from 'zod';
import type { CaseDocument } from '../case/documents.js';
import type { DeliveryItem } from './delivery-detail.js';

type Served = NonNullable<DocumentContract['served']>;

const fact = z.looseObject({ data: z.record(z.string(), z.unknown()) });

/** What the history says of a document by its number. */
const names = (lines: readonly HistoryLine[], seq: number, isOf: (type: string) => boolean, field: string): boolean =>
  lines.some(({ raw, type }) => isOf(type) && fact.safeParse(raw).data?.data[field] === seq);

/** The last fact that says of a document that its service so far was none; 0: none does. */
function undoneAt(lines: readonly HistoryLine[], seq: number, by: Served['undoneBy']): number {
  if (by === undefined) return 0;
  const found = lines.filter(({ raw, type }) => {
    const named = fact.safeParse(raw).data?.data[by.field];
    return type === by.type && Array.isArray(named) && named.includes(seq);
  });
  return found.at(-1)?.seq ?? 0;
}

/** Goes to the petitioner, was issued and stands, and tells of no service that took place already. */
export function isDeliverable(kind: string, document: CaseDocument, papersOver: readonly number[]): boolean {
  const { seq, type, over, isPetitioners } = document;
  const contract = documentOf(kind, type);
  return (
    contract !== null &&
    !isPetitioners &&
    over === null &&
    contract.isToPetitioner === true &&
    contract.draftOf === undefined &&
    contract.pageOf === undefined &&
    !papersOver.includes(seq)
  );
}

/**
 * Whose paper it is serves it, and sees what of it is on its way already; one that no office wrote is anybody's. Of an office that
 * has ended it is whoever took over, as the server says too.
 */
export function isServedBy(
  { office, seq }: Pick<CaseDocument, 'office' | 'seq'>,
  acting: string | undefined,
  lines: readonly HistoryLine[],
): boolean {
  if (office === null) return true;
  const later = lines.filter((line) => line.type === 'handedOver' && (line.seq ?? 0) > seq);
  const holder = later.reduce((so, { raw }) => {
    const { from, to } = fact.safeParse(raw).data?.data ?? {};
    return from === so && typeof to === 'string' ? to : so;
  }, office);
  return holder === acting;
}

const since = (lines: readonly HistoryLine[], seq: number): readonly HistoryLine[] =>
  lines.filter((line) => (line.seq ?? 0) > seq);

interface Given {
  readonly kind: string;
  /** Oldest first. */
  readonly documents: readonly CaseDocument[];
  readonly lines: readonly HistoryLine[];
  /** Facts whose papers stand no more. */
  readonly papersOver: readonly number[];
  readonly commands: Readonly<Record<string, Refusal>>;
  readonly deliveries: readonly Pick<DeliveryItem, 'fact' | 'endedAs' | 'servedOn'>[];
}

type UnderWay = Pick<DeliveryItem, 'number' | 'fact' | 'phase' | 'endedAs' | 'servedOn'>;

/** What a case is given by its deliveries. */
export interface ServingByParts {
  /** Which command, once one of them is proved. */
  readonly command: string;
  readonly document: CaseDocument;
  /** Of the deliveries. */
  readonly numbers: readonly string[];
}

/** The documents that are being served: each tells its case by itself, unless no way has delivered it. */
export function servedByParts(
  { kind, documents, commands }: Pick<Given, 'kind' | 'documents' | 'commands'>,
  deliveries: readonly UnderWay[],
): readonly ServingByParts[] {
  return documents.flatMap((document): ServingByParts[] => {
    const command = documentOf(kind, document.type)?.served?.by;
    if (command === undefined || commands[command] !== null || document.over !== null) return [];
    const own = deliveries.filter(({ fact, endedAs }) => fact === document.seq && endedAs === null);
    const numbers = own.filter(({ phase }) => phase !== 'undelivered').map(({ number }) => number);
    return numbers.length === 0 ? [] : [{ command, document, numbers }];
  });
}

/**
 * The documents whose service the case waits for, and that are not on their way to anybody: issued, and the law takes the
 * record of their service now, from whoever looks.
 */
export function unservedOf({
  kind,
  documents,
  lines,
  papersOver,
  commands,
  deliveries,
}: Given): readonly CaseDocument[] {
  const isUnderWay = (seq: number, undone: number): boolean =>
    deliveries.some(
      ({ fact: of, endedAs }) => of === seq && (undone === 0 ? endedAs !== 'withdrawn' : endedAs === null),
    );
  const waits = (seq: number, { by, as, isLastOnly }: Served, undone: number): boolean =>
    commands[by] === null &&
    // Of the last one of its kind the law says itself whether its service is told.
    (as === undefined ||
      isLastOnly === true ||
      !names(since(lines, undone), seq, (type) => documentOf(kind, type)?.pageOf === as, as));
  return documents.filter((one) => {
    const served = documentOf(kind, one.type)?.served;
    if (served === undefined || !isDeliverable(kind, one, papersOver)) return false;
    const undone = undoneAt(lines, one.seq, served.undoneBy);
    return !isUnderWay(one.seq, undone) && waits(one.seq, served, undone);
  });
}
