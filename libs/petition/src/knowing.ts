import type { OfficeId } from '#libs/kernel';
import { classOf, isBarred, type PetitionState } from './state.js';

/**
 * Whether an office may know of the matter: not one that is accused in it, and of an accusation one that has had it alone
 * (art. 30(3)).
 */
export function mayKnow(state: PetitionState, office: OfficeId | null): boolean {
  if (office === null || isBarred(state, office)) return false;
  if (classOf(state) !== 'accusation') return true;
  return [state.handler, state.referrer, state.intake?.registrar].includes(office);
}
