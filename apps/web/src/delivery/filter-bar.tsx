import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { channels, phases, states, type DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

function useChoices(): Choices<DeliveryFilters> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('delivery');
  return {
    state: { ...state, values: states },
    phase: phase(phases),
    channel: words(say('delivery.channel'), 'channel', channels),
    office: { title: say('delivery.office'), isOffice: true },
  };
}

export const FilterBar = (props: FilterBarProps<DeliveryFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
export const useFilterWords = () => useChoiceWords(useChoices());
