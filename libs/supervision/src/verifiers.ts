import type { OfficeId } from '#libs/kernel';
import { OfficeFunction, addresseeOf, type OfficeTree } from '#libs/office';
import type { SupervisionState } from './state.js';

/** Who answers: the late office; where it is gone, whoever stands in its place. Null: no office is there at all. */
export function answererOf(late: OfficeId, offices: OfficeTree): OfficeId | null {
  return addresseeOf(offices, { office: late }).office;
}

/** The nearest active office above another one, `except` passed over; null where nobody is. */
export function aboveOf(
  office: OfficeId,
  offices: OfficeTree,
  except: readonly (OfficeId | null)[] = [],
): OfficeId | null {
  const above = offices.chainOf(office).slice(1);
  return above.find(({ id, isActive }) => isActive && !except.includes(id))?.id ?? null;
}

/**
 * Who is to verify, as the offices stand now: the petition office, else whoever is above the one that answers, else one of
 * the bodies above the bureau. Nobody verifies what he answers. Null: nobody else is there, which is an alarm.
 *
 * @param reporter who has answered, where that was another one than would answer now
 */
export function verifierOf(late: OfficeId, offices: OfficeTree, reporter: OfficeId | null = null): OfficeId | null {
  const answerer = answererOf(late, offices);
  const { petitionBureau, jointConference, countyGovernment, countyCommittee } = OfficeFunction;
  const bodies = [jointConference, countyGovernment, countyCommittee];
  const inOrder = [
    addresseeOf(offices, { function: petitionBureau }).office,
    aboveOf(answerer ?? late, offices),
    ...bodies.map((body) => offices.withFunction(body)?.id ?? null),
  ];
  const others = inOrder.filter((each) => each !== late && each !== answerer && each !== reporter);
  return others.find((each) => each !== null) ?? null;
}

/**
 * Who of the verifiers may verify now: not who answers meanwhile, and not who has answered. Where none is left, whoever
 * would be chosen now.
 */
export function verifiersNow(
  { office, verifiers, reportedBy }: Pick<SupervisionState, 'verifiers' | 'reportedBy'> & { readonly office: OfficeId },
  offices: OfficeTree,
): readonly OfficeId[] {
  const answerer = answererOf(office, offices);
  const others = verifiers.filter((each) => each !== answerer && each !== reportedBy);
  if (others.length > 0) return others;
  const chosen = verifierOf(office, offices, reportedBy);
  return chosen === null ? [] : [chosen];
}
