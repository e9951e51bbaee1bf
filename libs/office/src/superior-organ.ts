import type { OfficeId } from '#libs/kernel';
import { lineOf } from './above.js';
import type { Office } from './office.js';
import type { OfficeTree } from './office-tree.js';
import { handles, isOutside, reviewRouteOf } from './review.js';

/**
 * The superior organ or unit of an office (上级机关、单位, arts. 43 to 45): of one that handles matters, the organ one level
 * above that reviews what it decided (art. 35), one of the county first; of any other, as the petition bureau, the nearest
 * committee or government above it. That both articles mean the same organ is our reading.
 *
 * @returns perhaps an organ of another level, which has no accounts; null where nobody is named, as for a branch whose data
 *   say nothing: never whoever stands above it in the county for want of another
 */
export function superiorOrganOf(id: OfficeId, offices: OfficeTree): OfficeId | null {
  const office = offices.get(id);
  if (office === null) return null;
  if (!handles(office)) return organAbove(id, offices);
  const bodies = reviewRouteOf(offices, id).bodies.map((body) => body.office);
  return bodies.find((body) => isOfCounty(offices, body)) ?? bodies[0] ?? null;
}

function isOfCounty(offices: OfficeTree, id: OfficeId): boolean {
  const office = offices.get(id);
  return office !== null && !isOutside(office);
}

/** A committee or government that is there: what leads other organs. A joint conference coordinates alone (art. 13(1)). */
export const isLeadingOrgan = ({ isActive, type }: Office): boolean =>
  isActive && (type === 'committee' || type === 'government');

/** The nearest that leads an office, the government of its township too, `except` passed over; null where none is. */
export function organAbove(
  id: OfficeId,
  offices: OfficeTree,
  except: readonly (OfficeId | null)[] = [],
): OfficeId | null {
  const above = lineOf(offices, id).slice(1);
  const leads = (each: Office): boolean => isLeadingOrgan(each) || (each.isActive && each.type === 'township');
  return above.find((each) => leads(each) && !except.includes(each.id))?.id ?? null;
}
