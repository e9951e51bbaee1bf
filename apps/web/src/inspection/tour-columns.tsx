import type { ItemOf } from '../case/case-detail.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { useSay } from './inspection.messages.js';

type Tour = ItemOf<'inspection'>;

/** A hook: what a tour shows of itself in every list: whose it is, how far it is, and what is due. */
export function useTourColumns() {
  const say = useSay();
  return {
    number: { id: 'number', title: say('inspection.number'), cell: (row) => <CaseLink kind="inspection" {...row} /> },
    group: { id: 'group', title: say('inspection.group'), cell: ({ group }) => <OfficeName id={group} /> },
    due: { id: 'due', title: say('inspection.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    phase: {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="inspection" row={row} />,
    },
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
