import { wordOf } from '#libs/contracts';
import { useKindColumns } from '../case/kind-columns.js';
import { CaseLink } from '../parts/case-link.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './supervision.messages.js';
import { DueCell } from '../case/due-cell.js';
import type { SupervisionItem } from './supervision-detail.js';

/** The columns of the list of supervisions. */
export function useSupervisionColumns(): readonly Column<SupervisionItem>[] {
  const say = useSay();
  const of = useKindColumns('supervision');
  return [
    of.number('supervision.number'),
    {
      id: 'about',
      title: say('supervision.petition'),
      cell: (row) => (
        <>
          <PetitionOf row={row} />
          {row.petitionTitle === null ? null : <CellTitle title={row.petitionTitle} />}
        </>
      ),
    },
    {
      id: 'due',
      title: say('supervision.due'),
      cell: (row) => (
        <span className="supervision-due">
          <DueCell row={row} />
        </span>
      ),
    },
    of.office('office', 'supervision.office'),
    {
      id: 'rung',
      title: say('supervision.rung'),
      isWhole: true,
      cell: ({ rung }) => (rung === 0 ? say('supervision.rungZero') : say('supervision.rungOf', { n: rung })),
    },
    { id: 'phase', title: say('word.state'), isWhole: true, cell: (row) => <StateTag kind="supervision" {...row} /> },
    {
      id: 'trigger',
      title: say('supervision.trigger'),
      isText: true,
      cell: ({ basis, trigger }) =>
        trigger === null ? say(`supervision.ground.${basis}`) : wordOf('supervision', 'trigger', trigger, say.language),
    },
    of.dayOf('openedAt', 'supervision.openedAt'),
  ];
}

/** The petition that it is about, for whoever may see it. */
export function PetitionOf({ row }: { readonly row: Pick<SupervisionItem, 'petitionNumber'> }) {
  const say = useSay();
  if (row.petitionNumber === null) return <span className="quiet">{say('supervision.petitionHidden')}</span>;
  return <CaseLink kind="petition" number={row.petitionNumber} />;
}
