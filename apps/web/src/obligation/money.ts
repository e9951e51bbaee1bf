/** `1,200.00` of so many cents (分); null: it is no money. */
export const yuan = (cents: number | null): string | null =>
  cents === null ? null : (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
