import { inspectionList } from '#contracts/inspection';
import { longestPage, phaseText } from '#libs/contracts';
import { Section, useAnswer } from '../base/index.js';
import type { ItemOf } from '../case/case-detail.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import type { OnParentProps } from '../case/part-looks.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './inspection.messages.js';

type Tour = ItemOf<'inspection'>;

/** On the page of a period: its tours in the order of their groups, how far each is, and which report is to be adopted. */
export function OnParent({ parent }: OnParentProps) {
  const say = useSay();
  const { data } = useAnswer(inspectionList.page, '/api/inspections', {
    query: { cadence: parent.id, limit: longestPage, ...(parent.isDrill ? { drill: 'true' } : {}) },
  });
  const columns: readonly Column<Tour>[] = [
    { id: 'number', title: say('inspection.number'), cell: (row) => <CaseLink kind="inspection" {...row} /> },
    { id: 'group', title: say('inspection.group'), cell: ({ group }) => <OfficeName id={group} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="inspection" row={row} /> },
    {
      id: 'visits',
      title: say('inspection.visits'),
      align: 'end',
      isWhole: true,
      cell: ({ visits, visitsMade: made }) => say('inspection.visits.of', { made, visits }),
    },
    {
      id: 'findings',
      title: say('inspection.findings'),
      isText: true,
      cell: ({ findings, findingsOpen: open }) =>
        findings === 0 ? null : say('inspection.findings.of', { findings, open }),
    },
    { id: 'countedOn', title: say('inspection.countedOn'), isWhole: true, cell: ({ countedOn }) => countedOn },
    { id: 'due', title: say('inspection.due'), isText: true, cell: (row) => <DueCell row={row} /> },
  ];
  if (data === undefined || data.items.length === 0) return null;
  const tours = data.items.toSorted((a, b) => (a.debtor < b.debtor ? -1 : 1));
  const adopting = tours.filter(({ phase }) => phase === 'adopting').length;
  return (
    <Section id="tours" title={say('inspection.ofPeriod')} className="stack">
      {adopting === 0 ? null : (
        <p>
          {say('inspection.ofPeriod.adopting', {
            n: adopting,
            state: phaseText('inspection', 'adopting', say.language),
          })}
        </p>
      )}
      <DataTable<Tour>
        caption={say('inspection.ofPeriod')}
        columns={columns}
        rows={tours}
        keyOf={({ id }) => id}
        isPlain
      />
    </Section>
  );
}
