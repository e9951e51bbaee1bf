import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { findingBasis, findingEnding, findingGrade, findingPhase, findingRuling } from './commands.js';

/** The list of findings (督导问题): by the day on which they were found, the newest first. */
export const findingList = listOf({
  ids: { item: 'FindingItem', page: 'FindingPage' },
  phase: findingPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(findingPhase, { operator: 'is' }),
    inspection: filter.id(z.uuid(), { operator: 'custom' }),
    office: filter.office({ operator: 'is' }),
    commissioner: filter.office({ operator: 'is' }),
    basis: filter.choice(findingBasis, { operator: 'is' }),
    grade: filter.choice(findingGrade, { operator: 'is' }),
    item: filter.line(z.string().max(160), {
      operator: 'is',
      description: 'Checklist and question: `petition-work/notice`',
    }),
    ruled: filter.choice(findingRuling, { operator: 'is' }),
    endedAs: filter.choice(findingEnding, { operator: 'is' }),
    carried: filter.count({ operator: 'atLeast', description: 'Carried over so often at least' }),
    repeated: filter.choice(z.enum(['true']), { operator: 'custom' }),
    from: filter.date({
      operator: 'atLeast',
      column: 'servedOn',
      description: 'Put to its office on this day or later',
    }),
    until: filter.date({ operator: 'atMost', column: 'servedOn', description: 'On this day or earlier' }),
    state: filter.state(),
  },
  columns: {
    inspection: described(nullable(column.id()), 'The inspection that has found it, for whoever sees that'),
    office: described(column.office(), 'The inspected office'),
    commissioner: described(column.office(), 'Who commissioned the inspection'),
    group: described(column.office(), 'The office that answers for the group'),
    basis: column.choice(findingBasis),
    grade: column.choice(findingGrade),
    item: described(nullable(column.text()), 'Checklist and question; null: it was found beside that'),
    openedAt: column.instant(),
    servedOn: described(nullable(column.date()), 'Put to its office: from here its age counts'),
    receivedOn: nullable(column.date()),
    mendBy: described(nullable(column.date()), 'By when it is to be mended, as it stands now'),
    disputedOn: nullable(column.date()),
    ruled: nullable(column.choice(findingRuling)),
    verifiedOn: nullable(column.date()),
    carried: described(column.count(), 'How often it went into the next quarter open'),
    returns: described(column.count(), 'How often its report was returned'),
    isExtended: column.flag(),
    isRepeated: described(column.flag(), 'The same item was found in this office within the year before'),
    endedAs: nullable(column.choice(findingEnding)),
    endedOn: nullable(column.date()),
  },
});
