import { useKindColumns } from '../case/kind-columns.js';
import { AboveCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import type { ConfirmationItem } from './confirmation-detail.js';
import { useSay } from './confirmation.messages.js';

function useColumns(): readonly Column<ConfirmationItem>[] {
  const say = useSay();
  const of = useKindColumns('confirmation');
  return [
    of.number(),
    {
      id: 'mediation',
      title: say('confirmation.mediation'),
      isText: true,
      cell: (row) => (
        <AboveCell kind="mediation" number={row.mediationNumber} title={row.mediationTitle} isDrill={row.isDrill} />
      ),
    },
    of.due('word.due'),
    of.phase(),
    of.plain('lastOn', 'confirmation.lastOn'),
    of.plain('appliedOn', 'confirmation.appliedOn'),
    of.office('office', 'word.committee'),
    of.dayOf('openedAt', 'word.openedAt'),
  ];
}

/** Judicial confirmations (司法确认) of agreements of the acting committee. */
export const Screen = listScreen('confirmation', {
  title: 'confirmation.title',
  filters: {
    ...usualFilters,
    endedAs: 'word.outcome',
    office: 'word.committee',
  },
  hasChips: true,
  isExported: true,
  useColumns,
  usualColumns: ['number', 'mediation', 'due', 'phase', 'lastOn', 'appliedOn', 'office'],
  empty: { all: 'confirmation.emptyAll', filtered: 'confirmation.empty' },
  skeletonRows: 8,
});
