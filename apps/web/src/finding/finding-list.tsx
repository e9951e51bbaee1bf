import { findingBasis, findingEnding, findingGrade, findingPhase, findingRuling } from '#contracts/finding';
import { checklistItemText, wordOf } from '#libs/contracts';
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
import type { FindingItem } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { QuickViews } from './quick-views.js';
import './pages.messages.js';

const times = ['1', '2'] as const;
const office = z.string().max(63).optional();
const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: findingPhase.optional(),
  grade: findingGrade.optional(),
  basis: findingBasis.optional(),
  ruled: findingRuling.optional(),
  repeated: z.enum(['true']).optional(),
  carried: z.enum(times).optional(),
  endedAs: findingEnding.optional(),
  office,
  commissioner: office,
  drill: z.enum(['true']).optional(),
});
type FindingFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<FindingFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('finding');
  return {
    state,
    phase: phase(findingPhase.options),
    grade: words(say('finding.grade'), 'grade', findingGrade.options),
    repeated: { title: say('finding.repeated'), values: ['true'], textOf: () => say('finding.isRepeated') },
    carried: {
      title: say('finding.filter.carried'),
      values: times,
      textOf: (one) => say.or(`finding.filter.carried.${one}`, one),
    },
    ruled: words(say('finding.ruled'), 'ruled', findingRuling.options),
    basis: words(say('finding.basis'), 'basis', findingBasis.options),
    endedAs: words(say('finding.endedAs'), 'endedAs', findingEnding.options),
    office: { title: say('finding.office'), isOffice: true },
    commissioner: { title: say('finding.commissioner'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<FindingFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<FindingItem>[] {
  const say = useSay();
  const word = (field: string, value: string) => wordOf('finding', field, value, say.language);
  return [
    { id: 'number', title: say('finding.number'), cell: (row) => <CaseLink kind="finding" {...row} /> },
    { id: 'office', title: say('finding.office'), cell: (row) => <OfficeName id={row.office} /> },
    { id: 'due', title: say('finding.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <EndedCell kind="finding" row={row} /> },
    { id: 'grade', title: say('finding.grade'), isText: true, cell: ({ grade }) => word('grade', grade) },
    {
      id: 'repeated',
      title: say('finding.repeated'),
      isText: true,
      cell: ({ isRepeated }) => (isRepeated ? say('finding.isRepeated') : null),
    },
    {
      id: 'carried',
      title: say('finding.carried'),
      align: 'end',
      cell: ({ carried }) => (carried === 0 ? null : say('finding.carried.times', { n: carried })),
    },
    {
      id: 'ruled',
      title: say('finding.ruled'),
      isText: true,
      cell: ({ disputedOn, ruled }) => {
        if (disputedOn === null) return null;
        return ruled === null ? say('finding.disputed.open') : word('ruled', ruled);
      },
    },
    { id: 'mendBy', title: say('finding.mendBy'), isWhole: true, cell: ({ mendBy }) => mendBy },
    { id: 'servedOn', title: say('finding.servedOn'), isWhole: true, cell: ({ servedOn }) => servedOn },
    {
      id: 'returns',
      title: say('finding.returns'),
      align: 'end',
      cell: ({ returns }) => (returns === 0 ? null : say('finding.carried.times', { n: returns })),
    },
    {
      id: 'item',
      title: say('finding.item'),
      isText: true,
      cell: ({ item }) => (item === null ? null : checklistItemText(item, say.language)),
    },
    { id: 'basis', title: say('finding.basis'), isText: true, cell: ({ basis }) => word('basis', basis) },
    { id: 'group', title: say('finding.group'), cell: ({ group }) => <OfficeName id={group} /> },
    {
      id: 'commissioner',
      title: say('finding.commissioner'),
      cell: ({ commissioner }) => <OfficeName id={commissioner} />,
    },
    { id: 'openedAt', title: say('finding.openedAt'), isWhole: true, cell: (row) => dateOfInstant(row.openedAt) },
  ];
}

const slots: ListSlots<FindingItem, FindingFilters> = {
  title: 'finding.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office', 'commissioner'],
  hasChips: true,
  useTotals: (filters) => <QuickViews filters={filters} />,
  useColumns,
  usualColumns: ['number', 'office', 'due', 'phase', 'grade', 'repeated', 'carried', 'ruled', 'mendBy'],
  empty: { all: 'finding.emptyAll', filtered: 'finding.empty' },
  skeletonRows: 8,
};

/** Findings (督导问题) that were put to the acting office, or that inspections of it have made. */
export const Screen = () => <ListPage kind="finding" slots={slots} />;
