import { attachments } from '#libs/contracts';
import { Select } from 'antd';
import { useAnswer } from '../base/use-answer.js';
import type { CaseSeen } from '../command/form-hints.js';
import { useSay } from './attachments.messages.js';
import type { FormField } from '../parts/form-field.js';

interface AttachmentFieldProps extends FormField {
  readonly detail: CaseSeen;
}

/** A file of the case as a field of a form: a photograph or a scan that was attached to it before. */
export function AttachmentField({ detail, id, value, onChange }: AttachmentFieldProps) {
  const say = useSay();
  const { id: of } = detail.item as { readonly id: string };
  const { data } = useAnswer(attachments, `/api/cases/${of}/attachments`);
  const options = (data?.items ?? [])
    .filter(({ isErased, withdrawnAt, isCited }) => !isErased && withdrawnAt === null && !isCited)
    .map(({ attachment, name, seq }) => ({ value: attachment, label: name ?? say('attachments.nameless', { seq }) }))
    // What was brought last is nearest to what is recorded now.
    .reverse();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      options={options}
      notFoundContent={say('attachments.choose.none')}
      value={value as string | undefined}
      onChange={(one) => onChange?.(one)}
    />
  );
}
