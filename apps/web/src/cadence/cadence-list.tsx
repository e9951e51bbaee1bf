import { cadenceEnding, cadencePhase, cadenceUnit, cadenceWork } from '#contracts/cadence';
import { wordOf } from '#libs/contracts';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CadenceItem } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: cadencePhase.optional(),
  work: cadenceWork.optional(),
  unit: cadenceUnit.optional(),
  endedAs: cadenceEnding.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type CadenceFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<CadenceFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('cadence');
  return {
    state,
    phase: phase(cadencePhase.options),
    work: words(say('cadence.work'), 'work', cadenceWork.options),
    unit: words(say('cadence.unit'), 'unit', cadenceUnit.options),
    endedAs: words(say('cadence.endedAs'), 'endedAs', cadenceEnding.options),
    office: { title: say('cadence.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<CadenceFilters>) => (
  <>
    <Begin />
    <ChoiceBar {...props} choices={useChoices()} />
  </>
);
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<CadenceItem>[] {
  const say = useSay();
  const few = (count: number) => (count === 0 ? null : count);
  return [
    { id: 'number', title: say('cadence.number'), cell: (row) => <CaseLink kind="cadence" {...row} /> },
    { id: 'period', title: say('cadence.period'), isWhole: true, cell: ({ period }) => period },
    {
      id: 'work',
      title: say('cadence.work'),
      isText: true,
      cell: ({ work }) => wordOf('cadence', 'work', work, say.language),
    },
    { id: 'due', title: say('cadence.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="cadence" row={row} /> },
    {
      id: 'done',
      title: say('cadence.done'),
      align: 'end',
      isWhole: true,
      cell: ({ owing, missing }) => say('cadence.done.of', { done: owing - missing, owing }),
    },
    { id: 'late', title: say('cadence.late'), align: 'end', cell: ({ late }) => few(late) },
    { id: 'office', title: say('cadence.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('cadence.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

const slots: ListSlots<CadenceItem, CadenceFilters> = {
  title: 'cadence.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'period', 'work', 'due', 'phase', 'done', 'late', 'office'],
  empty: { all: 'cadence.emptyAll', filtered: 'cadence.empty' },
  skeletonRows: 8,
};

/** Periods of recurring work (周期工作) that the acting office has commissioned, or owes something in. */
export const Screen = () => <ListPage kind="cadence" slots={slots} />;
