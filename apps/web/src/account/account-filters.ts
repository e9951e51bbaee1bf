import { generalWord } from '#libs/contracts';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './account.messages.js';

/** Which accounts are shown; it stands in the address. */
export type AccountFilters = ReturnType<typeof filtersOf>;

/** Reads the filters back from the address. */
export const filtersOf = (search: URLSearchParams) => ({
  text: search.get('text') ?? '',
  office: search.get('office'),
  capacity: search.get('capacity'),
  state: search.get('state'),
  cursor: search.get('cursor'),
});

/** What of the accounts is listed, in words. */
export function useFilterWords({ text, office, capacity, state }: AccountFilters): readonly string[] {
  const say = useSay();
  const officeOf = useOfficeName();
  const named = (name: string, value: string): string => say('filter.named', { name, value });
  return [
    ...(text === '' ? [] : [named(say('account.find'), text)]),
    ...(office === null ? [] : [named(say('word.office'), officeOf(office))]),
    ...(capacity === null ? [] : [named(say('account.capacity'), generalWord('capacity', capacity, say.language))]),
    ...(state === null ? [] : [named(say('word.state'), say.or(`account.state.${state}`, state))]),
  ];
}
