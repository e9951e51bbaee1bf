import { caseColumns, date, dueColumns, flag, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { ofParent, titleOf } from '../reader.js';

/** Something of the mediation, which whoever sees the confirmation sees too. */
const ofMediation = (sql: string) => orNull(text((reader) => ofParent(sql, reader)));

const columns = {
  ...caseColumns,
  ...dueColumns,
  mediation: text('r.parent_id'),
  mediationNumber: ofMediation('above.number'),
  mediationTitle: ofMediation(titleOf('above')),
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
    state: by.state<'overdue' | 'week' | 'open' | 'ended'>(),
  },
  heldBy: 'r.office_id',
});
