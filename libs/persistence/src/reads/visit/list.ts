import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  // The office that is visited sees no tour: neither its id nor its title.
  inspection: ofAbove('above.id'),
  inspectionTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  visitOn: date('r.visit_on'),
  isAnnounced: flag('r.is_announced'),
  openedAt: instant('r.opened_at'),
  begunOn: orNull(date('r.begun_on')),
  asked: count('r.asked'),
  answered: count('r.answered'),
  unmet: count('r.unmet'),
  leftOut: count('r.left_out'),
  corrections: count('r.corrections'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Visits (走访), by their beginning. */
export const visit = defineList({
  table: 'visit',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), office: by.is(), endedAs: by.is() },
    inspection: by.ofParent,
    ...{ dayFrom: by.atLeast('visitOn'), dayUntil: by.atMost('visitOn') },
    state: by.state(),
  },
  // Of a visit that it may not know of yet no office holds anything.
  heldBy: "case when r.phase <> 'planned' then r.office_id end",
});
