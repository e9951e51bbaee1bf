import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { AboveCell, EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import type { ShareItem } from './share-detail.js';
import { useSay } from './share.messages.js';
import './pages.messages.js';

function useColumns(): readonly Column<ShareItem>[] {
  const say = useSay();
  const word = (field: string, value: string | null) =>
    value === null ? null : wordOf('share', field, value, say.language);
  return [
    { id: 'number', title: say('share.number'), cell: (row) => <CaseLink kind="share" {...row} /> },
    {
      id: 'joint',
      title: say('share.joint'),
      isText: true,
      cell: (row) => <AboveCell kind="joint" number={row.jointNumber} title={row.jointTitle} isDrill={row.isDrill} />,
    },
    { id: 'due', title: say('share.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="share" row={row} />,
    },
    { id: 'office', title: say('share.office'), cell: (row) => <OfficeName id={row.office} /> },
    { id: 'lead', title: say('share.lead'), cell: ({ lead }) => <OfficeName id={lead} /> },
    {
      id: 'necessary',
      title: say('share.necessary'),
      cell: ({ isNecessary }) => say(isNecessary ? 'share.isNecessary' : 'share.isBeside'),
    },
    { id: 'stance', title: say('share.position'), isText: true, cell: ({ stance }) => word('stance', stance) },
    { id: 'positionBy', title: say('share.positionBy'), isWhole: true, cell: ({ positionBy }) => positionBy },
    {
      id: 'tasks',
      title: say('share.tasks'),
      cell: ({ tasks, tasksOpen }) => (tasks === 0 ? null : say('share.tasksOpen', { n: tasksOpen })),
    },
    { id: 'openedAt', title: say('share.openedAt'), isWhole: true, cell: ({ openedAt }) => dateOfInstant(openedAt) },
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
