import { Checkbox } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import { askedAboutIn, nameOfObligation } from './obligation-name.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };

/** Which obligations of those that are due, or have no day, are not performed, by what a party says. */
export function NotPerformedField({ detail: { progress }, id, value, onChange }: Props) {
  const say = useSay();
  const chosen = (value ?? []) as string[];
  const options = askedAboutIn(progress).map((name) => ({ value: name, label: nameOfObligation(name, say) }));
  return (
    <span id={id}>
      <Checkbox.Group options={options} value={chosen} onChange={(names) => onChange?.(names)} />
    </span>
  );
}
