import { Button, Checkbox, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { timeText } from '../clock/dates.js';
import { useToday } from '../clock/use-almanac.js';
import { AnswerView, EmptyState } from '../shell/answer-view.js';
import { useShortcuts } from '../shell/keys.js';
import { Page } from '../shell/page.js';
import { useSay } from '../shell/say.js';
import { DutyRow } from './duty-row.js';
import { grouped, type DutyGroup } from './duty-groups.js';
import { caseAddress } from './duty-words.js';
import { useDuties, useDutyCount, type Duty } from './use-duties.js';

const marks: Readonly<Record<DutyGroup, string>> = { overdue: '▲', today: '◉', week: '◷', later: '○', undated: '○' };

/** What the acting office must do, and by when: late, today, this week, later. */
export function Screen() {
  const say = useSay();
  const { filters, filterBar } = useInboxFilters();
  const duties = useDuties(filters);
  const total = useDutyCount(filters).data;
  const asOf = duties.dataUpdatedAt === 0 ? '' : timeText(new Date(duties.dataUpdatedAt).toISOString());
  return (
    <Page
      title={total === undefined ? say('duty.title') : `${say('duty.title')} ${String(total.open)}`}
      isDrill={filters.drill}
      beside={
        <span className="quiet" role="status">
          {asOf === '' ? '' : say('duty.listOf', { time: asOf })}
        </span>
      }
    >
      {filterBar}
      <AnswerView answer={duties} rows={12}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={say('duty.none')}>
              <p>{say('duty.noneHint')}</p>
            </EmptyState>
          ) : (
            <Inbox duties={items} />
          )
        }
      </AnswerView>
      {duties.hasNextPage ? (
        <p className="pager">
          <Button loading={duties.isFetchingNextPage} onClick={() => void duties.fetchNextPage()}>
            {say('duty.more')}
          </Button>
        </p>
      ) : null}
    </Page>
  );
}

function useInboxFilters() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const filters = { mine: search.get('mine') === 'true', drill: search.get('drill') === 'true' };
  const set = (name: string, isOn: boolean): void =>
    setSearch((now) => {
      if (isOn) now.set(name, 'true');
      else now.delete(name);
      return now;
    });
  const filterBar = (
    <div className="filter-bar no-print">
      <Segmented
        aria-label={say('duty.title')}
        value={filters.mine ? 'mine' : 'all'}
        onChange={(chosen) => set('mine', chosen === 'mine')}
        options={[
          { value: 'all', label: say('duty.all') },
          { value: 'mine', label: say('duty.mine') },
        ]}
      />
      <Checkbox checked={filters.drill} onChange={({ target }) => set('drill', target.checked)}>
        {say('duty.drills')}
      </Checkbox>
    </div>
  );
  return { filters, filterBar };
}

function Inbox({ duties }: { readonly duties: readonly Duty[] }) {
  const say = useSay();
  const today = useToday();
  const { list, at, setAt } = useInboxKeys(duties);
  return (
    <div className="inbox" ref={list}>
      {grouped(duties, today).map(({ group, duties: inside }) => (
        <section key={group} aria-labelledby={`duties-${group}`} className={`duty-group is-${group}`}>
          <h2 id={`duties-${group}`}>
            <span aria-hidden="true">{marks[group]}</span> {say(`duty.group.${group}`)} {inside.length}
          </h2>
          <ul>
            {inside.map((duty) => {
              const key = `${duty.case} ${duty.id}`;
              return <DutyRow key={key} duty={duty} isAt={at === key} onFocus={() => setAt(key)} />;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** `j k` move, `Enter` opens, `a` acts. */
function useInboxKeys(duties: readonly Duty[]) {
  const say = useSay();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const index = duties.findIndex((duty) => `${duty.case} ${duty.id}` === at);
  const move = (step: number): void => {
    const next = duties[Math.min(Math.max(index + step, 0), duties.length - 1)];
    if (next === undefined) return;
    setAt(`${next.case} ${next.id}`);
    const row = list.current?.querySelectorAll<HTMLElement>('.duty-row')[duties.indexOf(next)];
    row?.querySelector<HTMLElement>('a')?.focus();
  };
  const current = duties[index];
  const open = (isActing: boolean): void => {
    if (current === undefined) return;
    void navigate(caseAddress(current.kind, current.number, isActing ? current.what : undefined));
  };
  useShortcuts([
    { keys: 'j', does: say('keys.down'), run: () => move(1) },
    { keys: 'k', does: say('keys.up'), run: () => move(-1) },
    { keys: 'Enter', does: say('keys.enter'), run: () => open(false) },
    { keys: 'a', does: say('duty.act'), run: () => open(true) },
  ]);
  return { list, at, setAt };
}
