import { unusual, type Dossier } from '#libs/kernel';
import { emptyState, stateOf, type AnyKind, type CaseState } from '#libs/kind';
import { freshClock } from '#libs/rules';

/**
 * The state of a case as its row keeps it: without what is as it was before the first fact, and of a clock without what is
 * as it was when it started. Half of the fields of a matter that waits are; a row is written anew by each fact.
 */
export function stateText(kind: Pick<AnyKind, 'initial'>, dossier: Dossier<unknown>): string {
  const { clocks, state, ...others } = stateOf(dossier);
  return JSON.stringify({
    ...unusual(emptyState(kind), others),
    clocks: clocks.map((clock) => unusual(freshClock, clock)),
    state: unusual(kind.initial as object, state as object),
  });
}

/** What a row keeps beside its facts, as today's law reads it. */
export function stateFrom(kind: Pick<AnyKind, 'initial' | 'liftStored'>, text: string): CaseState {
  const { clocks, state, ...others } = JSON.parse(text) as CaseState;
  const lifted = kind.liftStored === undefined ? state : kind.liftStored.state(state);
  return {
    ...emptyState(kind),
    ...others,
    clocks: clocks.map((clock) => ({ ...freshClock, ...clock })),
    state: { ...(kind.initial as object), ...(lifted as object) },
  };
}
