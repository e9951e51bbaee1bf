import { generalWord } from '#libs/contracts';
import { useOfficeName } from '../office/office-name.js';
import { useIsNoOffice } from '../office/use-offices.js';
import type { Choice } from './choices.js';
import { useSay, type Say } from './roster.messages.js';

interface Narrowed {
  readonly texts: 'roster' | 'venue';
  readonly choices: readonly Choice[];
}

/** Which entries are shown; it stands in the address. */
export interface Filters {
  readonly text: string;
  readonly office: string | null;
  readonly cursor: string | null;
  /** By the name of the choice. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Reads the filters back from the address. */
export const filtersOf = ({ choices }: Narrowed, search: URLSearchParams): Filters => ({
  text: search.get('text') ?? '',
  office: search.get('office'),
  cursor: search.get('cursor'),
  chosen: Object.fromEntries(
    choices.flatMap(({ name }): [string, string][] => {
      const value = search.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ),
});

/** What is asked of the server. */
export const queryOf = ({ chosen, office, ...filters }: Filters): Readonly<Record<string, string | null>> => ({
  ...filters,
  // Whoever chooses a township means its villages too.
  within: office,
  ...chosen,
});

/** What a value of a choice is called. */
export const valueText = (say: Say, texts: Narrowed['texts'], { name, words }: Choice, value: string): string =>
  words === null ? say.or(`${texts}.${name}.${value}`, value) : generalWord(words, value, say.language);

interface NamedFilter {
  readonly name: string;
  readonly said: string;
  /** There is no such value: it is told, never passed over. */
  readonly isUnknown: boolean;
}

/** The filters that are on, each in its words. */
export function useNamedFilters({ texts, choices }: Narrowed, { office, chosen }: Filters): readonly NamedFilter[] {
  const say = useSay();
  const officeOf = useOfficeName();
  const isNoOffice = useIsNoOffice();
  const named = (name: string, value: string): string => say('filter.named', { name, value });
  const ofOffice =
    office === null
      ? []
      : [
          {
            name: 'office',
            said: named(say('word.office'), say('roster.within', { office: officeOf(office) })),
            isUnknown: isNoOffice(office),
          },
        ];
  const ofChoices = choices.flatMap((choice) => {
    const value = chosen[choice.name];
    if (value === undefined) return [];
    const said = named(say(choice.title), valueText(say, texts, choice, value));
    return [{ name: choice.name, said, isUnknown: !choice.values.includes(value) }];
  });
  return [...ofOffice, ...ofChoices];
}
