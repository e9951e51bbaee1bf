import type { OfficeId } from '#libs/kernel';
import type { PetitionState } from './state.js';

/**
 * The petition in which an office stands in the place of one that has ended. Breaches and records keep the office whose they
 * are: a supervision is named after it. Whoever takes over from an accused office takes its people over, and is barred as
 * it was (art. 30(3)).
 */
export function handedOver(
  state: PetitionState,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): PetitionState {
  const now = <T extends OfficeId | null>(office: T): T | OfficeId => (office === from ? to : office);
  const { intake, execution, carried } = state;
  return {
    ...state,
    intake: intake && { ...intake, registrar: now(intake.registrar) },
    handler: now(state.handler),
    referrer: now(state.referrer),
    execution: execution && { ...execution, executor: now(execution.executor) },
    accused: [...new Set(state.accused.flatMap((office) => (office === from ? [office, to] : [office])))],
    carried: carried.map((one) => ({ ...one, office: now(one.office) })),
    agreedObjectors: [...new Set(state.agreedObjectors.map(now))],
  };
}
