import { phaseText, wordOf } from '#libs/contracts';
import type { MessageId } from '../base/texts.js';
import { useSay } from './petition.messages.js';
import { useCategoryName } from '../category/category-name.js';
import { useRuleName } from '../clock/rule-name.js';
import { useOfficeName } from '../office/office-name.js';
import type { PetitionFilters } from './petition-filters.js';

type FilterName = keyof PetitionFilters;

/** The words of a filter that is on, its value by its name in the reader's language. */
export function useFilterWords(): (name: FilterName, value: string) => string {
  const say = useSay();
  const officeOf = useOfficeName();
  const categoryOf = useCategoryName();
  const ruleOf = useRuleName();
  const wordsOf = (field: string) => (value: string) => wordOf('petition', field, value, say.language);
  const named: Partial<Record<FilterName, readonly [name: MessageId, read: (value: string) => string]>> = {
    phase: ['word.state', (value) => phaseText('petition', value, say.language)],
    holder: ['petition.holder', officeOf],
    owes: ['petition.filter.owes', officeOf],
    place: ['word.place', officeOf],
    category: ['petition.category', categoryOf],
    rule: ['petition.filter.rule', ruleOf],
    class: ['petition.class', wordsOf('class')],
    channel: ['petition.channel', wordsOf('channel')],
    state: ['petition.filter.state', (value) => say.or(`petition.filter.state.${value}`, value)],
    number: ['word.number', (value) => value],
    drill: ['drill.only', (value) => value],
  };
  return (filter, value) => {
    const [name, read] = (filter === 'drill' && value === 'true' ? undefined : named[filter]) ?? [];
    if (name === undefined || read === undefined) return say.or(`petition.filter.chip.${filter}`, value, { value });
    return say('filter.named', { name: say(name), value: read(value) });
  };
}
