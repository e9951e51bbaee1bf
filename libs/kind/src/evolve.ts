import type { Fact, FactDraft } from '#libs/kernel';

/** What each type of fact changes in the state of its kind. */
export type Evolutions<S, F extends object> = {
  readonly [T in keyof F]: (state: S, data: F[T], fact: Fact) => Partial<S>;
};

/** A fact that changes nothing in the state: it is told in the history, or its clocks and duties say it all. */
export const nothing = (): Record<never, never> => ({});

/** A fact of a kind as its law drafts it. */
export type DraftOf<F extends object> = { [T in keyof F & string]: FactDraft<T, F[T]> }[keyof F & string];

/**
 * Facts of an older shape as today's law reads them, by type: each takes the data of its shape to that of the next one.
 * The first entry lifts shape 1.
 */
export type Lifts<F extends object> = { readonly [T in keyof F]?: readonly ((data: unknown) => unknown)[] };

/** Makes `evolve` of a kind. It never refuses; it throws for a type that no release has written: a wrong deployment. */
export function evolveBy<S, F extends object>(kind: string, evolutions: Evolutions<S, F>): (state: S, fact: Fact) => S {
  return (state, fact) => {
    if (!Object.hasOwn(evolutions, fact.type)) throw new Error(`${kind} has no fact of type ${fact.type}`);
    const evolve = evolutions[fact.type as keyof F];
    return { ...state, ...evolve(state, fact.data as F[keyof F], fact) };
  };
}

/** Makes `lift` of a kind. A shape that is newer than the release stops it, loudly. */
export function liftBy<F extends object>(kind: string, lifts: Lifts<F>): (fact: Fact) => Fact {
  return (fact) => {
    const steps = Object.hasOwn(lifts, fact.type) ? (lifts[fact.type as keyof F] ?? []) : [];
    const newest = steps.length + 1;
    if (fact.shape > newest)
      throw new Error(`${kind}.${fact.type}: shape ${String(fact.shape)} is newer than this release`);
    if (fact.shape === newest) return fact;
    const data = steps.slice(fact.shape - 1).reduce<unknown>((older, step) => step(older), fact.data);
    return { ...fact, shape: newest, data };
  };
}
