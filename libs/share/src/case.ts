import { legalDateOf } from '#libs/calendar';
import type { Dossier, Instant, OfficeId } from '#libs/kernel';
import { caseOf, endClocks, type Effects, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import type { ShareCode } from './codes.js';
import type { ShareCommands } from './commands.js';
import { evolutions } from './evolve.js';
import type { ShareFacts } from './facts.js';
import { permit } from './grants.js';
import type { ShareState } from './state.js';

/** How the facts of shares are drafted and folded, and how one has to stand. */
export const tools = caseOf<ShareState, ShareFacts, ShareCode, Opened>({ kind: 'share', evolutions });
export const { refused, requireBetween, openedOf, requireGoing } = tools;

export type ShareDossier = Dossier<ShareState>;
type Own = Exclude<keyof ShareCommands, 'passMoment'>;
/** How one command of a share is judged. */
export type Handler<K extends Own> = HandlerOf<ShareState, ShareCommands[K], ShareFacts>;

/** A share that was opened. */
export type Opened = ShareState & {
  readonly office: OfficeId;
  readonly lead: OfficeId;
  readonly committee: OfficeId;
  readonly openedAt: Instant;
};

/** The day on which it was opened. */
export const beganOn = (dossier: ShareDossier) => legalDateOf(openedOf(dossier).openedAt);

/** Refuses whoever may not give a command. */
export function permitted({ state }: ShareDossier, context: KindContext, command: Own): void {
  permit(context, `share.${command}`, { handler: state.office, holder: state.lead, referrer: state.committee });
}

/** A command on a share that goes on: who may give it, and what happens. */
export const going = <K extends Own>(
  command: K,
  act: Handler<K>['act'],
  guard: (dossier: ShareDossier) => void = () => undefined,
): Handler<K> => ({
  may: (dossier, context) => {
    permitted(dossier, context, command);
    requireGoing(dossier);
    guard(dossier);
  },
  act,
});

/**
 * For what reason whoever leads sees a share: as in the joint mediation above. With the fact that ends it there it is seen here no more,
 * whether or not the engine is awake.
 */
export const leadsAs = 'executor';

/** All that runs is over. */
export const overWith = (dossier: ShareDossier): Effects => ({
  clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
});
