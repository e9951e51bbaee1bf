import type { OfficeId } from '#libs/kernel';
import type { Carried, Execution, PetitionState } from './state.js';

/**
 * The petition in which an office stands in the place of one that has ended, of what that one had issued too: whoever goes on
 * tells it, takes it back and corrects it. Breaches and records keep the office whose they are: a supervision is named after
 * it. Whoever takes over from an accused office takes its people over, and is barred as it was (art. 30(3)).
 */
export function handedOver(
  state: PetitionState,
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): PetitionState {
  const now = <T extends OfficeId | null>(office: T): T | OfficeId => (office === from ? to : office);
  const nowOf = <T extends { readonly office: OfficeId }>(one: T): T => ({ ...one, office: now(one.office) });
  const { intake, execution, carried, issued, papers, drafts } = state;
  return {
    ...state,
    intake: intake && { ...intake, registrar: now(intake.registrar) },
    handler: now(state.handler),
    referrer: now(state.referrer),
    execution: execution && executionNow(execution, now),
    accused: [...new Set(state.accused.flatMap((office) => (office === from ? [office, to] : [office])))],
    carried: lastOfEach(carried.map(nowOf)),
    ...(issued !== undefined && { issued: issued.map(nowOf) }),
    ...(papers !== undefined && { papers: papers.map(nowOf) }),
    ...(drafts !== undefined && { drafts: drafts.map(nowOf) }),
    agreedObjectors: [...new Set(state.agreedObjectors.map(now))],
  };
}

type Now = <T extends OfficeId | null>(office: T) => T | OfficeId;

const executionNow = ({ office, executor, looker, ...execution }: Execution, now: Now): Execution => ({
  ...{ ...execution, office: now(office), executor: now(executor), looker: now(looker) },
});

/** One of an office and rule, as everywhere: of two offices that had the matter one after the other the later one's. */
const lastOfEach = (carried: readonly Carried[]): readonly Carried[] =>
  carried.filter(
    ({ office, rule }, at) => !carried.slice(at + 1).some((one) => one.office === office && one.rule === rule),
  );
