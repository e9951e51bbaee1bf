import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { supervisionBasis, supervisionPhase, supervisionTrigger } from './commands.js';

const mostRungs = 99;

/** The list of supervision cases (督办列表): by their opening, the newest first. */
export const supervisionList = listOf({
  ids: { item: 'SupervisionItem', page: 'SupervisionPage' },
  phase: supervisionPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(supervisionPhase, { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    basis: filter.choice(supervisionBasis, { operator: 'is' }),
    trigger: filter.choice(supervisionTrigger, { operator: 'is' }),
    petition: filter.id(z.uuid(), { operator: 'is' }),
    rung: filter.count({ operator: 'is' }, mostRungs),
    state: filter.choice(z.enum(['overdue', 'open', 'ended']), { operator: 'custom' }),
  },
  columns: {
    petition: column.id(),
    petitionNumber: nullable(column.text()),
    petitionTitle: described(nullable(column.text()), 'What that petition is called, for whoever may see it'),
    office: column.office(),
    basis: column.choice(supervisionBasis),
    openedByHand: column.flag(),
    trigger: nullable(column.choice(supervisionTrigger)),
    triggers: column.count(),
    rung: column.count(),
    firstDueOn: nullable(column.date()),
    openedAt: column.instant(),
    endedAs: nullable(column.text()),
  },
});
