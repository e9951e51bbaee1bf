import { as, DomainError } from '#libs/kernel';
import type { ClaimId, Clock, Dossier, ErrorDetails, ErrorKind } from '#libs/kernel';
import { toolsOf, type KindContext } from '#libs/kind';
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
export const tools = toolsOf<PetitionState, PetitionFacts>({
  ...{ kind: 'petition', evolutions, claim },
  counted: (clock, { state }, context) => {
    const isImported = state.intake?.channel === 'import' || context.actor.kind === 'platform';
    return isImported ? withoutPastReminders(clock, context) : clock;
  },
});
export const { draft, after, openDuty, start } = tools;
export { closeDuties, endClocks, meet, runningOf } from '#libs/kind';

/**
 * Passes the reminders of an imported matter that lie before it was recorded, with no fact of their own: nobody was
 * reminded, so the ledger may not say so, and no course may catch up on them. A date that has passed is another thing:
 * it has its meaning whoever looked, and is recorded, looking back.
 */
function withoutPastReminders(clock: Clock, { recordedAt }: PetitionContext): Clock {
  const past = clock.warnings.filter(({ dueAt }) => dueAt <= recordedAt);
  return { ...clock, passed: [...clock.passed, ...past.map(({ id }) => id)] };
}

/** Refuses. */
export function refused(kind: ErrorKind, code: PetitionCode, message: string, details: ErrorDetails = {}): DomainError {
  return new DomainError(kind, code, message, details);
}
