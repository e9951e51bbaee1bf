import { checklistItemText, wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import type { FindingItem } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { QuickViews } from './quick-views.js';
import './pages.messages.js';

function useColumns(): readonly Column<FindingItem>[] {
  const say = useSay();
  const word = (field: string, value: string) => wordOf('finding', field, value, say.language);
  return [
    { id: 'number', title: say('finding.number'), cell: (row) => <CaseLink kind="finding" {...row} /> },
    { id: 'office', title: say('finding.office'), cell: (row) => <OfficeName id={row.office} /> },
    { id: 'due', title: say('finding.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="finding" row={row} /> },
    { id: 'grade', title: say('finding.grade'), isText: true, cell: ({ grade }) => word('grade', grade) },
    {
      id: 'repeated',
      title: say('finding.repeated'),
      isText: true,
      cell: ({ isRepeated }) => (isRepeated ? say('finding.isRepeated') : null),
    },
    {
      id: 'carried',
      title: say('finding.carried'),
      align: 'end',
      cell: ({ carried }) => (carried === 0 ? null : say('finding.carried.times', { n: carried })),
    },
    {
      id: 'ruled',
      title: say('finding.ruled'),
      isText: true,
      cell: ({ disputedOn, ruled }) => {
        if (disputedOn === null) return null;
        return ruled === null ? say('finding.disputed.open') : word('ruled', ruled);
      },
    },
    { id: 'mendBy', title: say('finding.mendBy'), isWhole: true, cell: ({ mendBy }) => mendBy },
    { id: 'servedOn', title: say('finding.servedOn'), isWhole: true, cell: ({ servedOn }) => servedOn },
    {
      id: 'returns',
      title: say('finding.returns'),
      align: 'end',
      cell: ({ returns }) => (returns === 0 ? null : say('finding.carried.times', { n: returns })),
    },
    {
      id: 'item',
      title: say('finding.item'),
      isText: true,
      cell: ({ item }) => (item === null ? null : checklistItemText(item, say.language)),
    },
    { id: 'basis', title: say('finding.basis'), isText: true, cell: ({ basis }) => word('basis', basis) },
    { id: 'group', title: say('finding.group'), cell: ({ group }) => <OfficeName id={group} /> },
    {
      id: 'commissioner',
      title: say('finding.commissioner'),
      cell: ({ commissioner }) => <OfficeName id={commissioner} />,
    },
    { id: 'openedAt', title: say('finding.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

/** Findings (督导问题) that were put to the acting office, or that inspections of it have made. */
export const Screen = listScreen('finding', {
  title: 'finding.title',
  filters: {
    ...usualFilters,
    grade: 'finding.grade',
    repeated: { title: 'finding.repeated', textOf: (say) => say('finding.isRepeated') },
    carried: { title: 'finding.filter.carried', values: ['1', '2'] },
    ruled: 'finding.ruled',
    basis: 'finding.basis',
    endedAs: 'finding.endedAs',
    office: 'finding.office',
    commissioner: 'finding.commissioner',
  },
  hasChips: true,
  useTotals: (filters) => <QuickViews filters={filters} />,
  useColumns,
  usualColumns: ['number', 'office', 'due', 'phase', 'grade', 'repeated', 'carried', 'ruled', 'mendBy'],
  empty: { all: 'finding.emptyAll', filtered: 'finding.empty' },
  skeletonRows: 8,
});
