import type { ClockChange } from '#libs/kernel';

/** The clocks that a fact opens, in its order. */
export const openedIn = (clocks: readonly ClockChange[] = []): readonly string[] =>
  clocks.flatMap((one) => (one.change === 'open' ? [one.clock.id] : []));
