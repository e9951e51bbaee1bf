import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';
import { titleOf } from '../reader.js';

/** What one that goes on lacks, by the row of its table. */
export const lacking = {
  lead: `r.lead_is <> 'settled'`,
  position: `r.lead_is = 'settled' and r.positions_missing > 0`,
  quorum: 'r.quorum_missed',
  expert: 'r.experts_awaited > 0',
} as const;

const columns = {
  title: orNull(text(titleOf('k'))),
  mediation: text('r.parent_id'),
  mediationNumber: ofAbove('above.number'),
  office: text('r.office_id'),
  centre: text('r.centre_id'),
  lead: orNull(text('r.lead_id')),
  template: text('r.template'),
  matter: text('r.matter'),
  place: orNull(text('r.place')),
  openedAt: instant('r.opened_at'),
  positionBy: orNull(date('r.position_by')),
  members: count('r.members'),
  positionsMissing: count('r.positions_missing'),
  meetings: count('r.meetings'),
  isQuorumMissed: flag('r.quorum_missed'),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Joint mediations (联合调解), by their beginning. */
export const joint = defineList({
  table: 'joint',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), mediation: by.is(), office: by.is(), centre: by.is(), lead: by.is(), template: by.is() },
    ...{ matter: by.is(), place: by.anyOf('r.place'), endedAs: by.is(), text: by.search },
    lacks: by.custom<keyof typeof lacking>(({ row }, what) =>
      row.add('r.ended_at is null').add('r.ended_as is null').add(lacking[what]),
    ),
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
