import { documentOf, type DocumentContract, type HistoryLine, type Refusal } from '#libs/contracts';
import * as z from 'zod';
import type { CaseDocument } from '../case/documents.js';
import type { DeliveryItem } from './delivery-detail.js';

const fact = z.looseObject({ data: z.record(z.string(), z.unknown()) });

/** Goes to the petitioner, was issued, and tells of no service that took place already. */
export function isDeliverable(kind: string, { type, over, isPetitioners }: CaseDocument): boolean {
  const contract = documentOf(kind, type);
  return (
    contract !== null &&
    !isPetitioners &&
    over === null &&
    contract.isToPetitioner === true &&
    contract.draftOf === undefined &&
    contract.pageOf === undefined
  );
}

interface Given {
  readonly kind: string;
  /** Oldest first. */
  readonly documents: readonly CaseDocument[];
  readonly lines: readonly HistoryLine[];
  readonly commands: Readonly<Record<string, Refusal>>;
  readonly deliveries: readonly Pick<DeliveryItem, 'fact' | 'endedAs' | 'servedOn'>[];
}

/**
 * The documents whose service the case waits for, and that are not on their way to anybody: issued, and the law takes the
 * record of their service now, from whoever looks.
 */
export function unservedOf({ kind, documents, lines, commands, deliveries }: Given): readonly CaseDocument[] {
  const isUnderWay = ({ seq }: CaseDocument): boolean =>
    deliveries.some((one) => one.fact === seq && one.endedAs !== 'withdrawn');
  const names = (seq: number, types: (type: string) => boolean, field: string): boolean =>
    lines.some(({ raw, type }) => types(type) && fact.safeParse(raw).data?.data[field] === seq);
  const waits = ({ seq }: CaseDocument, { by, as, notAfter }: NonNullable<DocumentContract['served']>): boolean => {
    if (commands[by] !== null) return false;
    if (notAfter !== undefined && names(seq, (type) => type === notAfter.type, notAfter.field)) return false;
    if (as !== undefined) return !names(seq, (type) => documentOf(kind, type)?.pageOf === as, as);
    // Without a number it is the last one that the record would be of.
    return documents.findLast(({ type }) => documentOf(kind, type)?.served?.by === by)?.seq === seq;
  };
  return documents.filter((one) => {
    const served = documentOf(kind, one.type)?.served;
    return served !== undefined && isDeliverable(kind, one) && !isUnderWay(one) && waits(one, served);
  });
}
