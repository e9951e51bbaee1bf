import { checklistItemText, wordOf } from '#libs/contracts';
import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import type { FindingItem } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { QuickViews } from './quick-views.js';

function useColumns(): readonly Column<FindingItem>[] {
  const say = useSay();
  const of = useKindColumns('finding');
  const word = (field: string, value: string) => wordOf('finding', field, value, say.language);
  return [
    of.number(),
    of.office('office', 'finding.office'),
    of.due('word.limit'),
    of.phase(),
    of.word('grade', 'word.grade'),
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
    of.plain('mendBy', 'finding.mendBy'),
    of.plain('servedOn', 'finding.servedOn'),
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
    of.word('basis', 'finding.basis'),
    of.office('group', 'finding.group'),
    of.office('commissioner', 'finding.commissioner'),
    of.dayOf('openedAt', 'finding.openedAt'),
  ];
}

/** Findings (督导问题) that were put to the acting office, or that inspections of it have made. */
export const Screen = listScreen('finding', {
  title: 'finding.title',
  filters: {
    ...usualFilters,
    grade: 'word.grade',
    repeated: { title: 'finding.repeated', textOf: (say) => say('finding.isRepeated') },
    carried: { title: 'finding.filter.carried', values: ['1', '2'] },
    ruled: 'finding.ruled',
    basis: 'finding.basis',
    endedAs: 'word.outcome',
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
