import { useKindColumns } from '../case/kind-columns.js';
import { AboveCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import type { ShareItem } from './share-detail.js';
import { useSay } from './share.messages.js';

function useColumns(): readonly Column<ShareItem>[] {
  const say = useSay();
  const of = useKindColumns('share');
  return [
    of.number(),
    {
      id: 'joint',
      title: say('share.joint'),
      isText: true,
      cell: (row) => <AboveCell kind="joint" number={row.jointNumber} title={row.jointTitle} isDrill={row.isDrill} />,
    },
    of.due('word.due'),
    of.phase(),
    of.office('office', 'share.office'),
    of.office('lead', 'share.lead'),
    {
      id: 'necessary',
      title: say('share.necessary'),
      cell: ({ isNecessary }) => say(isNecessary ? 'share.isNecessary' : 'share.isBeside'),
    },
    of.word('stance', 'share.position'),
    of.plain('positionBy', 'share.positionBy'),
    {
      id: 'tasks',
      title: say('share.tasks'),
      cell: ({ tasks, tasksOpen }) => (tasks === 0 ? null : say('share.tasksOpen', { n: tasksOpen })),
    },
    of.dayOf('openedAt', 'word.openedAt'),
  ];
}

/** Shares (分担件) of joint mediations that the acting office may see. */
export const Screen = listScreen('share', {
  title: 'share.title',
  filters: {
    ...usualFilters,
    stance: 'share.position',
    office: 'share.office',
    lead: 'share.lead',
  },
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'joint', 'due', 'phase', 'office', 'lead', 'stance', 'tasks'],
  empty: { all: 'share.emptyAll', filtered: 'share.empty' },
  skeletonRows: 8,
});
