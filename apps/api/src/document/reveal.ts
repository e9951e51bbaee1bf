import type { revealRequest } from '#libs/contracts';
import type { PartyIdentity } from '#libs/docket';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import type * as z from 'zod';
import { roleOfParty } from '../case/case-commands.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { looksOfAccount } from '../petition/reissuing.js';
import type { Platform } from '../platform.js';

/** A petitioner of a case, with the name in full. */
export interface Revealed {
  readonly party: string;
  readonly identity: PartyIdentity;
}

/**
 * The petitioners of a case with their names, for a paper that is served: each look is recorded with its purpose before
 * anything is shown, and an account has so many an hour.
 */
export async function revealFor(
  { database, vault }: Platform,
  caller: Caller,
  { head, purpose }: { readonly head: reads.CaseHead; readonly purpose: z.output<typeof revealRequest> },
): Promise<readonly Revealed[]> {
  const sealed = await reads.readSealedParties(database, caller.reader, head.id);
  const petitioners = sealed.filter(({ party }) => roleOfParty(party) === 'petitioner');
  await takeFromLimit(database, looksOfAccount, caller.session.account);
  // Recorded first: what cannot be recorded is not shown.
  for (const { party } of petitioners) {
    await noteRead(database, { ...readBy(caller), ...purpose, what: 'reveal', caseId: head.id, detail: { party } });
  }
  return petitioners.map(({ party, cipher }) => ({ party, identity: vault.openParty(cipher) }));
}
