import type { Fact, Instant, KnownParty } from '#libs/kernel';
import { isAmong, isSignedByAll } from './case.js';
import type { MediationFacts } from './facts.js';
import { hiddenAddresses } from './protecting.js';
import type { MediationState } from './state.js';

interface Of {
  readonly parties: readonly KnownParty[];
  readonly state: MediationState;
}

/**
 * Papers that stand no more (失效的文书), by their facts: what was drawn up and has fallen, and what is to be signed with an address
 * on it that was hidden since. Once all have signed they have read it, and it is theirs as it is.
 */
export function papersOver({ parties, state }: Of): readonly number[] {
  const { agreement, fallen } = state;
  if (agreement === null || agreement.hides === null) return fallen;
  const { hides, effectiveOn } = agreement;
  // Who loses capacity after it binds has signed it all the same.
  if (effectiveOn !== null || isSignedByAll({ parties, state })) return fallen;
  return hiddenAddresses({ parties, state }).every((party) => isAmong({ parties }, hides, party))
    ? fallen
    : [...fallen, agreement.seq];
}

/** A delivery of a paper, as far as it says whether that reached somebody. */
interface Sent {
  /** Of the paper; null: of none. */
  readonly fact: number | null;
  readonly end: { readonly as: string; readonly at: Instant } | null;
}

/**
 * Whether what was sent is there still: it is under way, or was proved, unless whoever looked at that day found that nobody was
 * served (不予确认) and the notice is owed again.
 */
export function isServedStill({ fact: paper, end }: Sent, facts: readonly Fact[]): boolean {
  if (end === null || paper === null) return end === null || end.as === 'proved';
  const since = facts.filter(({ type, at }) => type === 'recordRejected' && at >= end.at);
  const isRejected = since.some(({ data }) => (data as MediationFacts['recordRejected']).issued.includes(paper));
  return end.as === 'proved' && !isRejected;
}
