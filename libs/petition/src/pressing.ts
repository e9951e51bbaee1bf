import type { Clock, OfficeId } from '#libs/kernel';
import type { Pressing } from '#libs/kind';
import type { PetitionDossier } from './case.js';

/**
 * Whom a supervision of a breach is addressed to: the office that is late. Whoever passed the matter on to it commissions it
 * (转送、交办); of what nobody passed on, whoever stands above it.
 */
export function presses({ owner }: Pick<Clock, 'owner'>, { state: { referrer } }: PetitionDossier): Pressing {
  return { addressee: owner as OfficeId, commissioner: referrer === owner ? null : referrer };
}
