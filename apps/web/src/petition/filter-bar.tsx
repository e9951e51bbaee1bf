import { phaseText, wordOf } from '#libs/contracts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { OfficeSelect } from '../office/office-select.js';
import { useShortcuts } from '../shell/keys.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { filterNames, isFiltered, type FilterName, type PetitionFilters } from './petition-filters.js';

interface FilterBarProps {
  readonly filters: PetitionFilters;
  readonly phases: readonly { readonly phase: string; readonly count: number }[];
}

const states = ['overdue', 'due', 'open', 'ended'] as const;
const classes = ['appeal', 'suggestion', 'accusation'] as const;
const channels = ['visit', 'letter', 'call', 'web', 'import'] as const;

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, phases }: FilterBarProps) {
  const say = useSay();
  const { language } = useSettings();
  const { change, clear, first } = useFilters();
  return (
    <div className="filter-bar no-print" role="search" ref={first}>
      <NumberFilter value={filters.number ?? ''} change={(number) => change('number', number)} />
      <Choice
        label={say('petition.filter.state')}
        value={filters.state}
        change={(state) => change('state', state)}
        options={states.map((one) => ({ value: one, label: say(`petition.filter.state.${one}`) }))}
      />
      <Choice
        label={say('petition.phase')}
        value={filters.phase}
        change={(phase) => change('phase', phase)}
        options={phases.map(({ phase, count }) => ({
          value: phase,
          label: `${phaseText(phase, language)} ${String(count)}`,
        }))}
      />
      <OfficeSelect
        aria-label={say('petition.holder')}
        placeholder={say('petition.holder')}
        value={filters.holder}
        onChange={(holder) => change('holder', holder)}
      />
      <Choice
        label={say('petition.class')}
        value={filters.class}
        change={(one) => change('class', one)}
        options={classes.map((one) => ({ value: one, label: wordOf('class', one, language) }))}
      />
      <Choice
        label={say('petition.channel')}
        value={filters.channel}
        change={(channel) => change('channel', channel)}
        options={channels.map((one) => ({ value: one, label: wordOf('channel', one, language) }))}
      />
      <Checkbox
        checked={filters.drill === 'true'}
        onChange={({ target }) => change('drill', target.checked ? 'true' : undefined)}
      >
        {say('petition.filter.drill')}
      </Checkbox>
      {isFiltered(filters) ? <Button onClick={clear}>{say('petition.filter.clear')}</Button> : null}
    </div>
  );
}

function useFilters() {
  const say = useSay();
  const [, setSearch] = useSearchParams();
  const first = useRef<HTMLDivElement>(null);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => first.current?.querySelector('input')?.focus() }]);
  const change = (name: FilterName, value: string | undefined): void =>
    setSearch((now) => {
      if (value === undefined || value === '') now.delete(name);
      else now.set(name, value);
      now.delete('cursor');
      return now;
    });
  const clear = (): void =>
    setSearch((now) => {
      for (const name of [...filterNames, 'cursor']) now.delete(name);
      return now;
    });
  return { change, clear, first };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ label, value, change, options }: ChoiceProps) {
  return (
    <Select<string | undefined>
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={change}
      options={[...options]}
      className="filter-choice"
    />
  );
}

/** Typed at leisure, asked for when it is whole: on Enter, or when one leaves the field. */
function NumberFilter({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const say = useSay();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <Input
      aria-label={say('petition.filter.number')}
      placeholder={say('petition.filter.number')}
      value={text}
      allowClear
      onChange={({ target }) => {
        setText(target.value);
        if (target.value === '') change('');
      }}
      onPressEnter={() => change(text)}
      onBlur={() => change(text)}
      className="filter-number"
    />
  );
}
