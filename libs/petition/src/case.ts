import { as, isOfParty } from '#libs/kernel';
import type { ClaimId, ClockChange, Dossier } from '#libs/kernel';
import { closeDuties, endClocks, meet, refusing, runningOf, statedDatesOf, toolsOf } from '#libs/kind';
import type { Effects, KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import type { PetitionCode } from './codes.js';
import { evolutions } from './evolve.js';
import type { PetitionFacts } from './facts.js';
import type { PetitionState } from './state.js';

/** What a decision about a petition is given. */
export type PetitionContext = KindContext;
export type PetitionDossier = Dossier<PetitionState>;

/** The one claim, until a petition may have several. */
const claim = as<ClaimId>('c1');

/** How the facts of petitions are drafted and folded. */
export const tools = toolsOf<PetitionState, PetitionFacts>({ kind: 'petition', evolutions, claim });
export const { draft, after, openDuty, start } = tools;
export { closeDuties, endClocks, meet, runningOf };

/** Refuses. */
export const refused = refusing<PetitionCode>();

/** Bounds of the dates that are stated for what is done to a petition. */
export const { requireBetween, requireStated } = statedDatesOf('petition', refused);

/**
 * An ended case has no open duty, and no running clock but a party's own window.
 *
 * @param done what the same fact does to clocks that it meets: they end as done
 */
export function everythingEnded({ clocks, duties }: PetitionDossier, done: readonly ClockChange[] = []): Effects {
  const isDone = (clock: string): boolean => done.some((one) => one.change === 'meet' && one.id === clock);
  const owed = clocks.filter((clock) => isRunning(clock) && !isOfParty(clock.owner) && !isDone(clock.id));
  const dropped = duties.filter(({ clock }) => !isDone(clock));
  return {
    clocks: endClocks(owed, 'cancelled'),
    duties: dropped.map(({ id }) => ({ change: 'close', id, as: 'dropped' })),
  };
}
