import { wordOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useAlmanac } from '../clock/use-almanac.js';
import { DateField } from '../clock/date-field.js';
import { nameIn } from '../base/name-in.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './petition.messages.js';
import { CategorySelect } from '../category/category-select.js';
import type { PetitionFilters } from './petition-filters.js';
import { SearchBox } from './search-box.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { FilterChoice } from '../parts/filter-choice.js';

type Props = FilterBarProps<PetitionFilters>;

const states = ['overdue', 'today', 'week', 'due', 'open', 'ended'] as const;
const classes = ['appeal', 'suggestion', 'accusation'] as const;
const channels = ['visit', 'letter', 'call', 'web', 'import'] as const;

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, change }: Props) {
  const say = useSay();
  const [isMore, setMore] = useState(false);
  return (
    <div className="stack filters no-print" role="search" aria-label={say('petition.search')}>
      <div className="row filter-bar">
        <SearchBox value={filters.text ?? ''} change={(text) => change('text', text)} />
        <FilterChoice
          label={say('petition.filter.state')}
          value={filters.state}
          change={(state) => change('state', state)}
          options={states.map((one) => ({ value: one, label: say(`petition.filter.state.${one}`) }))}
        />
        <OfficeSelect
          aria-label={say('petition.holder')}
          placeholder={say('petition.holder')}
          value={filters.holder}
          onChange={(holder) => change('holder', holder)}
        />
        <CategorySelect
          aria-label={say('petition.category')}
          placeholder={say('petition.category')}
          value={filters.category}
          onChange={(category) => change('category', category)}
        />
        <Button aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {say(isMore ? 'petition.filter.less' : 'petition.filter.more')}
        </Button>
      </div>
      {isMore ? <MoreFilters filters={filters} change={change} /> : null}
    </div>
  );
}

function MoreFilters({ filters, change }: Pick<Props, 'filters' | 'change'>) {
  const say = useSay();
  const rules = useAlmanac()?.rules ?? [];
  return (
    <div className="row filter-bar">
      <OfficeSelect
        aria-label={say('petition.place')}
        placeholder={say('petition.place')}
        value={filters.place}
        onChange={(place) => change('place', place)}
      />
      <FilterChoice
        label={say('petition.channel')}
        value={filters.channel}
        change={(channel) => change('channel', channel)}
        options={channels.map((one) => ({ value: one, label: wordOf('petition', 'channel', one, say.language) }))}
      />
      <FilterChoice
        label={say('petition.class')}
        value={filters.class}
        change={(one) => change('class', one)}
        options={classes.map((one) => ({ value: one, label: wordOf('petition', 'class', one, say.language) }))}
      />
      <OfficeSelect
        aria-label={say('petition.filter.owes')}
        placeholder={say('petition.filter.owes')}
        value={filters.owes}
        onChange={(owes) => change('owes', owes)}
      />
      <FilterChoice
        label={say('petition.filter.rule')}
        value={filters.rule}
        change={(rule) => change('rule', rule)}
        options={rules.map(({ id, name }) => ({ value: id, label: `${nameIn(name, say.language)} ${id}` }))}
      />
      {(['from', 'to'] as const).map((side) => (
        <label key={side} className="filter-date" htmlFor={`filter-${side}`}>
          <span>{say(`petition.filter.${side}`)}</span>
          <DateField
            id={`filter-${side}`}
            value={filters[side]}
            onChange={(date) => {
              if (date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date)) change(side, date);
            }}
          />
        </label>
      ))}
      <Checkbox
        checked={filters.drill === 'true'}
        onChange={({ target }) => change('drill', target.checked ? 'true' : undefined)}
      >
        {say('drill.only')}
      </Checkbox>
    </div>
  );
}
