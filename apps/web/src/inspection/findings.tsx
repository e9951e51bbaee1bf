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
import { useSay, type Say } from './inspection.messages.js';
import { useFindings } from './use-parts.js';

type Row = ItemOf<'finding'>;
type Finding = Progress['findings'][number] & { readonly row: Row | undefined };

/** What was found, in the order in which it was issued: grade as it stands, basis, how its mending stands and until when. */
export function Findings({ detail: { item, progress, texts } }: { readonly detail: InspectionDetail }) {
  const say = useSay();
  const rows = useFindings(item).data?.items ?? [];
  const columns: readonly Column<Finding>[] = [
    {
      id: 'finding',
      title: say('inspection.finding'),
      isWhole: true,
      cell: ({ finding, row }) =>
        row === undefined ? (
          say('inspection.finding.nth', { n: finding.slice(1) })
        ) : (
          <CaseLink kind="finding" {...row} />
        ),
    },
    { id: 'grade', title: say('word.grade'), isText: true, cell: (one) => <Grade one={one} /> },
    { id: 'office', title: say('inspection.where'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'words',
      title: say('inspection.words'),
      isText: true,
      // What was taken back is told of nobody any more.
      cell: ({ outcome, words }) => (outcome === 'withdrawn' ? null : texts[words]),
    },
    {
      id: 'articles',
      title: say('inspection.articles'),
      isText: true,
      cell: ({ articles }) => articleText(articles.join(', '), say.language),
    },
    {
      id: 'stands',
      title: say('word.stands'),
      isText: true,
      cell: (one) => (
        <Suspense fallback={null}>
          <Stands one={one} />
        </Suspense>
      ),
    },
    { id: 'due', title: say('word.limit'), isText: true, cell: (one) => <Until one={one} /> },
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

/** As it was ruled, and with which it was issued where that is another one. */
function Grade({ one: { grade, row } }: { readonly one: Finding }) {
  const say = useSay();
  const word = (of: Finding['grade']): string => wordOf('inspection', 'grade', of, say.language);
  if (row === undefined || row.grade === grade) return word(grade);
  return (
    <span className="stack-close">
      <span>{word(row.grade)}</span>
      <span className="quiet">{say('inspection.grade.before', { grade: word(grade) })}</span>
    </span>
  );
}

/** How its mending stands, in the words of findings: disputed and ruled, repeated, carried over; who verifies it is somebody else. */
function Stands({ one: { row, case: of, outcome } }: { readonly one: Finding }) {
  const say = useSay();
  useContract('finding');
  if (of === null) return <span className="quiet">{say('inspection.finding.waits')}</span>;
  // Its list is on its way, or has more than one page: how it ended the tour knows by itself.
  if (row === undefined) return outcome === null ? null : wordOf('finding', 'endedAs', outcome, say.language);
  return (
    <span className="stack-close">
      <EndedCell kind="finding" row={row} />
      {moreOf(row, say).map((line) => (
        <span key={line} className="quiet">
          {line}
        </span>
      ))}
    </span>
  );
}

/** What else is to be known of it at a look. */
function moreOf({ disputedOn, ruled, isRepeated, carried, phase }: Row, say: Say): readonly string[] {
  const isRuled = disputedOn !== null && ruled !== null;
  return [
    ...(isRuled ? [say('inspection.finding.ruled', { as: wordOf('finding', 'ruled', ruled, say.language) })] : []),
    ...(isRepeated ? [say('inspection.finding.repeated')] : []),
    ...(carried === 0 ? [] : [say('inspection.finding.carried', { n: carried })]),
    ...(phase === 'verifying' || phase === 'revisiting' ? [say('inspection.finding.byOthers')] : []),
  ];
}

/** The day that runs; of one that has ended the day on which it did. */
function Until({ one: { row, until } }: { readonly one: Finding }) {
  const say = useSay();
  if (row === undefined) return until;
  if (row.endedOn !== null) return say('inspection.finding.endedOn', { on: row.endedOn });
  return <DueCell row={row} />;
}
