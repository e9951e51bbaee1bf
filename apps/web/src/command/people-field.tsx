import { longestPage, rosterPersonPage } from '#libs/contracts';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import type { FormField } from '../parts/form-field.js';

interface PeopleFieldProps extends FormField {
  /** Filters of the register: among whom one chooses. */
  readonly among: Readonly<Record<string, string>>;
}

/** Chooses people of the register of any office, by typing any part of their name. */
export function PeopleField({ among, ...given }: PeopleFieldProps) {
  const [text, setText] = useState('');
  const nameOf = useOfficeName();
  const query = { ...among, limit: longestPage, ...(text !== '' && { text }) };
  const found = useAnswer(rosterPersonPage, '/api/roster/people', { query, keepsPrevious: true });
  const options = found.data?.items.map(({ id, name, office }) => ({
    value: id,
    label: `${name} · ${nameOf(office)}`,
  }));
  return (
    <Select
      {...(given as object)}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText }}
      options={options ?? []}
    />
  );
}
