import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  petition: text('r.parent_id'),
  petitionNumber: ofAbove('above.number'),
  petitionTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  basis: text('r.basis'),
  openedByHand: flag('r.opened_by_hand'),
  trigger: orNull(text('r.trigger_code')),
  triggers: count('r.triggers'),
  rung: count('r.rung'),
  firstDueOn: orNull(date('r.first_due_on')),
  openedAt: instant('r.opened_at'),
  endedAs: orNull(text('r.ended_as')),
} as const;

const filters = {
  phase: by.is(),
  office: by.is(),
  basis: by.is(),
  trigger: by.is(),
  petition: by.is(),
  rung: by.is<number>(),
  state: by.state<'overdue' | 'open' | 'ended'>(),
} as const;

/** Supervision cases (督办、责令改正、催办), by their opening. */
export const supervision = defineList({
  table: 'supervision',
  columns,
  newest: 'openedAt',
  filters,
  heldBy: 'r.office_id',
});
