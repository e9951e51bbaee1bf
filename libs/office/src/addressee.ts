import type { OfficeId } from '#libs/kernel';
import { isGuided, lineOf } from './above.js';
import { OfficeFunction, type Office } from './office.js';
import type { OfficeTree } from './office-tree.js';
import { isOutside } from './review.js';

/** Whom a step is addressed to: one office, or whoever holds a function for one; left out: for nobody in particular. */
export type Wanted =
  | { readonly office: OfficeId }
  | { readonly function: OfficeFunction; readonly near?: OfficeId | null };

/** Who is addressed in the end, and what was passed over on the way, so that nothing is skipped silently. */
export interface Addressee {
  /** Null: nobody is there at all. The caller must treat this as an alarm, never as "nothing to do". */
  readonly office: OfficeId | null;
  /** Offices that were asked first and do not exist or are not active, in order. */
  readonly fellBackFrom: readonly OfficeId[];
  /** Functions that nobody holds, in order. */
  readonly unheld: readonly OfficeFunction[];
}

// Where the petition office is missing, the bodies above it in arts. 8 to 13 of the Regulations take its place.
const upward: readonly OfficeFunction[] = [
  OfficeFunction.petitionBureau,
  OfficeFunction.jointConference,
  OfficeFunction.countyGovernment,
  OfficeFunction.countyCommittee,
];

/**
 * The first active office of a list, with everything that was passed over before it.
 *
 * @param chain office ids, the wanted one first; unknown ids are allowed
 */
export function firstActive(offices: OfficeTree, chain: readonly OfficeId[]): Addressee {
  const fellBackFrom: OfficeId[] = [];
  for (const id of chain) {
    const found = offices.get(id);
    if (found?.isActive === true && !isOutside(found)) return { office: id, fellBackFrom, unheld: [] };
    if (!fellBackFrom.includes(id)) fellBackFrom.push(id);
  }
  return { office: null, fellBackFrom, unheld: [] };
}

/**
 * Finds the addressee (收件机构) of a step. What does not exist falls back up the organisation: an office to its
 * superiors and then to the petition bureau, the bureau to the joint conference, the government, the committee, and at
 * last to the highest active office there is. Of an office that is only guided, a mediation committee, nothing falls to anybody.
 *
 * An accusation must not be sent by this lookup: a competent organ has no substitute (art. 30(1), 30(3)), so a wanted
 * `discipline` finds it or nobody. Which organs may take one is `accusationOrgans`'s to say.
 */
export function addresseeOf(offices: OfficeTree, wanted: Wanted): Addressee {
  if ('function' in wanted) return holderOf(offices, wanted.function, wanted.near ?? null);
  const line = lineOf(offices, wanted.office);
  const known = line.map((office) => office.id);
  const direct = firstActive(offices, known.length > 0 ? known : [wanted.office]);
  // Nobody takes the place of what nobody leads: who is to be asked instead, its kind of case says, or nobody does.
  if (direct.office !== null || line.some(isGuided)) return direct;
  const above = holderOf(
    offices,
    OfficeFunction.petitionBureau,
    offices.get(wanted.office) === null ? null : wanted.office,
  );
  return { ...above, fellBackFrom: direct.fellBackFrom };
}

function holderOf(offices: OfficeTree, wanted: OfficeFunction, near: OfficeId | null): Addressee {
  const hasSubstitute = upward.includes(wanted);
  const candidates = hasSubstitute ? upward.slice(upward.indexOf(wanted)) : [wanted];
  const unheld: OfficeFunction[] = [];
  for (const candidate of candidates) {
    const holder = offices.nearest(candidate, near);
    if (holder !== null) return { office: holder.id, fellBackFrom: [], unheld };
    unheld.push(candidate);
  }
  const top = hasSubstitute ? highestActive(offices) : null;
  return { office: top?.id ?? null, fellBackFrom: [], unheld };
}

function highestActive(offices: OfficeTree): Office | null {
  const active = offices.ofCounty.filter((office) => office.isActive);
  const depth = (office: Office): number => offices.chainOf(office.id).length;
  return active.reduce<Office | null>((best, next) => (best && depth(best) <= depth(next) ? best : next), null);
}
