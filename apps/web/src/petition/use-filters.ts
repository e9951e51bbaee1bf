import { useSearchParams } from 'react-router';
import { filterNames, type FilterName } from './petition-filters.js';

/** Changes the filters in the address; the page begins anew, since its place belonged to the old ones. */
export function useFilters() {
  const [, setSearch] = useSearchParams();
  const change = (name: FilterName, value: string | undefined): void =>
    setSearch((now) => {
      if (value === undefined || value === '') now.delete(name);
      else now.set(name, value);
      now.delete('cursor');
      return now;
    });
  const clear = (): void =>
    setSearch((now) => {
      for (const name of [...filterNames, 'cursor']) now.delete(name);
      return now;
    });
  return { change, clear };
}
