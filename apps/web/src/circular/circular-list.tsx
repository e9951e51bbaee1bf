import { circularEnding, circularForm, circularPhase } from '#contracts/circular';
import { wordOf } from '#libs/contracts';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { EndedCell } from '../case/list-cells.js';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CircularItem } from './circular-detail.js';
import { useSay } from './circular.messages.js';
import './pages.messages.js';

const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: circularPhase.optional(),
  form: circularForm.optional(),
  endedAs: circularEnding.optional(),
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type CircularFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<CircularFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('circular');
  return {
    state,
    phase: phase(circularPhase.options),
    form: words(say('circular.form'), 'form', circularForm.options),
    endedAs: words(say('circular.endedAs'), 'endedAs', circularEnding.options),
    office: { title: say('circular.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<CircularFilters>) => (
  <>
    <Begin />
    <ChoiceBar {...props} choices={useChoices()} />
  </>
);
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<CircularItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('circular.number'), cell: (row) => <CaseLink kind="circular" {...row} /> },
    {
      id: 'form',
      title: say('circular.form'),
      isText: true,
      cell: ({ form }) => wordOf('circular', 'form', form, say.language),
    },
    { id: 'period', title: say('circular.period'), isWhole: true, cell: ({ period }) => period },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="circular" row={row} /> },
    { id: 'issuedOn', title: say('circular.issuedOn'), isWhole: true, cell: ({ issuedOn }) => issuedOn },
    {
      id: 'received',
      title: say('circular.received'),
      align: 'end',
      isWhole: true,
      cell: ({ received, addressees }) =>
        addressees === 0 ? null : say('circular.received.of', { received, all: addressees }),
    },
    { id: 'cited', title: say('circular.cited'), align: 'end', cell: ({ cited }) => (cited === 0 ? null : cited) },
    { id: 'office', title: say('circular.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'openedAt', title: say('circular.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

const slots: ListSlots<CircularItem, CircularFilters> = {
  title: 'circular.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  useColumns,
  usualColumns: ['number', 'form', 'period', 'phase', 'issuedOn', 'received', 'office'],
  empty: { all: 'circular.emptyAll', filtered: 'circular.empty' },
  skeletonRows: 8,
};

/** Circulars (通报) and reports that the acting office has issued, or got. */
export const Screen = () => <ListPage kind="circular" slots={slots} />;
