import type { OfficeId } from '#libs/kernel';
import { OfficeType, type OfficeTree } from '#libs/office';

/** The grids (网格) of the villages in which the offices stand that handled a matter. */
export function gridsNear(offices: OfficeTree, handled: readonly OfficeId[]): readonly OfficeId[] {
  const villages = handled.flatMap((one) => offices.chainOf(one).filter(({ type }) => type === OfficeType.village));
  return villages.flatMap(({ id }) =>
    offices.childrenOf(id).flatMap((one) => (one.type === OfficeType.grid && one.isActive ? [one.id] : [])),
  );
}

/** Whether somebody is of the grid: by any of its posts, whichever office it goes for. */
export const isOfGrid = (offices: OfficeTree, posts: readonly OfficeId[]): boolean =>
  posts.some((one) => offices.get(one)?.type === OfficeType.grid);
