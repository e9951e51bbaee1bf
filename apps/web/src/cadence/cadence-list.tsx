import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CadenceItem } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';

function useColumns(): readonly Column<CadenceItem>[] {
  const say = useSay();
  const of = useKindColumns('cadence');
  const few = (count: number) => (count === 0 ? null : count);
  return [
    of.number(),
    of.plain('period', 'cadence.period'),
    of.word('work', 'cadence.work'),
    of.due('word.limit'),
    of.phase(),
    {
      id: 'done',
      title: say('cadence.done'),
      align: 'end',
      isWhole: true,
      // In a period that was withdrawn nothing was owed.
      cell: ({ owing, missing, endedAs }) =>
        endedAs === 'withdrawn' ? null : say('cadence.done.of', { done: owing - missing, owing }),
    },
    { id: 'late', title: say('cadence.late'), align: 'end', cell: ({ late }) => few(late) },
    of.office('office', 'cadence.office'),
    of.dayOf('openedAt', 'cadence.openedAt'),
  ];
}

/** Periods of recurring work (周期工作) that the acting office has commissioned, or owes something in. */
export const Screen = listScreen('cadence', {
  title: 'cadence.title',
  filters: {
    ...usualFilters,
    work: 'cadence.work',
    unit: 'cadence.unit',
    endedAs: 'word.outcome',
    office: 'cadence.office',
  },
  hasChips: true,
  Above: Begin,
  useColumns,
  usualColumns: ['number', 'period', 'work', 'due', 'phase', 'done', 'late', 'office'],
  empty: { all: 'cadence.emptyAll', filtered: 'cadence.empty' },
  skeletonRows: 8,
});
