import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { JointDetail, Member } from './joint-detail.js';
import { useSay, type Say } from './joint.messages.js';

/** Who takes part and how far each is, at a glance: what each says stands in its share. */
export function MembersTable({ detail }: { readonly detail: JointDetail }) {
  const say = useSay();
  const columns = useColumns(detail);
  return (
    <Section id="members" title={say('joint.members')} className="stack">
      <DataTable<Member>
        caption={say('joint.members')}
        columns={columns}
        rows={detail.progress.members}
        keyOf={({ member }) => member}
        empty={<p className="quiet">{say('joint.noMembers')}</p>}
        isPlain
      />
    </Section>
  );
}

function useColumns({ texts, item }: JointDetail): readonly Column<Member>[] {
  const say = useSay();
  const word = (field: string, value: string): string => wordOf('joint', field, value, say.language);
  return [
    {
      id: 'office',
      title: say('joint.member.office'),
      cell: ({ office, member, left }) => (
        <span className="stack-close">
          <OfficeName id={office} />
          <span className="quiet">{member}</span>
          {left === null ? null : <span className="quiet">{word('left', left)}</span>}
        </span>
      ),
    },
    {
      id: 'role',
      title: say('joint.member.role'),
      isText: true,
      cell: ({ role, ...member }) => [word('role', role), ...standingOf(member, say)].join(' · '),
    },
    { id: 'answer', title: say('joint.member.answer'), isText: true, cell: (member) => answerOf(member, say) },
    { id: 'position', title: say('joint.member.position'), isText: true, cell: (member) => positionOf(member, say) },
    {
      id: 'tasks',
      title: say('joint.member.tasks'),
      cell: ({ tasks, tasksOpen }) =>
        tasks === 0 ? null : say('joint.member.tasksDone', { done: tasks - tasksOpen, all: tasks }),
    },
    {
      id: 'request',
      title: say('joint.member.request'),
      isText: true,
      cell: ({ request }) => texts[request] ?? null,
    },
    {
      id: 'share',
      title: say('joint.member.share'),
      cell: ({ shareNumber }) =>
        shareNumber === null ? null : <CaseLink kind="share" number={shareNumber} isDrill={item.isDrill} />,
    },
  ];
}

const standingOf = (
  { isLead, isNecessary, isBound }: Pick<Member, 'isLead' | 'isNecessary' | 'isBound'>,
  say: Say,
): readonly string[] => [
  ...(isLead ? [say('joint.member.lead')] : []),
  say(isNecessary ? 'joint.member.necessary' : 'joint.member.beside'),
  ...(isBound ? [] : [say('joint.member.requested')]),
];

function answerOf({ answer, answerBy }: Member, say: Say): string | null {
  if (answer !== null) return wordOf('joint', 'answer', answer, say.language);
  return answerBy === null ? null : say('joint.member.answerBy', { on: answerBy });
}

function positionOf({ positions, positionBy, isPositionLate, stance }: Member, say: Say): string | null {
  if (positions > 0) {
    const given = say('joint.member.positionGiven');
    return stance === null ? given : `${given} · ${wordOf('joint', 'stance', stance, say.language)}`;
  }
  if (positionBy === null) return null;
  return say(isPositionLate ? 'joint.member.positionLate' : 'joint.member.positionDue', { on: positionBy });
}
