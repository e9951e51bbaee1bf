import { Capacity, type OfficeId } from '#libs/kernel';
import { OfficeFunction } from './office.js';
import type { OfficeTree } from './office-tree.js';

/** Whether an office is the petition bureau (信访局), which registers, refers and supervises: by its function alone. */
export const isPetitionBureau = (offices: OfficeTree, office: OfficeId): boolean =>
  offices.get(office)?.functions.includes(OfficeFunction.petitionBureau) === true;

/** The petition bureau of an office, the nearest above; null where no active office is it. */
export const petitionBureauOf = (offices: OfficeTree, office: OfficeId | null): OfficeId | null =>
  offices.nearest(OfficeFunction.petitionBureau, office)?.id ?? null;

/**
 * The petition bureau that takes what the public submits: the nearest above the place that it is about; where that is not
 * said, or is no office of the county, the highest one.
 */
export const petitionBureauFor = (offices: OfficeTree, place: OfficeId | null): OfficeId | null =>
  petitionBureauOf(offices, place === null || offices.get(place) === null ? null : place);

/** In which capacity one is the head of an office: the petition bureau's is one of its own. */
export const headCapacityOf = (offices: OfficeTree, office: OfficeId): Capacity =>
  isPetitionBureau(offices, office) ? Capacity.petitionHead : Capacity.head;
