import { capacity, generalWord } from '#libs/contracts';
import { FilterChoice } from '../parts/filter-choice.js';
import { Input } from 'antd';
import { useRef } from 'react';
import type { InputRef } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './account.messages.js';
import type { AccountFilters } from './use-accounts.js';

interface AccountFilterBarProps {
  readonly filters: AccountFilters;
  readonly set: (name: string, value: string | null) => void;
}

const states = ['active', 'inactive', 'blocked'] as const;

/** Name, office, capacity, state; `/` goes to the name. */
export function AccountFilterBar({ filters, set }: AccountFilterBarProps) {
  const say = useSay();
  const name = useRef<InputRef>(null);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => name.current?.focus() }]);
  return (
    <div className="row filter-bar no-print" role="search">
      <Input.Search
        ref={name}
        key={filters.text}
        className="filter-number"
        defaultValue={filters.text}
        placeholder={say('account.find')}
        aria-label={say('account.find')}
        allowClear
        onSearch={(text) => set('text', text.trim())}
      />
      <OfficeSelect
        aria-label={say('account.office')}
        placeholder={say('account.office')}
        value={filters.office ?? undefined}
        onChange={(office) => set('office', office ?? null)}
      />
      <FilterChoice
        label={say('account.capacity')}
        value={filters.capacity ?? undefined}
        change={(chosen) => set('capacity', chosen ?? null)}
        options={capacity.options.map((value) => ({ value, label: generalWord('capacity', value, say.language) }))}
      />
      <FilterChoice
        label={say('word.state')}
        value={filters.state ?? undefined}
        change={(chosen) => set('state', chosen ?? null)}
        options={states.map((value) => ({ value, label: say(`account.state.${value}`) }))}
      />
    </div>
  );
}
