import { count, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';

const columns = {
  mediation: text('r.parent_id'),
  mediationNumber: ofAbove('above.number'),
  office: text('r.office_id'),
  stage: text('r.stage'),
  team: count('r.team'),
  isReported: flag('r.is_reported'),
  openedAt: instant('r.opened_at'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Incidents (突发情况), by their beginning. Nobody is told how many there are. */
export const incident = defineList({
  table: 'incident',
  columns,
  newest: 'openedAt',
  filters: { phase: by.is(), mediation: by.is() },
  heldBy: 'r.office_id',
});
