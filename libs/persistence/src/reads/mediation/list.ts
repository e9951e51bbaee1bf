import { count, date, flag, instant, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { dayOf, titleOf } from '../reader.js';
import { holds, holdsAs, isUnasked, type Holds } from './holding.js';

const columns = {
  title: orNull(text(titleOf('k'))),
  committee: text('r.office_id'),
  sort: text('r.sort'),
  source: text('r.source'),
  track: orNull(text('r.track')),
  openedAt: instant('r.opened_at'),
  acceptedOn: orNull(date('r.accepted_on')),
  sessions: count('r.sessions'),
  isOpen: flag('r.is_open'),
  effectiveOn: orNull(date('r.effective_on')),
  form: orNull(text('r.form')),
  endedAs: orNull(text('r.ended_as')),
  endedOn: orNull(date('r.ended_on')),
  level: orNull(text('r.level')),
  days: orNull(count('r.days')),
  holds: orNull(text(holds('r'))),
} as const;

const filters = {
  phase: by.is(),
  committee: by.is(),
  sort: by.is(),
  source: by.is(),
  endedAs: by.is(),
  level: by.is(),
  form: by.is(),
  holds: by.custom<Holds>(({ row }, value) => row.add(holdsAs('r', '?', value), value)),
  visits: by.custom<'unasked'>(({ row }) => row.add(isUnasked('r'))),
  state: by.state(),
  text: by.search,
} as const;

/** Mediations (人民调解), by their beginning. Whoever guides the committee is told how many there are. */
export const mediation = defineList({
  table: 'mediation',
  columns,
  newest: 'openedAt',
  filters,
  heldBy: 'r.office_id',
  guided: 'r.office_id',
  endedAs: 'r.ended_as',
  told: {
    ...{
      holder: 'r.office_id',
      receivedOn: dayOf('r.opened_at'),
      acceptedOn: 'r.accepted_on',
      decidedOn: 'null::date',
    },
    ...{ outcome: 'r.ended_as', isSupervised: 'false' },
  },
});
