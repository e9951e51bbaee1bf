import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';

/** With its place: two tasks of one office may be of one day. */
type Wait = JointDetail['progress']['waits'][number] & { readonly at: number };

/** Who is waited for, for what and since when, the longest first. */
export function WaitsTable({ detail: { progress, item } }: { readonly detail: JointDetail }) {
  const say = useSay();
  const columns = useWaitColumns<Wait>();
  if (item.endedAt !== null) return null;
  return (
    <Section id="waits" title={say('joint.waits')} className="stack">
      <DataTable<Wait>
        caption={say('joint.waits')}
        columns={columns}
        rows={progress.waits.map((wait, at) => ({ ...wait, at }))}
        keyOf={({ at }) => String(at)}
        empty={<p className="quiet">{say('joint.noWaits')}</p>}
        isPlain
      />
    </Section>
  );
}

/** Of what is waited for, whichever case it is of. */
export function useWaitColumns<W extends Wait>(): readonly Column<W>[] {
  const say = useSay();
  return [
    { id: 'for', title: say('joint.waits.for'), cell: (wait) => <OfficeName id={wait.for} /> },
    { id: 'office', title: say('joint.waits.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'what',
      title: say('joint.waits.what'),
      isText: true,
      cell: ({ what }) => wordOf('joint', 'waitsFor', what, say.language),
    },
    { id: 'since', title: say('joint.waits.since'), isWhole: true, cell: ({ since }) => since },
    {
      id: 'dueOn',
      title: say('word.limit'),
      isWhole: true,
      cell: ({ dueOn, isOverdue }) => (isOverdue ? say('joint.waits.late', { on: dueOn ?? '' }) : dueOn),
    },
  ];
}
