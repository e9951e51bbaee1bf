import { Checkbox } from 'antd';
import { useOfficeName } from '../office/office-name.js';
import { presentIn, type JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';

/** Which members were there; those without whom it decides nothing are marked. */
export function AttendedField({ detail: { progress }, ...given }: { readonly detail: JointDetail } & object) {
  const say = useSay();
  const nameOf = useOfficeName();
  const options = presentIn(progress).map(({ office }) => ({
    value: office,
    label: progress.needed.includes(office) ? `${nameOf(office)} · ${say('joint.member.necessary')}` : nameOf(office),
  }));
  return <Checkbox.Group {...given} role="group" aria-label={say('joint.meeting.attended')} options={options} />;
}
