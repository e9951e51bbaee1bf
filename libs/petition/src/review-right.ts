import type { Clock, LegalDate, OfficeId } from '#libs/kernel';
import { handles, isOutside } from '#libs/office';
import { draft, meet, refused, requireBetween, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionDraft } from './facts.js';
import type { PetitionPermission } from './grants.js';
import { requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { requireOwnStatement, requireOwnWill } from './own-statement.js';
import { reviewWindowOf } from './review-window.js';
import { reviewersOf } from './review-bodies.js';
import { isBarred, isReviewable, type PetitionState } from './state.js';

// The window for review (XF-11, art. 35) is the petitioner's whatever the file's state: a request uses it, time lets it
// lapse, and nothing else ends it.

/**
 * Records that the review was requested. What the reviewing body does then is a procedure of its own. The right hangs on the
 * opinion (art. 35): where no record proves that it was received, the request itself does, and is in time.
 */
export const requestReview: Handler<'requestReview'> = {
  may: (dossier, context) => {
    requireRight(dossier, context, 'petition.requestReview');
  },
  act: (dossier, payload, context) => {
    const { decidedOn, window } = requireRight(dossier, context, 'petition.requestReview');
    requireBetween(payload.requestedOn, decidedOn, context);
    requireToldBody(dossier.state, payload.to, context);
    if (window === null) return [unservedRequest(dossier, payload, context)];
    // The day of the request counts, not the day on which somebody recorded it.
    requireWithin(window, payload.requestedOn);
    const used = { clocks: meet([window], { on: payload.requestedOn }) };
    return [draft('reviewRequested', { ...payload, isReceipt: false }, used)];
  },
};

/**
 * The period opens with the receipt that the request shows, and is used by it. That the office has served the opinion it does
 * not show: the service stays owed, and late.
 */
function unservedRequest(
  dossier: PetitionDossier,
  payload: PetitionCommands['requestReview'],
  context: PetitionContext,
): PetitionDraft {
  const { requestedOn: startOn } = payload;
  const opening = { rule: 'XF-11', owner: 'petitioner', startedBy: 'reviewRequested', startOn } as const;
  const { clock, ...opened } = start(dossier, context, opening);
  const used = { clocks: meet([clock], { on: startOn }) };
  return draft('reviewRequested', { ...payload, isReceipt: true }, opened, used);
}

/**
 * Records that the petitioner agrees and means to ask for no review (放弃复查), while the window runs: not before the opinion
 * is known to be received. A record of ours and nothing else, since the Regulations know no waiver: the window runs on, and
 * a request within it is taken all the same and withdraws the statement (art. 35).
 */
export const waiveReview: Handler<'waiveReview'> = {
  may: (dossier, context) => {
    requireWithin(requireBegun(dossier, context), context.today);
    requireOwnWill(dossier, context);
  },
  act: (dossier, payload, context) => {
    const window = requireBegun(dossier, context);
    requireOwnStatement(payload, window.startOn, context);
    return [draft('reviewWaived', payload)];
  },
};

/**
 * The right to a review that nobody has used, also where it was said to be given up: with its window, lapsed or not, or
 * without one before a proved receipt.
 *
 * @throws DomainError `petition.no_review_window`, `petition.review_window_used` (conflict)
 */
function requireRight(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): { readonly decidedOn: LegalDate; readonly window: Clock | null } {
  const state = requirePermitted(dossier, context, command);
  const { decidedOn } = state;
  if (decidedOn === null || !isReviewable(state)) {
    throw refused('conflict', 'petition.no_review_window', 'there is no opinion to review');
  }
  const window = reviewWindowOf(dossier.clocks);
  if (window === null || window.metAt === null) return { decidedOn, window };
  throw refused('conflict', 'petition.review_window_used', 'the review was requested');
}

/** @throws DomainError `petition.review_not_begun`, `petition.review_given_up` (conflict), those of `requireRight` */
function requireBegun(dossier: PetitionDossier, context: PetitionContext): Clock {
  const { window } = requireRight(dossier, context, 'petition.waiveReview');
  const { reviewWaivedOn: on = null } = dossier.state;
  if (on !== null) throw refused('conflict', 'petition.review_given_up', 'that is on record', { on });
  if (window !== null) return window;
  throw refused('conflict', 'petition.review_not_begun', 'nobody has proved that the opinion was received');
}

function requireWithin({ legalDueOn }: Clock, on: string): void {
  if (legalDueOn === null || on <= legalDueOn) return;
  throw refused('conflict', 'petition.review_window_over', 'the window for review has passed', { dueOn: legalDueOn });
}

/**
 * One of the bodies of the review that the opinion names, of another level too (art. 35). Who finally reviews is asked after
 * a review alone (36(1)). Where it names none: an office one level above could be any other that handles matters. One that is
 * accused reviews nothing (30(3)): the others do, or else whoever is above it.
 *
 * @throws DomainError `petition.office_unknown`, `petition.no_body_told`, `petition.office_not_handling` (invalid),
 *   details `office`; `petition.body_barred`, `body_barred_unnamed` (conflict), details `office`, `offices` (by comma)
 */
function requireToldBody(state: PetitionState, to: OfficeId | null, { offices }: PetitionContext): void {
  if (to === null) return;
  const office = offices.get(to);
  if (office === null) throw refused('invalid', 'petition.office_unknown', 'no such office', { office: to });
  requireAsked(state, to, reviewersOf(state));
  if (handles(office) || isOutside(office)) return;
  throw refused('invalid', 'petition.office_not_handling', 'the office handles no matter', { office: to });
}

function requireAsked(state: PetitionState, to: OfficeId, bodies: readonly OfficeId[]): void {
  if (isBarred(state, to)) {
    const code = bodies.length > 0 ? 'petition.body_barred' : 'petition.body_barred_unnamed';
    throw refused('conflict', code, 'another body reviews it', { office: to, offices: bodies.join(',') });
  }
  const isTold = state.review !== null && state.review.bodies.length > 0;
  if (isTold ? bodies.includes(to) : to !== state.handler) return;
  throw refused('invalid', 'petition.no_body_told', 'the opinion names other bodies', { office: to });
}
