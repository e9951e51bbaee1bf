import { asOffice, granted, type Conditions, type Reader } from '../reader.js';

/** For whom a quarter is counted. */
export interface Counting {
  readonly reader: Reader;
  /** Offices of whose commissions the reader is told sums, beside what its own office may see: as far as they see it themselves. */
  readonly toldOf: readonly string[];
}

/**
 * Whether the reader may see a row `r` of a case, and whether it is in the sums. What is kept from a post of theirs is in no sum either.
 *
 * @param commissioner column of the office that has commissioned it
 */
export function toldBy(
  conditions: Conditions,
  { reader, toldOf }: Counting,
  commissioner: string,
): { readonly isSeen: string; readonly isTold: string } {
  const by = conditions.reader(reader);
  const isSeen = granted('r.case_id', by);
  if (toldOf.length === 0) return { isSeen, isTold: isSeen };
  const asCommissioner = granted('r.case_id', { office: commissioner, account: asOffice(by.account) });
  return {
    isSeen,
    isTold: `(${isSeen} or (${commissioner} = any(${conditions.place(toldOf)}::text[]) and ${asCommissioner}))`,
  };
}
