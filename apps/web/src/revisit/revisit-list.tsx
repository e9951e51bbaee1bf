import { wordOf } from '#libs/contracts';
import { DueCell } from '../case/due-cell.js';
import { EndedCell } from '../case/list-cells.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { RevisitBoardPart } from './revisit-board.js';
import { RevisitErrandsPart } from './revisit-errands.js';
import { RevisitCalendarPart } from './revisit-calendar.js';
import type { RevisitItem } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';
import './pages.messages.js';

const Above = () => (
  <>
    <RevisitErrandsPart />
    <RevisitBoardPart />
    <RevisitCalendarPart />
  </>
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

/** Revisits (回访) that the acting office makes or calls back. */
export const Screen = listScreen('revisit', {
  title: 'revisit.title',
  filters: {
    ...usualFilters,
    matter: 'revisit.matter',
    endedAs: 'revisit.outcome',
    callBack: { title: 'revisit.callBack', textOf: (say, value) => say.or(`revisit.filter.callBack.${value}`, value) },
    proof: { title: 'revisit.proof', textOf: (say, value) => say.or(`revisit.filter.proof.${value}`, value) },
    from: 'revisit.filter.from',
    until: 'revisit.filter.until',
    office: 'revisit.office',
  },
  hasChips: true,
  isExported: true,
  Above,
  useColumns,
  usualColumns: ['number', 'plannedOn', 'due', 'phase', 'matter', 'office', 'visitor', 'asked'],
  empty: { all: 'revisit.emptyAll', filtered: 'revisit.empty' },
  skeletonRows: 8,
});
