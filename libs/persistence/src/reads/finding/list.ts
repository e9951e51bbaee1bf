import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';

const columns = {
  // Its office sees what was found there, and nothing of the inspection.
  inspection: ofAbove('above.id'),
  office: text('r.office_id'),
  commissioner: text('r.commissioner_id'),
  group: text('r.group_id'),
  basis: text('r.basis'),
  grade: text('r.grade'),
  item: orNull(text('r.item')),
  openedAt: instant('r.opened_at'),
  servedOn: orNull(date('r.served_on')),
  receivedOn: orNull(date('r.received_on')),
  mendBy: orNull(date('r.mend_by')),
  disputedOn: orNull(date('r.disputed_on')),
  ruled: orNull(text('r.ruled')),
  verifiedOn: orNull(date('r.verified_on')),
  carried: count('r.carried'),
  returns: count('r.returns'),
  isExtended: flag('r.is_extended'),
  isRepeated: flag('r.is_repeated'),
  endedAs: orNull(text('r.ended_as')),
  endedOn: orNull(date('r.ended_on')),
} as const;

/** Findings (督导问题), by the instant at which they were found. */
export const finding = defineList({
  table: 'finding',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), office: by.is(), commissioner: by.is(), basis: by.is(), grade: by.is(), item: by.is() },
    ...{ ruled: by.is(), endedAs: by.is(), carried: by.atLeast() },
    ...{ from: by.atLeast('servedOn'), until: by.atMost('servedOn') },
    repeated: by.custom<'true'>(({ row }) => row.add('r.is_repeated')),
    inspection: by.ofParent,
    state: by.state(),
  },
  // Of a finding that was not put to it yet no office holds anything.
  heldBy: 'case when r.served_on is not null then r.office_id end',
});
