import { caseColumns, count, dueColumns, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { ofParent, titleOf } from '../reader.js';

const ofMediation = (sql: string) => orNull(text((reader) => ofParent(sql, reader)));

const columns = {
  ...caseColumns,
  ...dueColumns,
  mediation: text('r.parent_id'),
  mediationNumber: ofMediation('above.number'),
  mediationTitle: ofMediation(titleOf('above')),
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
