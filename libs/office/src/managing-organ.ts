import type { OfficeId } from '#libs/kernel';
import { isGuided, isLedElsewhere, lineOf } from './above.js';
import { OfficeFunction } from './office.js';
import type { OfficeType } from './office-types.js';
import type { OfficeTree } from './office-tree.js';
import { isOutside } from './review.js';

// Cadres of the county's organs and townships are managed by its committee, those of a village by the township [D].
const managedFromAbove: ReadonlySet<OfficeType> = new Set(['village', 'grid']);
// What another level leads, and what is of the committee's own level: which organ that is, the data of the office say or
// nobody knows.
const managedElsewhere: ReadonlySet<OfficeType> = new Set([
  ...(['branch', 'vertical-organ', 'outside'] as const),
  ...(['government', 'discipline', 'court', 'procuratorate', 'peoples-congress'] as const),
]);

/**
 * The organ with management authority over an office (有管理权限的机关、单位, art. 40(3)): what its data say, else that of its
 * type. Which organ that is in a county is its own data; the Regulation names none.
 *
 * @returns null where nobody is known, as for the county committee itself without data: the caller must not pass over it
 */
export function managingOrganOf(offices: OfficeTree, id: OfficeId): OfficeId | null {
  const managedBy = offices.get(id)?.managedBy ?? null;
  if (managedBy === null) return managingOrganByType(offices, id);
  return offices.get(managedBy)?.isActive === true ? managedBy : null;
}

/** The same by the type of the office alone: the office above it, or the county committee; null: nobody is known. */
export function managingOrganByType(offices: OfficeTree, id: OfficeId): OfficeId | null {
  const type = offices.get(id)?.type;
  if (type === undefined) return null;
  if (managedElsewhere.has(type) || lineOf(offices, id).some((office) => isGuided(office) || isLedElsewhere(office)))
    return null;
  const organ = managedFromAbove.has(type) ? aboveVillages(offices, id) : committeeAbove(offices, id);
  return organ === id ? null : organ;
}

/** Whether another level has management authority over an office: what its data say, else its type. */
export function isManagedElsewhere(offices: OfficeTree, id: OfficeId): boolean {
  const office = offices.get(id);
  if (office === null) return false;
  const organ = office.managedBy == null ? null : offices.get(office.managedBy);
  if (organ !== null) return isOutside(organ);
  return managedElsewhere.has(office.type) || lineOf(offices, id).some(isLedElsewhere);
}

function aboveVillages(offices: OfficeTree, id: OfficeId): OfficeId | null {
  return offices.chainOf(id).find(({ isActive, type }) => isActive && !managedFromAbove.has(type))?.id ?? null;
}

/** The committee of its level; of that committee itself the one of the level above, where there is one. */
function committeeAbove(offices: OfficeTree, id: OfficeId): OfficeId | null {
  const own = offices.nearest(OfficeFunction.countyCommittee, id)?.id ?? null;
  const superior = offices.get(id)?.superior ?? null;
  if (own !== id || superior === null) return own;
  return offices.nearest(OfficeFunction.countyCommittee, superior)?.id ?? null;
}
