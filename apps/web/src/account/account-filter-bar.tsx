import { capacity, generalWord } from '#libs/contracts';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';
import { useRef } from 'react';
import type { InputRef } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { useShortcuts } from '../base/keys.js';
import { TypedFilter } from '../parts/typed-filter.js';
import { useSay } from './account.messages.js';
import { accountStates, type AccountFilters } from './account-filters.js';

interface AccountFilterBarProps {
  readonly filters: AccountFilters;
  readonly set: (name: string, value: string | null) => void;
}

/** Name, office, capacity, state; `/` goes to the name. */
export function AccountFilterBar({ filters, set }: AccountFilterBarProps) {
  const say = useSay();
  const name = useRef<InputRef>(null);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => name.current?.focus() }]);
  const field = (of: 'office' | 'capacity' | 'state', label: string): FilterField => ({
    'aria-label': label,
    value: filters[of] ?? undefined,
    onChange: (value) => set(of, value ?? null),
  });
  return (
    <div className="row filter-bar no-print" role="search">
      <TypedFilter ref={name} label={say('account.find')} value={filters.text} change={(text) => set('text', text)} />
      <OfficeSelect {...field('office', say('word.office'))} />
      <FilterChoice
        {...field('capacity', say('account.capacity'))}
        options={capacity.options.map((value) => ({ value, label: generalWord('capacity', value, say.language) }))}
      />
      <FilterChoice
        {...field('state', say('word.state'))}
        options={accountStates.map((value) => ({ value, label: say(`account.state.${value}`) }))}
      />
    </div>
  );
}
