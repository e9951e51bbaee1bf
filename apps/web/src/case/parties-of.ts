import type { CaseParty } from '#libs/contracts';

/** It has neither left the case nor turned out to be another of its parties. */
export const isThere = ({ leftOn, mergedInto }: Pick<CaseParty, 'leftOn' | 'mergedInto'>): boolean =>
  leftOn === null && mergedInto === null;
