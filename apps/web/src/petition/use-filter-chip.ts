import { phaseText, wordOf } from '#libs/contracts';
import { useSay } from './petition.messages.js';
import { useCategoryName } from '../category/category-name.js';
import { useRuleName } from '../clock/rule-name.js';
import { useOfficeName } from '../office/office-name.js';
import type { PetitionFilters } from './petition-filters.js';

type FilterName = keyof PetitionFilters;

/** The words of a filter that is on, its value by its name in the reader's language. */
export function useFilterChip(): (name: FilterName, value: string) => string {
  const say = useSay();
  const officeOf = useOfficeName();
  const categoryOf = useCategoryName();
  const ruleOf = useRuleName();
  const readers: Partial<Record<FilterName, (value: string) => string>> = {
    phase: (value) => phaseText('petition', value, say.language),
    holder: officeOf,
    owes: officeOf,
    place: officeOf,
    category: categoryOf,
    rule: ruleOf,
    class: (value) => wordOf('petition', 'class', value, say.language),
    channel: (value) => wordOf('petition', 'channel', value, say.language),
    state: (value) => say(`petition.filter.state.${value as NonNullable<PetitionFilters['state']>}`),
  };
  return (name, value) => say(`petition.filter.chip.${name}`, { value: readers[name]?.(value) ?? value });
}
