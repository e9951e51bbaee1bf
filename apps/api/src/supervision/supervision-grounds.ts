import { as, type CaseId, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { requireGround } from '#libs/supervision';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** A ground that somebody gives, and the request that it came with. */
export interface AskedGround {
  readonly petition: string;
  readonly supervision: CaseId;
  readonly office: string;
  readonly dueOn: string;
  readonly key: string;
}

/**
 * Holds what a person gives as the ground of a supervision against the petition, which is another case than the one
 * that decides. A request that was answered before is not judged again; who may not see the petition is not told about it.
 *
 * @throws DomainError what `requireGround` refuses
 */
export async function requireGivenGround({ database }: Platform, caller: Caller, asked: AskedGround): Promise<void> {
  const { petition, office, key, supervision: caseId } = asked;
  if (await reads.hasAsked(database, { principal: caller.actor.principal, key, caseId })) return;
  const found = await reads.readSupervisedPetition(database, caller.reader, { petition, office });
  if (found === null) return;
  const { receivedOn, hasHeld } = found;
  const ground = { office: as<OfficeId>(office), dueOn: as<LegalDate>(asked.dueOn) };
  requireGround(ground, { receivedOn: as<LegalDate>(receivedOn), hasHeld });
}
