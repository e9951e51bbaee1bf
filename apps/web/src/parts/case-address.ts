// Where cases of a kind have their pages.
const pages: Readonly<Record<string, string>> = { petition: '/petitions', supervision: '/supervisions' };

/** The page of a case, with the form of a command open on it if one is named. */
export function caseAddress(kind: string, number: string, command?: string): string {
  const address = `${pages[kind] ?? '/petitions'}/${encodeURIComponent(number)}`;
  return command === undefined ? address : `${address}?do=${command}`;
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
