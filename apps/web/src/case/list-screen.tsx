import type { KindName } from '#libs/contracts';
import { apiOf } from '../command/contracts-of.js';
import './case.messages.js';
import type { ItemOf } from './case-detail.js';
import { ExportDrawer } from './export-drawer.js';
import { kindFilters, type NamedFilters } from './kind-filters.js';
import type { FilterName, FiltersBy } from './list-filters.js';
import { ListPage } from './list-page.js';
import type { ListSlots } from './list-slots.js';

/** What a kind says of its list, whose filters follow from its contract. */
interface Said<K extends KindName, N extends string> extends Omit<
  ListSlots<ItemOf<K>, FiltersBy<N>>,
  'filters' | 'FilterBar' | 'useFilterWords' | 'Export'
> {
  readonly filters: NamedFilters<N>;
  /** It can be taken away as a file. */
  readonly isExported?: boolean;
}

/** What most lists are narrowed by first: what is late or will be, what is open, what has ended; and where it stands. */
export const usualFilters = { state: 'case.filter.state', phase: 'word.state' } as const;

/** The page of the list of a kind that is narrowed by what its contract says. */
export function listScreen<K extends KindName, const N extends FilterName<K>>(
  kind: K,
  { filters, isExported = false, ...said }: Said<K, N>,
) {
  const bar = kindFilters(kind, filters);
  const Export = (props: { readonly filters: FiltersBy<N>; readonly close: () => void }) => (
    <ExportDrawer path={`${apiOf(kind)}/export`} {...props} />
  );
  const slots: ListSlots<ItemOf<K>, FiltersBy<N>> = { ...said, ...bar, ...(isExported ? { Export } : {}) };
  return () => <ListPage kind={kind} slots={slots} />;
}
