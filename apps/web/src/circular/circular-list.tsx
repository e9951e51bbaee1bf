import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { Begin } from './begin.js';
import type { CircularItem } from './circular-detail.js';
import { useSay } from './circular.messages.js';
import './pages.messages.js';

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

/** Circulars (通报) and reports that the acting office has issued, or got. */
export const Screen = listScreen('circular', {
  title: 'circular.title',
  filters: {
    ...usualFilters,
    form: 'circular.form',
    endedAs: 'circular.endedAs',
    office: 'circular.office',
  },
  hasChips: true,
  Above: Begin,
  useColumns,
  usualColumns: ['number', 'form', 'period', 'phase', 'issuedOn', 'received', 'office'],
  empty: { all: 'circular.emptyAll', filtered: 'circular.empty' },
  skeletonRows: 8,
});
