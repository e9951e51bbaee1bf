import { date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  mediation: text('r.parent_id'),
  mediationNumber: ofAbove('above.number'),
  mediationTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  openedAt: instant('r.opened_at'),
  effectiveOn: date('r.effective_on'),
  lastOn: orNull(date('r.last_on')),
  isAgreed: flag('r.is_agreed'),
  appliedOn: orNull(date('r.applied_on')),
  endedAs: orNull(text('r.ended_as')),
  endedOn: orNull(date('r.ended_on')),
} as const;

/** Judicial confirmations (司法确认), by their beginning. */
export const confirmation = defineList({
  table: 'confirmation',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), mediation: by.is(), office: by.is(), endedAs: by.is() },
    ...{ lastFrom: by.atLeast('lastOn'), lastUntil: by.atMost('lastOn') },
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
