import { wordOf } from '#libs/contracts';
import { LegalDate } from '../clock/legal-date.js';
import { useKindColumns } from '../case/kind-columns.js';
import { CaseLink } from '../parts/case-link.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay, type Say } from './petition.messages.js';
import { CategoryName } from '../category/category-name.js';
import { DueCell } from '../case/due-cell.js';
import type { PetitionItem } from './petition-detail.js';
import { supervisedWord } from './supervised-word.js';

/** Every column that the list of petitions has. */
export function usePetitionColumns(): readonly Column<PetitionItem>[] {
  const say = useSay();
  const of = useKindColumns('petition');
  return [
    {
      id: 'number',
      title: say('word.number'),
      cell: ({ isSupervised, isTrial, hasUnseenMaterial, ...row }) => (
        <>
          <CaseLink kind="petition" {...row} />
          {isTrial ? <span className="quiet supervised-mark">{say('petition.trial')}</span> : null}
          {isSupervised ? <span className="quiet supervised-mark">⚑ {say(supervisedWord(row))}</span> : null}
          {hasUnseenMaterial ? <span className="quiet supervised-mark">✉ {say('petition.material.mark')}</span> : null}
        </>
      ),
    },
    { id: 'title', title: say('word.title'), cell: ({ title }) => <CellTitle title={title} /> },
    { id: 'due', title: say('petition.due'), cell: (row) => <DueCell row={row} /> },
    {
      id: 'phase',
      title: say('word.state'),
      isWhole: true,
      cell: (row) => <PhaseCell row={row} say={say} />,
    },
    of.office('holder', 'petition.holder'),
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
      cell: ({ channel }) => wordOf('petition', 'channel', channel, say.language),
    },
    {
      id: 'class',
      title: say('petition.class'),
      cell: (row) => (row.class === null ? say('word.none') : wordOf('petition', 'class', row.class, say.language)),
    },
    { id: 'category', title: say('petition.category'), cell: ({ category }) => <CategoryName id={category} /> },
    of.office('place', 'word.place'),
    {
      id: 'served',
      title: say('petition.servedOf'),
      isWhole: true,
      cell: (row) => servedText(row, say),
    },
    { id: 'referrals', title: say('petition.referrals'), align: 'end', cell: ({ referrals }) => referrals },
  ];
}

/** Where it stands, and of several petitioners how many have what was decided. */
function PhaseCell({ row, say }: { readonly row: PetitionItem; readonly say: Say }) {
  return (
    <>
      <StateTag kind="petition" {...row} />
      {row.petitioners > 1 && row.served !== null ? (
        <span className="quiet supervised-mark">{servedText(row, say)}</span>
      ) : null}
    </>
  );
}

/** Of several petitioners how many have it: each is served, and has time of one's own from then on. */
function servedText({ petitioners, served }: PetitionItem, say: Say): string {
  if (petitioners < 2) return say('word.none');
  return served === null
    ? say('petition.severalOf', { all: petitioners })
    : say('petition.servedOfAll', { n: served, all: petitioners });
}
