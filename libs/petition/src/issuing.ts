import type { DomainError, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { draft, refused, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { NoticeEnds, NoticeTells, PetitionDraft } from './facts.js';
import type { PetitionPermission } from './grants.js';
import { requireOpen, requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { NOTICE_RULES } from './holding.js';
import { isOnItsWay, type IssuedNotice } from './issued-notice.js';
import { isLeftToTell, type PetitionState } from './state.js';

// A notice is issued before it is served: it is a paper with a number, and goes on its way by a delivery. Nothing is met and no
// date moves by it; that comes with the proof of the delivery, on the proved day (ours: art. 23 asks that the petitioner is told).

/**
 * Issues the written notice (出具告知书) that is then delivered. `notify` records its service, with its number here, on a day that
 * is no earlier than this one.
 */
export const issueNotice: Handler<'issueNotice'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.issueNotice');
    requireNoneOnItsWay(dossier, requireNotifier(dossier, context));
  },
  act: (dossier, { notice }, context) => {
    const office = requireNotifier(dossier, context);
    const ends = isLeftToTell(dossier.state) && { ends: { as: 'transferred_out' as const } };
    const of = { office, notice, tells: toldNow(office, dossier), ...ends };
    return [draft('noticeIssued', { ...of, issuedOn: context.today })];
  },
};

/** What is told by the notice of an end, and by whom. */
interface EndingNotice {
  readonly office: OfficeId;
  readonly notice: TextRef;
  readonly tells: NoticeTells;
}

/**
 * Issues the notice by whose service the matter ends. Until then everything runs on, and it can be taken back (ours: without proof
 * nobody was told, and what nobody was told of ends nothing).
 *
 * @throws DomainError those of `requireNoneOnItsWay`
 */
export function issuedToEnd(
  dossier: PetitionDossier,
  { office, notice, tells }: EndingNotice,
  ends: NoticeEnds,
  { today: issuedOn }: PetitionContext,
): PetitionDraft {
  requireNoneOnItsWay(dossier, office);
  return draft('noticeIssued', { office, notice, tells, issuedOn, ends });
}

/** @throws DomainError `petition.notice_on_its_way` (conflict), details `on` */
function requireNoneOnItsWay({ state }: PetitionDossier, office: OfficeId): void {
  const before = issuedBy(state, office);
  if (before === undefined) return;
  throw refused('conflict', 'petition.notice_on_its_way', 'one is on its way', { on: before.on });
}

/**
 * For whom a notice is: an organ that owes one of its own, else the handler, while it has given none.
 *
 * @throws DomainError `petition.no_handler`, `petition.already_notified` (conflict)
 */
export function requireNotifier(dossier: PetitionDossier, context: PetitionContext): OfficeId {
  const office = notifier(dossier, context);
  if (office !== null) return office;
  const { handler } = dossier.state;
  if (handler === null) throw refused('conflict', 'petition.no_handler', 'nobody handles it yet');
  throw refused('conflict', 'petition.already_notified', 'the notice was given', { handler });
}

function notifier(dossier: PetitionDossier, { actor }: PetitionContext): OfficeId | null {
  const own = runningOf(dossier, ...NOTICE_RULES).find(({ owner }) => owner === actor.office);
  if (own !== undefined) return actor.office;
  const { handler, isNotified } = dossier.state;
  return isNotified ? null : handler;
}

/** The handler tells that it received the matter; another office owes a notice only where it has passed the matter on. */
export function toldBy(office: OfficeId, { state }: PetitionDossier): NoticeTells {
  if (isLeftToTell(state)) return 'elsewhere';
  return office === state.handler ? 'receipt' : 'passed';
}

/** What is written now tells of the acceptance too, where the handler has taken the matter on (art. 44(3)). */
function toldNow(office: OfficeId, dossier: PetitionDossier): NoticeTells {
  const tells = toldBy(office, dossier);
  return tells === 'receipt' && dossier.state.acceptedOn !== null ? 'accepted' : tells;
}

/** What an office has issued of the matter that is on its way; there is one at most. */
export const issuedBy = ({ issued = [] }: PetitionState, office: OfficeId): IssuedNotice | undefined =>
  issued.find((one) => one.office === office && isOnItsWay(one));

/** Whether a fact is a notice that its office took back (撤回): it is not put on its way, and nobody is shown it. */
export const isWithdrawnNotice = ({ issued = [] }: PetitionState, fact: number): boolean =>
  issued.some((one) => one.seq === fact && one.isWithdrawn === true);

/**
 * The papers that are nothing to be served any more, by their facts: notices that were taken back, and opinions and answers of a
 * holder whose decision binds nobody now.
 */
export const papersOver = ({ issued = [], replaced = [] }: PetitionState): readonly number[] => [
  ...issued.filter(({ isWithdrawn }) => isWithdrawn === true).map(({ seq }) => seq),
  ...replaced,
];

/** @throws DomainError `petition.notice_not_issued` (invalid) */
export function requireIssued({ issued = [] }: PetitionState, seq: number): IssuedNotice {
  const found = issued.find((one) => one.seq === seq);
  if (found !== undefined) return found;
  throw notIssued(seq);
}

/** @returns the refusal of what is told of a notice that this matter does not have */
export const notIssued = (fact: number): DomainError =>
  refused('invalid', 'petition.notice_not_issued', 'no such notice was issued', { fact });

/** The later of two legal dates, of which the first may be none. */
export const laterOf = (one: LegalDate | null, other: LegalDate): LegalDate =>
  one !== null && one > other ? one : other;

/**
 * Whether a delivery tells what it proved, by its own course: it has to be a part of this matter. It may tell it at any time: what
 * is known already or has ended meanwhile is answered by nothing, since a refusal would only hold up its course.
 *
 * @throws DomainError `petition.not_its_delivery` (forbidden), those of `requirePermitted`
 */
export function isReport(dossier: PetitionDossier, context: PetitionContext, command: PetitionPermission): boolean {
  const { actor } = context;
  if (actor.kind !== 'course') return false;
  if (!dossier.parts.some(({ part, kind }) => kind === 'delivery' && part === actor.caseId)) {
    throw refused('forbidden', 'petition.not_its_delivery', 'only a delivery that is a part of it tells of itself');
  }
  requirePermitted(dossier, context, command);
  return true;
}

/**
 * What a delivery of a notice proves after the end of the file tells nothing (ours): with the file everything ended that it could
 * meet or move, and that it was served stands in the delivery itself.
 */
export const isAfterEnd = ({ state }: PetitionDossier, { actor }: PetitionContext): boolean =>
  actor.kind === 'course' && state.end !== null;
