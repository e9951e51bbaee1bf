import { wordOf, type OwedItem } from '#libs/contracts';
import { useNavigate } from 'react-router';
import { useAddress } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import { useSay } from './overview.messages.js';
import { NoSuchList, QuarterList, useNarrowedWords } from './quarter-list.js';
import { owedReader, useOwed, useOwedFilters, useUnknownOwed } from './use-overview.js';

/** What is owed, behind a number of a quarter: as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search } = useAddress();
  const filters = useOwedFilters();
  const unknown = useUnknownOwed(filters);
  const isAsked = Object.keys(unknown).length === 0;
  const answer = useOwed(filters, { cursor: search.get('cursor'), isAsked });
  const printed = usePrintedWhole(owedReader(filters), search.toString());
  const columns = useColumns();
  const narrowed = useNarrowedWords(answer.data?.period ?? null, filters.key, [filters.office, filters.under]);
  const title = say('overview.list');
  if (!isAsked) return <NoSuchList title={title} unknown={unknown} />;
  return (
    <QuarterList
      {...{ title, narrowed, answer, printed, columns, quarter: filters.period }}
      what={say(`overview.${filters.stands}`)}
      order={say('overview.list.order')}
      keyOf={({ number, office, dueOn }) => `${number} ${office} ${dueOn}`}
      open={({ kind, number }) => void navigate(caseAddress(kind, number))}
    />
  );
}

function useColumns(): readonly Column<OwedItem>[] {
  const say = useSay();
  return [
    { id: 'case', title: say('overview.list.case'), cell: (row) => <CaseLink kind={row.kind} number={row.number} /> },
    { id: 'period', title: say('overview.period'), isWhole: true, cell: ({ period }) => period },
    {
      id: 'work',
      title: say('overview.work.head'),
      isText: true,
      cell: ({ work }) => wordOf('cadence', 'work', work, say.language),
    },
    { id: 'office', title: say('word.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'dueOn', title: say('overview.list.dueOn'), isWhole: true, cell: ({ dueOn }) => dueOn },
    { id: 'doneOn', title: say('overview.list.doneOn'), isWhole: true, cell: ({ doneOn }) => doneOn },
    {
      id: 'stands',
      title: say('overview.list.stands'),
      isText: true,
      cell: ({ stands }) => say(`overview.${stands}`),
    },
  ];
}
