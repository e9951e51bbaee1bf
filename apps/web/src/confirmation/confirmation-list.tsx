import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { AboveCell, EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import type { ConfirmationItem } from './confirmation-detail.js';
import { useSay } from './confirmation.messages.js';
import './pages.messages.js';

function useColumns(): readonly Column<ConfirmationItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('confirmation.number'), cell: (row) => <CaseLink kind="confirmation" {...row} /> },
    {
      id: 'mediation',
      title: say('confirmation.mediation'),
      isText: true,
      cell: (row) => (
        <AboveCell kind="mediation" number={row.mediationNumber} title={row.mediationTitle} isDrill={row.isDrill} />
      ),
    },
    { id: 'due', title: say('confirmation.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="confirmation" row={row} />,
    },
    { id: 'lastOn', title: say('confirmation.lastOn'), isWhole: true, cell: ({ lastOn }) => lastOn },
    { id: 'appliedOn', title: say('confirmation.appliedOn'), isWhole: true, cell: ({ appliedOn }) => appliedOn },
    { id: 'office', title: say('confirmation.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'openedAt',
      title: say('confirmation.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateOfInstant(openedAt),
    },
  ];
}

/** Judicial confirmations (司法确认) of agreements of the acting committee. */
export const Screen = listScreen('confirmation', {
  title: 'confirmation.title',
  filters: {
    ...usualFilters,
    endedAs: 'confirmation.endedAs',
    office: 'confirmation.office',
  },
  hasChips: true,
  isExported: true,
  useColumns,
  usualColumns: ['number', 'mediation', 'due', 'phase', 'lastOn', 'appliedOn', 'office'],
  empty: { all: 'confirmation.emptyAll', filtered: 'confirmation.empty' },
  skeletonRows: 8,
});
