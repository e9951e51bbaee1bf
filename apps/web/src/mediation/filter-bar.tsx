import {
  agreementForm,
  committeeLevel,
  disputeSort,
  mediationEnding,
  mediationPhase,
  mediationSource,
} from '#contracts/mediation';
import { heads, longestOf, readSearch, searchText } from '#libs/contracts';
import { Input } from 'antd';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import type { FilterBarProps } from '../case/list-slots.js';
import type { MediationFilters } from './mediation-filters.js';
import { useSay } from './mediation.messages.js';

type Chosen = Omit<MediationFilters, 'text'>;

function useChoices(): Choices<Chosen> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('mediation');
  return {
    state,
    phase: phase(mediationPhase.options),
    sort: words(say('mediation.sort'), 'sort', disputeSort.options),
    source: words(say('mediation.source'), 'source', mediationSource.options),
    endedAs: words(say('mediation.endedAs'), 'endedAs', mediationEnding.options),
    form: words(say('mediation.form'), 'form', agreementForm.options),
    level: words(say('mediation.level'), 'level', committeeLevel.options),
    committee: { title: say('mediation.committee'), isOffice: true },
  };
}

/** What the list is narrowed to: by words of what it is about, and by choices. */
export function FilterBar({ filters, change, clear }: FilterBarProps<MediationFilters>) {
  const { text, ...chosen } = filters;
  return (
    <div className="stack">
      <Search key={text ?? ''} value={text ?? ''} ask={(value) => change('text', value)} />
      <ChoiceBar<Chosen> filters={chosen} change={change} clear={clear} choices={useChoices()} />
    </div>
  );
}

interface SearchProps {
  readonly value: string;
  readonly ask: (text: string | undefined) => void;
}

/** Asked on Enter, or with the cross. */
function Search({ value, ask }: SearchProps) {
  const say = useSay();
  return (
    <Input.Search
      className="mediation-search"
      aria-label={say('mediation.search')}
      placeholder={say('mediation.search')}
      defaultValue={value}
      maxLength={longestOf(searchText)}
      allowClear
      onSearch={(typed) => {
        const text = typed.trim();
        if (text === '') ask(undefined);
        else if (readSearch(text, heads.mediation.numberMark) !== null) ask(text);
      }}
    />
  );
}

/** A hook: the words of a filter that is on. */
export function useFilterWords() {
  const say = useSay();
  const ofChoice = useChoiceWords(useChoices());
  return (name: keyof MediationFilters, value: string): string =>
    name === 'text' ? say('filter.named', { name: say('mediation.search'), value }) : ofChoice(name, value);
}
