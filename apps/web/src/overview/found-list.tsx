import { phaseText, wordOf, type FoundItem } from '#libs/contracts';
import { useNavigate } from 'react-router';
import { useAddress } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import { useSay } from './overview.messages.js';
import { NoSuchList, QuarterList, useNarrowedWords } from './quarter-list.js';
import { foundReader, useFound, useFoundFilters, useUnknownFound } from './use-overview.js';

/** What inspections have found, behind a number of a quarter: as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search } = useAddress();
  const filters = useFoundFilters();
  const unknown = useUnknownFound(filters);
  const isAsked = Object.keys(unknown).length === 0;
  const answer = useFound(filters, { cursor: search.get('cursor'), isAsked });
  const printed = usePrintedWhole(foundReader(filters), search.toString());
  const columns = useColumns();
  const narrowed = useNarrowedWords(answer.data?.period ?? null, null, [filters.office]);
  const title = say('overview.found.list');
  if (!isAsked) return <NoSuchList title={title} unknown={unknown} />;
  return (
    <QuarterList
      {...{ title, narrowed, answer, printed, columns, quarter: filters.period }}
      what={say(`overview.found.${filters.stands}`)}
      order={say('overview.found.order')}
      keyOf={({ number }) => number}
      open={({ number }) => void navigate(caseAddress('finding', number))}
    />
  );
}

function useColumns(): readonly Column<FoundItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('word.number'), cell: ({ number }) => <CaseLink kind="finding" number={number} /> },
    { id: 'office', title: say('word.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'grade',
      title: say('overview.found.grade'),
      isText: true,
      cell: ({ grade }) => wordOf('finding', 'grade', grade, say.language),
    },
    { id: 'mendBy', title: say('overview.found.mendBy'), isWhole: true, cell: ({ mendBy }) => mendBy },
    {
      id: 'stands',
      title: say('overview.list.stands'),
      isText: true,
      cell: ({ stands }) => say(`overview.found.${stands}`),
    },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: ({ phase }) => phaseText('finding', phase, say.language),
    },
    { id: 'servedOn', title: say('overview.found.servedOn'), isWhole: true, cell: ({ servedOn }) => servedOn },
    {
      id: 'days',
      title: say('overview.found.age'),
      align: 'end',
      isWhole: true,
      cell: ({ days }) => say('overview.found.days', { days }),
    },
    {
      id: 'carried',
      title: say('overview.found.times'),
      align: 'end',
      isWhole: true,
      cell: ({ carried }) => (carried === 0 ? null : say('overview.found.times.of', { n: carried })),
    },
  ];
}
