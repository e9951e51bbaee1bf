import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { obligationEnding, obligationMatter, obligationPhase } from './commands.js';

/** The list of obligations (履行义务): by their beginning, the newest first. */
export const obligationList = listOf({
  ids: { item: 'ObligationItem', page: 'ObligationPage' },
  phase: obligationPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(obligationPhase, { operator: 'is' }),
    above: filter.id(z.uuid(), { operator: 'is', description: 'Of this mediation or petition alone' }),
    office: filter.office({ operator: 'is' }),
    matter: filter.choice(obligationMatter, { operator: 'is' }),
    endedAs: filter.choice(obligationEnding, { operator: 'is' }),
    dayFrom: filter.date({ operator: 'atLeast', column: 'nextOn', description: 'Its next day is this one or later' }),
    dayUntil: filter.date({ operator: 'atMost', column: 'nextOn', description: 'Its next day is this one or earlier' }),
    state: filter.state(),
  },
  columns: {
    above: described(column.id(), 'The mediation or petition that it is of'),
    aboveNumber: nullable(column.text()),
    aboveTitle: described(nullable(column.text()), 'What that one is called'),
    matter: column.choice(obligationMatter),
    office: described(column.office(), 'Who urges'),
    executor: described(nullable(column.office()), 'Of an execution alone: who carries it out'),
    openedAt: column.instant(),
    instalments: column.count(),
    nextOn: described(nullable(column.date()), 'The first day of what has not come'),
    owedCents: described(nullable(column.count()), 'In cents; null: it is no money'),
    paidCents: nullable(column.count()),
    excessCents: column.count(),
    isLate: column.flag(),
    urged: column.count(),
    endedAs: nullable(column.choice(obligationEnding)),
    endedOn: nullable(column.date()),
  },
});
