import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { shareAnswer, shareEnding, sharePhase, shareStance } from './commands.js';

/** The list of shares (分担件): by their beginning, the newest first. */
export const shareList = listOf({
  ids: { item: 'ShareItem', page: 'SharePage' },
  phase: sharePhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(sharePhase, { operator: 'is' }),
    joint: filter.id(z.uuid(), { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    lead: filter.office({ operator: 'is' }),
    answer: filter.choice(shareAnswer, { operator: 'is' }),
    stance: filter.choice(shareStance, { operator: 'is' }),
    endedAs: filter.choice(shareEnding, { operator: 'is' }),
    state: filter.state(),
  },
  columns: {
    joint: column.id(),
    jointNumber: nullable(column.text()),
    jointTitle: described(nullable(column.text()), 'What that joint mediation is called'),
    office: described(column.office(), 'The member'),
    lead: described(column.office(), 'Who leads, or is proposed'),
    isNecessary: described(column.flag(), 'Without its position nothing is concluded'),
    openedAt: column.instant(),
    answer: nullable(column.choice(shareAnswer)),
    positionBy: described(nullable(column.date()), 'By when its position is owed; null: no lead stands'),
    stance: nullable(column.choice(shareStance)),
    positions: described(column.count(), 'How often it has said what it has to say'),
    tasks: column.count(),
    tasksOpen: column.count(),
    endedAs: nullable(column.choice(shareEnding)),
  },
});
