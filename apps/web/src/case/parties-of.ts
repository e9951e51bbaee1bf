import type { CaseParty } from '#libs/contracts';
import './party.messages.js';

/** It has neither left the case nor turned out to be another of its parties. */
export const isThere = ({ leftOn, mergedInto }: Pick<CaseParty, 'leftOn' | 'mergedInto'>): boolean =>
  leftOn === null && mergedInto === null;

/** Those who petition (信访人): neither their representatives nor whoever acts for them. */
export const petitionersOf = <P extends Pick<CaseParty, 'role' | 'leftOn' | 'mergedInto'>>(all: readonly P[]): P[] =>
  all.filter((one) => one.role === 'petitioner' && isThere(one));

/** Of whoever has left, its receipt opens nothing; the code of one that was merged opens the matter of the party that stays. */
export function receiptWord({
  hasReceipt,
  leftOn,
  mergedInto,
}: Pick<CaseParty, 'hasReceipt' | 'leftOn' | 'mergedInto'>) {
  if (mergedInto !== null) return 'parties.mergedReceipt';
  if (!hasReceipt) return 'parties.noReceipt';
  return leftOn === null ? 'parties.hasReceipt' : 'parties.deadReceipt';
}
