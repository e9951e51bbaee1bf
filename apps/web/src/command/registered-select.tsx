import { generalWord, longestPage, rosterPersonPage } from '#libs/contracts';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer, useMe } from '../base/index.js';
import { useSay } from './command.messages.js';

/** Chooses somebody of the register of the own office (代谁记录) whose term runs, by typing any part of their name or code. */
export function RegisteredSelect(given: object) {
  const { language } = useSay();
  const [text, setText] = useState('');
  const office = useMe().data?.acting?.office;
  const query = { office, state: 'serving', limit: longestPage, ...(text !== '' && { text }) };
  const found = useAnswer(rosterPersonPage, office === undefined ? null : '/api/roster/people', {
    query,
    keepsPrevious: true,
  });
  const options = found.data?.items.map(({ id, name, code, kind }) => ({
    value: id,
    label: `${name} · ${generalWord('rosterKind', kind, language)} · ${code}`,
  }));
  return (
    <Select {...given} allowClear showSearch={{ filterOption: false, onSearch: setText }} options={options ?? []} />
  );
}
