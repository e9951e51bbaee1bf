/** What opens the page of a party: the number of its case and its query code. */
export interface ReceiptRight {
  readonly number: string;
  readonly queryCode: string;
}

/** Where a party looks; the code stands in the fragment, which no server and no log ever sees. */
export const lookupAddress = ({ number, queryCode }: ReceiptRight): string =>
  `${window.location.origin}/p?no=${encodeURIComponent(number)}#${queryCode}`;
