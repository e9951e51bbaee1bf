import { count, date, flag, instant, ofAbove, orNull, text } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList } from '../list.js';

const columns = {
  parent: text('r.parent_id'),
  // Whoever visits sees nothing of the matter but what its own route reads for it.
  parentNumber: ofAbove('above.number'),
  matter: text('r.matter'),
  office: text('r.office_id'),
  supervisor: text('r.supervisor_id'),
  plannedOn: date('r.planned_on'),
  openedAt: instant('r.opened_at'),
  isAssigned: flag('r.visitor is not null'),
  parties: count('r.parties'),
  asked: count('r.asked'),
  proved: count('r.proved'),
  doubted: count('r.doubted'),
  notReached: count('r.not_reached'),
  isCalledBack: orNull(flag(`case r.call_back when 'none' then false when 'owed' then true when 'done' then true end`)),
  endedAs: orNull(text('r.ended_as')),
} as const;

/** Revisits (回访), by their beginning. */
export const revisit = defineList({
  table: 'revisit',
  columns,
  newest: 'openedAt',
  filters: {
    ...{ phase: by.is(), matter: by.is(), office: by.is(), supervisor: by.is(), endedAs: by.is(), parent: by.is() },
    ...{ from: by.atLeast('plannedOn'), until: by.atMost('plannedOn') },
    callBack: by.custom<'drawn' | 'owed' | 'done'>(({ row }, which) =>
      row.add('r.call_back = any(?::text[])', which === 'drawn' ? ['owed', 'done'] : [which]),
    ),
    proof: by.custom<'whole' | 'lacking' | 'doubted'>(({ row }, which) =>
      row.add(
        which === 'doubted'
          ? 'r.doubted > 0'
          : `r.ended_as = 'made' and r.proved ${which === 'whole' ? '=' : '<'} r.asked`,
      ),
    ),
    state: by.state(),
  },
  heldBy: 'r.office_id',
});
