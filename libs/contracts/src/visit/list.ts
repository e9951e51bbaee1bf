import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { visitEnding, visitPhase } from './commands.js';

/** The list of visits (走访): by their beginning, the newest first. */
export const visitList = listOf({
  ids: { item: 'VisitItem', page: 'VisitPage' },
  phase: visitPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(visitPhase, { operator: 'is' }),
    inspection: filter.id(z.uuid(), { operator: 'custom', description: 'Of this tour alone' }),
    office: filter.office({ operator: 'is' }),
    dayFrom: filter.date({ operator: 'atLeast', column: 'visitOn', description: 'Its day is this one or later' }),
    dayUntil: filter.date({ operator: 'atMost', column: 'visitOn', description: 'Its day is this one or earlier' }),
    endedAs: filter.choice(visitEnding, { operator: 'is' }),
    state: filter.state(),
  },
  columns: {
    inspection: described(nullable(column.id()), 'Null: the reader sees no tour'),
    inspectionTitle: described(nullable(column.text()), 'What the tour is called; null: the reader sees no tour'),
    office: described(column.office(), 'Which office is visited'),
    visitOn: column.date(),
    isAnnounced: column.flag(),
    openedAt: column.instant(),
    begunOn: nullable(column.date()),
    asked: described(column.count(), 'How many questions are asked, as it stands'),
    answered: column.count(),
    unmet: described(column.count(), 'To how many of them that judge the answer is no'),
    leftOut: column.count(),
    corrections: described(column.count(), 'What was put right at once'),
    endedAs: nullable(column.choice(visitEnding)),
  },
});
