import type { Clock, OfficeId } from '#libs/kernel';
import { draft, endClocks, meet, refused, requireBetween, type PetitionContext, type PetitionDossier } from './case.js';
import { permit, type PetitionPermission } from './grants.js';
import { relationsOf, requireRegistered } from './guard.js';
import type { Handler } from './handler.js';
import { requireOwnStatement } from './own-statement.js';
import type { PetitionState } from './state.js';

// The window for review (XF-11, art. 35) is the petitioner's whatever the file's state. Time lets it lapse; only the
// petitioner uses it or gives it up.

/** Records that the review was requested. What the reviewing body does then is a procedure of its own. */
export const requestReview: Handler<'requestReview'> = {
  may: mayEnd('petition.requestReview'),
  act: (dossier, payload, context) => {
    const window = requireWindow(dossier);
    requireBetween(payload.requestedOn, window.startOn, context);
    requireToldBody(dossier.state, payload.to, context);
    // The day of the request counts, not the day on which somebody recorded it.
    requireWithin(window, payload.requestedOn);
    return [draft('reviewRequested', payload, { clocks: meet([window], { on: payload.requestedOn }) })];
  },
};

/** The petitioner gives the review up while the window runs. */
export const waiveReview: Handler<'waiveReview'> = {
  may: (dossier, context) => {
    mayEnd('petition.waiveReview')(dossier, context);
    requireWithin(requireWindow(dossier), context.today);
  },
  act: (dossier, payload, context) => {
    const window = requireWindow(dossier);
    requireOwnStatement(payload, window.startOn, context);
    return [draft('reviewWaived', payload, { clocks: endClocks([window], 'waived') })];
  },
};

function mayEnd(command: PetitionPermission) {
  return (dossier: PetitionDossier, context: PetitionContext): void => {
    permit(context, command, relationsOf(dossier, command, context));
    requireRegistered(dossier);
    requireWindow(dossier);
  };
}

/**
 * The window of the opinion that was served, lapsed or not.
 *
 * @throws DomainError `petition.no_review_window`, `petition.review_window_used` (conflict)
 */
function requireWindow({ clocks }: PetitionDossier): Clock {
  const window = clocks.findLast(({ rule }) => rule === 'XF-11');
  if (window === undefined) throw refused('conflict', 'petition.no_review_window', 'no window for review was opened');
  if (window.metAt === null && window.endedAs !== 'waived') return window;
  throw refused('conflict', 'petition.review_window_used', 'the review was requested or given up');
}

function requireWithin({ legalDueOn }: Clock, on: string): void {
  if (legalDueOn === null || on <= legalDueOn) return;
  throw refused('conflict', 'petition.review_window_over', 'the window for review has passed', { dueOn: legalDueOn });
}

/**
 * A body that the opinion names, or one that finally reviews what that decided: of another level too (arts. 35, 36(1)).
 * Where it named none, any office.
 *
 * @throws DomainError `petition.office_unknown`, `petition.no_body_told` (invalid), details `office`
 */
function requireToldBody({ review }: PetitionState, to: OfficeId | null, { offices }: PetitionContext): void {
  if (to === null) return;
  if (offices.get(to) === null) throw refused('invalid', 'petition.office_unknown', 'no such office', { office: to });
  const told = (review?.bodies ?? []).flatMap((body) => [body.office, ...body.finally]);
  if (told.length === 0 || told.includes(to)) return;
  throw refused('invalid', 'petition.no_body_told', 'the opinion names other bodies', { office: to });
}
