import { DomainError, partyNamed, type Clock, type LegalDate, type OfficeId } from '#libs/kernel';
import { handles, isOutside } from '#libs/office';
import { draft, meet, refused, requireBetween, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands, ProofManner } from './commands.js';
import type { PetitionDraft } from './facts.js';
import type { PetitionPermission } from './grants.js';
import { requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { requireOwnStatement, requireSaidFor } from './own-statement.js';
import { firstPetitioner, latest, namesOf, ownerOf, petitionerNamed, petitionersOf, receiptOf } from './receipts.js';
import type { Petitioner } from './receipts.js';
import { requireWillOf } from './receiving.js';
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
    requireRights(dossier, context, 'petition.requestReview');
  },
  act: (dossier, { party, ...payload }, context) => {
    const { decidedOn, unused } = requireRights(dossier, context, 'petition.requestReview');
    const petitioner = requireOneOf(dossier, unused, party);
    const window = reviewWindowOf(dossier, petitioner);
    requireBetween(payload.requestedOn, decidedOn, context);
    requireToldBody(dossier.state, payload.to, context);
    const data = { ...payload, ...namesOf([petitioner]) };
    if (window === null) return [unservedRequest(dossier, { ...data, petitioner }, context)];
    // The day of the request counts, not the day on which somebody recorded it.
    requireWithin(window, payload.requestedOn);
    const used = { clocks: meet([window], { on: payload.requestedOn }) };
    return [draft('reviewRequested', { ...data, isReceipt: false }, used)];
  },
};

/**
 * The period opens with the receipt that the request shows, and is used by it. That the office has served the opinion it does
 * not show: the service stays owed, and late.
 */
function unservedRequest(
  dossier: PetitionDossier,
  { petitioner, ...data }: PetitionCommands['requestReview'] & { readonly petitioner: Petitioner },
  context: PetitionContext,
): PetitionDraft {
  const { requestedOn: startOn } = data;
  const opening = { rule: 'XF-11', owner: ownerOf(petitioner), startedBy: 'reviewRequested', startOn } as const;
  const { clock, ...opened } = start(dossier, context, opening);
  const used = { clocks: meet([clock], { on: startOn }) };
  return draft('reviewRequested', { ...data, isReceipt: true }, opened, used);
}

/**
 * Records that the petitioner agrees and means to ask for no review (放弃复查), while the window runs: not before the opinion
 * is known to be received. A record of ours and nothing else, since the Regulations know no waiver: the window runs on, and
 * a request within it is taken all the same and withdraws the statement (art. 35). Each petitioner says it of the own right.
 */
export const waiveReview: Handler<'waiveReview'> = {
  may: (dossier, context) => {
    const { unused } = requireRights(dossier, context, 'petition.waiveReview');
    const isOwnAct = context.actor.kind === 'public';
    requireRunning(dossier, isOwnAct ? requireOwn(dossier, unused, context) : unused, context);
  },
  act: (dossier, { party, ...payload }, context) => {
    const { unused } = requireRights(dossier, context, 'petition.waiveReview');
    const isOwnAct = context.actor.kind === 'public';
    const said = { unused, party, on: payload.statedOn, provedBy: payload.provedBy } as const;
    const own = isOwnAct ? requireOwn(dossier, unused, context) : requireSaid(dossier, said, context);
    const running = requireRunning(dossier, own, context);
    requireOwnStatement(payload, latest(running.map(({ window }) => window.startOn)), context);
    const saidBy = !isOwnAct && isOfOthers(dossier, party) ? { saidBy: party } : {};
    return [draft('reviewWaived', { ...payload, ...saidBy, ...namesOf(running.map(({ petitioner }) => petitioner)) })];
  },
};

/** Whose own right, not used yet, it is that somebody speaks of on the page. */
function requireOwn(
  dossier: PetitionDossier,
  unused: readonly Petitioner[],
  { actor, today: on }: PetitionContext,
): readonly Petitioner[] {
  const own = requireWillOf(dossier, { party: (actor.kind === 'public' && actor.party) || null, on });
  const left = own.filter((one) => unused.includes(one));
  if (left.length === 0) throw reviewUsed();
  return left;
}

