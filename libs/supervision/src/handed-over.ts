import type { OfficeId } from '#libs/kernel';
import type { SupervisionState } from './state.js';

/**
 * The supervision in which an office stands in the place of one that has ended: it answers where that one was late, verifies
 * and judges where that one would have. Its triggers say who passed the matter on then, and stay.
 */
export function handedOver(
  state: SupervisionState,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): SupervisionState {
  const now = <T extends OfficeId | null>(office: T): T | OfficeId => (office === from ? to : office);
  return {
    ...state,
    office: now(state.office),
    ...(state.office === from && { formerly: [...(state.formerly ?? []), from] }),
    verifiers: [...new Set(state.verifiers.map(now))],
    steps: state.steps.map((step) => ({ ...step, holders: [...new Set(step.holders.map(now))] })),
    addressed: state.addressed.map((one) => ({ ...one, office: now(one.office), by: now(one.by) })),
    reportedBy: now(state.reportedBy),
    barred: [...new Set(state.barred.flatMap((office) => (office === from ? [office, to] : [office])))],
  };
}
