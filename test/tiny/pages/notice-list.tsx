import './notice.messages.js';
import type { ItemOf } from '../../../apps/web/src/case/case-detail.js';
import { useKindColumns } from '../../../apps/web/src/case/kind-columns.js';
import { listScreen } from '../../../apps/web/src/case/list-screen.js';
import type { Column } from '../../../apps/web/src/parts/data-table.js';

function useColumns(): readonly Column<ItemOf<'notice'>>[] {
  const of = useKindColumns('notice');
  return [of.number('notice.number'), of.office('office', 'notice.office'), of.word('manner', 'notice.manner')];
}

/** Notices (送达) that the acting office may see. */
export const Screen = listScreen('notice', {
  title: 'notice.title',
  filters: { office: 'notice.office' },
  useColumns,
  empty: { all: 'notice.emptyAll', filtered: 'notice.empty' },
  skeletonRows: 12,
});
