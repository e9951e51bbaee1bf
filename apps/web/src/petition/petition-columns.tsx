import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { LegalDate } from '../clock/legal-date.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { CategoryName } from '../category/category-name.js';
import type { PetitionItem } from './use-petitions.js';
import './petition.messages.js';

/** Every column that the list of petitions has. */
export function usePetitionColumns(): readonly Column<PetitionItem>[] {
  const say = useSay();
  const { language } = useSettings();
  return [
    {
      id: 'number',
      title: say('petition.number'),
      cell: ({ number, isDrill, isSupervised, isTrial }) => (
        <>
          <Link className="case-number" to={caseAddress('petition', number)}>
            {number}
          </Link>
          {isDrill ? <span className="drill-mark">{say('drill.mark')}</span> : null}
          {isTrial ? <span className="supervised-mark">{say('petition.trial')}</span> : null}
          {isSupervised ? <span className="supervised-mark">⚑ {say('petition.supervised')}</span> : null}
        </>
      ),
    },
    { id: 'title', title: say('petition.subject'), cell: ({ title }) => <CellTitle title={title} /> },
    { id: 'due', title: say('petition.due'), cell: (row) => <Due row={row} /> },
    {
      id: 'phase',
      title: say('petition.phase'),
      isWhole: true,
      cell: ({ phase, endedAt }) => <StateTag kind="petition" phase={phase} hasEnded={endedAt !== null} />,
    },
    { id: 'holder', title: say('petition.holder'), cell: ({ holder }) => <OfficeName id={holder} /> },
    {
      id: 'age',
      title: say('petition.age'),
      align: 'end',
      isWhole: true,
      cell: ({ ageDays }) => say('word.days', { n: ageDays }),
    },
    { id: 'receivedOn', title: say('petition.receivedOn'), cell: ({ receivedOn }) => <LegalDate on={receivedOn} /> },
    {
      id: 'channel',
      title: say('petition.channel'),
      isWhole: true,
      cell: ({ channel }) => wordOf('petition', 'channel', channel, language),
    },
    {
      id: 'class',
      title: say('petition.class'),
      cell: (row) => (row.class === null ? say('word.none') : wordOf('petition', 'class', row.class, language)),
    },
    { id: 'category', title: say('petition.category'), cell: ({ category }) => <CategoryName id={category} /> },
    { id: 'place', title: say('petition.place'), cell: ({ place }) => <OfficeName id={place} /> },
    { id: 'referrals', title: say('petition.referrals'), align: 'end', cell: ({ referrals }) => referrals },
  ];
}

/** The next date of a petition; its list does not carry the clock, so it leads to the case and not to the reasons. */
function Due({ row }: { readonly row: PetitionItem }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(row));
  if (row.legalDueOn === null || row.endedAt !== null) return <span className="quiet">{say('word.none')}</span>;
  const state = row.isOverdue ? 'overdue' : 'running';
  const { legalDueOn, provisional } = row;
  const { stage, words } = readClock(
    { clock: row.dueRule ?? '', state, rawDueOn: null, legalDueOn, provisional },
    reckoning,
  );
  return <DeadlineLine stage={stage} words={words} />;
}
