import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import type { VisitItem } from './visit-detail.js';
import { useSay } from './visit.messages.js';

function useColumns(): readonly Column<VisitItem>[] {
  const say = useSay();
  const of = useKindColumns('visit');
  return [
    of.number(),
    of.office('office', 'visit.office'),
    { id: 'on', title: say('visit.on'), isWhole: true, cell: ({ visitOn }) => visitOn },
    of.due('word.limit'),
    of.phase(),
    {
      id: 'answered',
      title: say('visit.answered'),
      align: 'end',
      isWhole: true,
      // What stands is the record's, once it is closed.
      cell: ({ answered, asked, phase }) =>
        ['signing', 'ended', 'receiving'].includes(phase)
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
    endedAs: 'word.outcome',
    office: 'visit.office',
  },
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'office', 'on', 'due', 'phase', 'answered'],
  empty: { all: 'visit.emptyAll', filtered: 'visit.empty' },
  skeletonRows: 6,
});
