import { Section } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';
import './joint.css';

type Meeting = JointDetail['progress']['meetings'][number];

/** The members’ own meetings: who was there, and whether that was enough. */
export function Meetings({ detail }: { readonly detail: JointDetail }) {
  const say = useSay();
  const columns = useColumns(detail);
  const names = useNames();
  const { called, meetings, needed } = detail.progress;
  return (
    <Section id="meetings" title={say('joint.meetings')} className="stack">
      {called === null ? null : <Called called={called} />}
      {needed.length === 0 ? null : <p className="quiet">{say('joint.needed', { who: names(needed) })}</p>}
      {meetings.length === 0 ? null : (
        <DataTable<Meeting>
          caption={say('joint.meetings')}
          columns={columns}
          rows={meetings}
          keyOf={({ meeting }) => String(meeting)}
          isPlain
        />
      )}
    </Section>
  );
}

type Ahead = NonNullable<JointDetail['progress']['called']>;

/** When and where they sit together next, and what else is booked then. */
function Called({ called: { on, from, until, venue, experts, clashes } }: { readonly called: Ahead }) {
  const say = useSay();
  const join = (all: Ahead['experts']): string =>
    all.map(({ expert, name }) => name ?? expert).join(say.language === 'zh' ? '、' : ', ');
  const place = venue === null ? say('joint.called.noVenue') : (venue.name ?? say('joint.called.gone'));
  return (
    <>
      <p>
        <strong>{say('joint.called', { on, from, until, place })}</strong>
        {experts.length === 0 ? null : ` · ${say('joint.called.experts', { who: join(experts) })}`}
      </p>
      {clashes.map((one) => {
        const what = [
          ...(one.isVenue ? [say('joint.clash.venue')] : []),
          ...(one.experts.length === 0 ? [] : [join(one.experts)]),
        ].join(say.language === 'zh' ? '、' : ', ');
        const other = one.number ?? say('joint.clash.other');
        return (
          <p key={`${other} ${one.from} ${what}`}>
            {say('joint.clash', { what, other, from: one.from, until: one.until })}
          </p>
        );
      })}
    </>
  );
}

function useNames(): (offices: readonly string[]) => string {
  const say = useSay();
  const nameOf = useOfficeName();
  return (offices) => offices.map(nameOf).join(say.language === 'zh' ? '、' : ', ');
}

function useColumns({ texts }: JointDetail): readonly Column<Meeting>[] {
  const say = useSay();
  const names = useNames();
  return [
    {
      id: 'on',
      title: say('word.day'),
      cell: ({ on, isCorrected }) => (isCorrected ? say('joint.meeting.corrected', { on }) : on),
    },
    { id: 'attended', title: say('joint.meeting.attended'), isText: true, cell: ({ attended }) => names(attended) },
    {
      id: 'quorum',
      title: say('joint.meeting.quorum'),
      isText: true,
      cell: ({ isQuorate, missing }) =>
        isQuorate ? say('joint.meeting.isQuorate') : say('joint.meeting.lacks', { who: names(missing) }),
    },
    {
      id: 'minutes',
      title: say('joint.meeting.minutes'),
      isText: true,
      cell: ({ minutes }) => <span className="minutes-text">{texts[minutes] ?? ''}</span>,
    },
  ];
}
