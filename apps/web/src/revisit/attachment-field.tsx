import { attachments } from '#libs/contracts';
import { Select } from 'antd';
import { useAnswer } from '../base/use-answer.js';
import type { OwnControlProps } from '../command/form-hints.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };

/** The paper that shows it: of the attachments of this revisit, which a telephone brings by its camera. */
export function AttachmentField({ detail: { item }, id, value, onChange }: Props) {
  const say = useSay();
  const { data } = useAnswer(attachments, `/api/cases/${item.id}/attachments`);
  const options = (data?.items ?? []).map(({ attachment, name }) => ({ value: attachment, label: name ?? attachment }));
  return (
    <Select
      id={id}
      aria-label={say('revisit.proof')}
      options={options}
      value={value as string | undefined}
      onChange={(one) => onChange?.(one)}
    />
  );
}
