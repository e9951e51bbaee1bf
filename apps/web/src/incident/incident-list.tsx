import { useKindColumns } from '../case/kind-columns.js';
import type { ItemOf } from '../case/case-detail.js';
import { listScreen } from '../case/list-screen.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './incident.messages.js';

type IncidentItem = ItemOf<'incident'>;

function useColumns(): readonly Column<IncidentItem>[] {
  const say = useSay();
  const of = useKindColumns('incident');
  return [
    of.number(),
    {
      id: 'mediation',
      title: say('word.ofMediation'),
      // Whoever is of the team alone has no business there.
      cell: ({ mediationNumber }) =>
        mediationNumber === null ? null : <CaseLink kind="mediation" number={mediationNumber} />,
    },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <StateTag kind="incident" {...row} /> },
    of.word('stage', 'incident.stage'),
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
    of.dayOf('openedAt', 'incident.openedAt'),
  ];
}

/** Incidents (突发情况) that whoever is signed in deals with. */
export const Screen = listScreen('incident', {
  title: 'incident.title',
  filters: {
    phase: 'word.state',
  },
  useColumns,
  empty: { all: 'incident.emptyAll', filtered: 'incident.empty' },
  skeletonRows: 6,
});
