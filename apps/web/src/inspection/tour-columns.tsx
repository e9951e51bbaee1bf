import { useKindColumns } from '../case/kind-columns.js';
import type { ItemOf } from '../case/case-detail.js';
import type { Column } from '../parts/data-table.js';
import { useSay } from './inspection.messages.js';

type Tour = ItemOf<'inspection'>;

/** A hook: what a tour shows of itself in every list: whose it is, how far it is, and what is due. */
export function useTourColumns() {
  const say = useSay();
  const of = useKindColumns('inspection');
  return {
    number: of.number(),
    group: of.office('group', 'inspection.group'),
    due: of.due('word.limit'),
    phase: of.phase(),
    visits: {
      id: 'visits',
      title: say('inspection.visits'),
      align: 'end',
      isWhole: true,
      cell: ({ visits, visitsMade: made }) => say('inspection.visits.of', { made, visits }),
    },
    findings: {
      id: 'findings',
      title: say('inspection.findings'),
      isText: true,
      cell: ({ findings, findingsOpen: open }) =>
        findings === 0 ? null : say('inspection.findings.of', { findings, open }),
    },
  } as const satisfies Record<string, Column<Tour>>;
}
