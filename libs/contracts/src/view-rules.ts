import type { Filters } from './list.js';
import { contractOf, heads } from './registry.js';
import { readSearch } from './search.js';

// Beside the filters of a list: which of the inbox, whether of drills, and in which order.
const beside = ['drill', 'order', 'approvals', 'all'];
// What finds one case, or whatever the texts say: also of whom.
const findsOne = (name: string, filters: Filters): boolean =>
  name === 'number' || filters[name]?.type === 'words' || filters[name]?.type === 'id';

function filtersOf(screen: string): Filters {
  const head = Object.values(heads).find(({ address }) => address === screen);
  return (head === undefined ? null : contractOf(head.kind))?.list.filters ?? {};
}

/**
 * Whether a view may be shared with an office: it is a filter, and never a search. What somebody wrote into a search box
 * may be a name, and a list that a whole office keeps by it would be a list of a person.
 */
export function isSharable(screen: string, query: string): boolean {
  const filters = filtersOf(screen);
  const names = [...new URLSearchParams(query).keys()];
  return names.every((name) => beside.includes(name) || (name in filters && !findsOne(name, filters)));
}

// As the search box reads them: so many digits are no number of a case, and a telephone or an identity number.
const personDigits = /[0-9]{9,}/u;

/** Whether what would be kept looks for somebody's telephone or identity number, which nobody keeps, alone or shared. */
export const looksForNumber = (query: string): boolean =>
  [...new URLSearchParams(query).values()].some(
    (value) =>
      readSearch(value, null)?.kind === 'words' &&
      personDigits.test(value.normalize('NFKC').replace(/[\s–—－−-]/gu, '')),
  );
