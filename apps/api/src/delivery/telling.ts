import type { DeliveryState } from '#libs/delivery';
import type { Dossier } from '#libs/kernel';

/**
 * Whether the case above was told of the proof. That a delivery has ended as proved says nothing of it: one that tells nothing ends
 * with its proof, and one whose case did not take it ends once somebody has settled that.
 */
export function tellingOf({ state, failed }: Pick<Dossier<unknown>, 'state' | 'failed'>) {
  const { report, end } = state as Pick<DeliveryState, 'report' | 'end'>;
  const isGivenUp = report !== null && failed.some(({ step, settled }) => step === 'report' && settled);
  return { isTold: report !== null && end?.as === 'proved' && !isGivenUp, isGivenUp };
}
