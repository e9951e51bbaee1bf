import { Dropdown, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { caseAddress } from '../parts/case-address.js';
import { DataTable } from '../parts/data-table.js';
import { Pager } from '../parts/pager.js';
import { AnswerView, EmptyState } from '../base/answer-view.js';
import { Page } from '../base/page.js';
import { useSay } from '../base/say.js';
import { useKeptChoice } from '../base/use-kept-choice.js';
import { SavedViews } from '../views/saved-views.js';
import { ExportDrawer } from './export-drawer.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips } from './filter-chips.js';
import { usePetitionColumns } from './petition-columns.js';
import { filterQuery, isFiltered, readFilters } from './petition-filters.js';
import { PhaseTotals } from './phase-totals.js';
import { usePetitions, type PetitionItem } from './use-petitions.js';
import { useAddress } from '../base/use-address.js';
import './petition-list.css';
import './petition.messages.js';

/** Petitions that the acting office may see; filters, page and columns stand in the address or are kept. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = readFilters(search);
  const cursor = search.get('cursor');
  const { page, counts } = usePetitions(filters, cursor);
  const { columns, chooser } = useChosenColumns();
  const [isExporting, setExporting] = useState(false);
  const go = (next: string | null): void => change({ cursor: next });
  const beside = (
    <span className="page-actions no-print">
      <SavedViews screen="petitions" query={filterQuery(filters)} />
      <Button onClick={() => setExporting(true)}>{say('export.short')}</Button>
      {chooser}
    </span>
  );
  return (
    <Page title={say('petition.title')} isDrill={filters.drill === 'true'} beside={beside}>
      <FilterBar filters={filters} />
      <FilterChips filters={filters} />
      <PhaseTotals counts={counts.data} filters={filters} />
      {isExporting ? (
        <ExportDrawer filters={filters} total={counts.data?.total ?? 0} close={() => setExporting(false)} />
      ) : null}
      <AnswerView answer={page} rows={14}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={say(isFiltered(filters) ? 'petition.empty' : 'petition.emptyAll')}>
              {isFiltered(filters) ? <p>{say('petition.emptyHint')}</p> : null}
            </EmptyState>
          ) : (
            <>
              <DataTable<PetitionItem>
                caption={say('petition.title')}
                columns={columns}
                rows={items}
                keyOf={({ number }) => number}
                open={({ number }) => void navigate(caseAddress('petition', number))}
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

// What one needs to find a case, to know it and to see whether it is late; the others can be added.
const usualColumns = ['number', 'title', 'due', 'phase', 'holder', 'age', 'category'];

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
    <>
      <Dropdown menu={{ items }} open={isOpen} onOpenChange={setOpen} trigger={['click']}>
        <Button>{say('table.columns')}</Button>
      </Dropdown>
      <Button onClick={() => window.print()}>{say('word.print')}</Button>
    </>
  );
  return { columns: all.filter(({ id }) => shown.includes(id)), chooser };
}
