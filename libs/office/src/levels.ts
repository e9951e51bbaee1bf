import { DomainError, type OfficeId } from '#libs/kernel';
import { isShared, type Office, type OfficeFunction } from './office.js';
import type { OfficeTree } from './office-tree.js';

type ChainOf = OfficeTree['chainOf'];

/**
 * Levels of an organisation (层级), and who holds a function in each.
 *
 * @throws DomainError invalid `office.function_taken`: two active offices of one level hold the same function
 */
export function levelsOf(offices: readonly Office[], chainOf: ChainOf): Pick<OfficeTree, 'nearest' | 'levelOf'> {
  const levelOf = (id: OfficeId): Office | null => levelIn(chainOf(id));
  const holders = holdersOf(offices, levelOf);
  // The level of an office, then each one above it, and last the installation itself.
  const levelsUp = (id: OfficeId | null): (Office | null)[] => {
    const level = id === null ? null : levelOf(id);
    return level === null ? [null] : [level, ...levelsUp(level.superior)];
  };
  // A tree does not change, and every permission asks for the nearest bureau.
  const nearestOf = new Map<string, Office | null>();
  const nearest = (what: OfficeFunction, id: OfficeId | null, gone: readonly OfficeId[]): Office | null => {
    const known = holders.get(what) ?? [];
    const isThere = ({ office }: Holder): boolean => !gone.includes(office.id);
    const inLevel = (level: Office | null) => known.find((one) => one.level === level && isThere(one));
    const found = levelsUp(id).flatMap((level) => inLevel(level) ?? [])[0] ?? elsewhere(known, id, chainOf);
    return found !== null && isThere(found) ? found.office : null;
  };
  return {
    levelOf,
    nearest: (what, id, gone = []) => {
      // Of what is not in the tree nothing is kept: there is no end of it.
      if (gone.length > 0 || (id !== null && chainOf(id).length === 0)) return nearest(what, id, gone);
      const place = `${what} ${String(id)}`;
      const known = nearestOf.get(place);
      if (known !== undefined) return known;
      const found = nearest(what, id, []);
      nearestOf.set(place, found);
      return found;
    },
  };
}

/** Where no level above has one: the only one there is; where nobody in particular asks, the highest. */
function elsewhere(known: readonly Holder[], asked: OfficeId | null, chainOf: ChainOf): Holder | null {
  const [only = null, ...others] = known;
  if (others.length === 0) return only;
  return asked === null ? highest(known, chainOf) : null;
}

interface Holder {
  readonly level: Office | null;
  readonly office: Office;
}

function holdersOf(
  offices: readonly Office[],
  levelOf: OfficeTree['levelOf'],
): ReadonlyMap<OfficeFunction, readonly Holder[]> {
  const holders = new Map<OfficeFunction, Holder[]>();
  for (const office of offices.filter((candidate) => candidate.isActive)) {
    const level = levelOf(office.id);
    for (const what of new Set(office.functions.filter((each) => !isShared(each)))) {
      const known = holders.get(what) ?? [];
      const other = known.find((one) => one.level === level)?.office;
      if (other !== undefined) throw taken(what, office, other);
      holders.set(what, [...known, { level, office }]);
    }
  }
  return holders;
}

/** The nearest of an office and those above it that begins a level. */
function levelIn(chain: readonly Office[]): Office | null {
  return chain.find((office, index) => beginsLevel(office, chain[index + 1])) ?? null;
}

/** A government stands in the level of the committee above it; below anything else it begins one. */
function beginsLevel({ type }: Office, above: Office | undefined): boolean {
  if (type === 'government') return above?.type !== 'committee';
  return type === 'committee' || type === 'township';
}

/** The one with the fewest offices above it; null where two stand equally high. */
function highest(known: readonly Holder[], chainOf: ChainOf): Holder | null {
  const depth = ({ office }: Holder): number => chainOf(office.id).length;
  const [first = null, second] = [...known].sort((a, b) => depth(a) - depth(b));
  return first === null || (second !== undefined && depth(first) === depth(second)) ? null : first;
}

function taken(what: OfficeFunction, office: Office, other: Office): DomainError {
  const details = { function: what, office: office.id, other: other.id };
  return new DomainError('invalid', 'office.function_taken', `two active offices hold the function ${what}`, details);
}
