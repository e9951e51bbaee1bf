import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { dateInList, dateOfInstant } from '../base/dates.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import type { SupervisionItem } from './use-supervisions.js';
import './supervision.messages.js';

/** The columns of the list of supervisions. */
export function useSupervisionColumns(): readonly Column<SupervisionItem>[] {
  const say = useSay();
  const { language } = useSettings();
  return [
    {
      id: 'number',
      title: say('supervision.number'),
      cell: ({ number, isDrill }) => (
        <>
          <Link className="case-number" to={caseAddress('supervision', number)}>
            {number}
          </Link>
          {isDrill ? <span className="drill-mark">{say('drill.mark')}</span> : null}
        </>
      ),
    },
    { id: 'about', title: say('supervision.about'), cell: ({ petitionTitle }) => <CellTitle title={petitionTitle} /> },
    { id: 'due', title: say('supervision.due'), cell: (row) => <Due row={row} /> },
    { id: 'office', title: say('supervision.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'rung',
      title: say('supervision.rung'),
      cell: ({ rung }) => (rung === 0 ? say('supervision.rungZero') : say('supervision.rungOf', { n: rung })),
    },
    {
      id: 'phase',
      title: say('supervision.phase'),
      isWhole: true,
      cell: ({ phase, endedAt }) => <StateTag kind="supervision" phase={phase} hasEnded={endedAt !== null} />,
    },
    {
      id: 'trigger',
      title: say('supervision.trigger'),
      cell: ({ trigger }) => wordOf('supervision', 'trigger', trigger, language),
    },
    { id: 'petition', title: say('supervision.petition'), cell: (row) => <PetitionOf row={row} /> },
    {
      id: 'openedAt',
      title: say('supervision.openedAt'),
      isWhole: true,
      cell: ({ openedAt }) => dateInList(dateOfInstant(openedAt), language),
    },
  ];
}

/** The petition that it is about, for whoever may see it. */
export function PetitionOf({ row }: { readonly row: Pick<SupervisionItem, 'petitionNumber'> }) {
  const say = useSay();
  if (row.petitionNumber === null) return <span className="quiet">{say('supervision.petitionHidden')}</span>;
  return (
    <Link className="case-number" to={caseAddress('petition', row.petitionNumber)}>
      {row.petitionNumber}
    </Link>
  );
}

function Due({ row }: { readonly row: SupervisionItem }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(row));
  if (row.legalDueOn === null || row.endedAt !== null) return <span className="quiet">{say('word.none')}</span>;
  const { legalDueOn, provisional, dueRule } = row;
  const state = row.isOverdue ? 'overdue' : 'running';
  const { stage, words } = readClock(
    { clock: dueRule ?? '', state, rawDueOn: null, legalDueOn, provisional },
    reckoning,
  );
  return (
    <span className="supervision-due">
      <DeadlineLine stage={stage} words={words} />
    </span>
  );
}
