import type { OfficeId } from '#libs/kernel';
import { isGuided, lineOf } from './above.js';
import { addresseeOf } from './addressee.js';
import { OfficeFunction } from './office.js';
import type { OfficeTree } from './office-tree.js';

/** Who answers: the late office; where it is gone, whoever stands in its place. Null: no office is there at all. */
export function answererOf(late: OfficeId, offices: OfficeTree): OfficeId | null {
  return addresseeOf(offices, { office: late }).office;
}

/** The nearest active office above another one that leads it, `except` passed over; null where nobody does. */
export function aboveOf(
  office: OfficeId,
  offices: OfficeTree,
  except: readonly (OfficeId | null)[] = [],
): OfficeId | null {
  const above = lineOf(offices, office).slice(1);
  return above.find(({ id, isActive }) => isActive && !except.includes(id))?.id ?? null;
}

/**
 * Who is to verify what an office says, as the offices stand now: the petition office, else whoever is above the one that
 * answers, else one of the bodies above the bureau. Nobody verifies what he answers. Null: nobody else is there, which is
 * an alarm, and of a mediation committee always: nobody looks after what it does unless its kind of case names somebody.
 *
 * @param reporter who has answered, where that was another one than would answer now
 */
export function verifierOf(late: OfficeId, offices: OfficeTree, reporter: OfficeId | null = null): OfficeId | null {
  if (lineOf(offices, late).some(isGuided)) return null;
  const answerer = answererOf(late, offices);
  const { petitionBureau, jointConference, countyGovernment, countyCommittee } = OfficeFunction;
  const bodies = [jointConference, countyGovernment, countyCommittee];
  const inOrder = [
    addresseeOf(offices, { function: petitionBureau, near: late }).office,
    aboveOf(answerer ?? late, offices),
    ...bodies.map((body) => offices.nearest(body, late)?.id ?? null),
  ];
  const others = inOrder.filter((each) => each !== late && each !== answerer && each !== reporter);
  return others.find((each) => each !== null) ?? null;
}
