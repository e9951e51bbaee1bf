import { count, date, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

const columns = {
  parent: text('r.parent_id'),
  parentKind: ofAbove('above.kind'),
  parentNumber: ofAbove('above.number'),
  parentTitle: ofAbove(titleOf('above')),
  office: text('r.office_id'),
  notice: text('r.notice'),
  fact: orNull(count('r.fact')),
  party: orNull(text('r.party')),
  documentNumber: orNull(text('r.document_number')),
  channel: orNull(text('r.channel')),
  leg: count('r.leg'),
  attempts: count('r.attempts'),
  why: orNull(text('r.why')),
  proof: orNull(text('r.proof')),
  servedOn: orNull(date('r.served_on')),
  issuedAt: instant('r.issued_at'),
  endedAs: orNull(text('r.ended_as')),
} as const;

const filters = {
  phase: by.is(),
  office: by.is(),
  channel: by.is(),
  notice: by.is(),
  parent: by.is(),
  state: by.state<'overdue' | 'open' | 'ended'>(),
} as const;

// An attempt begins within a second of its time; a busy machine has a minute, a worker that is being replaced another.
const patience = `interval '2 minutes'`;

/** Its time has come long ago and nobody has begun it: the engine, or who works for it, does not run. */
const unsent = `r.phase = 'sending' and not r.is_drill and exists (
  select 1 from docket_case s where s.id = r.case_id and s.standing not like '%"settled":false%'
    and greatest(s.recorded_at, (s.standing::json #>> '{detail,send,notBefore}')::timestamptz)
      < clock_timestamp() - ${patience})`;

/** Deliveries (送达), by their issue. */
export const delivery = defineList({
  ...{ table: 'delivery', columns, newest: 'issuedAt', filters, heldBy: 'r.office_id' },
  tallies: { unsent, unanswered: `r.phase = 'awaiting' and r.why = 'unanswered'` },
});
