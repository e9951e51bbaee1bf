import type { OfficeId } from '#libs/kernel';
import { handles, isInOwnLine, isOutside, isPetitionBureau } from '#libs/office';
import { after, draft, everythingEnded, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { Notice, ServiceManner } from './commands.js';
import { directHolder } from './ending-notice.js';
import type { NoticeEnds, NoticeTells, PetitionDraft } from './facts.js';
import { requireCompetent, requireOpen, requireUnaccepted, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { isNoticeOwedOnReferral, isServiceOwed } from './holding.js';
import { issuedToEnd } from './issuing.js';
import type { PetitionState } from './state.js';
import { notified } from './written-notice.js';

/**
 * Ends a direct submission that is outside the remit of the organ and its system, by the written notice of which organ to
 * go to (不属职权告知), art. 23(1), 23(2): at once where it is served on the spot, else once its service is proved. A matter that was referred is objected to instead (23(3)): then the referrer has
 * to find who is competent, and not the petitioner.
 */
export const declareOutOfRemit: Handler<'declareOutOfRemit'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.declareOutOfRemit');
    requireUndecided(state);
    requireDirect(state);
    requireUnaccepted(state);
  },
  act: (dossier, { to, organ, ...notice }, context) => {
    const office = requireDirect(dossier.state);
    requireNamed({ to, organ }, office, context);
    if (to !== null) requireCompetent(dossier.state, context, to);
    const given = { ...notice, office, tells: 'elsewhere' } as const;
    const ends = { as: 'out_of_remit', to, organ } as const;
    if (isYetToBeServed(dossier, given)) return [issuedToEnd(dossier, given, ends, context)];
    return leftWithNotice(dossier, toldInWriting(dossier, given, context), { ...ends, office }, context);
  },
  endsCase: true,
};

type OutOfRemit = Extract<NoticeEnds, { as: 'out_of_remit' }> & { readonly office: OfficeId };

/** It ends here, once the petitioner was told where to go or need not be. */
export function leftWithNotice(
  dossier: PetitionDossier,
  told: readonly PetitionDraft[],
  { office, to, organ }: OutOfRemit,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const now = after(dossier, told, context);
  return [...told, draft('outOfRemit', { office, to, organ, isTold: told.length > 0 }, everythingEnded(now))];
}

/**
 * The organ to which the matter was submitted, and which has it: still, or again.
 *
 * @throws DomainError `petition.not_direct` (conflict): it was referred, or is the petition bureau's to pass on
 */
function requireDirect(state: PetitionState): OfficeId {
  const office = directHolder(state);
  if (office !== null) return office;
  throw refused('conflict', 'petition.not_direct', 'it was not submitted to the organ that handles it');
}

/**
 * @throws DomainError `petition.organ_missing`, `petition.organ_twice`, `petition.refer_to_self`, `petition.office_unknown`,
 *   `petition.office_not_handling` (invalid)
 */
function requireNamed(
  { to, organ }: { readonly to: OfficeId | null; readonly organ: unknown },
  office: OfficeId,
  { offices }: PetitionContext,
): void {
  if (to !== null && organ !== null) {
    throw refused('invalid', 'petition.organ_twice', 'the notice names one organ: an office of the list, or another');
  }
  if (to === office) throw refused('invalid', 'petition.refer_to_self', 'the matter is there already', { to });
  if (to === null) {
    if (organ !== null) return;
    throw refused('invalid', 'petition.organ_missing', 'the notice names the organ to go to');
  }
  const named = offices.get(to);
  if (named === null) throw refused('invalid', 'petition.office_unknown', 'no such office', { office: to });
  // An organ with power to handle (有权处理的机关、单位), of this level or of another one.
  if (handles(named) || isOutside(named)) return;
  throw refused('invalid', 'petition.office_not_handling', 'the office handles no matter', { office: to });
}

/** The notice by which a matter ends, with its service where it was served on the spot. */
export type EndingNotice = Notice & { readonly office: OfficeId; readonly tells: NoticeTells };

/**
 * Whether the notice by which a matter ends has yet to be served: nobody says that it was, and it is owed. Where name or address
 * is unclear art. 23(2) excuses of direct submissions alone; of what was referred the recorded reason why it cannot be served is
 * taken, as for the notice of 23(3) itself [D].
 *
 * @throws DomainError `petition.notice_not_served` (invalid): when, or how, is not said
 */
export function isYetToBeServed({ state }: PetitionDossier, { servedOn, manner }: EndingNotice): boolean {
  if ((servedOn === null) !== (manner === null)) {
    throw refused('invalid', 'petition.notice_not_served', 'say when it was served and how, or neither');
  }
  return servedOn === null && (state.referral === null ? isServiceOwed(state) : isNoticeOwedOnReferral(state));
}

/**
 * The written notice by which a matter ends, where it was served on the spot: in time it meets the date of the notice too. Where
 * it is not owed nothing is told.
 *
 * @throws DomainError those of `requireServed`
 */
export function toldInWriting(
  dossier: PetitionDossier,
  { office, notice, servedOn, manner, sentOn, proof, tells }: EndingNotice,
  context: PetitionContext,
): readonly PetitionDraft[] {
  if (servedOn === null || manner === null) return [];
  requireServed(dossier.state, manner);
  const service = sentOn === null ? { servedOn, manner } : { servedOn, manner, sentOn };
  return notified(dossier, { ...service, office, notice, proof, tells }, context);
}

/**
 * What was only tried is as much as can be done of a referred matter whose name or address is unclear, and of no other.
 *
 * @throws DomainError `petition.notice_only_tried` (invalid)
 */
export function requireServed({ intake, referral }: PetitionState, manner: ServiceManner): void {
  if (manner !== 'attempts' || (referral !== null && intake?.isReachable === false)) return;
  throw refused('invalid', 'petition.notice_only_tried', 'it ends with the service of the notice');
}

/**
 * Who passes a direct submission on does so down the line of the organ that received it, art. 23(1): what is outside of it
 * goes to nobody by that organ's hand. Not so an accusation, which goes to a competent organ wherever that is (ours; art.
 * 22(2) says it of petition departments), nor what was imported, whose receiver nobody chose.
 *
 * @throws DomainError `petition.not_in_own_line` (invalid), details `to`, `office`
 */
export function requireOwnLine(
  { intake, claims, referrals }: PetitionState,
  { by, to }: { readonly by: OfficeId; readonly to: OfficeId },
  { offices }: PetitionContext,
): void {
  // What was submitted to the bureau is passed on by whoever stands in its place too.
  const isFree = !intake?.isDirect || intake.channel === 'import' || claims[0]?.class === 'accusation';
  if (isFree) return;
  const line = referrals === 0 ? intake.registrar : by;
  if (isPetitionBureau(offices, line) || isInOwnLine(offices, to, line)) return;
  throw refused('invalid', 'petition.not_in_own_line', 'it lies outside of the line of the organ', {
    to,
    office: line,
  });
}
