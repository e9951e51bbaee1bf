import { talkPhase } from '#contracts/talk';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import type { DetailOf } from '../case/case-detail.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import { filtersOf, type FiltersOf } from '../case/list-filters.js';
import { AboveCell } from '../case/list-cells.js';
import { ListPage } from '../case/list-page.js';
import type { FilterBarProps, ListSlots } from '../case/list-slots.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './talk.messages.js';
import './pages.messages.js';

type TalkItem = DetailOf<'talk'>['item'];

const shape = z.object({ phase: talkPhase.optional(), drill: z.enum(['true']).optional() });
type TalkFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<TalkFilters> {
  const { phase } = useKindChoices('talk');
  return {
    phase: phase(talkPhase.options),
  };
}

const FilterBar = (props: FilterBarProps<TalkFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<TalkItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('talk.number'), cell: (row) => <CaseLink kind="talk" {...row} /> },
    {
      id: 'mediation',
      title: say('talk.mediation'),
      isText: true,
      cell: (row) => <AboveCell kind="mediation" number={row.mediationNumber} title={row.mediationTitle} />,
    },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <StateTag kind="talk" {...row} /> },
    { id: 'said', title: say('talk.said'), cell: ({ said }) => say('talk.times', { n: said }) },
    { id: 'openedAt', title: say('talk.openedAt'), isWhole: true, cell: ({ openedAt }) => dateOfInstant(openedAt) },
  ];
}

const slots: ListSlots<TalkItem, TalkFilters> = {
  title: 'talk.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  useColumns,
  empty: { all: 'talk.emptyAll', filtered: 'talk.empty' },
  skeletonRows: 6,
};

/** Separate talks (单独会谈) that whoever is signed in mediates. */
export const Screen = () => <ListPage kind="talk" slots={slots} />;
