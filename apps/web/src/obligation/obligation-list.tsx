import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { AboveCell, EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { yuan } from './money.js';
import { ObligationBoardPart } from './obligation-board.js';
import type { ObligationItem } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import './pages.messages.js';

const aboveOf = ({ matter }: ObligationItem) => (matter === 'execution' ? 'petition' : 'mediation');

function useColumns(): readonly Column<ObligationItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('obligation.number'), cell: (row) => <CaseLink kind="obligation" {...row} /> },
    {
      id: 'above',
      title: say('obligation.above'),
      isText: true,
      cell: (row) => (
        <AboveCell kind={aboveOf(row)} number={row.aboveNumber} title={row.aboveTitle} isDrill={row.isDrill} />
      ),
    },
    { id: 'due', title: say('obligation.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="obligation" row={row} />,
    },
    { id: 'nextOn', title: say('obligation.nextOn'), isWhole: true, cell: ({ nextOn }) => nextOn },
    { id: 'owed', title: say('obligation.owed'), align: 'end', isWhole: true, cell: (row) => yuan(row.owedCents) },
    { id: 'paid', title: say('obligation.paid'), align: 'end', isWhole: true, cell: (row) => yuan(row.paidCents) },
    {
      id: 'excess',
      title: say('obligation.excess'),
      align: 'end',
      isWhole: true,
      cell: ({ excessCents }) => (excessCents === 0 ? null : yuan(excessCents)),
    },
    { id: 'urged', title: say('obligation.urged'), align: 'end', cell: ({ urged }) => (urged === 0 ? null : urged) },
    { id: 'office', title: say('obligation.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'openedAt',
      title: say('obligation.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateOfInstant(openedAt),
    },
  ];
}

/** Obligations (履行义务) that the acting office watches. */
export const Screen = listScreen('obligation', {
  title: 'obligation.title',
  filters: {
    ...usualFilters,
    endedAs: 'obligation.endedAs',
    dayFrom: 'obligation.filter.dayFrom',
    dayUntil: 'obligation.filter.dayUntil',
    office: 'obligation.office',
  },
  hasChips: true,
  isExported: true,
  Above: ObligationBoardPart,
  useColumns,
  usualColumns: ['number', 'above', 'due', 'phase', 'nextOn', 'owed', 'paid', 'office'],
  empty: { all: 'obligation.emptyAll', filtered: 'obligation.empty' },
  skeletonRows: 8,
});
