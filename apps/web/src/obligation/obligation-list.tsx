import { obligationEnding, obligationPhase } from '#contracts/obligation';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { DueCell } from '../case/due-cell.js';
import { ExportDrawer } from '../case/export-drawer.js';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';
import { AboveCell, EndedCell } from '../case/list-cells.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { yuan } from './money.js';
import { ObligationBoardPart } from './obligation-board.js';
import type { ObligationItem } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: obligationPhase.optional(),
  endedAs: obligationEnding.optional(),
  dayFrom: z.iso.date().optional(),
  dayUntil: z.iso.date().optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type ObligationFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<ObligationFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('obligation');
  return {
    state,
    phase: phase(obligationPhase.options),
    endedAs: words(say('obligation.endedAs'), 'endedAs', obligationEnding.options),
    dayFrom: { title: say('obligation.filter.dayFrom'), isDay: true },
    dayUntil: { title: say('obligation.filter.dayUntil'), isDay: true },
    office: { title: say('obligation.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<ObligationFilters>) => (
  <>
    <ObligationBoardPart />
    <ChoiceBar {...props} choices={useChoices()} />
  </>
);
const Export = (props: { readonly filters: ObligationFilters; readonly close: () => void }) => (
  <ExportDrawer path="/api/obligations/export" {...props} />
);
const useFilterWords = () => useChoiceWords(useChoices());

const aboveOf = ({ matter }: ObligationItem) => (matter === 'execution' ? 'petition' : 'mediation');

function useColumns(): readonly Column<ObligationItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('obligation.number'), cell: (row) => <CaseLink kind="obligation" {...row} /> },
    {
      id: 'above',
      title: say('obligation.above'),
      isText: true,
      cell: (row) => (
        <AboveCell kind={aboveOf(row)} number={row.aboveNumber} title={row.aboveTitle} isDrill={row.isDrill} />
      ),
    },
    { id: 'due', title: say('obligation.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="obligation" row={row} />,
    },
    { id: 'nextOn', title: say('obligation.nextOn'), isWhole: true, cell: ({ nextOn }) => nextOn },
    { id: 'owed', title: say('obligation.owed'), align: 'end', isWhole: true, cell: (row) => yuan(row.owedCents) },
    { id: 'paid', title: say('obligation.paid'), align: 'end', isWhole: true, cell: (row) => yuan(row.paidCents) },
    {
      id: 'excess',
      title: say('obligation.excess'),
      align: 'end',
      isWhole: true,
      cell: ({ excessCents }) => (excessCents === 0 ? null : yuan(excessCents)),
    },
    { id: 'urged', title: say('obligation.urged'), align: 'end', cell: ({ urged }) => (urged === 0 ? null : urged) },
    { id: 'office', title: say('obligation.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'openedAt',
      title: say('obligation.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateOfInstant(openedAt),
    },
  ];
}

const slots: ListSlots<ObligationItem, ObligationFilters> = {
  title: 'obligation.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  Export,
  useColumns,
  usualColumns: ['number', 'above', 'due', 'phase', 'nextOn', 'owed', 'paid', 'office'],
  empty: { all: 'obligation.emptyAll', filtered: 'obligation.empty' },
  skeletonRows: 8,
};

/** Obligations (履行义务) that the acting office watches. */
export const Screen = () => <ListPage kind="obligation" slots={slots} />;
