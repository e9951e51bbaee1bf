import { phaseText, wordOf, type KindName } from '#libs/contracts';
import { useSay } from './case.messages.js';
import { openStates } from './list-filters.js';

/** A hook: the filters that lists of most kinds have, by the words of the contract of one. */
export function useKindChoices(kind: KindName) {
  const say = useSay();
  return {
    state: {
      title: say('case.filter.state'),
      values: openStates as readonly string[],
      textOf: (one: string) => say.or(`case.filter.state.${one}`, one),
    },
    phase: (values: readonly string[]) => ({
      title: say('word.state'),
      values,
      textOf: (one: string) => phaseText(kind, one, say.language),
    }),
    /** By a field of the kind that has a word for each of its values. */
    words: (title: string, field: string, values: readonly string[]) => ({
      title,
      values,
      textOf: (one: string) => wordOf(kind, field, one, say.language),
    }),
  };
}
