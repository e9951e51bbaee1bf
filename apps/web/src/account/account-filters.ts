import { capacity as capacities, generalWord } from '#libs/contracts';
import { useOfficeName } from '../office/office-name.js';
import { useIsNoOffice } from '../office/use-offices.js';
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

export const accountStates = ['active', 'inactive', 'blocked'] as const;

type Named = 'office' | 'capacity' | 'state';

/** Those of the filters whose value there is not: they are told, never passed over. */
export function useUnknownFilters({ office, capacity, state }: AccountFilters): readonly Named[] {
  const isNoOffice = useIsNoOffice();
  const wrong: Readonly<Record<Named, boolean>> = {
    office: isNoOffice(office),
    capacity: capacity !== null && !capacities.safeParse(capacity).success,
    state: state !== null && !accountStates.some((one) => one === state),
  };
  return (['office', 'capacity', 'state'] as const).filter((name) => wrong[name]);
}

/** The words of a filter that is on: its name, and its value as a reader knows it. */
export function useFilterWord(): (name: Named, value: string) => string {
  const say = useSay();
  const officeOf = useOfficeName();
  const read: Readonly<Record<Named, readonly [name: string, read: (value: string) => string]>> = {
    office: [say('word.office'), officeOf],
    capacity: [say('account.capacity'), (value) => generalWord('capacity', value, say.language)],
    state: [say('word.state'), (value) => say.or(`account.state.${value}`, value)],
  };
  return (name, value) => say('filter.named', { name: read[name][0], value: read[name][1](value) });
}

/** What of the accounts is listed, in words. */
export function useFilterWords({ text, ...named }: AccountFilters): readonly string[] {
  const say = useSay();
  const wordOf = useFilterWord();
  const words = (['office', 'capacity', 'state'] as const).flatMap((name) => {
    const value = named[name];
    return value === null ? [] : [wordOf(name, value)];
  });
  return text === '' ? words : [say('filter.named', { name: say('account.find'), value: text }), ...words];
}
