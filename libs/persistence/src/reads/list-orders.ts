/** In which order a list is read (排序): by when its cases began, or by their next date. */
export type ListOrder = 'newest' | 'oldest' | 'soonest' | 'latest';

type Way = 'asc' | 'desc';

/** Some rows of a list, by an instant: an order is one such stretch after the other, each from an index of its own. */
export interface Stretch {
  /** Which rows; null: all. */
  readonly where: string | null;
  /** The column that they are ordered by, and its name in a row. */
  readonly by: string;
  readonly named: string;
  readonly way: Way;
}

/** The two columns that a list can be ordered by. */
export interface OrderColumns {
  readonly began: Pick<Stretch, 'by' | 'named'>;
  readonly due: Pick<Stretch, 'by' | 'named'>;
}

/**
 * The stretches of an order. What has no date stands after all that has one, whichever way those are read, the newest
 * first; of what has ended no date is owed any more.
 *
 * @param isFromEnd the same from its last row to its first
 */
export function stretchesOf(order: ListOrder, { began, due }: OrderColumns, isFromEnd: boolean): readonly Stretch[] {
  const stretches =
    order === 'newest' || order === 'oldest' ? byBeginning(order, began) : byDate(order, { began, due });
  return isFromEnd ? stretches.map((one) => ({ ...one, way: turned[one.way] })).reverse() : stretches;
}

const turned: Readonly<Record<Way, Way>> = { asc: 'desc', desc: 'asc' };

const byBeginning = (order: 'newest' | 'oldest', began: OrderColumns['began']): Stretch[] => [
  { ...began, where: null, way: order === 'newest' ? 'desc' : 'asc' },
];

const byDate = (order: 'soonest' | 'latest', { began, due }: OrderColumns): Stretch[] => [
  { ...due, where: `r.ended_at is null and ${due.by} is not null`, way: order === 'soonest' ? 'asc' : 'desc' },
  { ...began, where: `r.ended_at is not null or ${due.by} is null`, way: 'desc' },
];
