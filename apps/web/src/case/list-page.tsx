import { contractOf, headOf, listOrders, longestPage, type KindName, type ListOrder } from '#libs/contracts';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import { type Answered, EmptyState, ofList, Page, request, useAddress, useAnswer } from '../base/index.js';
import { useSay } from './case.messages.js';
import { BulkBar, usePermitted } from '../bulk/bulk-bar.js';
import { useSelection } from '../bulk/use-selection.js';
import { apiOf } from '../command/contracts-of.js';
import { caseAddress } from '../parts/case-address.js';
import type { BulkAct, ChosenCase } from '../bulk/bulk-act.js';
import type { Column } from '../parts/data-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage, WholeRows } from '../parts/whole-list.js';
import { useIsNoOffice } from '../office/use-offices.js';
import { SavedViews } from '../views/saved-views.js';
import { ColumnChoice, useChosenColumns } from './column-choice.js';
import type { CaseItem, ItemOf } from './case-detail.js';
import { FilterChips } from './filter-chips.js';
import type { FilterValues } from './list-filters.js';
import { orderAfter, orderIn, sortOf } from './list-order.js';
import type { ListSlots } from './list-slots.js';

interface ListPageProps<K extends KindName, F extends FilterValues> {
  readonly kind: K;
  readonly slots: ListSlots<ItemOf<K>, F>;
}

// So many fit a screen of the compact size; the most that a page has is asked for to choose many.
const [usualRows, mostRows] = [30, longestPage];

/** Cases of a kind that the acting office may see; filters, page and columns stand in the address or are kept. */
export function ListPage<K extends KindName, F extends FilterValues>({ kind, slots }: ListPageProps<K, F>) {
  const say = useSay();
  const list = useListAddress(slots);
  const { filters } = list;
  const page = useListed(kind, filters, list);
  const totals = slots.useTotals?.(filters);
  const { Above, Export, FilterBar } = slots;
  const printed = usePrintedWhole(pageReader(kind, filters, list.order), list.at);
  const { columns, choice } = useChosenColumns(kind, slots);
  const [isExporting, setExporting] = useState(false);
  const beside = (
    <span className="row page-actions no-print">
      {slots.hasViews === true ? (
        <SavedViews screen={headOf(kind)?.address ?? kind} query={viewOf(slots.filters.query(filters), list.order)} />
      ) : null}
      {Export === undefined ? null : <Button onClick={() => setExporting(true)}>{say('case.export')}</Button>}
      <OrderChoice {...list} />
      {choice === null ? null : <ColumnChoice choice={choice} />}
      <PrintList of={printed} />
    </span>
  );
  return (
    <Page title={say(slots.title)} isDrill={filters['drill'] === 'true'} beside={beside}>
      {Above === undefined ? null : <Above />}
      <FilterBar filters={filters} change={list.change} clear={list.clear} />
      <Narrowed list={list} slots={slots} whole={printed.whole} />
      {totals}
      {isExporting && Export !== undefined ? <Export filters={filters} close={() => setExporting(false)} /> : null}
      <Rows kind={kind} list={list} answer={page} columns={columns} slots={slots} whole={printed.whole} />
    </Page>
  );
}

interface NarrowedProps<I extends CaseItem, F extends FilterValues> {
  readonly list: ReturnType<typeof useListAddress<I, F>>;
  readonly slots: ListSlots<I, F>;
  readonly whole: WholeRows<I> | null;
}

/** What the list is narrowed to, each filter in its words: to be taken off, and on paper. */
function Narrowed<I extends CaseItem, F extends FilterValues>({ list, slots, whole }: NarrowedProps<I, F>) {
  const say = useSay();
  const { filters, order } = list;
  const wordsOf = slots.useFilterWords();
  const total = slots.useTotal?.(filters);
  const { names } = slots.filters;
  const words = names.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [wordsOf(name, value)];
  });
  return (
    <>
      {slots.hasChips === true ? <FilterChips {...list} names={names} wordsOf={wordsOf} /> : null}
      <PrintedHead filters={words} order={say(`case.order.${order}`)} whole={whole} total={total} />
    </>
  );
}

