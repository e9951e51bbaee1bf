import { Button } from 'antd';
import { useSay } from './case.messages.js';
import type { FilterValues } from './list-filters.js';
import type { FilterBarProps } from './list-slots.js';

interface ChipsProps<F extends FilterValues> extends FilterBarProps<F> {
  readonly names: readonly (keyof F & string)[];
  /** The words of a filter that is on. */
  readonly wordsOf: (name: keyof F & string, value: string) => string;
}

/** What the list is narrowed to now, each to be taken off by itself. */
export function FilterChips<F extends FilterValues>({ filters, names, change, clear, wordsOf }: ChipsProps<F>) {
  const say = useSay();
  if (clear === null) return null;
  return (
    <ul className="words filter-chips no-print" aria-label={say('case.filters')}>
      {names.flatMap((name) => {
        const value = filters[name];
        if (value === undefined) return [];
        const label = wordsOf(name, value);
        return [
          <li key={name}>
            <Button
              size="small"
              aria-label={say('case.takeOff', { filter: label })}
              onClick={() => change(name, undefined)}
            >
              {label} <span aria-hidden="true">×</span>
            </Button>
          </li>,
        ];
      })}
      <li>
        <Button size="small" type="link" onClick={clear}>
          {say('case.clearFilters')}
        </Button>
      </li>
    </ul>
  );
}
