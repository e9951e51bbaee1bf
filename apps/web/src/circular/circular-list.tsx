import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CircularItem } from './circular-detail.js';
import { useSay } from './circular.messages.js';

function useColumns(): readonly Column<CircularItem>[] {
  const say = useSay();
  const of = useKindColumns('circular');
  return [
    of.number(),
    of.word('form', 'circular.form'),
    of.plain('period', 'circular.period'),
    of.phase(),
    of.plain('issuedOn', 'circular.issuedOn'),
    {
      id: 'received',
      title: say('circular.received'),
      align: 'end',
      isWhole: true,
      cell: ({ received, addressees }) =>
        addressees === 0 ? null : say('circular.received.of', { received, all: addressees }),
    },
    { id: 'cited', title: say('circular.cited'), align: 'end', cell: ({ cited }) => (cited === 0 ? null : cited) },
    of.office('office', 'circular.office'),
    of.dayOf('openedAt', 'circular.openedAt'),
  ];
}

/** Circulars (通报) and reports that the acting office has issued, or got. */
export const Screen = listScreen('circular', {
  title: 'circular.title',
  filters: {
    ...usualFilters,
    form: 'circular.form',
    endedAs: 'word.outcome',
    office: 'circular.office',
  },
  hasChips: true,
  Above: Begin,
  useColumns,
  usualColumns: ['number', 'form', 'period', 'phase', 'issuedOn', 'received', 'office'],
  empty: { all: 'circular.emptyAll', filtered: 'circular.empty' },
  skeletonRows: 8,
});
