import type { CaseParty } from '#libs/contracts';
import './party.messages.js';

/** It has neither left the case nor turned out to be another of its parties. */
export const isThere = ({ leftOn, mergedInto }: Pick<CaseParty, 'leftOn' | 'mergedInto'>): boolean =>
  leftOn === null && mergedInto === null;

/** Those who petition (信访人): neither their representatives nor whoever acts for them. */
export const petitionersOf = <P extends Pick<CaseParty, 'role' | 'leftOn' | 'mergedInto'>>(all: readonly P[]): P[] =>
  all.filter((one) => one.role === 'petitioner' && isThere(one));

/** Of whoever has left, its receipt opens nothing; one that was merged is the receipt of the party that stays. */
export const receiptWord = ({ hasReceipt, leftOn }: Pick<CaseParty, 'hasReceipt' | 'leftOn'>) =>
  hasReceipt ? (leftOn === null ? 'parties.hasReceipt' : 'parties.deadReceipt') : 'parties.noReceipt';
