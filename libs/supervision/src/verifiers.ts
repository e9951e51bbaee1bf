import type { OfficeId } from '#libs/kernel';
import { answererOf, isOutside, superiorOrganOf, verifierOf as officeVerifierOf, type OfficeTree } from '#libs/office';
import type { SupervisionState } from './state.js';

export { aboveOf, answererOf } from '#libs/office';

/** An organ of another level, for which nobody here has an account. */
export function isOutsideOf(offices: OfficeTree, id: OfficeId): boolean {
  const office = offices.get(id);
  return office !== null && isOutside(office);
}

/** Whose correction is verified, and who has answered, where that was another one than would answer now. */
export type Verified = Pick<SupervisionState, 'basis' | 'reportedBy'> & { readonly office: OfficeId };

/**
 * Who is to verify, as the offices stand now: where the petition office itself was late, the organ that orders its
 * correction (art. 43); else whoever looks at what an office says. Nobody verifies what he answers. Null: nobody else is
 * there, which is an alarm.
 */
export function verifierOf({ office, basis, reportedBy }: Verified, offices: OfficeTree): OfficeId | null {
  const superior = basis === 'art43' ? superiorOrganOf(office, offices) : null;
  const mayNot = [answererOf(office, offices), reportedBy];
  // An organ of another level has nobody here who could verify.
  const isHere = superior !== null && !isOutsideOf(offices, superior);
  if (isHere && !mayNot.includes(superior)) return superior;
  return officeVerifierOf(office, offices, reportedBy);
}

/**
 * Who of the verifiers may verify now: not who answers meanwhile, and not who has answered. Where none is left, whoever
 * would be chosen now.
 */
export function verifiersNow(
  of: Verified & Pick<SupervisionState, 'verifiers'>,
  offices: OfficeTree,
): readonly OfficeId[] {
  const answerer = answererOf(of.office, offices);
  const others = of.verifiers.filter((each) => each !== answerer && each !== of.reportedBy);
  if (others.length > 0) return others;
  const chosen = verifierOf(of, offices);
  return chosen === null ? [] : [chosen];
}
