import type { OfficeId } from '#libs/kernel';
import { answererOf, verifierOf, type OfficeTree } from '#libs/office';
import type { SupervisionState } from './state.js';

export { aboveOf, answererOf, verifierOf } from '#libs/office';

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
