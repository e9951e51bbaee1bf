import { ofList, useAddress } from '../base/use-address.js';
import { filterNames, type FilterName } from './petition-filters.js';

/** Changes the filters in the address; the page begins anew, since its place belonged to the old ones. */
export function useFilters() {
  const { change: put } = useAddress();
  const change = (name: FilterName, value: string | undefined): void => put(ofList({ [name]: value }));
  const clear = (): void => put(ofList(Object.fromEntries(filterNames.map((name) => [name, null]))));
  return { change, clear };
}
