import type { OfficeId } from '#libs/kernel';
import { OfficeFunction, type Office } from './office.js';
import { OfficeType } from './office-types.js';
import type { OfficeTree } from './office-tree.js';
import { isManagedElsewhere } from './managing-organ.js';
import { isInOwnLine } from './own-line.js';

const { discipline, accusations } = OfficeFunction;

/** Whether an office takes accusations by the rules of discipline organs, and not by those of petitions (art. 23(4)). */
export function isDisciplineOrgan(offices: OfficeTree, office: OfficeId): boolean {
  return offices.get(office)?.functions.includes(discipline) === true;
}

/**
 * The offices of the county that may take accusations (检举控告) against some accused offices, art. 30(1): the discipline
 * organ first, then others with power to handle them. Which these are is data of the county. Where none is left the matter
 * goes to the superior discipline organ, by management authority (art. 22(2)).
 */
export function accusationOrgans(offices: OfficeTree, accused: readonly OfficeId[] = []): readonly Office[] {
  const active = offices.ofCounty.filter(({ isActive }) => isActive);
  const holding = (what: OfficeFunction) => active.filter(({ functions }) => functions.includes(what));
  const depth = ({ id }: Office): number => offices.chainOf(offices.levelOf(id)?.id ?? id).length;
  // Of several levels the nearest one's comes first.
  const organs = [...holding(discipline).sort((a, b) => depth(b) - depth(a)), ...holding(accusations)];
  return [...new Set(organs)].filter((organ) => accused.every((office) => hasPowerOver(offices, organ, office)));
}

/** Whose power is that over whatever stands below them in their own line, and over nobody else. */
export const isTerritorial = ({ type }: Office): boolean => type === 'government' || type === 'township';

// What leads the county, and what answers to nobody in it: no organ that a statute empowers looks into these as offices.
const { committee, government, discipline: commission, court, procuratorate, peoplesCongress } = OfficeType;
const leading: ReadonlySet<OfficeType> = new Set([
  ...[committee, government, commission],
  ...[court, procuratorate, peoplesCongress],
]);

/**
 * Management authority (管理权限, arts. 5(3), 22(2)), as far as the tree of offices knows it (ours): nobody has it over
 * itself or what stands above it; the discipline organ over what the county manages; a government or township over its own
 * line; an organ that a statute empowers, as the police, over all but what leads the county.
 */
function hasPowerOver(offices: OfficeTree, organ: Office, accused: OfficeId): boolean {
  if (offices.isWithin(organ.id, accused)) return false;
  if (isDisciplineOrgan(offices, organ.id)) {
    return !isManagedElsewhere(offices, accused) && isOfItsLevel(offices, organ, accused);
  }
  if (isTerritorial(organ)) return isInOwnLine(offices, accused, organ.id);
  const type = offices.get(accused)?.type;
  return (type === undefined || !leading.has(type)) && isOfItsLevel(offices, organ, accused);
}

/** Whether an office stands in the level of an organ, or below that: another county has organs of its own. */
function isOfItsLevel(offices: OfficeTree, organ: Office, accused: OfficeId): boolean {
  const level = offices.levelOf(organ.id);
  return level === null || offices.levelOf(accused) === null || offices.isWithin(accused, level.id);
}
