import { isOfParty, type LegalDate, type OfficeId } from '#libs/kernel';
import { accusationOrgans, handles, isOutside, petitionBureauOf } from '#libs/office';
import type { OfficeContext, OfficeTree, Relations } from '#libs/office';
import { isCategory } from './categories.js';
import type { PetitionClass } from './commands.js';
import { endOnItsWay } from './ending-notice.js';
import { permit, type PetitionPermission } from './grants.js';
import { refused, requireBetween, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import { NOTICE_RULES } from './holding.js';
import { isOnItsWay } from './issued-notice.js';
import { unreceivedOf } from './receipts.js';
import { classOf, holderOf, isBarred, isLeftToTell, isReviewable, type Intake, type PetitionState } from './state.js';

/** A state with its intake. */
type Registered = PetitionState & { readonly intake: Intake };

/**
 * Refuses whoever may not, then a case that is not there or has ended. For an accused office there is none (art. 30(3)).
 *
 * @throws DomainError `office.not_permitted` (forbidden), `petition.not_registered`, `petition.ended` (conflict)
 */
export function requireOpen(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): Registered {
  const state = requirePermitted(dossier, context, command);
  if (state.end === null) return state;
  throw refused('conflict', 'petition.ended', 'the case has ended', { phase: state.phase, endedAt: state.end.at });
}

/**
 * The same of what proves the receipt of an opinion: as long as nobody has proved it, also after the file has ended, since
 * the right of art. 35 hangs on the opinion and not on the file.
 *
 * @throws DomainError those of `requireOpen`
 */
export function requireServing(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): Registered {
  const state = requirePermitted(dossier, context, command);
  return isReviewable(state) && unreceivedOf(dossier).length > 0 ? state : requireOpen(dossier, context, command);
}

/** Refuses whoever may not, of an open or an ended case: for an accused office there is none (art. 30(3)). */
export function requirePermitted(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): Registered {
  if (isBarred(dossier.state, context.actor.office)) throw noSuchPetition();
  permit(context, command, relationsOf(dossier, command, context));
  return requireRegistered(dossier);
}

/** @throws DomainError `petition.not_registered` (conflict) */
export function requireRegistered({ state }: PetitionDossier): Registered {
  if (state.intake === null) throw noSuchPetition();
  return state as Registered;
}

const noSuchPetition = () => refused('conflict', 'petition.not_registered', 'there is no such petition');

/**
 * Who stands how to the petition. An organ that still owes its own notice counts as a handler for that one act. Where
 * nobody stands in a relation yet it is whoever usually would, so that a refusal names an office and no function.
 */
export function relationsOf(
  dossier: PetitionDossier,
  command: PetitionPermission,
  { offices }: Pick<PetitionContext, 'offices'>,
): Relations {
  const { handler, referrer, intake, issued = [] } = dossier.state;
  const onItsWay = issued.filter(isOnItsWay).map(({ office }) => office);
  const owing =
    command === 'petition.notify' || command === 'petition.issueNotice'
      ? [...runningOf(dossier, ...NOTICE_RULES).map(({ owner }) => owner), ...onItsWay]
      : [];
  const handlers = [handler, ...owing].filter((each): each is OfficeId => each !== null && !isOfParty(each));
  const registrar = intake?.registrar ?? null;
  const holder = holderOf(dossier.state);
  const verifier = owingConfirmer(dossier, offices);
  const addressee = runningOf(dossier, 'XF-URGE').map(({ owner }) => owner as OfficeId);
  return {
    addressee,
    registrar,
    handler: handlers,
    referrer,
    holder,
    verifier,
  };
}

/** Who owes the confirmation of a withdrawal; before anybody does the bureau, which may know nothing of an accusation. */
function owingConfirmer(dossier: PetitionDossier, offices: OfficeTree): OfficeId | null {
  const [owed] = runningOf(dossier, 'XF-WITHDRAW');
  if (owed !== undefined) return owed.owner as OfficeId;
  return classOf(dossier.state) === 'accusation' ? null : petitionBureauOf(offices, holderOf(dossier.state));
}

/**
 * The office that has to handle the matter now. An accusation that was submitted to another organ can only be passed
 * on: art. 22(2), 30.
 *
 * @throws DomainError `petition.no_handler`, `petition.objection_open` (conflict), those of `requireCompetent`
 */
export function requireHandler(state: PetitionState, context: PetitionContext): OfficeId {
  if (state.handler === null) throw refused('conflict', 'petition.no_handler', 'nobody handles it yet');
  requireCompetent(state, context, state.handler);
  if (state.referral?.objection === 'open') {
    throw refused('conflict', 'petition.objection_open', 'the referrer has yet to rule on the objection');
  }
  return state.handler;
}

/** @throws DomainError `petition.already_decided`, `petition.routed_out`, `petition.left_to_tell` (conflict) */
export function requireNotDecided(state: PetitionState): void {
  if (state.phase === 'routed') throw refused('conflict', 'petition.routed_out', 'it was led into another procedure');
  if (isLeftToTell(state)) throw refused('conflict', 'petition.left_to_tell', 'the superior discipline organ has it');
  if (state.decidedOn === null) return;
  throw refused('conflict', 'petition.already_decided', 'it was decided', { decidedOn: state.decidedOn });
}

/**
 * The same, and a matter that ends once a notice is served which is on its way: whoever means to go on takes that back first.
 *
 * @throws DomainError `petition.end_on_its_way` (conflict), details `on`; those of `requireNotDecided`
 */
export function requireUndecided(state: PetitionState): void {
  requireNotDecided(state);
  const ending = endOnItsWay(state);
  if (ending === undefined) return;
  throw refused('conflict', 'petition.end_on_its_way', 'the notice by which it ends is on its way', { on: ending.on });
}

/**
 * Refuses what was taken on already: for an opinion, or as what the organ itself has to perform or answer (art. 31(5)).
 *
 * @throws DomainError `petition.already_accepted`, `petition.already_own_duty` (conflict)
 */
export function requireUnaccepted({ acceptedOn, branch }: PetitionState): void {
  if (acceptedOn !== null) throw refused('conflict', 'petition.already_accepted', 'it was accepted', { acceptedOn });
  if (branch === null) return;
  throw refused('conflict', 'petition.already_own_duty', 'it was taken on so');
}

/**
 * Bounds of the date of receipt: what was received has to be registered and counts from that day, however long ago it was
 * (应当予以登记, arts. 22(1), 23(1)); what the public sends is received today.
 *
 * @throws DomainError `petition.date_in_future`, `received_not_today` (invalid)
 */
export function requireReceipt(receivedOn: LegalDate, context: PetitionContext): void {
  requireBetween(receivedOn, null, context);
  const { actor, today } = context;
  if (actor.kind === 'public' && receivedOn !== today) {
    throw refused('invalid', 'petition.received_not_today', 'what the public sends is received today', { today });
  }
}

/**
 * A place is named by its office, active or not: what somebody types could be an address, and facts hold none.
 *
 * @throws DomainError `petition.office_unknown`, `petition.place_not_in_county` (invalid)
 */
export function requirePlace(place: OfficeId | null, { offices }: PetitionContext): void {
  if (place === null) return;
  const office = offices.get(place);
  if (office === null) throw refused('invalid', 'petition.office_unknown', 'no such office', { office: place });
  if (!isOutside(office)) return;
  throw refused('invalid', 'petition.place_not_in_county', 'that is no place of the county', { office: place });
}

/**
 * A category is an id of the list: what somebody types could be anything, and facts hold no free text.
 *
 * @throws DomainError `petition.category_unknown` (invalid)
 */
export function requireCategory(category: string | null): void {
  if (category === null || isCategory(category)) return;
  throw refused('invalid', 'petition.category_unknown', 'no such category', { category });
}

/** @throws DomainError `petition.office_unknown`, `petition.office_not_active` (invalid) */
export function requireActive(context: PetitionContext, office: OfficeId): void {
  const found = context.offices.get(office);
  if (found === null) throw refused('invalid', 'petition.office_unknown', 'no such office', { office });
  if (!found.isActive) throw refused('invalid', 'petition.office_not_active', 'the office is not active', { office });
}

/**
 * Whether an office may handle the matter as of a class: an accused one never (art. 30(3)), an accusation (检举控告) only a
 * competent organ, art. 30(1).
 */
export function isCompetent(
  state: PetitionState,
  { offices }: OfficeContext,
  office: OfficeId,
  of: PetitionClass | null = classOf(state),
): boolean {
  if (isBarred(state, office)) return false;
  return of !== 'accusation' || accusationOrgans(offices, state.accused).some(({ id }) => id === office);
}

/**
 * Refuses an office that handles no matter: a village committee, which helps to settle, and whoever refers, coordinates
 * or presses for action (arts. 2, 13(1), 14(1), 15(3)). Types that may handle are data of `libs/office`.
 *
 * @throws DomainError `petition.office_unknown`, `petition.office_not_active`, `petition.office_not_handling` (invalid)
 */
export function requireHandling(context: PetitionContext, office: OfficeId): void {
  requireActive(context, office);
  const found = context.offices.get(office);
  if (found === null || handles(found)) return;
  throw refused('invalid', 'petition.office_not_handling', 'the office handles no matter', { office });
}

/**
 * Says which organs are competent, and of none why it is not: an accused office must not learn that it is accused.
 *
 * @throws DomainError (conflict) `petition.accusation_only_to_competent`, details `office`, `organs` (by comma); of a matter
 *   of another class `petition.office_not_for_matter`, details `office`
 */
export function requireCompetent(state: PetitionState, context: PetitionContext, office: OfficeId): void {
  if (isCompetent(state, context, office)) return;
  if (classOf(state) !== 'accusation') {
    throw refused('conflict', 'petition.office_not_for_matter', 'the matter goes to another office', { office });
  }
  const organs = accusationOrgans(context.offices, state.accused).map(({ id }) => id);
  if (organs.length === 0) throw refused('conflict', 'petition.no_competent_organ_here', 'no organ of the county may');
  throw refused('conflict', 'petition.accusation_only_to_competent', 'it goes to a competent organ only', {
    office,
    organs: organs.join(','),
  });
}

/**
 * To whom a matter is meant to go, before it does: an office that handles, and may as of the class.
 *
 * @throws DomainError those of `requireHandling` and `requireCompetent`
 */
export function requireAddressee(state: PetitionState, context: PetitionContext, office: OfficeId): void {
  requireHandling(context, office);
  requireCompetent(state, context, office);
}
