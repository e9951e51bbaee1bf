import type { OfficeId } from '#libs/kernel';
import { isOnItsWay, type IssuedNotice } from './issued-notice.js';
import { classOf, holderOf, isBarred, isLeftToTell, type PetitionState } from './state.js';

/**
 * The organ to which a matter was submitted directly and that has it: from the beginning, or again after whom it was passed
 * down to gave it back.
 */
export function directHolder(state: PetitionState): OfficeId | null {
  const { intake, referral } = state;
  const holder = holderOf(state);
  return intake?.isDirect === true && referral === null && holder === intake.registrar ? holder : null;
}

/**
 * Whether the service of a notice ends the matter still: it may have moved on meanwhile, by what no office can hold up. Then the
 * petitioner was told, and nothing more.
 */
export function isStillToEnd(state: PetitionState, { office, ends }: IssuedNotice): boolean {
  if (ends === undefined || isBarred(state, office)) return false;
  if (ends.as === 'transferred_out') return isLeftToTell(state);
  if (state.decidedOn !== null || state.phase === 'routed') return false;
  return ends.as === 'routed'
    ? state.handler === office && classOf(state) === 'appeal'
    : directHolder(state) === office;
}

/** The notice on its way by whose service the matter ends; undefined: none is. */
export const endOnItsWay = (state: PetitionState): IssuedNotice | undefined =>
  (state.issued ?? []).find((one) => isOnItsWay(one) && isStillToEnd(state, one));
