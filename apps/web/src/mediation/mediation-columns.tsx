import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import { DueCell } from '../case/due-cell.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import type { MediationItem } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

/** The columns of the list of mediations. */
export function useMediationColumns(): readonly Column<MediationItem>[] {
  const say = useSay();
  const word = (field: string, value: string): string => wordOf('mediation', field, value, say.language);
  return [
    { id: 'number', title: say('mediation.number'), cell: (row) => <CaseLink kind="mediation" {...row} /> },
    {
      id: 'title',
      title: say('mediation.about'),
      cell: ({ title }) => (title === null ? null : <CellTitle title={title} />),
    },
    { id: 'due', title: say('mediation.due'), isText: true, cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => (
        <span className="stack-close">
          <StateTag kind="mediation" {...row} />
          {row.endedAs === null ? null : <span className="quiet">{word('endedAs', row.endedAs)}</span>}
        </span>
      ),
    },
    { id: 'sort', title: say('mediation.sort'), isText: true, cell: ({ sort }) => word('sort', sort) },
    { id: 'source', title: say('mediation.source'), isText: true, cell: ({ source }) => word('source', source) },
    { id: 'committee', title: say('mediation.committee'), cell: ({ committee }) => <OfficeName id={committee} /> },
    { id: 'sessions', title: say('mediation.sessions'), align: 'end', cell: ({ sessions }) => sessions },
    {
      id: 'openedAt',
      title: say('mediation.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateOfInstant(openedAt),
    },
    {
      id: 'level',
      title: say('mediation.level'),
      isText: true,
      cell: ({ level }) => (level === null ? null : word('level', level)),
    },
    { id: 'days', title: say('mediation.days'), align: 'end', cell: ({ days }) => days },
    {
      id: 'form',
      title: say('mediation.form'),
      isText: true,
      cell: ({ form }) => (form === null ? null : word('form', form)),
    },
    { id: 'effectiveOn', title: say('mediation.effectiveOn'), isWhole: true, cell: ({ effectiveOn }) => effectiveOn },
  ];
}

/** What is seen of a mediation until somebody chooses otherwise. */
export const usualMediationColumns = ['number', 'title', 'due', 'phase', 'sort', 'source', 'committee'];
