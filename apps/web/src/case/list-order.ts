import { listOrders, type ListOrder } from '#libs/contracts';
import type { ColumnSort } from '../parts/data-table.js';

/** The order that an address names; the usual one where it names none. */
export const orderIn = (search: URLSearchParams): ListOrder =>
  listOrders.find((order) => order === search.get('order')) ?? 'newest';

/** By which column a list is ordered in each of its orders, and whether its values rise. A number follows the beginning. */
const columnOf: Readonly<Record<ListOrder, { readonly column: string; readonly way: ColumnSort }>> = {
  newest: { column: 'number', way: 'descending' },
  oldest: { column: 'number', way: 'ascending' },
  soonest: { column: 'due', way: 'ascending' },
  latest: { column: 'due', way: 'descending' },
};

/** How a column is ordered in an order of the list; null: the list is ordered by no such column. */
export function sortOf(column: string, order: ListOrder): ColumnSort | null {
  if (!Object.values(columnOf).some((one) => one.column === column)) return null;
  return columnOf[order].column === column ? columnOf[order].way : 'none';
}

/** The order that a press on the head of a column brings: its usual one first, and then the other way. */
export function orderAfter(column: string, order: ListOrder): ListOrder {
  const own = listOrders.filter((one) => columnOf[one].column === column);
  return own.find((one) => one !== order) ?? order;
}
