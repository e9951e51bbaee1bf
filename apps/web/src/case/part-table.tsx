import { type CasePart, wordOf } from '#libs/contracts';
import { Suspense } from 'react';
import { dateInList, dateOfInstant, useContract } from '../base/index.js';
import { useSay } from './case.messages.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';

/** The cases that are parts of this one (分件), of whichever kind: how they stand, since when, and what came of them. */
export function PartTable({ parts }: { readonly parts: readonly CasePart[] }) {
  const say = useSay();
  const columns = useColumns();
  if (parts.length === 0) return <p className="quiet">{say('case.noParts')}</p>;
  return (
    <DataTable<CasePart> caption={say('case.tab.parts')} columns={columns} rows={parts} keyOf={(part) => part.case} />
  );
}

function useColumns(): Column<CasePart>[] {
  const say = useSay();
  const dateOf = (at: string): string => dateInList(dateOfInstant(at), say.language);
  return [
    { id: 'number', title: say('word.number'), cell: ({ kind, number }) => <CaseLink kind={kind} number={number} /> },
    { id: 'state', title: say('word.state'), isWhole: true, cell: (part) => <StateTag {...part} /> },
    {
      id: 'isNecessary',
      title: say('case.part.isNecessary'),
      cell: ({ isNecessary }) => say(isNecessary ? 'case.part.necessary' : 'case.part.beside'),
    },
    {
      id: 'nextDue',
      title: say('case.part.nextDue'),
      isWhole: true,
      cell: ({ nextDue }) => (nextDue === null ? say('word.none') : dateInList(nextDue, say.language)),
    },
    { id: 'notedAt', title: say('case.part.notedAt'), isWhole: true, cell: ({ notedAt }) => dateOf(notedAt) },
    {
      id: 'endedAt',
      title: say('case.part.endedAt'),
      isWhole: true,
      cell: ({ endedAt }) => (endedAt === null ? say('word.none') : dateOf(endedAt)),
    },
    {
      id: 'outcome',
      title: say('word.outcome'),
      cell: ({ kind, outcome }) =>
        outcome === null ? (
          say('word.none')
        ) : (
          <Suspense fallback={null}>
            <Outcome kind={kind} outcome={outcome} />
          </Suspense>
        ),
    },
  ];
}

/** What came of a part, in the words of its own kind, whose contract need not be there yet. */
function Outcome({ kind, outcome }: { readonly kind: string; readonly outcome: string }) {
  const { language } = useSay();
  useContract(kind);
  return <>{wordOf(kind, 'outcome', outcome, language)}</>;
}
