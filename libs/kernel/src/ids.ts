declare const brand: unique symbol;

/** A string that the compiler keeps apart from other strings. */
export type Branded<B extends string> = string & { readonly [brand]: B };

/** Id of a case (案件): a UUID. */
export type CaseId = Branded<'CaseId'>;
/** Id of an office (机构): a lower-case slug, stable for ever, e.g. `bureau`, `dept-transport`, `town-binju`. */
export type OfficeId = Branded<'OfficeId'>;
/** A claim (诉求) of a case, unique in it: `c1`. */
export type ClaimId = Branded<'ClaimId'>;
/** An instant, ISO 8601 in UTC cut to the millisecond: `2026-11-24T12:49:08.123Z`. Sorts as text. */
export type Instant = Branded<'Instant'>;
/** A legal date in Asia/Shanghai, `YYYY-MM-DD`. Sorts as text. */
export type LegalDate = Branded<'LegalDate'>;

/** Marks a string as an id or time after the caller has checked it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the brand
export function as<T extends Branded<string>>(text: string): T {
  return text as T;
}
