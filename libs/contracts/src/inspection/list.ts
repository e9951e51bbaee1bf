import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { inspectionBasis, inspectionEnding, inspectionPhase } from './commands.js';

/** The list of tours (督导): by their beginning, the newest first. Which offices are visited is on no list. */
export const inspectionList = listOf({
  ids: { item: 'InspectionItem', page: 'InspectionPage' },
  phase: inspectionPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(inspectionPhase, { operator: 'is' }),
    cadence: filter.id(z.uuid(), { operator: 'is', description: 'Of this period alone' }),
    office: filter.office({ operator: 'is', description: 'Commissioned by' }),
    period: filter.line(z.string().max(8), { operator: 'is', description: '`2026Q4`' }),
    basis: filter.choice(inspectionBasis, { operator: 'is' }),
    endedAs: filter.choice(inspectionEnding, { operator: 'is' }),
    state: filter.state(),
  },
  columns: {
    title: described(nullable(column.text()), 'What it is called; null where that was erased'),
    cadence: described(column.id(), 'The period that it is a part of'),
    office: described(column.office(), 'Who commissioned it'),
    group: described(column.office(), 'Which office answers for the group'),
    debtor: described(column.text(), 'The group, as the period names it'),
    period: column.text(),
    untilOn: described(column.date(), 'The last day of the period'),
    basis: column.choice(inspectionBasis),
    openedAt: column.instant(),
    inspectors: column.count(),
    visits: described(column.count(), 'How many offices are visited, without those that were dropped'),
    visitsMade: column.count(),
    findings: column.count(),
    findingsOpen: column.count(),
    countedOn: described(nullable(column.date()), 'The day on which all that was planned was done'),
    endedAs: nullable(column.choice(inspectionEnding)),
  },
});
