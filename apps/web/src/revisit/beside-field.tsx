import { Checkbox } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };

/** In which other open revisits of the matter the same is recorded: one errand, asked once. */
export function BesideField({ detail: { progress }, id, value, onChange }: Props) {
  const say = useSay();
  const options = progress.beside.map(({ id: one, number, plannedOn }) => ({
    value: one,
    label: say('revisit.beside.one', { number, on: plannedOn }),
  }));
  return (
    <span id={id}>
      <Checkbox.Group options={options} value={(value ?? []) as string[]} onChange={(ids) => onChange?.(ids)} />
    </span>
  );
}
