import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  above: text('r.parent_id'),
  aboveNumber: ofAbove('above.number'),
  aboveTitle: ofAbove(titleOf('above')),
  matter: text('r.matter'),
  office: text('r.office_id'),
  executor: orNull(text('r.executor_id')),
  openedAt: instant('r.opened_at'),
  instalments: count('r.instalments'),
  nextOn: orNull(date('r.next_on')),
  owedCents: orNull(count('r.owed_cents::float8')),
  paidCents: orNull(count('r.paid_cents::float8')),
  excessCents: count('r.excess_cents::float8'),
  isLate: flag('r.is_late'),
  urged: count('r.urged'),
  endedAs: orNull(text('r.ended_as')),
  endedOn: orNull(date('r.ended_on')),
} as const;

/** Obligations (履行义务), by their beginning. */
export const obligation = defineList({
  table: 'obligation',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), above: by.is(), office: by.is(), matter: by.is(), endedAs: by.is() },
    ...{ dayFrom: by.atLeast('nextOn'), dayUntil: by.atMost('nextOn') },
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
