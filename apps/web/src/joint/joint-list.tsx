import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { useOfficeName } from '../office/office-name.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { CheckByHand } from './check-by-hand.js';
import { JointBoardPart } from './joint-board.js';
import type { JointItem } from './joint-detail.js';
import { useSay } from './joint.messages.js';

/** Who leads, or is proposed. */
function Lead({ row: { lead, phase } }: { readonly row: JointItem }) {
  const say = useSay();
  const name = useOfficeName()(lead);
  if (lead === null) return <span className="quiet">{say('joint.noLead')}</span>;
  return <>{['naming', 'asking', 'ruling'].includes(phase) ? say('joint.leadProposed', { name }) : name}</>;
}

function useColumns(): readonly Column<JointItem>[] {
  const say = useSay();
  const of = useKindColumns('joint');
  return [
    of.number(),
    {
      id: 'title',
      title: say('joint.about'),
      cell: ({ title }) => (title === null ? null : <CellTitle title={title} />),
    },
    of.due('word.due'),
    of.phase(),
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
    of.plain('positionBy', 'joint.positionBy'),
    { id: 'members', title: say('joint.membersCount'), align: 'end', cell: ({ members }) => members },
    { id: 'meetings', title: say('joint.meetings'), align: 'end', cell: ({ meetings }) => meetings },
    of.word('matter', 'joint.matter'),
    of.word('template', 'joint.template'),
    of.office('place', 'word.place'),
    of.office('centre', 'joint.centre'),
    of.office('office', 'word.committee'),
    of.dayOf('openedAt', 'word.openedAt'),
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
