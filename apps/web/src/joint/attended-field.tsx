import { wordOf } from '#libs/contracts';
import { Checkbox } from 'antd';
import { useOfficeName } from '../office/office-name.js';
import { presentIn, type JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';

/** Which members were there; those without whom it decides nothing are marked, and those who have left since come last. */
export function AttendedField({ detail: { progress }, ...given }: { readonly detail: JointDetail } & object) {
  const say = useSay();
  const nameOf = useOfficeName();
  const there = presentIn(progress).map(({ office }) => office);
  const gone = new Map(progress.members.map(({ office, left }) => [office, left]));
  const markOf = (office: string): string | null => {
    if (progress.needed.includes(office)) return say('joint.member.necessary');
    const left = there.includes(office) ? null : gone.get(office);
    return left == null ? null : wordOf('joint', 'left', left, say.language);
  };
  const options = [...new Set([...there, ...gone.keys()])].map((office) => {
    const mark = markOf(office);
    return { value: office, label: mark === null ? nameOf(office) : `${nameOf(office)} · ${mark}` };
  });
  return <Checkbox.Group {...given} role="group" aria-label={say('joint.meeting.attended')} options={options} />;
}
