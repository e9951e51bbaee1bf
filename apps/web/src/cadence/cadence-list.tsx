import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CadenceItem } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import './pages.messages.js';

function useColumns(): readonly Column<CadenceItem>[] {
  const say = useSay();
  const few = (count: number) => (count === 0 ? null : count);
  return [
    { id: 'number', title: say('cadence.number'), cell: (row) => <CaseLink kind="cadence" {...row} /> },
    { id: 'period', title: say('cadence.period'), isWhole: true, cell: ({ period }) => period },
    {
      id: 'work',
      title: say('cadence.work'),
      isText: true,
      cell: ({ work }) => wordOf('cadence', 'work', work, say.language),
    },
    { id: 'due', title: say('cadence.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="cadence" row={row} /> },
    {
      id: 'done',
      title: say('cadence.done'),
      align: 'end',
      isWhole: true,
      cell: ({ owing, missing }) => say('cadence.done.of', { done: owing - missing, owing }),
    },
    { id: 'late', title: say('cadence.late'), align: 'end', cell: ({ late }) => few(late) },
    { id: 'office', title: say('cadence.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('cadence.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

/** Periods of recurring work (周期工作) that the acting office has commissioned, or owes something in. */
export const Screen = listScreen('cadence', {
  title: 'cadence.title',
  filters: {
    ...usualFilters,
    work: 'cadence.work',
    unit: 'cadence.unit',
    endedAs: 'cadence.endedAs',
    office: 'cadence.office',
  },
  hasChips: true,
  Above: Begin,
  useColumns,
  usualColumns: ['number', 'period', 'work', 'due', 'phase', 'done', 'late', 'office'],
  empty: { all: 'cadence.emptyAll', filtered: 'cadence.empty' },
  skeletonRows: 8,
});
