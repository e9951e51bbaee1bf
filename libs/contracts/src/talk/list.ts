import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { talkPhase } from './commands.js';

/** The list of separate talks (单独会谈) that the reader mediates: by their beginning, the newest first. */
export const talkList = listOf({
  ids: { item: 'TalkItem', page: 'TalkPage' },
  phase: talkPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(talkPhase, { operator: 'is' }),
    mediation: filter.id(z.uuid(), { operator: 'is' }),
  },
  columns: {
    mediation: column.id(),
    mediationNumber: nullable(column.text()),
    mediationTitle: described(nullable(column.text()), 'What that mediation is called'),
    office: column.office(),
    party: described(column.text(), 'Who is heard there, by its name in the mediation'),
    said: described(column.count(), 'How often something was recorded'),
    openedAt: column.instant(),
    endedAs: nullable(column.text()),
  },
});
