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
 *
 * By management authority (管理权限), as far as the tree of offices knows it (ours): an accused office takes none against
 * itself, and an organ other than that of discipline none against an office above it.
 */
export function accusationOrgans(offices: OfficeTree, accused: readonly OfficeId[] = []): readonly Office[] {
  const active = offices.all.filter(({ isActive }) => isActive);
  const organs = [discipline, accusations].flatMap((what) =>
    active.filter(({ functions }) => functions.includes(what)),
  );
  return [...new Set(organs)].filter(({ id }) => !isOwnMatter(offices, id, accused));
}

function isOwnMatter(offices: OfficeTree, organ: OfficeId, accused: readonly OfficeId[]): boolean {
  const line = isDisciplineOrgan(offices, organ) ? [organ] : offices.chainOf(organ).map(({ id }) => id);
  return accused.some((office) => line.includes(office));
}
