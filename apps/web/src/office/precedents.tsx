import type { Precedent } from '#libs/contracts';
import { Section } from '../base/index.js';
import { OfficeName, useOfficeName } from './office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './precedents.messages.js';

/** What was ruled before on which office such a matter is for (先例): on a lead, or on the objection to a referral, in one table. */
export function Precedents({ rows }: { readonly rows: readonly Precedent[] }) {
  const say = useSay();
  const columns = useColumns();
  if (rows.length === 0) return null;
  return (
    <Section id="precedents" title={say('precedents.title')} className="stack">
      <p className="quiet">{say('precedents.hint')}</p>
      <DataTable<Precedent>
        caption={say('precedents.title')}
        columns={columns}
        rows={rows}
        keyOf={({ number, ruledOn, by, office, article }) => [number, ruledOn, by, office, article].join(' ')}
        isPlain
      />
    </Section>
  );
}

function useColumns(): readonly Column<Precedent>[] {
  const say = useSay();
  const nameOf = useOfficeName();
  const and = say.language === 'zh' ? '、' : ', ';
  return [
    {
      id: 'number',
      title: say('word.number'),
      cell: ({ number }) => <span className="case-number">{number ?? say('word.none')}</span>,
    },
    {
      id: 'ruled',
      title: say('precedents.ruled'),
      isText: true,
      cell: ({ as, office }) => say(`precedents.as.${as}`, { office: nameOf(office) }),
    },
    { id: 'place', title: say('word.place'), cell: ({ place }) => <OfficeName id={place} /> },
    {
      id: 'article',
      title: say('precedents.article'),
      isText: true,
      cell: ({ article }) => article ?? say('word.none'),
    },
    {
      id: 'same',
      title: say('precedents.same'),
      isText: true,
      cell: ({ same }) => same.map((one) => say(`precedents.same.${one}`)).join(and),
    },
    { id: 'by', title: say('precedents.by'), cell: ({ by }) => <OfficeName id={by} /> },
    { id: 'on', title: say('precedents.on'), isWhole: true, cell: ({ ruledOn }) => ruledOn },
  ];
}
