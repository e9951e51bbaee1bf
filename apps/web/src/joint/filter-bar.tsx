import { jointMatter, jointPhase, jointTemplate } from '#contracts/joint';
import { heads, longestOf, readSearch, searchText } from '#libs/contracts';
import { Input } from 'antd';
import { ChoiceBar, useChoiceWords, type Choices } from '../case/choice-filters.js';
import { useKindChoices } from '../case/kind-choices.js';
import type { FilterBarProps } from '../case/list-slots.js';
import { lacking, type JointFilters } from './joint-filters.js';
import { useSay } from './joint.messages.js';

type Chosen = Omit<JointFilters, 'text'>;

function useChoices(): Choices<Chosen> {
  const say = useSay();
  const { state, phase, words } = useKindChoices('joint');
  return {
    state,
    lacks: words(say('joint.filter.lacks'), 'lacks', lacking),
    phase: phase(jointPhase.options),
    template: words(say('joint.template'), 'template', jointTemplate.options),
    matter: words(say('joint.matter'), 'matter', jointMatter.options),
    lead: { title: say('joint.lead'), isOffice: true },
    centre: { title: say('joint.centre'), isOffice: true },
  };
}

/** What the list is narrowed to: by words of what it is about, and by choices. */
export function FilterBar({ filters, change, clear }: FilterBarProps<JointFilters>) {
  const say = useSay();
  const { text, ...chosen } = filters;
  const ask = (typed: string): void => {
    const words = typed.trim();
    if (words === '') change('text', undefined);
    else if (readSearch(words, heads.joint.numberMark) !== null) change('text', words);
  };
  return (
    <div className="stack">
      <Input.Search
        key={text ?? ''}
        aria-label={say('joint.search')}
        placeholder={say('joint.search')}
        defaultValue={text ?? ''}
        maxLength={longestOf(searchText)}
        allowClear
        onSearch={ask}
      />
      <ChoiceBar<Chosen> filters={chosen} change={change} clear={clear} choices={useChoices()} />
    </div>
  );
}

/** A hook: the words of a filter that is on. */
export function useFilterWords() {
  const say = useSay();
  const ofChoice = useChoiceWords(useChoices());
  return (name: keyof JointFilters, value: string): string =>
    name === 'text' ? say('filter.named', { name: say('joint.search'), value }) : ofChoice(name, value);
}
