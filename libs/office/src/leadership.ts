import type { OfficeId } from '#libs/kernel';
import type { Office } from './office.js';
import type { OfficeTree } from './office-tree.js';

const leading: readonly Office['type'][] = ['committee', 'government'];

/** Whether an office is a Party committee or a government, which lead a level (党委、政府). */
export const leadsLevel = ({ type }: Pick<Office, 'type'>): boolean => leading.includes(type);

/** Whether it leads the level of another one (本级党委、政府): another county of the same city, or a township, does not. */
export const leadsLevelOf = (offices: Pick<OfficeTree, 'levelOf'>, leader: Office, of: OfficeId): boolean =>
  leadsLevel(leader) && offices.levelOf(leader.id)?.id === offices.levelOf(of)?.id;

/**
 * The offices of whose inspections and recurring work another one is told numbers, because it leads their level (信访工作条例 38(2)): neither
 * itself nor the other one that leads it, which inspects by itself (38(1)) and reports to nobody beside it. Empty for one that leads no level.
 */
export function ledInLevel(offices: OfficeTree, leader: OfficeId): readonly OfficeId[] {
  const found = offices.get(leader);
  if (found?.isActive !== true || !leadsLevel(found)) return [];
  return offices.ofCounty.flatMap((one) => (!leadsLevel(one) && leadsLevelOf(offices, found, one.id) ? [one.id] : []));
}