/**
 * Whose right an office records as given up: of the petitioner who said it, or of those for whom the one who is named may say so. Of
 * whoever lacked capacity that day it is the guardian's to say, and an organisation says it under its seal.
 *
 * @throws DomainError those of `requireOneOf`, `requireWillOf` and `requireSaidFor`
 */
function requireSaid(
  dossier: PetitionDossier,
  { unused, party = null, on, provedBy }: Said,
  context: PetitionContext,
): readonly Petitioner[] {
  const { parties } = dossier;
  const isForOthers = isOfOthers(dossier, party);
  const own = isForOthers
    ? requireWillOf(dossier, { party, on }).filter((one) => unused.includes(one))
    : [requireOneOf(dossier, unused, party)];
  if (own.length === 0) throw reviewUsed();
  const of = own.flatMap((one) => partyNamed(parties, one ?? firstPetitioner(parties) ?? '') ?? []);
  requireSaidFor(dossier, { party: isForOthers ? party : null, on, provedBy, of }, context);
  return own;
}

/** Whether somebody speaks for others alone. */
const isOfOthers = ({ parties }: PetitionDossier, party: string | null | undefined): party is string =>
  party != null && partyNamed(parties, party)?.role === 'representative';

const reviewUsed = () => refused('conflict', 'petition.review_window_used', 'the review was requested');

interface Said {
  readonly unused: readonly Petitioner[];
  readonly party?: string | null | undefined;
  readonly on: LegalDate;
  readonly provedBy: ProofManner;
}

/**
 * The rights to a review that nobody has used, also those that were said to be given up: with their windows, lapsed or not, or
 * without one before a proved receipt.
 *
 * @throws DomainError `petition.no_review_window`, `petition.review_window_used` (conflict)
 */
function requireRights(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): { readonly decidedOn: LegalDate; readonly unused: readonly Petitioner[] } {
  const state = requirePermitted(dossier, context, command);
  const { decidedOn } = state;
  if (decidedOn === null || !isReviewable(state)) {
    throw refused('conflict', 'petition.no_review_window', 'there is no opinion to review');
  }
  const unused = petitionersOf(dossier).filter((one) => reviewWindowOf(dossier, one)?.metAt == null);
  if (unused.length > 0) return { decidedOn, unused };
  throw reviewUsed();
}

/**
 * The one whose right it is: whoever is named, or the only one who has not used it.
 *
 * @throws DomainError `petition.requester_unnamed` (invalid), details `count`; `party.unknown` (not_found), details `party`;
 *   `petition.review_window_used` (conflict)
 */
function requireOneOf(
  dossier: PetitionDossier,
  unused: readonly Petitioner[],
  party: string | null = null,
): Petitioner {
  const [only] = unused;
  if (party === null) {
    if (unused.length === 1 && only !== undefined) return only;
    throw refused('invalid', 'petition.requester_unnamed', 'say which petitioner', { count: unused.length });
  }
  const found = petitionerNamed(dossier, party);
  if (found === undefined) throw new DomainError('not_found', 'party.unknown', 'no such petitioner', { party });
  if (unused.includes(found)) return found;
  throw reviewUsed();
}

interface RunningWindow {
  readonly petitioner: Petitioner;
  readonly window: Clock;
}

/**
 * Those of some whose window has begun and is not over, and who have not given their review up.
 *
 * @throws DomainError `petition.review_not_begun`, `petition.review_given_up`, `petition.review_window_over` (conflict): none is
 */
function requireRunning(
  dossier: PetitionDossier,
  petitioners: readonly Petitioner[],
  { today }: PetitionContext,
): readonly RunningWindow[] {
  const begun = petitioners.flatMap((petitioner): RunningWindow[] => {
    const window = reviewWindowOf(dossier, petitioner);
    return window === null ? [] : [{ petitioner, window }];
  });
  const waivedOn = (petitioner: Petitioner) => receiptOf(dossier, petitioner).reviewWaivedOn ?? null;
  const open = begun.filter(({ petitioner }) => waivedOn(petitioner) === null);
  const running = open.filter(({ window: { metAt, legalDueOn } }) => metAt === null && (legalDueOn ?? today) >= today);
  if (running.length > 0) return running;
  const [over] = open;
  if (over !== undefined) requireWithin(over.window, today);
  const on = latest(petitioners.map(waivedOn));
  if (on !== null) throw refused('conflict', 'petition.review_given_up', 'that is on record', { on });
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
