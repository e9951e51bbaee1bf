import type { CaseId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

/** A fact as its chain has it: its hash, which is the seed of what is drawn by it, its type, and whom it froze (empty: nobody). */
export interface ChainFact {
  readonly seed: string;
  readonly type: string;
  readonly candidates: readonly string[];
}

/** @returns null: there is no such fact */
export async function readChainFact(database: Queryable, caseId: CaseId, fact: number): Promise<ChainFact | null> {
  const found = await reads.readLink(database, caseId, fact);
  if (found === null) return null;
  const { type, data } = JSON.parse(found.whole) as { type: string; data: { candidates?: readonly string[] } };
  return { seed: found.hash, type, candidates: data.candidates ?? [] };
}
