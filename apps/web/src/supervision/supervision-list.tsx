import { ListPage } from '../case/list-page.js';
import type { ListSlots } from '../case/list-slots.js';
import { FilterBar, useFilterWords } from './filter-bar.js';
import { useSupervisionColumns } from './supervision-columns.js';
import type { SupervisionItem } from './supervision-detail.js';
import { supervisionFilters, type SupervisionFilters } from './supervision-filters.js';
import './supervision.css';
import './supervision.messages.js';
import './pages.messages.js';

const slots: ListSlots<SupervisionItem, SupervisionFilters> = {
  title: 'supervision.title',
  filters: supervisionFilters,
  FilterBar,
  useFilterWords,
  offices: ['office'],
  useColumns: useSupervisionColumns,
  empty: { all: 'supervision.emptyAll', filtered: 'supervision.empty' },
  skeletonRows: 12,
};

/** Supervision cases (督办、责令改正、催办) that the acting office may see. */
export const Screen = () => <ListPage kind="supervision" slots={slots} />;
