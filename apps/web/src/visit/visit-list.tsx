import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import type { VisitItem } from './visit-detail.js';
import { useSay } from './visit.messages.js';
import './pages.messages.js';

function useColumns(): readonly Column<VisitItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('visit.number'), cell: (row) => <CaseLink kind="visit" {...row} /> },
    { id: 'office', title: say('visit.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'on', title: say('visit.on'), isWhole: true, cell: ({ visitOn }) => visitOn },
    { id: 'due', title: say('visit.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="visit" row={row} /> },
    {
      id: 'answered',
      title: say('visit.answered'),
      align: 'end',
      isWhole: true,
      // What stands is the record's, once it is closed.
      cell: ({ answered, asked, phase }) =>
        phase === 'signing' || phase === 'ended'
          ? say('visit.answered.of', { answered, asked })
          : say('visit.answered.open'),
    },
    { id: 'tour', title: say('visit.tour'), isText: true, cell: ({ inspectionTitle }) => inspectionTitle },
  ];
}

/** Visits (走访) that whoever is signed in is of, or that the acting office was told of. */
export const Screen = listScreen('visit', {
  title: 'visit.title',
  filters: {
    ...usualFilters,
    endedAs: 'visit.endedAs',
    office: 'visit.office',
  },
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'office', 'on', 'due', 'phase', 'answered'],
  empty: { all: 'visit.emptyAll', filtered: 'visit.empty' },
  skeletonRows: 6,
});
