import { useKindColumns } from '../case/kind-columns.js';
import { AboveCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import { yuan } from './money.js';
import { ObligationBoardPart } from './obligation-board.js';
import type { ObligationItem } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';

const aboveOf = ({ matter }: ObligationItem) => (matter === 'execution' ? 'petition' : 'mediation');

function useColumns(): readonly Column<ObligationItem>[] {
  const say = useSay();
  const of = useKindColumns('obligation');
  return [
    of.number(),
    {
      id: 'above',
      title: say('obligation.above'),
      isText: true,
      cell: (row) => (
        <AboveCell kind={aboveOf(row)} number={row.aboveNumber} title={row.aboveTitle} isDrill={row.isDrill} />
      ),
    },
    of.due('word.due'),
    of.phase(),
    of.plain('nextOn', 'obligation.nextOn'),
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
    of.office('office', 'obligation.office'),
    of.dayOf('openedAt', 'word.openedAt'),
  ];
}

/** Obligations (履行义务) that the acting office watches. */
export const Screen = listScreen('obligation', {
  title: 'obligation.title',
  filters: {
    ...usualFilters,
    endedAs: 'word.outcome',
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
