import { count, date, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  title: orNull(text(titleOf('k'))),
  cadence: text('r.parent_id'),
  office: text('r.office_id'),
  group: text('r.group_id'),
  debtor: text('r.debtor'),
  period: text('r.period'),
  untilOn: date('r.until_on'),
  basis: text('r.basis'),
  openedAt: instant('r.opened_at'),
  inspectors: count('r.inspectors'),
  visits: count('r.visits'),
  visitsMade: count('r.visits_made'),
  findings: count('r.findings'),
  findingsOpen: count('r.findings_open'),
  countedOn: orNull(date('r.counted_on')),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Tours (督导), by their beginning. */
export const inspection = defineList({
  table: 'inspection',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), cadence: by.is(), office: by.is(), period: by.is(), basis: by.is(), endedAs: by.is() },
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
