import type { OfficeId } from '#libs/kernel';
import { OfficeFunction, type Office } from './office.js';
import type { OfficeTree } from './office-tree.js';

const { discipline, accusations } = OfficeFunction;

/** Whether an office takes accusations by the rules of discipline organs, and not by those of petitions (art. 23(4)). */
export function isDisciplineOrgan(offices: OfficeTree, office: OfficeId): boolean {
  return offices.get(office)?.functions.includes(discipline) === true;
}

/**
 * The offices that may take accusations (检举控告) against some accused offices, art. 30(1): the discipline organ first,
 * then others with power to handle them. Which these are is data of the county.
 */
export function accusationOrgans(offices: OfficeTree, accused: readonly OfficeId[] = []): readonly Office[] {
  const active = offices.all.filter(({ isActive }) => isActive);
  const organs = [discipline, accusations].flatMap((what) =>
    active.filter(({ functions }) => functions.includes(what)),
  );
  return [...new Set(organs)].filter((organ) => accused.every((office) => hasPowerOver(offices, organ, office)));
}

/** Whose power is that over whatever stands below them, and over nobody else. */
export const isTerritorial = ({ type }: Office): boolean => type === 'government' || type === 'township';

/**
 * Management authority (管理权限, arts. 5(3), 22(2)), as far as the tree of offices knows it (ours): nobody has it over
 * itself; the discipline organ over everybody else; a government or township over what stands below it; an organ that a
 * statute empowers, as the police, over all but what stands above it.
 */
function hasPowerOver(offices: OfficeTree, organ: Office, accused: OfficeId): boolean {
  if (organ.id === accused) return false;
  if (isDisciplineOrgan(offices, organ.id)) return true;
  return isTerritorial(organ) ? offices.isWithin(accused, organ.id) : !offices.isWithin(organ.id, accused);
}
