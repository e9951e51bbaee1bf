interface Owes {
  readonly debtor: string;
  readonly quota: number;
}

/** Who is new in the next period, who owes nothing in it, and who owes it more or less often. */
export function changedNext<N extends Owes, O extends Owes>(now: readonly O[], next: readonly N[]) {
  const before = (debtor: string) => now.find((one) => one.debtor === debtor);
  return {
    added: next.filter(({ debtor }) => before(debtor) === undefined),
    gone: now.filter((one) => !next.some(({ debtor }) => debtor === one.debtor)),
    other: next.filter(({ debtor, quota }) => (before(debtor)?.quota ?? quota) !== quota),
  };
}
