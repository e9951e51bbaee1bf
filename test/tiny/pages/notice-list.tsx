import { wordOf } from '#libs/contracts';
import * as z from 'zod';
import { useSay } from './notice.messages.js';
import type { DetailOf } from '../../../apps/web/src/case/case-detail.js';
import { ChoiceBar, useChoiceWords, type Choices } from '../../../apps/web/src/case/choice-filters.js';
import { filtersOf, type FiltersOf } from '../../../apps/web/src/case/list-filters.js';
import { ListPage } from '../../../apps/web/src/case/list-page.js';
import type { FilterBarProps, ListSlots } from '../../../apps/web/src/case/list-slots.js';
import { OfficeName } from '../../../apps/web/src/office/office-name.js';
import { CaseLink } from '../../../apps/web/src/parts/case-link.js';
import type { Column } from '../../../apps/web/src/parts/data-table.js';

type NoticeItem = DetailOf<'notice'>['item'];

const shape = z.object({
  office: z.string().max(63).optional(),
  drill: z.enum(['true']).optional(),
});
type NoticeFilters = FiltersOf<typeof shape>;

function useChoices(): Choices<NoticeFilters> {
  const say = useSay();
  return { office: { title: say('notice.office'), isOffice: true } };
}

const FilterBar = (props: FilterBarProps<NoticeFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
const useFilterWords = () => useChoiceWords(useChoices());

function useColumns(): readonly Column<NoticeItem>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('notice.number'), cell: (row) => <CaseLink kind="notice" {...row} /> },
    { id: 'office', title: say('notice.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'manner',
      title: say('notice.manner'),
      cell: ({ manner }) => wordOf('notice', 'manner', manner, say.language),
    },
  ];
}

const slots: ListSlots<NoticeItem, NoticeFilters> = {
  title: 'notice.title',
  filters: filtersOf(shape),
  FilterBar,
  useFilterWords,
  useColumns,
  empty: { all: 'notice.emptyAll', filtered: 'notice.empty' },
  skeletonRows: 12,
};

/** Notices (送达) that the acting office may see. */
export const Screen = () => <ListPage kind="notice" slots={slots} />;
