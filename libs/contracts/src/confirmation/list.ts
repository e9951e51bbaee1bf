import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { confirmationEnding, confirmationPhase } from './commands.js';

/** The list of judicial confirmations (司法确认): by their beginning, the newest first. Who has said yes is on no list. */
export const confirmationList = listOf({
  ids: { item: 'ConfirmationItem', page: 'ConfirmationPage' },
  phase: confirmationPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(confirmationPhase, { operator: 'is' }),
    mediation: filter.id(z.uuid(), { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    endedAs: filter.choice(confirmationEnding, { operator: 'is' }),
    lastFrom: filter.date({ operator: 'atLeast', column: 'lastOn', description: 'Its last day is this one or later' }),
    lastUntil: filter.date({
      operator: 'atMost',
      column: 'lastOn',
      description: 'Its last day is this one or earlier',
    }),
    state: filter.state(),
  },
  columns: {
    mediation: column.id(),
    mediationNumber: nullable(column.text()),
    mediationTitle: described(nullable(column.text()), 'What that mediation is called'),
    office: described(column.office(), 'The committee'),
    openedAt: column.instant(),
    effectiveOn: column.date(),
    lastOn: described(nullable(column.date()), 'The last of the thirty days'),
    isAgreed: described(column.flag(), 'All of them want it'),
    appliedOn: nullable(column.date()),
    endedAs: nullable(column.choice(confirmationEnding)),
    endedOn: nullable(column.date()),
  },
});
