import type { Dossier } from '#libs/kernel';
import { emptyState, stateOf, type AnyKind, type CaseState } from '#libs/kind';
import { freshClock } from '#libs/rules';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that are not as they are at first. */
function changedFrom(first: object, now: object): Fields {
  const usual = first as Fields;
  const isChanged = (field: string, value: unknown): boolean =>
    value !== usual[field] && JSON.stringify(value) !== JSON.stringify(usual[field]);
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => isChanged(field, value)));
}

/**
 * The state of a case as its row keeps it: without what is as it was before the first fact, and of a clock without what is
 * as it was when it started. Half of the fields of a matter that waits are; a row is written anew by each fact.
 */
export function stateText(kind: Pick<AnyKind, 'initial'>, dossier: Dossier<unknown>): string {
  const { clocks, state, ...others } = stateOf(dossier);
  return JSON.stringify({
    ...changedFrom(emptyState(kind), others),
    clocks: clocks.map((clock) => changedFrom(freshClock, clock)),
    state: changedFrom(kind.initial as object, state as object),
  });
}

/** What a row keeps beside its facts, as today's law reads it. */
export function stateFrom(kind: Pick<AnyKind, 'initial' | 'liftStored'>, text: string): CaseState {
  const { clocks, state, ...others } = JSON.parse(text) as CaseState;
  const whole = { ...(kind.initial as object), ...(state as object) };
  return {
    ...emptyState(kind),
    ...others,
    clocks: clocks.map((clock) => ({ ...freshClock, ...clock })),
    state: kind.liftStored === undefined ? whole : kind.liftStored.state(whole),
  };
}
