import { useKindColumns } from '../case/kind-columns.js';
import type { ItemOf } from '../case/case-detail.js';
import { AboveCell } from '../case/list-cells.js';
import { listScreen } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './talk.messages.js';

type TalkItem = ItemOf<'talk'>;

function useColumns(): readonly Column<TalkItem>[] {
  const say = useSay();
  const of = useKindColumns('talk');
  return [
    of.number(),
    {
      id: 'mediation',
      title: say('word.ofMediation'),
      isText: true,
      cell: (row) => <AboveCell kind="mediation" number={row.mediationNumber} title={row.mediationTitle} />,
    },
    { id: 'phase', title: say('word.state'), isText: true, cell: (row) => <StateTag kind="talk" {...row} /> },
    { id: 'said', title: say('talk.said'), cell: ({ said }) => say('talk.times', { n: said }) },
    of.dayOf('openedAt', 'word.openedAt'),
  ];
}

/** Separate talks (单独会谈) that whoever is signed in mediates. */
export const Screen = listScreen('talk', {
  title: 'talk.title',
  filters: {
    phase: 'word.state',
  },
  useColumns,
  empty: { all: 'talk.emptyAll', filtered: 'talk.empty' },
  skeletonRows: 6,
});
