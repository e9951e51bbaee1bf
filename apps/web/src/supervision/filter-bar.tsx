import { phaseText, wordOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useSay } from './supervision.messages.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { OfficeSelect } from '../office/office-select.js';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';
import { bases, phases, rungs, states, triggers, type SupervisionFilters } from './supervision-filters.js';

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, change, clear }: FilterBarProps<SupervisionFilters>) {
  const say = useSay();
  const field = (name: 'state' | 'phase' | 'basis' | 'rung' | 'trigger' | 'office', label: string): FilterField => ({
    'aria-label': label,
    value: filters[name],
    onChange: (value) => change(name, value),
  });
  const options = <T extends string>(values: readonly T[], text: (value: T) => string) => ({
    isLong: true,
    options: values.map((value) => ({ value, label: text(value) })),
  });
  return (
    <div className="row filter-bar no-print" role="search">
      <FilterChoice
        {...field('state', say('supervision.filter.state'))}
        {...options(states, (one) => say(`supervision.filter.state.${one}`))}
      />
      <FilterChoice
        {...field('phase', say('word.state'))}
        {...options(phases, (one) => phaseText('supervision', one, say.language))}
      />
      <FilterChoice
        {...field('basis', say('supervision.basis'))}
        {...options(bases, (one) => wordOf('supervision', 'basis', one, say.language))}
      />
      <FilterChoice
        {...field('rung', say('supervision.rung'))}
        {...options(rungs, (n) => say('supervision.rungOf', { n }))}
      />
      <FilterChoice
        {...field('trigger', say('supervision.trigger'))}
        {...options(triggers, (one) => wordOf('supervision', 'trigger', one, say.language))}
      />
      <OfficeSelect {...field('office', say('supervision.office'))} />
      <Checkbox
        checked={filters.drill === 'true'}
        onChange={({ target }) => change('drill', target.checked ? 'true' : undefined)}
      >
        {say('drill.only')}
      </Checkbox>
      {clear === null ? null : <Button onClick={clear}>{say('supervision.filter.clear')}</Button>}
    </div>
  );
}
