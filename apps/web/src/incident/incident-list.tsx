import { incidentPhase } from '#contracts/incident';
import { wordOf } from '#libs/contracts';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import type { DetailOf } from '../case/case-detail.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './incident.messages.js';
import './pages.messages.js';

type IncidentItem = DetailOf<'incident'>['item'];

const shape = z.object({ phase: incidentPhase.optional(), drill: z.enum(['true']).optional() });
type IncidentFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<IncidentFilters> {
  const { phase } = useKindChoices('incident');
  return {
    phase: phase(incidentPhase.options),
  };
}

const FilterBar = (props: FilterBarProps<IncidentFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<IncidentItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('incident.number'), cell: (row) => <CaseLink kind="incident" {...row} /> },
    {
      id: 'mediation',
      title: say('incident.mediation'),
      // Whoever is of the team alone has no business there.
      cell: ({ mediationNumber }) =>
        mediationNumber === null ? null : <CaseLink kind="mediation" number={mediationNumber} />,
    },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <StateTag kind="incident" {...row} /> },
    {
      id: 'stage',
      title: say('incident.stage'),
      cell: ({ stage }) => wordOf('incident', 'stage', stage, say.language),
    },
    {
      id: 'team',
      title: say('incident.team'),
      cell: ({ team }) => (team === 0 ? say('incident.noTeam') : say('incident.members', { n: team })),
    },
    {
      id: 'reported',
      title: say('incident.reported'),
      cell: ({ isReported }) => say(isReported ? 'incident.isReported' : 'incident.notReported'),
    },
    { id: 'openedAt', title: say('incident.openedAt'), isWhole: true, cell: ({ openedAt }) => dateOfInstant(openedAt) },
  ];
}

const slots: ListSlots<IncidentItem, IncidentFilters> = {
  title: 'incident.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  useColumns,
  empty: { all: 'incident.emptyAll', filtered: 'incident.empty' },
  skeletonRows: 6,
};

/** Incidents (突发情况) that whoever is signed in deals with. */
export const Screen = () => <ListPage kind="incident" slots={slots} />;
