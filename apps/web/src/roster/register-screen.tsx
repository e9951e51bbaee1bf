import { longestPage, rosterCount } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState, ofList, Page, request, useAddress, useAnswer, useMe } from '../base/index.js';
import { useToday } from '../clock/use-almanac.js';
import type { Column } from '../parts/data-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage, WholeRows } from '../parts/whole-list.js';
import { EntryDrawer } from './entry-drawer.js';
import { askedIn, EntryForm } from './entry-form.js';
import { FilterBar } from './filter-bar.js';
import { filtersOf, queryOf, useNamedFilters, type Filters } from './filters.js';
import { stateText, textOf, type Entry, type EntryDetail, type Register } from './register.js';
import { useSay } from './roster.messages.js';
import '../parts/administration.css';

/** One list of the register: whoever may not change it reads it all the same. */
export function RegisterScreen<T extends Entry, D extends EntryDetail>({ of }: { readonly of: Register<T, D> }) {
  const say = useSay();
  const { search, change } = useAddress();
  const mayAdd = useMe().data?.permits.includes('administration.changeRoster') === true;
  const [said, setSaid] = useState('');
  const filters = filtersOf(of, search);
  const printed = usePrintedWhole(readerOf(of, filters), JSON.stringify(filters));
  const named = useNamedFilters(of, filters).map((one) => one.said);
  const find = textOf(say, of.texts, 'find');
  const typed = filters.text === '' ? [] : [say('filter.named', { name: find, value: filters.text })];
  // A drawer beside the list leaves its page as it is; who goes back does not pass through every half of a name.
  const set = (name: string, value: string | null): void =>
    change(ofList({ [name]: value }), { replace: name === 'text' });
  const beside = (
    <span className="row page-actions no-print">
      {mayAdd ? (
        <Button type="primary" onClick={() => change({ do: 'add', entry: null })}>
          {textOf(say, of.texts, 'new')}
        </Button>
      ) : null}
      <PrintList of={printed} />
    </span>
  );
  return (
    <Page title={say(`${of.texts}.title`)} beside={beside}>
      <p className="quiet">{textOf(say, of.texts, 'intro')}</p>
      <FilterBar texts={of.texts} choices={of.choices} filters={filters} set={set} />
      <PrintedHead filters={[...typed, ...named]} order={textOf(say, of.texts, 'order')} whole={printed.whole} />
      <Count of={of} filters={filters} />
      <p role="status" className="change-said">
        {said}
      </p>
      <Listed of={of} filters={filters} set={set} whole={printed.whole} />
      <Beside of={of} mayAdd={mayAdd} tell={setSaid} />
    </Page>
  );
}

/** How many entries fit, as far as that is known. */
function Count<T extends Entry, D extends EntryDetail>({ of, filters }: Pick<ListedProps<T, D>, 'of' | 'filters'>) {
  const say = useSay();
  const isUnknown = useNamedFilters(of, filters).some((one) => one.isUnknown);
  const { cursor: _, ...query } = queryOf(filters);
  const { data } = useAnswer(rosterCount, isUnknown ? null : `${of.path}/count`, { query, keepsPrevious: true });
  return (
    <p role="status" className="quiet">
      {isUnknown || data === undefined ? '' : textOf(say, of.texts, 'count', { n: data.count })}
    </p>
  );
}

interface BesideProps<T extends Entry, D extends EntryDetail> {
  readonly of: Register<T, D>;
  readonly mayAdd: boolean;
  readonly tell: (said: string) => void;
}

/** What stands beside the list, as the address says: an entry, or the form of what is done to it. */
function Beside<T extends Entry, D extends EntryDetail>({ of, mayAdd, tell }: BesideProps<T, D>) {
  const say = useSay();
  const { search, change } = useAddress();
  const id = search.get('entry');
  const answer = useAnswer(of.detail, id === null ? null : `${of.path}/${id}`, { freshMs: 5_000 });
  const asked = askedIn(search, mayAdd, answer.data);
  if (asked === null)
    return (
      <EntryDrawer
        of={of}
        answer={id === null ? null : answer}
        close={() => change({ entry: null })}
        ask={(deed) => change({ do: deed })}
      />
    );
  const done = (entry: T, what: string): void => {
    tell(say('roster.done', { what, name: entry.name }));
    // In the place of the form: whoever goes back does not come to it again.
    change({ entry: entry.id }, { replace: true });
  };
  return (
    <EntryForm
      key={`${asked.deed} ${id ?? ''}`}
      of={of}
      asked={asked}
      close={() => change({ do: null })}
      closeDone={() => change({ do: null }, { replace: true })}
      done={done}
    />
  );
}

/** Any page of the list, for paper. */
const readerOf =
  <T extends Entry, D extends EntryDetail>({ page, path }: Register<T, D>, filters: Filters): ReadPage<T> =>
  (cursor, signal) =>
    request(page, path, { query: { ...queryOf(filters), cursor, limit: longestPage }, signal });

interface ListedProps<T extends Entry, D extends EntryDetail> {
  readonly of: Register<T, D>;
  readonly filters: Filters;
  readonly set: (name: string, value: string | null) => void;
  readonly whole: WholeRows<T> | null;
}

/** The entries that fit, or that there is no such filter. */
function Listed<T extends Entry, D extends EntryDetail>({ of, filters, set, whole }: ListedProps<T, D>) {
  const say = useSay();
  const today = useToday();
  const { change } = useAddress();
  const unknown = useNamedFilters(of, filters).filter(({ isUnknown }) => isUnknown);
  const answer = useAnswer(of.page, unknown.length > 0 ? null : of.path, {
    query: { ...queryOf(filters), limit: 50 },
    keepsPrevious: true,
    freshMs: 10_000,
  });
  const open = (entry: string): void => change({ entry });
  if (unknown.length > 0)
    return (
      <NoSuchFilter
        told={unknown.map((one) => one.said)}
        leave={() => change(ofList(Object.fromEntries(unknown.map(({ name }) => [name, null]))))}
      />
    );
  const name: Column<T> = {
    id: 'name',
    title: textOf(say, of.texts, 'field.name'),
    cell: (entry) => (
      <button type="button" className="plain-link" onClick={() => open(entry.id)}>
        {entry.name}
      </button>
    ),
  };
  const state: Column<T> = {
    id: 'state',
    title: say('word.state'),
    isWhole: true,
    cell: (entry) => stateText(say, of.texts, entry, today),
  };
  return (
    <PagedTable
      answer={answer}
      whole={whole}
      caption={say(`${of.texts}.title`)}
      columns={[name, ...of.columns(say), state]}
      keyOf={({ id }) => id}
      open={({ id }) => open(id)}
      empty={<EmptyState title={textOf(say, of.texts, 'empty')} />}
      cursor={filters.cursor}
      go={(cursor) => set('cursor', cursor)}
    />
  );
}
