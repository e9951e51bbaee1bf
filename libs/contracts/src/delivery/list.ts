import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { deliveryChannel, deliveryPhase } from './commands.js';

const notice = z.string().max(63);

/** The list of deliveries (送达列表): by their issue, the newest first. */
export const deliveryList = listOf({
  ids: { item: 'DeliveryItem', page: 'DeliveryPage' },
  phase: deliveryPhase,
  order: 'issuedAt',
  filters: {
    phase: filter.choice(deliveryPhase, { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    channel: filter.choice(deliveryChannel, { operator: 'is' }),
    notice: filter.line(notice, { operator: 'is' }),
    parent: filter.id(z.uuid(), { operator: 'is' }),
    state: filter.choice(z.enum(['overdue', 'open', 'ended']), { operator: 'custom' }),
  },
  columns: {
    parent: column.id(),
    parentKind: nullable(column.text()),
    parentNumber: nullable(column.text()),
    parentTitle: described(nullable(column.text()), 'What that case is called, for whoever may see it'),
    office: column.office(),
    notice: described(column.text(), 'Which kind of document it is, a code'),
    fact: described(nullable(column.count()), 'Which document of that case it is, by the number of its fact'),
    party: described(nullable(column.text()), 'Who it goes to there; null: the petitioner'),
    documentNumber: nullable(column.text()),
    channel: described(nullable(column.choice(deliveryChannel)), 'The way that is tried now, or was tried last'),
    leg: column.count(),
    attempts: described(column.count(), 'How often that way was tried'),
    why: described(
      nullable(column.text()),
      'Why the last of the ways that failed came to nothing, a code; `unanswered`: the last message may not have gone out',
    ),
    proof: nullable(column.text()),
    servedOn: nullable(column.date()),
    issuedAt: column.instant(),
    endedAs: nullable(column.text()),
  },
});
