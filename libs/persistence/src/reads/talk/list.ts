import { count, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  mediation: text('r.parent_id'),
  mediationNumber: ofAbove('above.number'),
  mediationTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  party: text('r.party'),
  said: count('r.said'),
  openedAt: instant('r.opened_at'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Separate talks (单独会谈), by their beginning. Nobody is told how many there are. */
export const talk = defineList({
  table: 'talk',
  columns,
  newest: 'openedAt',
  filters: { phase: by.is(), mediation: by.is() },
  heldBy: 'r.office_id',
});
