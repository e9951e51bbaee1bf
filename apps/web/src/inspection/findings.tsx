import { articleText, wordOf } from '#libs/contracts';
import { Suspense } from 'react';
import { Section, useContract } from '../base/index.js';
import type { ItemOf } from '../case/case-detail.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { InspectionDetail, Progress } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useFindings } from './use-parts.js';

type Finding = Progress['findings'][number] & { readonly row: ItemOf<'finding'> | undefined };

/** What was found, in the order in which it was issued: grade, basis, how its mending stands and until when. */
export function Findings({ detail: { item, progress, texts } }: { readonly detail: InspectionDetail }) {
  const say = useSay();
  const rows = useFindings(item).data?.items ?? [];
  const columns: readonly Column<Finding>[] = [
    {
      id: 'finding',
      title: say('inspection.finding'),
      isWhole: true,
      cell: ({ finding, row }) => (row === undefined ? finding : <CaseLink kind="finding" {...row} />),
    },
    {
      id: 'grade',
      title: say('inspection.grade'),
      isText: true,
      cell: ({ grade }) => wordOf('inspection', 'grade', grade, say.language),
    },
    { id: 'office', title: say('inspection.where'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'words', title: say('inspection.words'), isText: true, cell: ({ words }) => texts[words] },
    {
      id: 'articles',
      title: say('inspection.articles'),
      isText: true,
      cell: ({ articles }) => articleText(articles.join(', '), say.language),
    },
    {
      id: 'stands',
      title: say('inspection.stands'),
      isText: true,
      cell: ({ row }) => (
        <Suspense fallback={null}>
          <Stands row={row} />
        </Suspense>
      ),
    },
    {
      id: 'due',
      title: say('inspection.due'),
      isText: true,
      cell: ({ row, until }) => (row === undefined ? until : <DueCell row={row} />),
    },
  ];
  return (
    <Section id="findings" title={say('inspection.findings')} className="stack">
      {progress.findings.length === 0 ? (
        <p className="quiet">{say('inspection.noFindings')}</p>
      ) : (
        <DataTable<Finding>
          caption={say('inspection.findings')}
          columns={columns}
          rows={progress.findings.map((one) => ({ ...one, row: rows.find(({ id }) => id === one.case) }))}
          keyOf={({ finding }) => finding}
          isPlain
        />
      )}
    </Section>
  );
}

/** How its mending stands, in the words of findings; who verifies it is somebody else. */
function Stands({ row }: { readonly row: ItemOf<'finding'> | undefined }) {
  const say = useSay();
  useContract('finding');
  if (row === undefined) return <span className="quiet">{say('inspection.finding.waits')}</span>;
  return (
    <span className="stack-close">
      <EndedCell kind="finding" row={row} />
      {row.phase === 'verifying' || row.phase === 'revisiting' ? (
        <span className="quiet">{say('inspection.finding.byOthers')}</span>
      ) : null}
    </span>
  );
}
