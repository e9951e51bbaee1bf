import type { InputRef } from 'antd';
import { useRef } from 'react';
import { useShortcuts } from '../base/keys.js';
import { OfficeSelect } from '../office/office-select.js';
import { FilterChoice } from '../parts/filter-choice.js';
import { TypedFilter } from '../parts/typed-filter.js';
import type { Choice } from './choices.js';
import { valueText, type Filters } from './filters.js';
import { textOf } from './register.js';
import { useSay } from './roster.messages.js';

interface FilterBarProps {
  readonly texts: 'roster' | 'venue';
  readonly choices: readonly Choice[];
  readonly filters: Filters;
  readonly set: (name: string, value: string | null) => void;
}

/** Name, office, and one of a few words each; `/` goes to the name. */
export function FilterBar({ texts, choices, filters, set }: FilterBarProps) {
  const say = useSay();
  const name = useRef<InputRef>(null);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => name.current?.focus() }]);
  return (
    <div className="row filter-bar no-print" role="search">
      <TypedFilter
        ref={name}
        label={textOf(say, texts, 'find')}
        value={filters.text}
        change={(text) => set('text', text)}
      />
      <OfficeSelect
        aria-label={say('word.office')}
        value={filters.office ?? undefined}
        onChange={(office) => set('office', office ?? null)}
      />
      {choices.map((choice) => (
        <FilterChoice
          key={choice.name}
          aria-label={say(choice.title)}
          value={filters.chosen[choice.name]}
          onChange={(value) => set(choice.name, value ?? null)}
          options={choice.values.map((value) => ({ value, label: valueText(say, texts, choice, value) }))}
          isLong
        />
      ))}
    </div>
  );
}
