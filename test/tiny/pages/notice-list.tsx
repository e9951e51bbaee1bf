import { wordOf } from '#libs/contracts';
import { useSay } from './notice.messages.js';
import type { ItemOf } from '../../../apps/web/src/case/case-detail.js';
import { listScreen } from '../../../apps/web/src/case/list-screen.js';
import { OfficeName } from '../../../apps/web/src/office/office-name.js';
import { CaseLink } from '../../../apps/web/src/parts/case-link.js';
import type { Column } from '../../../apps/web/src/parts/data-table.js';

function useColumns(): readonly Column<ItemOf<'notice'>>[] {
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

/** Notices (送达) that the acting office may see. */
export const Screen = listScreen('notice', {
  title: 'notice.title',
  filters: { office: 'notice.office' },
  useColumns,
  empty: { all: 'notice.emptyAll', filtered: 'notice.empty' },
  skeletonRows: 12,
});
