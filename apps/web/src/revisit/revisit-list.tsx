import { useKindColumns } from '../case/kind-columns.js';
import { listScreen, usualFilters } from '../case/list-screen.js';
import type { Column } from '../parts/data-table.js';
import { RevisitBoardPart } from './revisit-board.js';
import { RevisitErrandsPart } from './revisit-errands.js';
import { RevisitCalendarPart } from './revisit-calendar.js';
import type { RevisitItem } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

const Above = () => (
  <>
    <RevisitErrandsPart />
    <RevisitBoardPart />
    <RevisitCalendarPart />
  </>
);

function useColumns(): readonly Column<RevisitItem>[] {
  const say = useSay();
  const of = useKindColumns('revisit');
  return [
    of.number(),
    of.plain('plannedOn', 'revisit.plannedOn'),
    of.due('word.due'),
    of.phase(),
    of.word('matter', 'revisit.matter'),
    of.office('office', 'revisit.office'),
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
    of.office('supervisor', 'revisit.supervisor'),
  ];
}

/** Revisits (回访) that the acting office makes or calls back. */
export const Screen = listScreen('revisit', {
  title: 'revisit.title',
  filters: {
    ...usualFilters,
    matter: 'revisit.matter',
    endedAs: 'word.outcome',
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