interface RowsProps<K extends KindName, F extends FilterValues> extends ListPageProps<K, F> {
  readonly list: ReturnType<typeof useListAddress<ItemOf<K>, F>>;
  readonly answer: Answered<ListOf<ItemOf<K>>>;
  readonly columns: readonly Column<ItemOf<K>>[];
  readonly whole: WholeRows<ItemOf<K>> | null;
}

const noActs: readonly BulkAct[] = [];

/** The rows of the list, and what can be done with those that are chosen. */
function Rows<K extends KindName, F extends FilterValues>(props: RowsProps<K, F>) {
  const { kind, list, answer, columns, slots, whole } = props;
  const say = useSay();
  const navigate = useNavigate();
  const acts = usePermitted(slots.bulk ?? noActs);
  const { chosen, choose, chooseAll, drop, clear } = useSelection(list.at);
  const items = answer.data?.items ?? [];
  const unknown = useUnknown(kind, list, slots, answer);
  if (unknown !== null) return <NoSuchFilter {...unknown} />;
  const picked = items.filter(({ number }) => chosen.has(number)).map((item) => chosenOf(kind, item));
  return (
    <>
      {acts.length === 0 ? null : <BulkBar acts={acts} chosen={picked} clear={clear} drop={drop} />}
      <PagedTable
        answer={answer}
        whole={whole}
        caption={say(slots.title)}
        columns={columns}
        keyOf={({ number }) => number}
        open={({ number }) => void navigate(caseAddress(kind, number))}
        empty={<Nothing empty={slots.empty} isFiltered={list.clear !== null} />}
        skeletonRows={slots.skeletonRows}
        cursor={list.cursor}
        go={list.go}
        end={{ isLast: list.isFromEnd, go: list.goToEnd }}
        sort={{
          of: (column) => sortOf(column, list.order),
          by: (column) => list.reorder(orderAfter(column, list.order)),
        }}
        size={{ rows: list.rows, other: list.rows === usualRows ? mostRows : usualRows, change: list.resize }}
        selection={acts.length === 0 ? undefined : { chosen, choose, chooseAll }}
      />
    </>
  );
}

/** What of the address there is not, in words, and how to go on without it: as we know it, or as the server answers; null: all of it is there. */
function useUnknown<I extends CaseItem, F extends FilterValues>(
  kind: KindName,
  { filters, wrongOrder, leave }: ReturnType<typeof useListAddress<I, F>>,
  { filters: of, useFilterWords }: ListSlots<I, F>,
  answer: Answered<unknown>,
) {
  const say = useSay();
  const wordsOf = useFilterWords();
  const isNoOffice = useIsNoOffice();
  const refused = refusedIn(answer);
  const typeOf = (name: string) => contractOf(kind)?.list.filters[name]?.type ?? '';
  const offices = of.names.filter((name) => ['office', 'place'].includes(typeOf(name)));
  const wrong = new Set<string>([...of.unknown(filters), ...offices.filter((name) => isNoOffice(filters[name]))]);
  const names = of.names.filter((name) => filters[name] !== undefined && (wrong.has(name) || refused.includes(name)));
  const told = names.map((name) => wordsOf(name, filters[name] ?? ''));
  if (wrongOrder !== null) told.push(say('filter.named', { name: say('case.order'), value: wrongOrder }));
  return told.length === 0 ? null : { told, leave: () => leave([...names, ...(wrongOrder === null ? [] : ['order'])]) };
}

/** What the server refused of what it was asked for, by name. */
function refusedIn({ data, error }: Answered<unknown>): readonly string[] {
  if (data !== undefined || error?.status !== 400) return [];
  return (error.problem.errors ?? []).map(({ path }) => path);
}

/** What is known of a row that is chosen; a kind whose rows have no title of their own has none here. */
const chosenOf = (
  kind: KindName,
  { id, number, ...row }: CaseItem & { readonly title?: string | null },
): ChosenCase => ({
  ...{ kind, id, number, row: number },
  title: row.title ?? null,
});

/** What a view keeps: the filters, and the order where it is not the usual one. */
const viewOf = (filters: string, order: ListOrder): string =>
  [filters, order === 'newest' ? '' : `order=${order}`].filter((one) => one !== '').join('&');

