import { phaseText, wordOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import type { FilterBarProps } from '../case/list-slots.js';
import { OfficeSelect } from '../office/office-select.js';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';
import { channels, phases, states, type DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, change, clear }: FilterBarProps<DeliveryFilters>) {
  const say = useSay();
  const field = (name: 'state' | 'phase' | 'channel' | 'office', label: string): FilterField => ({
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
        {...field('state', say('delivery.filter.state'))}
        {...options(states, (one) => say(`delivery.filter.state.${one}`))}
      />
      <FilterChoice
        {...field('phase', say('word.state'))}
        {...options(phases, (one) => phaseText('delivery', one, say.language))}
      />
      <FilterChoice
        {...field('channel', say('delivery.channel'))}
        {...options(channels, (one) => wordOf('delivery', 'channel', one, say.language))}
      />
      <OfficeSelect {...field('office', say('delivery.office'))} />
      <Checkbox
        checked={filters.drill === 'true'}
        onChange={({ target }) => change('drill', target.checked ? 'true' : undefined)}
      >
        {say('drill.only')}
      </Checkbox>
      {clear === null ? null : <Button onClick={clear}>{say('delivery.filter.clear')}</Button>}
    </div>
  );
}
