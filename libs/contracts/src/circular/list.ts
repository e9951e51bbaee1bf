import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { circularEnding, circularForm, circularPhase } from './commands.js';

/** The list of circulars (通报): by their beginning, the newest first. */
export const circularList = listOf({
  ids: { item: 'CircularItem', page: 'CircularPage' },
  phase: circularPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(circularPhase, { operator: 'is' }),
    form: filter.choice(circularForm, { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    period: filter.line(z.string().max(8), { operator: 'is', description: '`2026Q4`' }),
    item: filter.line(z.string().max(120), {
      operator: 'is',
      description:
        'Because of what a proposal was laid before the bureau: `<checklist>/<question>`, as in a list of findings',
    }),
    endedAs: filter.choice(circularEnding, { operator: 'is' }),
    state: filter.state(),
  },
  columns: {
    form: column.choice(circularForm),
    office: described(column.office(), 'Whose it is'),
    period: column.text(),
    item: described(nullable(column.text()), 'Because of what a proposal was laid: `<checklist>/<question>`'),
    openedAt: column.instant(),
    issuedOn: nullable(column.date()),
    cited: described(column.count(), 'Of how many findings'),
    named: described(column.count(), 'How many offices are named in it'),
    addressees: described(column.count(), 'To how many it goes'),
    received: described(column.count(), 'How many of them have it'),
    endedAs: nullable(column.choice(circularEnding)),
  },
});
