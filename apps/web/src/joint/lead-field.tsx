import { Form } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { presentIn, type JointDetail } from './joint-detail.js';

/** Chooses who is proposed to lead, of those who are in it and those who come with this proposal. */
export function LeadField({ detail, ...given }: { readonly detail: JointDetail } & object) {
  const typed = (Form.useWatch('members') ?? []) as readonly { readonly office?: string }[];
  const members = [
    ...presentIn(detail.progress).map(({ office }) => office),
    ...typed.flatMap(({ office }) => office ?? []),
  ];
  return <OfficeSelect {...given} only={({ id }) => members.includes(id)} withOutside />;
}
