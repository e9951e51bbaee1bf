import { headOf, heads, type KindHead, type KindName, kindNames } from '#libs/contracts';

/** The list of the cases of a kind, narrowed by filters of it. */
export function listAddress(kind: string, narrowed: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(narrowed).toString();
  return `/${headOf(kind)?.address ?? kind}${query === '' ? '' : `?${query}`}`;
}

/** The page of a case, with the form of a command open on it if one is named. */
export function caseAddress(kind: string, number: string, command?: string): string {
  const address = `${listAddress(kind)}/${encodeURIComponent(number)}`;
  return command === undefined ? address : `${address}?do=${command}`;
}

// （2026）白杨乡调字第17号: of a series by office and year, whose name ends with the mark of its kind.
const ofSeries = /^\p{L}?（\d{4}）(.+)\p{L}{2}\d+\p{L}$/u;
// 信2026-000417-2: a part that is numbered after its parent, and has the letter of that.
const ofPart = /-\d+-\d+$/;

/** The kind of a case by the letters of its number; null: they say none, or one that this release does not know. */
export function kindOfNumber(number: string, of: Readonly<Record<KindName, KindHead>> = heads): KindName | null {
  const series = ofSeries.exec(number)?.[1];
  if (series !== undefined) return kindNames.find((kind) => endsWith(series, of[kind].seriesMark ?? null)) ?? null;
  if (ofPart.test(number)) return null;
  const [letters = ''] = /^\D*/.exec(number) ?? [];
  return kindNames.find((kind) => endsWith(letters, of[kind].numberMark)) ?? null;
}

const endsWith = (text: string, mark: string | null): boolean => mark !== null && text.endsWith(mark);

/** The page of a case that is known by its number alone; null: the number does not say of which kind it is. */
export function addressOfNumber(number: string): string | null {
  const kind = kindOfNumber(number);
  return kind === null ? null : caseAddress(kind, number);
}

/** A clock of a case: where the reasons of its date are. */
export interface WhyOf {
  readonly kind: string;
  readonly number: string;
  readonly clock: string;
}

/** Address of the reasons of a clock's date. */
export const whyAddress = ({ kind, number, clock }: WhyOf): string =>
  `${caseAddress(kind, number)}/clocks/${encodeURIComponent(clock)}/why`;
