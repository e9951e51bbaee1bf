import { CellTitle } from '../parts/cell-title.js';
import { useKindColumns } from '../case/kind-columns.js';
import type { Column } from '../parts/data-table.js';
import type { MediationItem } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

/** The columns of the list of mediations. */
export function useMediationColumns(): readonly Column<MediationItem>[] {
  const say = useSay();
  const of = useKindColumns('mediation');
  return [
    of.number('mediation.number'),
    {
      id: 'title',
      title: say('mediation.about'),
      cell: ({ title }) => (title === null ? null : <CellTitle title={title} />),
    },
    of.due('word.due'),
    of.phase(),
    of.word('sort', 'mediation.sort'),
    of.word('source', 'mediation.source'),
    of.office('committee', 'word.committee'),
    { id: 'sessions', title: say('mediation.sessions'), align: 'end', cell: ({ sessions }) => sessions },
    of.dayOf('openedAt', 'mediation.openedAt'),
    of.word('level', 'mediation.level'),
    { id: 'days', title: say('mediation.days'), align: 'end', cell: ({ days }) => days },
    of.word('holds', 'mediation.holds'),
    of.word('form', 'mediation.form'),
    of.plain('effectiveOn', 'word.inForce'),
  ];
}

/** What is seen of a mediation until somebody chooses otherwise. */
export const usualMediationColumns = ['number', 'title', 'due', 'phase', 'sort', 'source', 'committee'];
