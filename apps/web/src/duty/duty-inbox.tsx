import type { DutyCount, Duty } from '#libs/contracts';
import { Button, Checkbox, Segmented } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { LegalDate } from '../clock/legal-date.js';
import { AnswerView, EmptyState, Page, timeText, useAddress } from '../base/index.js';
import { useToday } from '../clock/use-almanac.js';
import { useSay } from './duty.messages.js';
import { PrintedEnd } from '../parts/printed-end.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import { SavedViews } from '../views/saved-views.js';
import { DutyRow } from './duty-row.js';
import { grouped, type DutyGroup } from './duty-groups.js';
import { useInboxKeys } from './use-inbox-keys.js';
import { useRights } from './use-rights.js';
import { useInboxActs, type InboxActs } from './use-inbox-acts.js';
import { dutyReader, keyOf, useDuties, useDutyCount, type DutyFilters } from './use-duties.js';
import './duty.css';

const marks: Readonly<Record<DutyGroup, string>> = { overdue: '▲', today: '◉', week: '◷', later: '○', undated: '○' };

/** What the acting office must do, and by when: late, today, this week, later. */
export function Screen() {
  const say = useSay();
  const { filters, set, setDrill } = useInboxFilters();
  const duties = useDuties(filters);
  const count = useDutyCount(filters).data;
  const [wasThere] = useState(duties.data !== undefined);
  const work = useInboxActs(duties.data ?? []);
  const printed = usePrintedWhole(dutyReader(filters), filterQuery(filters));
  const { whole } = printed;
  const asOf = duties.dataUpdatedAt === 0 ? '' : timeText(new Date(duties.dataUpdatedAt).toISOString());
  return (
    <Page
      title={count === undefined ? say('duty.title') : `${say('duty.title')} ${String(count.open)}`}
      isDrill={filters.drill}
      beside={
        <>
          <span className="quiet no-print" role="status">
            {asOf === '' ? '' : say('duty.listOf', { time: asOf })}
          </span>
          <span className="row page-actions no-print">
            <SavedViews screen="duties" query={filterQuery(filters)} />
            <PrintList of={printed} />
          </span>
        </>
      }
    >
      <FilterBar filters={filters} set={set} setDrill={setDrill} count={count} />
      <PrintedHead
        filters={[say(`duty.${tabOf(filters)}`), ...(filters.drill ? [say('drill.only')] : [])]}
        order={say('duty.order')}
        whole={whole}
        total={count?.open}
      />
      {work.shown}
      <AnswerView answer={duties} rows={12}>
        {(items) =>
          items.length === 0 ? (
            <Nothing filters={filters} set={set} count={count} />
          ) : (
            <>
              <Inbox duties={whole?.rows ?? items} count={count} work={work} isWhole={wasThere} />
              <PrintedEnd
                rows={(whole?.rows ?? items).length}
                isWhole={whole === null ? !duties.hasNextPage : !whole.isCut}
                at={whole?.at ?? duties.dataUpdatedAt}
              />
            </>
          )
        }
      </AnswerView>
      {duties.hasNextPage ? (
        <p className="row pager">
          <Button loading={duties.isFetchingNextPage} onClick={() => void duties.fetchNextPage()}>
            {say('word.more')}
          </Button>
        </p>
      ) : null}
    </Page>
  );
}

/** What is there besides, where what one asked for is nothing: the office has more, or the next date is far. */
function Nothing({ filters, set, count }: FilterBarProps) {
  const say = useSay();
  const all = count?.all ?? 0;
  if (tabOf(filters) !== 'all' && all > 0) {
    return (
      <EmptyState title={say(filters.approvals ? 'duty.noApprovals' : 'duty.noneOfMine')}>
        {count?.next == null ? null : (
          <p>
            {say('duty.next')} <LegalDate on={count.next} />
          </p>
        )}
        <Button onClick={() => set('all')}>{say('duty.showAll', { n: all })}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('duty.none')}>
      <p>{say('duty.noneHint')}</p>
    </EmptyState>
  );
}

/** The filters alone, as the address carries them. */
const filterQuery = (filters: DutyFilters): string => {
  const tab = tabOf(filters);
  const parts = { ...(tab === 'mine' ? {} : { [tab]: 'true' }), ...(filters.drill ? { drill: 'true' } : {}) };
  return new URLSearchParams(parts).toString();
};

const tabs = ['mine', 'approvals', 'all'] as const;
type Tab = (typeof tabs)[number];

const tabOf = ({ approvals, mine }: DutyFilters): Tab => (approvals ? 'approvals' : mine ? 'mine' : 'all');

function useInboxFilters() {
  const { search, change } = useAddress();
  const is = (name: string): boolean => search.get(name) === 'true';
  const approvals = is('approvals');
  const filters: DutyFilters = { mine: !approvals && !is('all'), approvals, drill: is('drill') };
  const set = (tab: Tab): void =>
    change({ approvals: tab === 'approvals' ? 'true' : null, all: tab === 'all' ? 'true' : null });
  const setDrill = (isOn: boolean): void => change({ drill: isOn ? 'true' : null });
  return { filters, set, setDrill };
}

interface FilterBarProps {
  readonly filters: DutyFilters;
  readonly set: (tab: Tab) => void;
  readonly count: DutyCount | undefined;
}

function FilterBar({ filters, set, setDrill, count }: FilterBarProps & { readonly setDrill: (isOn: boolean) => void }) {
  const say = useSay();
  return (
    <div className="row filter-bar no-print">
      <Segmented<Tab>
        aria-label={say('duty.title')}
        value={tabOf(filters)}
        onChange={set}
        options={tabs.map((value) => ({
          value,
          label: `${say(`duty.${value}`)} ${String(count?.[value] ?? '')}`.trim(),
        }))}
      />
      <Checkbox checked={filters.drill} onChange={({ target }) => setDrill(target.checked)}>
        {say('drill.only')}
      </Checkbox>
    </div>
  );
}

interface InboxProps {
  readonly duties: readonly Duty[];
  readonly count: DutyCount | undefined;
  readonly work: InboxActs;
  /** All rows at once: they were read before, and whoever comes back comes back to their place. */
  readonly isWhole: boolean;
}

function Inbox({ duties, count, work, isWhole }: InboxProps) {
  const say = useSay();
  const today = useToday();
  const me = useRights();
  const seen = useSeenFirst(duties, isWhole);
  const { chosen, choose, act } = work;
  const { list, at, focus } = useInboxKeys(duties, work);
  const on = useMemo(() => ({ focus, choose, act }), [focus, choose, act]);
  return (
    <div className="inbox" ref={list}>
      <div className="inbox-parts">
        {grouped(seen, today).map(({ group, duties: inside }) => (
          <section key={group} aria-labelledby={`duties-${group}`} className={`duty-group is-${group}`}>
            <h2 id={`duties-${group}`}>
              <span aria-hidden="true">{marks[group]}</span> {say(`duty.group.${group}`)}{' '}
              {Math.max(count?.[group] ?? 0, inside.length)}
            </h2>
            <ul>
              {inside.map((duty) => {
                const key = keyOf(duty);
                const is = { isAt: at === key, isChosen: chosen.has(key) };
                return <DutyRow key={key} duty={duty} me={me} {...is} on={on} />;
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

// What a window of usual height shows.
const firstRows = 15;

/** What one sees without scrolling is drawn first, the rest right after it and without holding up a key. */
function useSeenFirst(duties: readonly Duty[], isWholeAtOnce: boolean): readonly Duty[] {
  const isWhole = useDeferredValue(true, isWholeAtOnce);
  return isWhole ? duties : duties.slice(0, firstRows);
}
