import { contractOf, headOf, type KindName } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import { type Answered, EmptyState, ofList, Page, useAddress, useAnswer } from '../base/index.js';
import { useSay } from './case.messages.js';
import { apiOf } from '../command/contracts-of.js';
import { caseAddress } from '../parts/case-address.js';
import { PagedTable } from '../parts/paged-table.js';
import { SavedViews } from '../views/saved-views.js';
import { ColumnChoice, useChosenColumns } from './column-choice.js';
import type { CaseItem, ItemOf } from './case-detail.js';
import { FilterChips } from './filter-chips.js';
import type { FilterValues } from './list-filters.js';
import type { ListSlots } from './list-slots.js';

interface ListPageProps<K extends KindName, F extends FilterValues> {
  readonly kind: K;
  readonly slots: ListSlots<ItemOf<K>, F>;
}

// So many fit a screen of the compact size.
const pageSize = 30;

/** Cases of a kind that the acting office may see; filters, page and columns stand in the address or are kept. */
export function ListPage<K extends KindName, F extends FilterValues>({ kind, slots }: ListPageProps<K, F>) {
  const say = useSay();
  const navigate = useNavigate();
  const list = useListAddress(slots);
  const { filters } = list;
  const page = useListed(kind, filters, list);
  const totals = slots.useTotals?.(filters);
  const { Export, FilterBar, useChip } = slots;
  const { columns, choice } = useChosenColumns(kind, slots);
  const [isExporting, setExporting] = useState(false);
  const beside = (
    <span className="row page-actions no-print">
      {slots.hasViews === true ? (
        <SavedViews screen={headOf(kind)?.address ?? kind} query={slots.filters.query(filters)} />
      ) : null}
      {Export === undefined ? null : <Button onClick={() => setExporting(true)}>{say('case.export')}</Button>}
      <Turn {...list} />
      {choice === null ? null : <ColumnChoice choice={choice} />}
      <Button onClick={() => window.print()}>{say('word.print')}</Button>
    </span>
  );
  return (
    <Page title={say(slots.title)} isDrill={filters['drill'] === 'true'} beside={beside}>
      <FilterBar filters={filters} change={list.change} clear={list.clear} />
      {useChip === undefined ? null : <FilterChips {...list} names={slots.filters.names} useChip={useChip} />}
      {totals}
      {isExporting && Export !== undefined ? <Export filters={filters} close={() => setExporting(false)} /> : null}
      <PagedTable
        answer={page}
        caption={say(slots.title)}
        columns={columns}
        keyOf={({ number }) => number}
        open={({ number }) => void navigate(caseAddress(kind, number))}
        empty={<Nothing empty={slots.empty} isFiltered={list.clear !== null} />}
        skeletonRows={slots.skeletonRows}
        cursor={list.cursor}
        go={list.go}
      />
    </Page>
  );
}

/** Reads the list from its other end. */
function Turn({ isOldestFirst, turn }: { readonly isOldestFirst: boolean; readonly turn: () => void }) {
  const say = useSay();
  return <Button onClick={turn}>{say(isOldestFirst ? 'case.newestFirst' : 'case.oldestFirst')}</Button>;
}

/** The filters that stand in the address, and how they change: the page begins anew, its place belonged to the old ones. */
function useListAddress<I extends CaseItem, F extends FilterValues>({ filters: of }: ListSlots<I, F>) {
  const { search, change: put } = useAddress();
  const filters = of.read(search);
  const change = (name: string, value: string | undefined): void => put(ofList({ [name]: value }));
  const clear = (): void => put(ofList(Object.fromEntries(of.names.map((name) => [name, null]))));
  const go = (cursor: string | null): void => put({ cursor });
  const isOldestFirst = search.get('order') === 'oldest';
  // The other end of the list, which is its last page too.
  const turn = (): void => put(ofList({ order: isOldestFirst ? null : 'oldest' }));
  return {
    filters,
    cursor: search.get('cursor'),
    isOldestFirst,
    turn,
    change,
    go,
    clear: of.isNarrowed(filters) ? clear : null,
  };
}

interface ListOf<I> {
  readonly items: readonly I[];
  readonly next: string | null;
}

interface Place {
  readonly cursor: string | null;
  readonly isOldestFirst: boolean;
}

/** One page of the list of a kind, whose contract is there. */
const useListed = <K extends KindName>(kind: K, filters: FilterValues, { cursor, isOldestFirst }: Place) =>
  useAnswer(contractOf(kind)?.list.page ?? z.never(), apiOf(kind), {
    query: { ...filters, cursor, limit: pageSize, ...(isOldestFirst ? { order: 'oldest' } : {}) },
    keepsPrevious: true,
  }) as Answered<ListOf<ItemOf<K>>>;

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
