import { phaseText, wordOf } from '#libs/contracts';
import type { MessageId } from '../base/texts.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './supervision.messages.js';
import type { SupervisionFilters } from './supervision-filters.js';

type FilterName = keyof SupervisionFilters;

/** The words of a filter that is on, its value by its name in the reader's language. */
export function useFilterWords(): (name: FilterName, value: string) => string {
  const say = useSay();
  const officeOf = useOfficeName();
  const wordsOf = (field: string) => (value: string) => wordOf('supervision', field, value, say.language);
  const named: Readonly<Record<FilterName, readonly [MessageId, (value: string) => string]>> = {
    state: ['supervision.filter.state', (value) => say.or(`supervision.filter.state.${value}`, value)],
    phase: ['word.state', (value) => phaseText('supervision', value, say.language)],
    basis: ['supervision.basis', wordsOf('basis')],
    rung: ['supervision.rung', (n) => (n === '0' ? say('supervision.rungZero') : say('supervision.rungOf', { n }))],
    trigger: ['supervision.trigger', wordsOf('trigger')],
    office: ['supervision.office', officeOf],
    drill: ['drill.only', (value) => value],
  };
  return (filter, value) => {
    if (filter === 'drill' && value === 'true') return say('drill.only');
    const [name, read] = named[filter];
    return say('filter.named', { name: say(name), value: read(value) });
  };
}
