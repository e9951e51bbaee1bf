import { count, date, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';

const columns = {
  cadence: text('r.cadence_id'),
  unit: text('r.unit'),
  work: text('r.work'),
  office: text('r.office_id'),
  period: text('r.period'),
  fromOn: date('r.from_on'),
  untilOn: date('r.until_on'),
  openedAt: instant('r.opened_at'),
  owing: count('r.owing'),
  missing: count('r.missing'),
  late: count('r.late'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Periods of recurring work (周期工作), by their beginning. */
export const cadence = defineList({
  table: 'cadence',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), cadence: by.is(), unit: by.is(), work: by.is(), office: by.is(), period: by.is() },
    ...{ from: by.atLeast('untilOn'), until: by.atMost('fromOn'), endedAs: by.is() },
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
