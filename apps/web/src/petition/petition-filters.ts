import { filtersOf } from '../case/list-filters.js';

export const states = ['overdue', 'today', 'week', 'due', 'open', 'ended'] as const;
export const classes = ['appeal', 'suggestion', 'accusation'] as const;
export const channels = ['visit', 'letter', 'call', 'web', 'import'] as const;

export const petitionFilters = filtersOf('petition', [
  ...(['text', 'phase', 'holder', 'state', 'owes', 'rule', 'class', 'channel', 'category', 'place'] as const),
  ...(['from', 'to', 'minReferrals', 'idleDays', 'minAge', 'maxAge', 'minHeld', 'maxHeld', 'number'] as const),
]);
/** The filters of the list of petitions. */
export type PetitionFilters = ReturnType<typeof petitionFilters.read>;
