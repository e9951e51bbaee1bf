import type { CaseId, Fact } from '#libs/kernel';
import type { Vault } from './vault.js';

/** A receipt (回执) as its row begins. */
export interface NewReceipt {
  readonly party: string;
  readonly codeHash: Buffer;
}

/** Whose the receipt is that a case begins with: the first party that its facts name. Undefined: they name none. */
export const receivesFirst = (facts: readonly Pick<Fact, 'parties'>[]): string | undefined =>
  facts.flatMap(({ parties = [] }) => parties).flatMap((one) => (one.change === 'join' ? [one.party] : []))[0];

/** The receipt that a case begins with. */
export function receiptOf(vault: Vault, caseId: CaseId, facts: readonly Pick<Fact, 'parties'>[]): NewReceipt {
  const party = receivesFirst(facts);
  if (party === undefined) throw new Error('a receipt is a party’s, and the case has none');
  return { party, codeHash: vault.codeHash(vault.queryCode(caseId, party)) };
}