/** In which order the list stands, for whoever does not see the heads of its columns too. */
function OrderChoice({ order, reorder }: { readonly order: ListOrder; readonly reorder: (order: ListOrder) => void }) {
  const say = useSay();
  return (
    <Select<ListOrder>
      aria-label={say('case.order')}
      className="list-order"
      popupMatchSelectWidth={false}
      value={order}
      onChange={reorder}
      options={listOrders.map((value) => ({ value, label: say(`case.order.${value}`) }))}
    />
  );
}

/** The filters that stand in the address, and how they change: the page begins anew, its place belonged to the old ones. */
function useListAddress<I extends CaseItem, F extends FilterValues>({ filters: of }: ListSlots<I, F>) {
  const { search, change: put } = useAddress();
  const filters = of.read(search);
  const change = (name: string, value: string | undefined): void => put(ofList({ [name]: value, fromEnd: null }));
  const clear = (): void => put(ofList({ ...Object.fromEntries(of.names.map((name) => [name, null])), fromEnd: null }));
  const leave = (names: readonly string[]): void =>
    put(ofList({ ...Object.fromEntries(names.map((name) => [name, null])), fromEnd: null }));
  const isFromEnd = search.get('fromEnd') === 'true';
  // The first page is that of the order, from whichever end one has come.
  const go = (cursor: string | null): void => put(cursor === null ? ofList({ fromEnd: null }) : { cursor });
  const goToEnd = (): void => put(ofList({ fromEnd: 'true' }));
  const order = orderIn(search);
  const named = search.get('order');
  const reorder = (wanted: ListOrder): void =>
    put(ofList({ order: wanted === 'newest' ? null : wanted, fromEnd: null }));
  const rows = search.get('rows') === String(mostRows) ? mostRows : usualRows;
  const resize = (wanted: number): void => put(ofList({ rows: wanted === usualRows ? null : String(wanted) }));
  return {
    filters,
    cursor: search.get('cursor'),
    order,
    /** What the address orders by and no list is ordered by. */
    wrongOrder: named === null || named === order ? null : named,
    reorder,
    isFromEnd,
    goToEnd,
    /** Which page of what the rows are of. */
    at: pageOf(search),
    rows,
    resize,
    change,
    go,
    leave,
    clear: of.isNarrowed(filters) ? clear : null,
  };
}

/** Which page of what an address names; not what is open beside it. */
function pageOf(search: URLSearchParams): string {
  const page = new URLSearchParams(search);
  page.delete('bulk');
  return page.toString();
}

interface ListOf<I> {
  readonly items: readonly I[];
  readonly next: string | null;
}

interface Place {
  readonly cursor: string | null;
  readonly order: ListOrder;
  readonly isFromEnd: boolean;
  readonly rows: number;
}

/** One page of the list of a kind, whose contract is there. */
const useListed = <K extends KindName>(kind: K, filters: FilterValues, { cursor, order, isFromEnd, rows }: Place) =>
  useAnswer(contractOf(kind)?.list.page ?? z.never(), apiOf(kind), {
    query: { ...filters, cursor, limit: rows, order, ...(isFromEnd ? { fromEnd: true } : {}) },
    keepsPrevious: true,
  }) as Answered<ListOf<ItemOf<K>>>;

/** Any page of the same list, for paper: in its order from the first row on, whatever page is shown. */
const pageReader =
  <K extends KindName>(kind: K, filters: FilterValues, order: ListOrder): ReadPage<ItemOf<K>> =>
  async (cursor, signal) => {
    const query = { ...filters, cursor, limit: longestPage, order };
    const page = await request(contractOf(kind)?.list.page ?? z.never(), apiOf(kind), { query, signal });
    return page as ListOf<ItemOf<K>>;
  };

interface NothingProps {
  readonly empty: ListSlots<CaseItem, FilterValues>['empty'];
  readonly isFiltered: boolean;
}

function Nothing({ empty: { all, filtered, hint }, isFiltered }: NothingProps) {
  const say = useSay();
  return (
    <EmptyState title={say(isFiltered ? filtered : all)}>
      {isFiltered && hint !== undefined ? <p>{say(hint)}</p> : null}
    </EmptyState>
  );
}
