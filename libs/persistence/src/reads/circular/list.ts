import { count, date, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';

const columns = {
  form: text('r.form'),
  office: text('r.office_id'),
  period: text('r.period'),
  item: orNull(text('r.item')),
  openedAt: instant('r.opened_at'),
  issuedOn: orNull(date('r.issued_on')),
  cited: count('r.cited'),
  named: count('r.named'),
  addressees: count('r.addressees'),
  received: count('r.received'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Circulars (通报), by their beginning. */
export const circular = defineList({
  table: 'circular',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), form: by.is(), office: by.is(), period: by.is(), item: by.is(), endedAs: by.is() },
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
