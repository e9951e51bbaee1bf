import { legalDateOf } from '#libs/calendar';
import {
  DomainError,
  type Dossier,
  type ErrorDetails,
  type ErrorKind,
  type Instant,
  type OfficeId,
} from '#libs/kernel';
import {
  endClocks,
  statedDatesOf,
  toolsOf,
  type Effects,
  type Handler as HandlerOf,
  type KindContext,
} from '#libs/kind';
import { isRunning } from '#libs/rules';
import type { ShareCode } from './codes.js';
import type { ShareCommands } from './commands.js';
import { evolutions } from './evolve.js';
import type { ShareFacts } from './facts.js';
import { permit } from './grants.js';
import type { ShareState } from './state.js';

/** How the facts of shares are drafted and folded. */
export const tools = toolsOf<ShareState, ShareFacts>({ kind: 'share', evolutions });

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

/** Refuses. */
export const refused = (kind: ErrorKind, code: ShareCode, message: string, details: ErrorDetails = {}): DomainError =>
  new DomainError(kind, code, message, details);

/** The bounds of the dates that people state; see `statedDatesOf`. */
export const { requireBetween } = statedDatesOf('share', (kind, code, message, details) =>
  refused(kind, code, message, details),
);

/** @throws DomainError `share.not_opened` (conflict) */
export function openedOf({ state }: Pick<ShareDossier, 'state'>): Opened {
  if (state.openedAt === null) throw refused('conflict', 'share.not_opened', 'there is no such share');
  return state as Opened;
}

/** The day on which it was opened. */
export const beganOn = (dossier: ShareDossier) => legalDateOf(openedOf(dossier).openedAt);

/** @throws DomainError `share.not_opened`, `share.ended` (conflict) */
export function requireGoing(dossier: ShareDossier): Opened {
  const opened = openedOf(dossier);
  if (opened.end !== null) throw refused('conflict', 'share.ended', 'it has ended', { as: opened.end.as });
  return opened;
}

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
