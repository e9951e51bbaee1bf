import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { revisitEnding, revisitMatter, revisitPhase } from './commands.js';

/** The list of revisits (回访列表), by their beginning, the newest first; `from` and `until` make it a calendar. */
export const revisitList = listOf({
  ids: { item: 'RevisitItem', page: 'RevisitPage' },
  phase: revisitPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(revisitPhase, { operator: 'is' }),
    matter: filter.choice(revisitMatter, { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    supervisor: filter.office({ operator: 'is' }),
    endedAs: filter.choice(revisitEnding, { operator: 'is' }),
    parent: filter.id(z.uuid(), { operator: 'is' }),
    from: filter.date({ operator: 'atLeast', column: 'plannedOn', description: 'Planned on this day or later' }),
    until: filter.date({ operator: 'atMost', column: 'plannedOn', description: 'Planned on this day or before' }),
    callBack: filter.choice(z.enum(['drawn', 'owed', 'done']), {
      operator: 'custom',
      description: 'Drawn to be called back, whether it was or not; to be; called back',
    }),
    proof: filter.choice(z.enum(['whole', 'lacking', 'doubted']), {
      operator: 'custom',
      description: 'Of those that were made: everything that was said is proved, or not; something of it is in doubt',
    }),
    state: filter.state(),
  },
  columns: {
    parent: column.id(),
    parentNumber: described(nullable(column.text()), 'Of the matter, for whoever may see that too'),
    matter: column.choice(revisitMatter),
    office: described(column.office(), 'Who visits'),
    supervisor: described(column.office(), 'Who calls back'),
    plannedOn: described(column.date(), 'Its date in the plan'),
    openedAt: column.instant(),
    isAssigned: described(column.flag(), 'Somebody goes'),
    parties: described(column.count(), 'How many are to be asked'),
    asked: column.count(),
    proved: described(column.count(), 'Of those who were asked: what they said is proved'),
    doubted: described(column.count(), 'Of whom what was written down is in doubt: denied, or heard otherwise'),
    notReached: column.count(),
    isCalledBack: described(nullable(column.flag()), 'It was drawn to be called back; null: not drawn yet'),
    endedAs: nullable(column.choice(revisitEnding)),
  },
});
