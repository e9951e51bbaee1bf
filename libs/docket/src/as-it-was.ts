import { as, type CaseId, type Clock, type Fact, type Instant } from '#libs/kernel';
import { emptyState, fold, standingOf, type AnyKind } from '#libs/kind';
import { asHashed, chainStart, factFrom, linkHash } from './chain.js';

/** A case up to one of its facts, as its rows have it. */
interface Kept {
  readonly id: string;
  readonly number: string;
  readonly isDrill: boolean;
  readonly jurisdiction: string;
  /** Its facts from the first on, each as its row says it as a whole. */
  readonly facts: readonly { readonly whole: string }[];
}

/** How a case stood after one of its facts. */
export interface AsItWas {
  /** The chain hash after the last of these facts, lower-case hex: it holds all of them in their order. */
  readonly hash: string;
  readonly facts: readonly Fact[];
  readonly clocks: readonly Clock[];
  readonly isOpen: boolean;
  /** When the last of them happened. */
  readonly at: Instant | null;
}

/** Folds a case up to a fact that was not its last one, and hashes it anew: nothing that came after it is asked. */
export function asItWas(kind: AnyKind, { id, number, isDrill, jurisdiction, facts }: Kept): AsItWas {
  const read = facts.map(({ whole }) => factFrom(whole));
  const place = { id: as<CaseId>(id), kind: kind.name, version: 0, number, isDrill, jurisdiction };
  const dossier = read.reduce((one, fact) => fold(kind, one, fact), { ...place, ...emptyState(kind) });
  const hash = facts.reduce<Buffer>((last, { whole }) => linkHash(last, asHashed(whole)), chainStart);
  const { isOpen } = standingOf(kind, dossier);
  return { hash: hash.toString('hex'), facts: read, clocks: dossier.clocks, isOpen, at: read.at(-1)?.at ?? null };
}
