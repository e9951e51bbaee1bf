import { longestPage, rosterPersonPage } from '#libs/contracts';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import type { MediationDetail } from './mediation-detail.js';
import type { FormField } from '../parts/form-field.js';

interface MediatorsFieldProps extends FormField {
  readonly detail: MediationDetail;
}

/** Chooses mediators of the register of the committee, by typing any part of their name. */
export function MediatorsField({ detail: { item }, ...given }: MediatorsFieldProps) {
  const [text, setText] = useState('');
  const query = {
    ...{ office: item.committee, kind: 'mediator', state: 'active', limit: longestPage },
    ...(text !== '' && { text }),
  };
  const found = useAnswer(rosterPersonPage, '/api/roster/people', { query, keepsPrevious: true });
  const options = found.data?.items.map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` })) ?? [];
  return (
    <Select
      {...(given as object)}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText }}
      options={options}
    />
  );
}
