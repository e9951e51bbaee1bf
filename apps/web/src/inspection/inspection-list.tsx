import { inspectionBasis, inspectionEnding, inspectionPhase } from '#contracts/inspection';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { OfficeName } from '../office/office-name.js';
import type { Column } from '../parts/data-table.js';
import type { InspectionItem } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useTourColumns } from './tour-columns.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: inspectionPhase.optional(),
  basis: inspectionBasis.optional(),
  endedAs: inspectionEnding.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type InspectionFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<InspectionFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('inspection');
  return {
    state,
    phase: phase(inspectionPhase.options),
    basis: words(say('inspection.basis'), 'basis', inspectionBasis.options),
    endedAs: words(say('inspection.endedAs'), 'endedAs', inspectionEnding.options),
    office: { title: say('inspection.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<InspectionFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<InspectionItem>[] {
  const say = useSay();
  const { number, group, due, phase, visits, findings } = useTourColumns();
  return [
    number,
    { id: 'period', title: say('inspection.period'), isWhole: true, cell: ({ period }) => period },
    ...[group, due, phase, visits, findings],
    { id: 'office', title: say('inspection.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('inspection.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

const slots: ListSlots<InspectionItem, InspectionFilters> = {
  title: 'inspection.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'period', 'group', 'due', 'phase', 'visits', 'findings'],
  empty: { all: 'inspection.emptyAll', filtered: 'inspection.empty' },
  skeletonRows: 6,
};

/** Tours (督导) that the acting office has commissioned, or that whoever is signed in is of. */
export const Screen = () => <ListPage kind="inspection" slots={slots} />;
