import type { KnownParty } from '#libs/kernel';
import { isSignedByAll } from './case.js';
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
  if (agreement === null || agreement.hides === null || isSignedByAll({ parties, state })) return fallen;
  const { hides } = agreement;
  return hiddenAddresses({ parties, state }).every((party) => hides.includes(party))
    ? fallen
    : [...fallen, agreement.seq];
}
