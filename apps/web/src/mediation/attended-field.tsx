import { wordOf } from '#libs/contracts';
import { Checkbox } from 'antd';
import { partyOptions } from '../case/party-forms.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';
import type { FormField } from '../parts/form-field.js';

interface AttendedFieldProps extends FormField {
  readonly detail: MediationDetail;
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
