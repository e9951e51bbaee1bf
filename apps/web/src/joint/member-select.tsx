import { OfficeSelect } from '../office/office-select.js';
import { presentIn, type JointDetail } from './joint-detail.js';

/** Chooses one of the members, other than whoever leads. */
export function MemberSelect({ detail, ...given }: { readonly detail: JointDetail } & object) {
  const members = presentIn(detail.progress)
    .filter(({ isLead }) => !isLead)
    .map(({ office }) => office);
  return <OfficeSelect {...given} only={({ id }) => members.includes(id)} withOutside />;
}
