import { visitEnding, visitPhase } from '#contracts/visit';
import * as z from 'zod';
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
import type { VisitItem } from './visit-detail.js';
import { useSay } from './visit.messages.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: visitPhase.optional(),
  endedAs: visitEnding.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type VisitFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<VisitFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('visit');
  return {
    state,
    phase: phase(visitPhase.options),
    endedAs: words(say('visit.endedAs'), 'endedAs', visitEnding.options),
    office: { title: say('visit.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<VisitFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<VisitItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('visit.number'), cell: (row) => <CaseLink kind="visit" {...row} /> },
    { id: 'office', title: say('visit.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'on', title: say('visit.on'), isWhole: true, cell: ({ visitOn }) => visitOn },
    { id: 'due', title: say('visit.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="visit" row={row} /> },
    {
      id: 'answered',
      title: say('visit.answered'),
      align: 'end',
      isWhole: true,
      // What stands is the record's, once it is closed.
      cell: ({ answered, asked, phase }) =>
        phase === 'signing' || phase === 'ended'
          ? say('visit.answered.of', { answered, asked })
          : say('visit.answered.open'),
    },
    { id: 'tour', title: say('visit.tour'), isText: true, cell: ({ inspectionTitle }) => inspectionTitle },
  ];
}

const slots: ListSlots<VisitItem, VisitFilters> = {
  title: 'visit.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'office', 'on', 'due', 'phase', 'answered'],
  empty: { all: 'visit.emptyAll', filtered: 'visit.empty' },
  skeletonRows: 6,
};

/** Visits (走访) that whoever is signed in is of, or that the acting office was told of. */
export const Screen = () => <ListPage kind="visit" slots={slots} />;
