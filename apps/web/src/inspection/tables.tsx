import { Section } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { InspectionDetail, Progress } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { OtherVisitsOf } from './other-visits.js';
import { useVisits } from './use-parts.js';

type Given = { readonly detail: InspectionDetail };
type Inspector = Progress['inspectors'][number];
type Visit = Progress['visits'][number];

/** Who is of the group, and who has said that nothing stands in the way. */
export function Members({ detail: { progress } }: Given) {
  const say = useSay();
  const columns: readonly Column<Inspector>[] = [
    {
      id: 'name',
      title: say('inspection.member'),
      isText: true,
      cell: ({ name, isLeader }) =>
        [name ?? say('inspection.member.unknown'), ...(isLeader ? [say('inspection.leads')] : [])].join(' · '),
    },
    { id: 'from', title: say('inspection.from'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'declared',
      title: say('inspection.declared'),
      isText: true,
      cell: (one) => say(`inspection.declared.${saidBy(one)}`),
    },
  ];
  return (
    <Section id="members" title={say('inspection.members')} className="stack">
      <DataTable<Inspector>
        caption={say('inspection.members')}
        columns={columns}
        rows={progress.inspectors}
        keyOf={({ account, isGone }) => `${account} ${String(isGone)}`}
        isPlain
      />
    </Section>
  );
}

function saidBy({ isFree, isGone, isLost }: Inspector): 'gone' | 'lost' | 'free' | 'not' {
  if (isGone) return 'gone';
  if (isLost) return 'lost';
  return isFree ? 'free' : 'not';
}

/** Where the group goes, in the order of the plan. */
export function Visits({ detail: { item, progress } }: Given) {
  const say = useSay();
  const rows = useVisits(item).data?.items ?? [];
  const columns: readonly Column<Visit>[] = [
    { id: 'on', title: say('word.day'), isWhole: true, cell: ({ on }) => on },
    {
      id: 'office',
      title: say('inspection.where'),
      cell: ({ office }) => (
        <span className="stack-close">
          <OfficeName id={office} />
          <OtherVisitsOf to={office} all={progress.otherVisits} />
        </span>
      ),
    },
    {
      id: 'announced',
      title: say('inspection.announced'),
      isText: true,
      cell: ({ isAnnounced }) => say(isAnnounced ? 'inspection.announced.yes' : 'inspection.announced.no'),
    },
    {
      id: 'stands',
      title: say('word.stands'),
      isText: true,
      cell: ({ stands, isSettled, case: id }) => {
        const text = say(`inspection.stands.${stands}`);
        const settled = isSettled ? ` · ${say('inspection.settled')}` : '';
        const row = rows.find((one) => one.id === id);
        return (
          <span className="stack-close">
            <span>{`${text}${settled}`}</span>
            {row === undefined ? null : <CaseLink kind="visit" {...row} />}
          </span>
        );
      },
    },
  ];
  return (
    <Section id="visits" title={say('inspection.visits')} className="stack">
      <DataTable<Visit>
        caption={say('inspection.visits')}
        columns={columns}
        rows={progress.visits}
        keyOf={({ visit }) => visit}
        isPlain
      />
      <p className="quiet">{say('inspection.secret')}</p>
    </Section>
  );
}
