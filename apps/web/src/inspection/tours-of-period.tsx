import { inspectionList } from '#contracts/inspection';
import { longestPage, phaseText } from '#libs/contracts';
import { Section, useAnswer } from '../base/index.js';
import type { ItemOf } from '../case/case-detail.js';
import type { OnParentProps } from '../case/part-looks.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './inspection.messages.js';
import { useTourColumns } from './tour-columns.js';

type Tour = ItemOf<'inspection'>;

/** On the page of a period: its tours in the order of their groups, how far each is, and which report is to be adopted. */
export function OnParent({ parent }: OnParentProps) {
  const say = useSay();
  const { data } = useAnswer(inspectionList.page, '/api/inspections', {
    query: { cadence: parent.id, limit: longestPage, ...(parent.isDrill ? { drill: 'true' } : {}) },
  });
  const { number, group, phase, visits, findings, due } = useTourColumns();
  const columns: readonly Column<Tour>[] = [
    ...[number, group, phase, visits, findings],
    { id: 'countedOn', title: say('inspection.countedOn'), isWhole: true, cell: ({ countedOn }) => countedOn },
    due,
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
