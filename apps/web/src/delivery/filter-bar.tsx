import { phaseText, wordOf } from '#libs/contracts';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { channels, phases, states, type DeliveryFilters } from './delivery-filters.js';
import { useSay } from './delivery.messages.js';

function useChoices(): Choices<DeliveryFilters> {
  const say = useSay();
  return {
    state: {
      title: say('delivery.filter.state'),
      values: states,
      textOf: (one) => say.or(`delivery.filter.state.${one}`, one),
    },
    phase: { title: say('word.state'), values: phases, textOf: (one) => phaseText('delivery', one, say.language) },
    channel: {
      title: say('delivery.channel'),
      values: channels,
      textOf: (one) => wordOf('delivery', 'channel', one, say.language),
    },
    office: { title: say('delivery.office'), isOffice: true },
  };
}

export const FilterBar = (props: FilterBarProps<DeliveryFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
export const useFilterWords = () => useChoiceWords(useChoices());
