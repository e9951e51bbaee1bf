import { ListPage } from '../case/list-page.js';
import type { ListSlots } from '../case/list-slots.js';
import { bulkActs } from './bulk-acts.js';
import { ExportDrawer } from './export-drawer.js';
import { FilterBar } from './filter-bar.js';
import { usePetitionColumns } from './petition-columns.js';
import type { PetitionItem } from './petition-detail.js';
import { petitionFilters, type PetitionFilters } from './petition-filters.js';
import { usePetitionCounts, usePhaseTotals } from './phase-totals.js';
import { useFilterWords } from './use-filter-words.js';
import './petition-list.css';
import './petition.messages.js';

const slots: ListSlots<PetitionItem, PetitionFilters> = {
  title: 'petition.title',
  filters: petitionFilters,
  FilterBar,
  useFilterWords,
  hasChips: true,
  useTotal: (filters) => usePetitionCounts(filters).data?.total,
  useTotals: usePhaseTotals,
  useColumns: usePetitionColumns,
  // What one needs to find a case, to know it and to see whether it is late; the others can be added.
  usualColumns: ['number', 'title', 'due', 'phase', 'holder', 'age', 'category'],
  Export: ExportDrawer,
  hasViews: true,
  bulk: bulkActs,
  empty: { all: 'petition.emptyAll', filtered: 'petition.empty', hint: 'petition.emptyHint' },
  skeletonRows: 14,
};

/** Petitions that the acting office may see. */
export const Screen = () => <ListPage kind="petition" slots={slots} />;
