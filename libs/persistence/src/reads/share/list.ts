import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  joint: text('r.parent_id'),
  jointNumber: ofAbove('above.number'),
  jointTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  lead: text('r.lead_id'),
  isNecessary: flag('r.is_necessary'),
  openedAt: instant('r.opened_at'),
  answer: orNull(text('r.answer')),
  positionBy: orNull(date('r.position_by')),
  stance: orNull(text('r.stance')),
  positions: count('r.positions'),
  tasks: count('r.tasks'),
  tasksOpen: count('r.tasks_open'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Shares (分担件), by their beginning. */
export const share = defineList({
  table: 'share',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), joint: by.is(), office: by.is(), lead: by.is(), answer: by.is(), stance: by.is() },
    ...{ endedAs: by.is(), state: by.state() },
  },
  heldBy: 'r.office_id',
});
