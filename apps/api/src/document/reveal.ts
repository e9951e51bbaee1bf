import type { revealRequest } from '#libs/contracts';
import type { PartyIdentity } from '#libs/docket';
import type { PartyRole } from '#libs/kernel';
import { noteRead, takeFromLimit, type reads } from '#libs/persistence';
import type * as z from 'zod';
import { namedParties } from '../case/case-parties.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { looksOfAccount } from '../intake/reissuing.js';
import type { Platform } from '../platform.js';

/** A party of a case, with the name in full. */
export interface Revealed {
  readonly party: string;
  readonly role: PartyRole;
  readonly identity: PartyIdentity;
  readonly hasReceipt: boolean;
}

interface Revealing {
  readonly head: reads.CaseHead;
  readonly purpose: z.output<typeof revealRequest>;
  /** Whose name or address is looked at; left out: those of all, as they stand on the paper. */
  readonly isLookedAt?: (party: Pick<Revealed, 'party' | 'role'>) => boolean;
  /** Also of those who have left since. */
  readonly withLeft?: boolean;
}

/**
 * The parties of a case with their names, for a paper that is served: each look is recorded with its purpose before
 * anything is shown, and an account has so many an hour.
 */
export async function revealFor(
  platform: Platform,
  caller: Caller,
  { head, purpose, isLookedAt = () => true, withLeft = false }: Revealing,
): Promise<readonly Revealed[]> {
  const { database } = platform;
  const parties = await namedParties(platform, caller, head.id, { withLeft });
  await takeFromLimit(database, looksOfAccount, caller.session.account);
  // Recorded first: what cannot be recorded is not shown.
  for (const { party } of parties.filter(isLookedAt)) {
    await noteRead(database, { ...readBy(caller), ...purpose, what: 'reveal', caseId: head.id, detail: { party } });
  }
  return parties;
}
