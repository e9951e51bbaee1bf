import { phaseText, wordOf } from '#libs/contracts';
import type { MessageId } from '../base/texts.js';
import { useOfficeName } from '../office/office-name.js';
import type { DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

type FilterName = keyof DeliveryFilters;

/** The words of a filter that is on, its value by its name in the reader's language. */
export function useFilterWords(): (name: FilterName, value: string) => string {
  const say = useSay();
  const officeOf = useOfficeName();
  const named: Readonly<Record<FilterName, readonly [MessageId, (value: string) => string]>> = {
    state: ['delivery.filter.state', (value) => say.or(`delivery.filter.state.${value}`, value)],
    phase: ['word.state', (value) => phaseText('delivery', value, say.language)],
    channel: ['delivery.channel', (value) => wordOf('delivery', 'channel', value, say.language)],
    office: ['delivery.office', officeOf],
    drill: ['drill.only', (value) => value],
  };
  return (filter, value) => {
    if (filter === 'drill' && value === 'true') return say('drill.only');
    const [name, read] = named[filter];
    return say('filter.named', { name: say(name), value: read(value) });
  };
}
