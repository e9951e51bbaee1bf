import { Dropdown, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DataTable } from '../parts/data-table.js';
import { Pager } from '../parts/pager.js';
import { AnswerView, EmptyState } from '../shell/answer-view.js';
import { Page } from '../shell/page.js';
import { useSay } from '../shell/say.js';
import { useKeptChoice } from '../shell/use-kept-choice.js';
import { FilterBar } from './filter-bar.js';
import { usePetitionColumns } from './petition-columns.js';
import { isFiltered, readFilters } from './petition-filters.js';
import { usePetitions, type PetitionItem } from './use-petitions.js';

/** Petitions that the acting office may see; filters, page and columns stand in the address or are kept. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const cursor = search.get('cursor');
  const { page, counts } = usePetitions(filters, cursor);
  const { columns, chooser } = useChosenColumns();
  const go = (next: string | null): void =>
    setSearch((now) => {
      if (next === null) now.delete('cursor');
      else now.set('cursor', next);
      return now;
    });
  return (
    <Page title={say('petition.title')} isDrill={filters.drill === 'true'} beside={chooser}>
      <FilterBar filters={filters} phases={counts.data?.byPhase ?? []} />
      <p className="totals" role="status">
        {counts.data === undefined
          ? ' '
          : say('petition.totals', { total: counts.data.total, overdue: counts.data.overdue })}
      </p>
      <AnswerView answer={page} rows={14}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={say(isFiltered(filters) ? 'petition.empty' : 'petition.emptyAll')} />
          ) : (
            <>
              <DataTable<PetitionItem>
                caption={say('petition.title')}
                columns={columns}
                rows={items}
                keyOf={({ number }) => number}
                open={({ number }) => void navigate(`/petitions/${encodeURIComponent(number)}`)}
                isDimmed={page.isPlaceholderData}
              />
              <Pager cursor={cursor} next={next} go={go} />
            </>
          )
        }
      </AnswerView>
    </Page>
  );
}

// What one needs to find a case and to see whether it is late; the others can be added.
const usualColumns = ['number', 'phase', 'due', 'holder', 'age', 'channel', 'category'];

function useChosenColumns() {
  const say = useSay();
  const all = usePetitionColumns();
  const [shown, setShown] = useKeptChoice('petition.columns', usualColumns);
  const [isOpen, setOpen] = useState(false);
  const items = all.map(({ id, title }) => ({
    key: id,
    label: (
      <Checkbox
        checked={shown.includes(id)}
        disabled={id === 'number'}
        onChange={({ target }) => setShown(target.checked ? [...shown, id] : shown.filter((one) => one !== id))}
      >
        {title}
      </Checkbox>
    ),
  }));
  const chooser = (
    <span className="page-actions no-print">
      <Dropdown menu={{ items }} open={isOpen} onOpenChange={setOpen} trigger={['click']}>
        <Button>{say('table.columns')}</Button>
      </Dropdown>
      <Button onClick={() => window.print()}>{say('word.print')}</Button>
    </span>
  );
  return { columns: all.filter(({ id }) => shown.includes(id)), chooser };
}
