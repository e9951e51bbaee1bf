import { phaseText, wordOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useSay } from './supervision.messages.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { OfficeSelect } from '../office/office-select.js';
import { FilterChoice } from '../parts/filter-choice.js';
import type { SupervisionFilters } from './supervision-filters.js';

const states = ['overdue', 'open', 'ended'] as const;
const phases = ['climbing', 'verifying', 'ended'] as const;
const triggers = ['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'] as const;
const rungs = ['1', '2', '3', '4', '5'] as const;

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, change, clear }: FilterBarProps<SupervisionFilters>) {
  const say = useSay();
  const choices = [
    {
      name: 'state',
      label: say('supervision.filter.state'),
      values: states,
      text: (one: string) => say(`supervision.filter.state.${one as (typeof states)[number]}`),
    },
    {
      name: 'phase',
      label: say('word.state'),
      values: phases,
      text: (one: string) => phaseText('supervision', one, say.language),
    },
    {
      name: 'rung',
      label: say('supervision.rung'),
      values: rungs,
      text: (one: string) => say('supervision.rungOf', { n: one }),
    },
    {
      name: 'trigger',
      label: say('supervision.trigger'),
      values: triggers,
      text: (one: string) => wordOf('supervision', 'trigger', one, say.language),
    },
  ] as const;
  return (
    <div className="row filter-bar no-print" role="search">
      {choices.map(({ name, label, values, text }) => (
        <FilterChoice
          key={name}
          label={label}
          value={filters[name]}
          change={(value) => change(name, value)}
          options={values.map((value) => ({ value, label: text(value) }))}
          isLong
        />
      ))}
      <OfficeSelect
        aria-label={say('supervision.office')}
        placeholder={say('supervision.office')}
        value={filters.office}
        onChange={(office) => change('office', office)}
      />
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
