import { longestPage, rosterPersonPage } from '#libs/contracts';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';

interface ExpertsFieldProps {
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** Chooses experts of the register whose term runs, by typing any part of their name. */
export function ExpertsField({ detail: _detail, ...given }: ExpertsFieldProps & { readonly detail: object }) {
  const [text, setText] = useState('');
  const nameOf = useOfficeName();
  const query = { kind: 'expert', state: 'serving', limit: longestPage, ...(text !== '' && { text }) };
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
