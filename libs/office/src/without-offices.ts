import type { OfficeId } from '#libs/kernel';
import type { OfficeTree } from './office-tree.js';

/** The same organisation in which some offices are not active: what is decided as if they were gone falls to others. */
export function withoutOffices(offices: OfficeTree, gone: readonly OfficeId[]): OfficeTree {
  if (gone.length === 0) return offices;
  const seen = <T extends { readonly id: OfficeId } | null>(office: T): T =>
    office !== null && gone.includes(office.id) ? { ...office, isActive: false } : office;
  return {
    ...offices,
    all: offices.all.map(seen),
    ofCounty: offices.ofCounty.map(seen),
    get: (one) => seen(offices.get(one)),
    superiorOf: (one) => seen(offices.superiorOf(one)),
    chainOf: (one) => offices.chainOf(one).map(seen),
    childrenOf: (one) => offices.childrenOf(one).map(seen),
    nearest: (what, one, more = []) => offices.nearest(what, one, [...gone, ...more]),
  };
}
