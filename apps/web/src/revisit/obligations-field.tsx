import { Checkbox } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import type { RevisitDetail } from './revisit-detail.js';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };

/** Which obligations are due and not performed, by what a party says. */
export function NotPerformedField({ detail: { progress }, id, value, onChange }: Props) {
  const chosen = (value ?? []) as string[];
  return (
    <span id={id}>
      <Checkbox.Group options={[...progress.obligations]} value={chosen} onChange={(names) => onChange?.(names)} />
    </span>
  );
}
