import { phaseText, wordOf } from '#libs/contracts';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { bases, phases, rungs, states, triggers, type SupervisionFilters } from './supervision-filters.js';
import { useSay } from './supervision.messages.js';

function useChoices(): Choices<SupervisionFilters> {
  const say = useSay();
  const wordsOf = (field: string) => (value: string) => wordOf('supervision', field, value, say.language);
  return {
    state: {
      title: say('supervision.filter.state'),
      values: states,
      textOf: (one) => say.or(`supervision.filter.state.${one}`, one),
    },
    phase: { title: say('word.state'), values: phases, textOf: (one) => phaseText('supervision', one, say.language) },
    basis: { title: say('supervision.basis'), values: bases, textOf: wordsOf('basis') },
    rung: {
      title: say('supervision.rung'),
      values: rungs,
      textOf: (n) => (n === '0' ? say('supervision.rungZero') : say('supervision.rungOf', { n })),
    },
    trigger: { title: say('supervision.trigger'), values: triggers, textOf: wordsOf('trigger') },
    office: { title: say('supervision.office'), isOffice: true },
  };
}

export const FilterBar = (props: FilterBarProps<SupervisionFilters>) => <ChoiceBar {...props} choices={useChoices()} />;
export const useFilterWords = () => useChoiceWords(useChoices());
