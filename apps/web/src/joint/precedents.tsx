import { Section } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';

type Precedent = JointDetail['progress']['precedents'][number];

/** Who was ruled to lead in such matters before, while a lead is to be named. */
export function Precedents({ detail: { progress } }: { readonly detail: JointDetail }) {
  const say = useSay();
  const columns = useColumns();
  if (progress.precedents.length === 0) return null;
  return (
    <Section id="precedents" title={say('joint.precedents')} className="stack">
      <p className="quiet">{say('joint.precedents.hint')}</p>
      <DataTable<Precedent>
        caption={say('joint.precedents')}
        columns={columns}
        rows={progress.precedents}
        keyOf={({ number, ruledOn, lead }) => [number, ruledOn, lead].join(' ')}
        isPlain
      />
    </Section>
  );
}

function useColumns(): readonly Column<Precedent>[] {
  const say = useSay();
  return [
    {
      id: 'number',
      title: say('joint.number'),
      cell: ({ number }) => <span className="case-number">{number ?? say('word.none')}</span>,
    },
    { id: 'lead', title: say('joint.lead'), cell: ({ lead }) => <OfficeName id={lead} /> },
    {
      id: 'place',
      title: say('joint.place'),
      isText: true,
      cell: ({ place, isSamePlace }) => (
        <span className="stack-close">
          <OfficeName id={place} />
          {isSamePlace ? <span className="quiet">{say('joint.precedent.samePlace')}</span> : null}
        </span>
      ),
    },
    { id: 'by', title: say('joint.precedent.by'), cell: ({ by }) => <OfficeName id={by} /> },
    { id: 'ruledOn', title: say('joint.precedent.on'), isWhole: true, cell: ({ ruledOn }) => ruledOn },
  ];
}
