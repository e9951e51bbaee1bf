import { wordOf } from '#libs/contracts';
import { Checkbox } from 'antd';
import { partyOptions } from '../case/party-forms.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

interface AttendedFieldProps {
  readonly detail: MediationDetail;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** Who was there, of all who are in the case. */
export function AttendedField({ detail: { parties, progress }, ...given }: AttendedFieldProps) {
  const say = useSay();
  const helping = progress.helpers.map(({ helper, helperAs }) => ({
    value: helper,
    label: `${helper} · ${wordOf('mediation', 'helperAs', helperAs, say.language)}`,
  }));
  return <Checkbox.Group {...(given as object)} options={[...partyOptions(parties, say), ...helping]} />;
}
