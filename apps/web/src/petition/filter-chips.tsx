import { phaseText, wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { useRuleName } from '../clock/rule-name.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { filterNames, isFiltered, type FilterName, type PetitionFilters } from './petition-filters.js';
import { useCategoryName } from '../category/use-categories.js';
import { useFilters } from './use-filters.js';
import './petition.messages.js';

/** What the list is narrowed to now, each to be taken off by itself. */
export function FilterChips({ filters }: { readonly filters: PetitionFilters }) {
  const say = useSay();
  const valueOf = useFilterValue();
  const { change, clear } = useFilters();
  if (!isFiltered(filters)) return null;
  return (
    <ul className="filter-chips" aria-label={say('petition.filter.active')}>
      {filterNames.flatMap((name) => {
        const value = filters[name];
        if (value === undefined) return [];
        const label = say(`petition.filter.chip.${name}`, { value: valueOf(name, value) });
        return [
          <li key={name}>
            <Button
              size="small"
              aria-label={say('petition.filter.takeOff', { filter: label })}
              onClick={() => change(name, undefined)}
            >
              {label} <span aria-hidden="true">×</span>
            </Button>
          </li>,
        ];
      })}
      <li className="no-print">
        <Button size="small" type="link" onClick={clear}>
          {say('petition.filter.clear')}
        </Button>
      </li>
    </ul>
  );
}

/** A value of a filter by its name in the reader's language. */
function useFilterValue(): (name: FilterName, value: string) => string {
  const say = useSay();
  const { language } = useSettings();
  const officeOf = useOfficeName();
  const categoryOf = useCategoryName();
  const ruleOf = useRuleName();
  const readers: Partial<Record<FilterName, (value: string) => string>> = {
    phase: (value) => phaseText('petition', value, language),
    holder: officeOf,
    owes: officeOf,
    place: officeOf,
    category: categoryOf,
    rule: ruleOf,
    class: (value) => wordOf('petition', 'class', value, language),
    channel: (value) => wordOf('petition', 'channel', value, language),
    state: (value) => say(`petition.filter.state.${value as NonNullable<PetitionFilters['state']>}`),
  };
  return (name, value) => readers[name]?.(value) ?? value;
}
