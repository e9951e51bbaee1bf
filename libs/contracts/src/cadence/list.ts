import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { cadenceEnding, cadencePhase, cadenceUnit, cadenceWork } from './commands.js';

/** The list of periods (周期工作): by their beginning, the newest first. */
export const cadenceList = listOf({
  ids: { item: 'CadenceItem', page: 'CadencePage' },
  phase: cadencePhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(cadencePhase, { operator: 'is' }),
    cadence: filter.id(z.uuid(), { operator: 'is', description: 'The periods of this cadence alone' }),
    unit: filter.choice(cadenceUnit, { operator: 'is' }),
    work: filter.choice(cadenceWork, { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    period: filter.line(z.string().max(8), { operator: 'is', description: '`2026Q4`, `2026-11`, `2026-W48`' }),
    from: filter.date({ operator: 'atLeast', column: 'untilOn', description: 'It ends on this day or later' }),
    until: filter.date({ operator: 'atMost', column: 'fromOn', description: 'It begins on this day or earlier' }),
    endedAs: filter.choice(cadenceEnding, { operator: 'is' }),
    state: filter.state(),
  },
  columns: {
    cadence: described(column.id(), 'The first period of the same work'),
    unit: column.choice(cadenceUnit),
    work: column.choice(cadenceWork),
    office: described(column.office(), 'Who commissioned it'),
    period: column.text(),
    fromOn: column.date(),
    untilOn: column.date(),
    openedAt: column.instant(),
    owing: described(column.count(), 'How many owe something in it'),
    missing: described(column.count(), 'How many of them have not done it, and were not let off'),
    late: described(column.count(), 'How many of those that have done it did so after their day'),
    endedAs: nullable(column.choice(cadenceEnding)),
  },
});
