import { wordOf, type OwedItem } from '#libs/contracts';
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
import { owedReader, useOwed, useOwedFilters, useUnknownOwed, type OwedFilters } from './use-overview.js';

/** What is behind a number of a quarter (季度一览): as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = useOwedFilters();
  const unknown = useUnknownOwed(filters);
  const isAsked = Object.keys(unknown).length === 0;
  const cursor = search.get('cursor');
  const answer = useOwed(filters, { cursor, isAsked });
  const printed = usePrintedWhole(owedReader(filters), search.toString());
  const columns = useColumns();
  const narrowed = useNarrowedWords(filters, answer.data?.period ?? null);
  const back = filters.period === null ? '/overview' : `/overview?period=${filters.period}`;
  if (!isAsked) return <NoSuchList unknown={unknown} />;
  return (
    <Page
      title={say('overview.list')}
      beside={
        <span className="row page-actions no-print">
          <Link to={back}>{say('overview.list.back')}</Link>
          <PrintList of={printed} />
        </span>
      }
    >
      {answer.data === undefined ? null : (
        <p className="totals" role="status">
          <strong>{say('overview.list.of', { what: say(`overview.${filters.stands}`), n: answer.data.total })}</strong>{' '}
          {narrowed.join(' · ')}
        </p>
      )}
      <PrintedHead
        filters={[say(`overview.${filters.stands}`), ...narrowed]}
        order={say('overview.list.order')}
        whole={printed.whole}
        total={answer.data?.total}
      />
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('overview.list')}
        columns={columns}
        keyOf={({ number, office, dueOn }) => `${number} ${office} ${dueOn}`}
        open={({ kind, number }) => void navigate(caseAddress(kind, number))}
        empty={<EmptyState title={say('overview.list.empty')} />}
        skeletonRows={14}
        cursor={cursor}
        go={(to) => change({ cursor: to })}
      />
    </Page>
  );
}

/** Where the address names what there is not. */
function NoSuchList({ unknown }: { readonly unknown: ReturnType<typeof useUnknownOwed> }) {
  const say = useSay();
  const { change } = useAddress();
  const heads = {
    ...{ stands: say('overview.list.stands'), period: say('word.period'), cadence: say('overview.work.head') },
    ...{ key: say('overview.period'), office: say('word.office'), under: say('word.office') },
  };
  const names = Object.keys(unknown) as (keyof typeof unknown)[];
  const told = names.map((name) => say('filter.named', { name: heads[name], value: unknown[name] ?? '' }));
  return (
    <Page title={say('overview.list')}>
      <NoSuchFilter told={told} leave={() => change(ofList(Object.fromEntries(names.map((name) => [name, null]))))} />
    </Page>
  );
}

/** The quarter, the period and the offices that it is narrowed to. */
function useNarrowedWords({ key, office, under }: OwedFilters, quarter: string | null): readonly string[] {
  const say = useSay();
  const officeName = useOfficeName();
  const [year = '', n = ''] = quarter?.split('Q') ?? [];
  return [
    quarter === null ? null : say('word.quarter', { year, n }),
    ...[key, office === null ? null : officeName(office), under === null ? null : officeName(under)],
  ].filter((one) => one !== null);
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
