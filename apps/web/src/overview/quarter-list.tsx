import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState, ofList, Page, useAddress, type Answered } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import type { Column } from '../parts/data-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import type { PrintedWhole } from '../parts/use-printed-whole.js';
import { useSay } from './overview.messages.js';

interface PageOfQuarter<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

interface QuarterListProps<T> {
  readonly title: string;
  /** Which of them it is: `逾期未完成`. */
  readonly what: string;
  readonly order: string;
  /** What it is narrowed to, in words. */
  readonly narrowed: readonly string[];
  /** The quarter of the address; null: the present one. */
  readonly quarter: string | null;
  readonly answer: Answered<PageOfQuarter<T>>;
  readonly printed: PrintedWhole<T>;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly open: (row: T) => void;
}

/** The list behind a number of a quarter (季度一览): as many rows as the number says, on paper all of them. */
export function QuarterList<T>(props: QuarterListProps<T>): ReactNode {
  const { title, what, order, narrowed, quarter, answer, printed, columns, keyOf, open } = props;
  const say = useSay();
  const { search, change } = useAddress();
  return (
    <Page
      title={title}
      beside={
        <span className="row page-actions no-print">
          <Link to={quarter === null ? '/overview' : `/overview?period=${quarter}`}>{say('overview.list.back')}</Link>
          <PrintList of={printed} />
        </span>
      }
    >
      {answer.data === undefined ? null : (
        <p className="totals" role="status">
          <strong>{say('overview.list.of', { what, n: answer.data.total })}</strong> {narrowed.join(' · ')}
        </p>
      )}
      <PrintedHead filters={[what, ...narrowed]} order={order} whole={printed.whole} total={answer.data?.total} />
      <PagedTable
        {...{ answer, columns, keyOf, open, whole: printed.whole, caption: title, skeletonRows: 14 }}
        empty={<EmptyState title={say('overview.list.empty')} />}
        cursor={search.get('cursor')}
        go={(to) => change({ cursor: to })}
      />
    </Page>
  );
}

type Named = 'stands' | 'period' | 'cadence' | 'key' | 'office' | 'under';

interface NoSuchListProps {
  readonly title: string;
  readonly unknown: Readonly<Partial<Record<Named, string | null>>>;
}

/** Where the address names what there is not. */
export function NoSuchList({ title, unknown }: NoSuchListProps) {
  const say = useSay();
  const { change } = useAddress();
  const heads: Readonly<Record<Named, string>> = {
    ...{ stands: say('overview.list.stands'), period: say('word.period'), cadence: say('overview.work.head') },
    ...{ key: say('overview.period'), office: say('word.office'), under: say('word.office') },
  };
  const names = Object.keys(unknown) as Named[];
  const told = names.map((name) => say('filter.named', { name: heads[name], value: unknown[name] ?? '' }));
  return (
    <Page title={title}>
      <NoSuchFilter told={told} leave={() => change(ofList(Object.fromEntries(names.map((name) => [name, null]))))} />
    </Page>
  );
}

/** A hook: the quarter that a list is of, and what else it is narrowed to. */
export function useNarrowedWords(
  quarter: string | null,
  key: string | null,
  offices: readonly (string | null)[],
): readonly string[] {
  const say = useSay();
  const officeName = useOfficeName();
  const [year = '', n = ''] = quarter?.split('Q') ?? [];
  return [
    ...(quarter === null ? [] : [say('word.quarter', { year, n })]),
    ...(key === null ? [] : [key]),
    ...offices.flatMap((one) => (one === null ? [] : [officeName(one)])),
  ];
}
