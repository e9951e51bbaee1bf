import { phaseText, wordOf, type FoundItem } from '#libs/contracts';
import { Link, useNavigate } from 'react-router';
import { EmptyState, ofList, Page, useAddress } from '../base/index.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import { useSay } from './overview.messages.js';
import { foundReader, useFound, useFoundFilters, useUnknownFound } from './use-overview.js';

/** What inspections have found, behind a number of a quarter (季度一览): as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = useFoundFilters();
  const unknown = useUnknownFound(filters);
  const isAsked = Object.keys(unknown).length === 0;
  const cursor = search.get('cursor');
  const answer = useFound(filters, { cursor, isAsked });
  const printed = usePrintedWhole(foundReader(filters), search.toString());
  const columns = useColumns();
  if (!isAsked) return <NoSuchList unknown={unknown} />;
  const narrowed = useNarrowedWords(filters.office, answer.data?.period ?? null);
  const what = say(`overview.found.${filters.stands}`);
  return (
    <Page
      title={say('overview.found.list')}
      beside={
        <span className="row page-actions no-print">
          <Link to={filters.period === null ? '/overview' : `/overview?period=${filters.period}`}>
            {say('overview.list.back')}
          </Link>
          <PrintList of={printed} />
        </span>
      }
    >
      {answer.data === undefined ? null : (
        <p className="totals" role="status">
          <strong>{say('overview.list.of', { what, n: answer.data.total })}</strong> {narrowed.join(' · ')}
        </p>
      )}
      <PrintedHead
        filters={[what, ...narrowed]}
        order={say('overview.found.order')}
        whole={printed.whole}
        total={answer.data?.total}
      />
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('overview.found.list')}
        columns={columns}
        keyOf={({ number }) => number}
        open={({ number }) => void navigate(caseAddress('finding', number))}
        empty={<EmptyState title={say('overview.list.empty')} />}
        skeletonRows={14}
        cursor={cursor}
        go={(to) => change({ cursor: to })}
      />
    </Page>
  );
}

/** The quarter and the office that it is narrowed to. */
function useNarrowedWords(office: string | null, quarter: string | null): readonly string[] {
  const say = useSay();
  const officeName = useOfficeName();
  const [year = '', n = ''] = quarter?.split('Q') ?? [];
  return [
    ...(quarter === null ? [] : [say('word.quarter', { year, n })]),
    ...(office === null ? [] : [officeName(office)]),
  ];
}

/** Where the address names what there is not. */
function NoSuchList({ unknown }: { readonly unknown: ReturnType<typeof useUnknownFound> }) {
  const say = useSay();
  const { change } = useAddress();
  const heads = { stands: say('overview.list.stands'), period: say('word.period'), office: say('word.office') };
  const names = Object.keys(unknown) as (keyof typeof unknown)[];
  const told = names.map((name) => say('filter.named', { name: heads[name], value: unknown[name] ?? '' }));
  return (
    <Page title={say('overview.found.list')}>
      <NoSuchFilter told={told} leave={() => change(ofList(Object.fromEntries(names.map((name) => [name, null]))))} />
    </Page>
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
