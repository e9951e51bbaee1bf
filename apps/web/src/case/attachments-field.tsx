import { attachments } from '#libs/contracts';
import { Select } from 'antd';
import { useAnswer } from '../base/use-answer.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useSay } from './attachments.messages.js';

/** Files of the case as a field of a form, any number of them: what was attached to it before. */
export function AttachmentsField({ detail, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const { id: of } = detail.item as { readonly id: string };
  const { data } = useAnswer(attachments, `/api/cases/${of}/attachments`);
  const options = (data?.items ?? [])
    .filter(({ isErased, withdrawnAt }) => !isErased && withdrawnAt === null)
    .map(({ attachment, name, seq }) => ({ value: attachment, label: name ?? say('attachments.nameless', { seq }) }))
    // What was brought last is nearest to what is recorded now.
    .reverse();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="multiple"
      allowClear
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={say('attachments.choose.none')}
      value={(value as string[] | undefined) ?? []}
      onChange={(all) => onChange?.(all)}
    />
  );
}
