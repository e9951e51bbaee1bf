import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { incidentEnding, incidentPhase, incidentStage } from './commands.js';

/** The list of incidents (突发情况) that the reader deals with: by their beginning, the newest first. */
export const incidentList = listOf({
  ids: { item: 'IncidentItem', page: 'IncidentPage' },
  phase: incidentPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(incidentPhase, { operator: 'is' }),
    mediation: filter.id(z.uuid(), { operator: 'is' }),
  },
  columns: {
    mediation: column.id(),
    mediationNumber: nullable(column.text()),
    office: column.office(),
    stage: column.choice(incidentStage),
    team: described(column.count(), 'How many deal with it beside the committee'),
    isReported: described(column.flag(), 'The police or another department was told'),
    openedAt: column.instant(),
    endedAs: nullable(column.choice(incidentEnding)),
  },
});
