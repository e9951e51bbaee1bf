import { listScreen, usualFilters } from '../case/list-screen.js';
import { CommitteeBoard } from './committee-board.js';
import { HandedOnDisputes } from './handed-on.js';
import { useMediationColumns, usualMediationColumns } from './mediation-columns.js';
import { YearStatistics } from './year-statistics.js';
import './mediation.css';
import './mediation.messages.js';

/** Mediations that the acting office may see. */
export const Screen = listScreen('mediation', {
  title: 'mediation.title',
  filters: {
    text: 'mediation.search',
    ...usualFilters,
    sort: 'mediation.sort',
    source: 'mediation.source',
    endedAs: 'word.outcome',
    form: 'mediation.form',
    holds: 'mediation.holds',
    visits: 'mediation.visits',
    level: 'mediation.level',
    committee: 'word.committee',
  },
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
});
