/** The digits of a telephone or identity number, however they are typed: spaces, hyphens and full width count for nothing. */
export const plainDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\dX]/g, '');
