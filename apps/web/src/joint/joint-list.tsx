import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { CheckByHand } from './check-by-hand.js';
import { JointBoardPart } from './joint-board.js';
import type { JointItem } from './joint-detail.js';
import { useSay } from './joint.messages.js';
import './pages.messages.js';

/** Who leads, or is proposed. */
function Lead({ row: { lead, phase } }: { readonly row: JointItem }) {
  const say = useSay();
  const name = useOfficeName()(lead);
  if (lead === null) return <span className="quiet">{say('joint.noLead')}</span>;
  return <>{['naming', 'asking', 'ruling'].includes(phase) ? say('joint.leadProposed', { name }) : name}</>;
}

function useColumns(): readonly Column<JointItem>[] {
  const say = useSay();
  const word = (field: string, value: string): string => wordOf('joint', field, value, say.language);
  return [
    { id: 'number', title: say('joint.number'), cell: (row) => <CaseLink kind="joint" {...row} /> },
    {
      id: 'title',
      title: say('joint.about'),
      cell: ({ title }) => (title === null ? null : <CellTitle title={title} />),
    },
    { id: 'due', title: say('joint.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="joint" row={row} />,
    },
    { id: 'lead', title: say('joint.lead'), isText: true, cell: (row) => <Lead row={row} /> },
    {
      id: 'positions',
      title: say('joint.positions'),
      isText: true,
      cell: ({ positionBy, positionsMissing }) =>
        positionBy === null
          ? null
          : positionsMissing === 0
            ? say('joint.positionsThere')
            : say('joint.positionsMissing', { n: positionsMissing }),
    },
    { id: 'positionBy', title: say('joint.positionBy'), isWhole: true, cell: ({ positionBy }) => positionBy },
    { id: 'members', title: say('joint.membersCount'), align: 'end', cell: ({ members }) => members },
    { id: 'meetings', title: say('joint.meetings'), align: 'end', cell: ({ meetings }) => meetings },
    { id: 'matter', title: say('joint.matter'), isText: true, cell: ({ matter }) => word('matter', matter) },
    { id: 'template', title: say('joint.template'), isText: true, cell: ({ template }) => word('template', template) },
    {
      id: 'place',
      title: say('joint.place'),
      cell: ({ place }) => (place === null ? null : <OfficeName id={place} />),
    },
    { id: 'centre', title: say('joint.centre'), cell: ({ centre }) => <OfficeName id={centre} /> },
    { id: 'office', title: say('joint.committee'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('joint.openedAt'), isWhole: true, cell: ({ openedAt }) => dateOfInstant(openedAt) },
  ];
}

/** Joint mediations (联合调解) that the acting office may see. */
export const Screen = listScreen('joint', {
  title: 'joint.title',
  filters: {
    text: 'joint.search',
    ...usualFilters,
    lacks: 'joint.filter.lacks',
    template: 'joint.template',
    matter: 'joint.matter',
    lead: 'joint.lead',
    centre: 'joint.centre',
  },
  hasChips: true,
  hasViews: true,
  useTotals: () => (
    <>
      <JointBoardPart />
      <CheckByHand />
    </>
  ),
  useColumns,
  usualColumns: ['number', 'title', 'due', 'phase', 'lead', 'positions', 'members', 'centre'],
  empty: { all: 'joint.emptyAll', filtered: 'joint.empty' },
  skeletonRows: 8,
});
