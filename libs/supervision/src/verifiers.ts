import type { OfficeId } from '#libs/kernel';
import { answererOf, isOutside, verifierOf as officeVerifierOf, type OfficeTree } from '#libs/office';
import type { SupervisionState } from './state.js';

export { aboveOf, answererOf } from '#libs/office';

/** An organ of another level, for which nobody here has an account. */
export function isOutsideOf(offices: OfficeTree, id: OfficeId): boolean {
  const office = offices.get(id);
  return office !== null && isOutside(office);
}

/** The superior organ (上级机关, art. 43): the nearest active committee or government above an office. */
export function superiorOrganOf(office: OfficeId, offices: OfficeTree): OfficeId | null {
  const above = offices.chainOf(office).slice(1);
  return above.find(({ type, isActive }) => isActive && (type === 'committee' || type === 'government'))?.id ?? null;
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
  if (superior !== null && !mayNot.includes(superior)) return superior;
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
