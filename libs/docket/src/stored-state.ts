import { freshParty, unusual, type Dossier } from '#libs/kernel';
import { emptyState, stateOf, type AnyKind, type CaseState } from '#libs/kind';
import { keptClock, wholeClock } from '#libs/rules';

/**
 * The state of a case as its row keeps it: without what is as it was before the first fact, and of a clock or a
 * party without what is as it was when it began. Half of the fields of a matter that waits are; a row is written anew by each fact.
 */
export function stateText(kind: Pick<AnyKind, 'initial'>, dossier: Dossier<unknown>): string {
  const { clocks, parties, state, ...others } = stateOf(dossier);
  return JSON.stringify({
    ...unusual(emptyState(kind), others),
    clocks: clocks.map(keptClock),
    ...(parties.length > 0 && { parties: parties.map((party) => unusual(freshParty, party)) }),
    state: unusual(kind.initial as object, state as object),
  });
}

type Stored = Omit<CaseState, 'parties'> & Partial<Pick<CaseState, 'parties'>>;

/** What a row keeps beside its facts, as today's law reads it. */
export function stateFrom(kind: Pick<AnyKind, 'initial' | 'liftStored'>, text: string): CaseState {
  const { clocks, parties = [], state, ...others } = JSON.parse(text) as Stored;
  const lifted = kind.liftStored === undefined ? state : kind.liftStored.state(state);
  return {
    ...emptyState(kind),
    ...others,
    clocks: clocks.map(wholeClock),
    parties: parties.map((party) => ({ ...freshParty, ...party })),
    state: { ...(kind.initial as object), ...(lifted as object) },
  };
}
