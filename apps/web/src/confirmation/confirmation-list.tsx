import { confirmationEnding, confirmationPhase } from '#contracts/confirmation';
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
import type { ConfirmationItem } from './confirmation-detail.js';
import { useSay } from './confirmation.messages.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: confirmationPhase.optional(),
  endedAs: confirmationEnding.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type ConfirmationFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<ConfirmationFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('confirmation');
  return {
    state,
    phase: phase(confirmationPhase.options),
    endedAs: words(say('confirmation.endedAs'), 'endedAs', confirmationEnding.options),
    office: { title: say('confirmation.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<ConfirmationFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());
const Export = (props: { readonly filters: ConfirmationFilters; readonly close: () => void }) => (
  <ExportDrawer path="/api/confirmations/export" {...props} />
);

function useColumns(): readonly Column<ConfirmationItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('confirmation.number'), cell: (row) => <CaseLink kind="confirmation" {...row} /> },
    {
      id: 'mediation',
      title: say('confirmation.mediation'),
      isText: true,
      cell: (row) => (
        <AboveCell kind="mediation" number={row.mediationNumber} title={row.mediationTitle} isDrill={row.isDrill} />
      ),
    },
    { id: 'due', title: say('confirmation.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="confirmation" row={row} />,
    },
    { id: 'lastOn', title: say('confirmation.lastOn'), isWhole: true, cell: ({ lastOn }) => lastOn },
    { id: 'appliedOn', title: say('confirmation.appliedOn'), isWhole: true, cell: ({ appliedOn }) => appliedOn },
    { id: 'office', title: say('confirmation.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'openedAt',
      title: say('confirmation.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateOfInstant(openedAt),
    },
  ];
}

const slots: ListSlots<ConfirmationItem, ConfirmationFilters> = {
  title: 'confirmation.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  Export,
  useColumns,
  usualColumns: ['number', 'mediation', 'due', 'phase', 'lastOn', 'appliedOn', 'office'],
  empty: { all: 'confirmation.emptyAll', filtered: 'confirmation.empty' },
  skeletonRows: 8,
};

/** Judicial confirmations (司法确认) of agreements of the acting committee. */
export const Screen = () => <ListPage kind="confirmation" slots={slots} />;
