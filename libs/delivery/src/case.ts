import { legalDateOf } from '#libs/calendar';
import type { Dossier, Instant, LegalDate, OfficeId } from '#libs/kernel';
import { refusing, statedDatesOf, toolsOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { DeliveryCode } from './codes.js';
import type { DeliveryCommands, Recipient } from './commands.js';
import { evolutions } from './evolve.js';
import type { DeliveryDraft, DeliveryFacts } from './facts.js';
import { permit, type DeliveryPermission } from './grants.js';
import { currentLeg, type DeliveryState, type Leg } from './state.js';

export type DeliveryDossier = Dossier<DeliveryState>;
/** How one command of a delivery is judged. */
export type Handler<K extends keyof DeliveryCommands> = HandlerOf<DeliveryState, DeliveryCommands[K], DeliveryFacts>;

/** How the facts of deliveries are drafted and folded. */
export const tools = toolsOf<DeliveryState, DeliveryFacts>({ kind: 'delivery', evolutions });
export const { draft, after, start } = tools;

/** Refuses. */
export const refused = refusing<DeliveryCode>();

/** A delivery that was issued. */
export type Issued = DeliveryState & {
  readonly office: OfficeId;
  readonly recipient: Recipient;
  readonly issuedAt: Instant;
};

/** @throws DomainError `delivery.not_issued` (conflict) */
export function requireIssued({ state }: Pick<DeliveryDossier, 'state'>): Issued {
  if (state.office === null) throw refused('conflict', 'delivery.not_issued', 'there is no such delivery');
  return state as Issued;
}

/**
 * Refuses whoever may not, then a delivery that is not there or was withdrawn, or whose paper stands no more: nobody signs for
 * one that was, or confirms it.
 *
 * @throws DomainError `office.not_permitted` (forbidden), `delivery.not_issued`, `delivery.withdrawn`, `delivery.overtaken`,
 * `delivery.reminded`, `delivery.not_needed` (conflict)
 */
export function requireStanding(dossier: DeliveryDossier, context: KindContext, command: DeliveryPermission): Issued {
  permit(context, command, { handler: dossier.state.office });
  const state = requireIssued(dossier);
  if (state.end === null || state.end.as === 'proved') return state;
  const { as, at: endedAt } = state.end;
  throw refused('conflict', `delivery.${as}`, 'nothing is served any more', { endedAt });
}

/**
 * The same, and one that has arrived: there is nothing more to try.
 *
 * @throws DomainError those of `requireStanding`; `delivery.proved`, `delivery.ended` (conflict)
 */
export function requireTrying(dossier: DeliveryDossier, context: KindContext, command: DeliveryPermission): Issued {
  const state = requireStanding(dossier, context, command);
  if (state.end !== null) throw refused('conflict', 'delivery.ended', 'it has ended', { endedAt: state.end.at });
  if (state.proved === null) return state;
  const { servedOn } = state.proved;
  throw refused('conflict', 'delivery.proved', 'it has arrived', { servedOn });
}

/**
 * The leg that is tried now, where it is of this channel and so far.
 *
 * @throws DomainError `delivery.other_channel` (conflict), details `channel`
 */
export function requireLeg(
  state: DeliveryState,
  channel: Leg['channel'],
  stage: Leg['stage'],
): Leg & { readonly leg: number } {
  const leg = currentLeg(state);
  if (leg?.channel === channel && leg.stage === stage) return leg;
  throw refused('conflict', 'delivery.other_channel', 'that is not what is tried now', { channel });
}

/** The bounds of the dates that people state of deliveries. */
export const { requireBetween, requireStated } = statedDatesOf('delivery', refused);

/** Nothing of a delivery happens before the day of its issue. */
export const issuedOn = ({ issuedAt }: Issued): LegalDate => legalDateOf(issuedAt);

/** What follows in the same act once these are recorded. */
export const andThen = (
  dossier: DeliveryDossier,
  drafts: readonly DeliveryDraft[],
  context: KindContext,
  next: (so: DeliveryDossier) => readonly DeliveryDraft[],
): readonly DeliveryDraft[] => [...drafts, ...next(after(dossier, drafts, context))];
