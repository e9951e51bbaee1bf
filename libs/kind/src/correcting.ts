import { DomainError, partiesIn, type KnownParty, type LegalDate, type PartyRole } from '#libs/kernel';
import type { PartyCommands } from './parties.js';
import type { KindParties } from './party-commands.js';

type Roles = KindParties<unknown>['roles'];

/** What of a party is another now, `on`: since which day its capacity is; nothing where it is known so. */
export function correctionOf(
  before: KnownParty,
  { identity, nature, capacity, role = null }: PartyCommands['correctParty'],
  on: LegalDate,
) {
  return {
    ...(identity !== null && identity.digest !== before.digest && { digest: identity.digest }),
    ...(nature !== null && nature !== before.nature && { nature }),
    ...(capacity !== null && capacity !== before.capacity && { capacity, on }),
    ...(role !== null && role !== before.role && { role }),
  };
}

/**
 * Whether whoever was entered in the wrong role may be put into the right one: somebody who is in the case for others was entered
 * as a party, or the other way round. Nobody is put on the other side; and nobody for whom others act becomes one who acts for
 * others alone, before their mandates have ended.
 *
 * @throws DomainError (invalid) `party.role_unknown`, details `role`; (conflict) `party.role_of_other_side`, `party.too_many`,
 *   `party.acted_for`, details `party`
 */
export function requireCorrectable(
  parties: readonly KnownParty[],
  { party, role, mandates }: KnownParty,
  { roles, to }: { readonly roles: Roles; readonly to: PartyRole },
): void {
  requireRoleFor(parties, to, roles);
  if (role !== 'representative' && to !== 'representative') {
    throw new DomainError('conflict', 'party.role_of_other_side', 'that is another party', { party });
  }
  if (to === 'representative' && mandates.some(({ endedOn }) => endedOn === null)) {
    throw new DomainError('conflict', 'party.acted_for', 'others act for it', { party });
  }
}

/** @throws DomainError `party.role_unknown` (invalid), details `role`; `party.too_many` (conflict), details `role`, `most` */
export function requireRoleFor(parties: readonly KnownParty[], role: PartyRole, roles: Roles): void {
  const count = roles[role];
  if (count === undefined) {
    throw new DomainError('invalid', 'party.role_unknown', 'its cases have no such role', { role });
  }
  if (count.most === undefined || partiesIn(parties, role).length < count.most) return;
  throw new DomainError('conflict', 'party.too_many', 'no more of that role', { role, most: count.most });
}
