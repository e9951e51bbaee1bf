import { dateOfInstant } from '../base/dates.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import type { Column } from '../parts/data-table.js';
import type { InspectionItem } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useTourColumns } from './tour-columns.js';

function useColumns(): readonly Column<InspectionItem>[] {
  const say = useSay();
  const { number, group, due, phase, visits, findings } = useTourColumns();
  return [
    number,
    { id: 'period', title: say('inspection.period'), isWhole: true, cell: ({ period }) => period },
    ...[group, due, phase, visits, findings],
    { id: 'office', title: say('inspection.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('inspection.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

/** Tours (督导) that the acting office has commissioned, or that whoever is signed in is of. */
export const Screen = listScreen('inspection', {
  title: 'inspection.title',
  filters: {
    ...usualFilters,
    basis: 'inspection.basis',
    endedAs: 'word.outcome',
    office: 'inspection.office',
  },
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'period', 'group', 'due', 'phase', 'visits', 'findings'],
  empty: { all: 'inspection.emptyAll', filtered: 'inspection.empty' },
  skeletonRows: 6,
});
