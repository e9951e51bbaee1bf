import type { OfficeId } from '#libs/kernel';
import { isGuided, isLedElsewhere } from './above.js';
import type { Office } from './office.js';
import type { OfficeTree } from './office-tree.js';
import type { OfficeType } from './office-types.js';

// What a committee of the party leads as its own system: the government and its departments are none of it.
const partyOrgans: ReadonlySet<OfficeType> = new Set(['party-department', 'mass-organisation', 'committee']);

/**
 * Whether an office is an organ itself or stands below it in its own system (本机关、单位或者本系统下级, art. 23(1)). That a
 * branch or an organ in a vertical line is in no system of the county, the government not in the committee's, and what is
 * guided alone in nobody's, is our reading.
 */
export function isInOwnLine(offices: OfficeTree, id: OfficeId, organ: OfficeId): boolean {
  const chain = offices.chainOf(id);
  const place = chain.findIndex((each) => each.id === organ);
  if (place < 0) return false;
  const below = chain.slice(0, place);
  return below.every(isLed) && isOfParty(chain[place], below.at(-1));
}

const isOfParty = (organ: Office | undefined, next: Office | undefined): boolean =>
  organ?.type !== 'committee' || next === undefined || partyOrgans.has(next.type);

const isLed = (office: Office): boolean => !isLedElsewhere(office) && !isGuided(office);

/** The office above in the own system, which sees what its own offices do; null where another level leads, or nobody. */
export function superiorInLine(offices: OfficeTree, id: OfficeId): Office | null {
  const office = offices.get(id);
  return office !== null && isLed(office) ? offices.superiorOf(id) : null;
}
