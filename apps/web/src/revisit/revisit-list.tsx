import { revisitEnding, revisitMatter, revisitPhase } from '#contracts/revisit';
import { wordOf } from '#libs/contracts';
import * as z from 'zod';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { DueCell } from '../case/due-cell.js';
import { ExportDrawer } from '../case/export-drawer.js';
import { filtersOf, openStates, type FiltersOf } from '../case/list-filters.js';
import { EndedCell } from '../case/list-cells.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { RevisitBoardPart } from './revisit-board.js';
import { RevisitErrandsPart } from './revisit-errands.js';
import { RevisitCalendarPart } from './revisit-calendar.js';
import type { RevisitItem } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';
import './pages.messages.js';

const callBacks = ['drawn', 'owed', 'done'] as const;
const proofs = ['whole', 'lacking', 'doubted'] as const;
const office = z.string().max(63).optional();
const shape = z.object({
  state: z.enum(openStates).optional(),
  phase: revisitPhase.optional(),
  matter: revisitMatter.optional(),
  endedAs: revisitEnding.optional(),
  callBack: z.enum(callBacks).optional(),
  proof: z.enum(proofs).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  office,
  drill: z.enum(['true']).optional(),
});
type RevisitFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<RevisitFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('revisit');
  return {
    state,
    phase: phase(revisitPhase.options),
    matter: words(say('revisit.matter'), 'matter', revisitMatter.options),
    endedAs: words(say('revisit.outcome'), 'endedAs', revisitEnding.options),
    callBack: {
      title: say('revisit.callBack'),
      values: callBacks,
      textOf: (one) => say.or(`revisit.filter.callBack.${one}`, one),
    },
    proof: {
      title: say('revisit.proof'),
      values: proofs,
      textOf: (one) => say.or(`revisit.filter.proof.${one}`, one),
    },
    from: { title: say('revisit.filter.from'), isDay: true },
    until: { title: say('revisit.filter.until'), isDay: true },
    office: { title: say('revisit.office'), isOffice: true },
  };
}

const FilterBar = (props: FilterBarProps<RevisitFilters>) => (
  <>
    <RevisitErrandsPart />
    <RevisitBoardPart />
    <RevisitCalendarPart />
    <ChoiceBar {...props} choices={useChoices()} />
  </>
);
const useFilterWords = () => useChoiceWords(useChoices());
const Export = (props: { readonly filters: RevisitFilters; readonly close: () => void }) => (
  <ExportDrawer path="/api/revisits/export" {...props} />
);

function useColumns(): readonly Column<RevisitItem>[] {
  const say = useSay();
  const word = (field: string, value: string | null) =>
    value === null ? null : wordOf('revisit', field, value, say.language);
  return [
    { id: 'number', title: say('revisit.number'), cell: (row) => <CaseLink kind="revisit" {...row} /> },
    { id: 'plannedOn', title: say('revisit.plannedOn'), isWhole: true, cell: ({ plannedOn }) => plannedOn },
    { id: 'due', title: say('revisit.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => <EndedCell kind="revisit" row={row} />,
    },
    { id: 'matter', title: say('revisit.matter'), cell: ({ matter }) => word('matter', matter) },
    { id: 'office', title: say('revisit.office'), cell: (row) => <OfficeName id={row.office} /> },
    {
      id: 'visitor',
      title: say('revisit.visitor'),
      cell: ({ isAssigned }) => say(isAssigned ? 'revisit.isAssigned' : 'revisit.nobodyYet'),
    },
    {
      id: 'asked',
      title: say('revisit.asked'),
      cell: ({ asked, parties }) => say('revisit.askedOf', { n: asked, all: parties }),
    },
    { id: 'notReached', title: say('revisit.notReached'), cell: ({ notReached }) => notReached },
    { id: 'supervisor', title: say('revisit.supervisor'), cell: (row) => <OfficeName id={row.supervisor} /> },
  ];
}

const slots: ListSlots<RevisitItem, RevisitFilters> = {
  title: 'revisit.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  offices: ['office'],
  hasChips: true,
  Export,
  useColumns,
  usualColumns: ['number', 'plannedOn', 'due', 'phase', 'matter', 'office', 'visitor', 'asked'],
  empty: { all: 'revisit.emptyAll', filtered: 'revisit.empty' },
  skeletonRows: 8,
};

/** Revisits (回访) that the acting office makes or calls back. */
export const Screen = () => <ListPage kind="revisit" slots={slots} />;
