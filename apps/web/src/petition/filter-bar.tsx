import { wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAlmanac } from '../clock/use-almanac.js';
import { DateField } from '../clock/date-field.js';
import { nameIn } from '../base/name-in.js';
import { OfficeSelect } from '../office/office-select.js';
import { holdsPetitions, isPlace } from '../office/which-offices.js';
import { useSay } from './petition.messages.js';
import { CategorySelect } from '../category/category-select.js';
import { channels, classes, states, type PetitionFilters } from './petition-filters.js';
import { ImportedAnswered } from './imported-answered.js';
import { SearchBox } from './search-box.js';
import { DrillFilter } from '../case/kind-filters.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';

type Props = Pick<FilterBarProps<PetitionFilters>, 'filters' | 'change'>;

/** The field of a filter that is a name of something. */
const fieldOf =
  ({ filters, change }: Props) =>
  (
    name: 'state' | 'holder' | 'category' | 'place' | 'channel' | 'class' | 'owes' | 'rule',
    label: string,
  ): FilterField => ({
    'aria-label': label,
    value: filters[name],
    onChange: (value) => change(name, value),
  });

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function FilterBar({ filters, change }: Props) {
  const say = useSay();
  const [isMore, setMore] = useState(false);
  const field = fieldOf({ filters, change });
  return (
    <div className="stack filters no-print" role="search" aria-label={say('petition.search')}>
      <div className="row filter-bar">
        <SearchBox value={filters.text ?? ''} change={(text) => change('text', text)} />
        <FilterChoice
          {...field('state', say('petition.filter.state'))}
          options={states.map((value) => ({ value, label: say(`petition.filter.state.${value}`) }))}
        />
        <OfficeSelect {...field('holder', say('petition.holder'))} only={holdsPetitions} />
        <CategorySelect {...field('category', say('petition.category'))} />
        <Button aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {say(isMore ? 'petition.filter.less' : 'petition.filter.more')}
        </Button>
      </div>
      {filters.channel === 'import' ? <ImportedAnswered /> : null}
      {isMore ? <MoreFilters filters={filters} change={change} /> : null}
    </div>
  );
}

function MoreFilters({ filters, change }: Props) {
  const say = useSay();
  const rules = useAlmanac()?.rules ?? [];
  const field = fieldOf({ filters, change });
  const words = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('petition', name, value, say.language) }));
  return (
    <div className="row filter-bar">
      <OfficeSelect {...field('place', say('word.place'))} only={isPlace} />
      <FilterChoice {...field('channel', say('petition.channel'))} options={words('channel', channels)} />
      <FilterChoice {...field('class', say('petition.class'))} options={words('class', classes)} />
      <OfficeSelect {...field('owes', say('petition.filter.owes'))} />
      <FilterChoice
        {...field('rule', say('petition.filter.rule'))}
        options={rules.map(({ id, name }) => ({ value: id, label: `${nameIn(name, say.language)} ${id}` }))}
      />
      {(['from', 'to'] as const).map((side) => (
        <label key={side} className="words" htmlFor={`filter-${side}`}>
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
      <DrillFilter value={filters.drill} onChange={(value) => change('drill', value)} />
    </div>
  );
}
