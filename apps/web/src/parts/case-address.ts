import { headOf, heads, type KindName, kindNames } from '#libs/contracts';

/** The list of the cases of a kind. */
export const listAddress = (kind: string): string => `/${headOf(kind)?.address ?? kind}`;

/** The page of a case, with the form of a command open on it if one is named. */
export function caseAddress(kind: string, number: string, command?: string): string {
  const address = `${listAddress(kind)}/${encodeURIComponent(number)}`;
  return command === undefined ? address : `${address}?do=${command}`;
}

/** The kind of a case by the letters of its number; null: no kind of this release has such numbers. */
export function kindOfNumber(number: string): KindName | null {
  const [letters = ''] = /^\D*/.exec(number) ?? [];
  return kindNames.find((kind) => letters.endsWith(heads[kind].numberMark)) ?? null;
}

/** The page of a case that is known by its number alone; where no kind has such numbers, an address that is none. */
export const addressOfNumber = (number: string): string => caseAddress(kindOfNumber(number) ?? '', number);

/** A clock of a case: where the reasons of its date are. */
export interface WhyOf {
  readonly kind: string;
  readonly number: string;
  readonly clock: string;
}

/** Address of the reasons of a clock's date. */
export const whyAddress = ({ kind, number, clock }: WhyOf): string =>
  `${caseAddress(kind, number)}/clocks/${encodeURIComponent(clock)}/why`;
