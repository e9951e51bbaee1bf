import { ListPage } from '../case/list-page.js';
import type { ListSlots } from '../case/list-slots.js';
import { CommitteeBoard } from './committee-board.js';
import { HandedOnDisputes } from './handed-on.js';
import { FilterBar, useFilterWords } from './filter-bar.js';
import { useMediationColumns, usualMediationColumns } from './mediation-columns.js';
import type { MediationItem } from './mediation-detail.js';
import { mediationFilters, type MediationFilters } from './mediation-filters.js';
import { YearStatistics } from './year-statistics.js';
import './mediation.css';
import './mediation.messages.js';
import './pages.messages.js';

const slots: ListSlots<MediationItem, MediationFilters> = {
  title: 'mediation.title',
  filters: mediationFilters,
  FilterBar,
  useFilterWords,
  offices: ['committee'],
  hasChips: true,
  hasViews: true,
  useTotals: () => (
    <>
      <HandedOnDisputes />
      <CommitteeBoard />
      <YearStatistics />
    </>
  ),
  useColumns: useMediationColumns,
  usualColumns: usualMediationColumns,
  empty: { all: 'mediation.emptyAll', filtered: 'mediation.empty' },
  skeletonRows: 12,
};

/** Mediations that the acting office may see. */
export const Screen = () => <ListPage kind="mediation" slots={slots} />;
