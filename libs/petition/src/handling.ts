import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { after, draft, everythingEnded, meet, refused, runningOf } from './case.js';
import { startCounting } from './carried.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import { isReport } from './issuing.js';
import type { PetitionDraft } from './facts.js';
import { requireHandler, requireOpen, requireServing, requireUnaccepted, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { lateBy, type LateDays } from '#libs/kind';
import { takenOn } from './holding.js';
import type { ServiceManner } from './commands.js';
import { isForNobody } from './receiving.js';
import { openWindow, reviewWindowOf } from './review-window.js';
import { provesReceipt, requireProving, requireService, type RecordedService } from './stated-dates.js';
import { breachWithdrawn } from './withdrawing.js';
import { notified } from './written-notice.js';
import { classOf, doneOn, hasHandlingLimit, isReviewable, type PetitionState } from './state.js';

/**
 * Takes the matter on (受理). Opens the handling limit, XF-09, for an appeal (art. 34); after silence that limit has run
 * since the raw day 15, and a late acceptance does not start it again [D].
 */
export const accept: Handler<'accept'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.accept');
    requireUndecided(state);
    requireUnaccepted(state);
    requireHandler(state, context);
    if (classOf(state) === null) throw refused('conflict', 'petition.class_missing', 'it has not been classified yet');
  },
  act: (dossier, { notice, proof = null }, context) => {
    const office = requireHandler(dossier.state, context);
    const acceptance = accepted(dossier, office, context);
    if (notice === null) return [acceptance];
    // Told before of its receipt, the petitioner is told now whether it was accepted (art. 44(3)).
    const tells = dossier.state.isNotified ? 'accepted' : 'receipt';
    return [...notified(dossier, { ...notice, office, notice: null, proof, tells }, context), acceptance];
  },
};

function accepted(dossier: PetitionDossier, office: OfficeId, context: PetitionContext): PetitionDraft {
  const { state } = dossier;
  const { today: acceptedOn } = context;
  const waiting = runningOf(dossier, 'XF-ACCEPT');
  const data = { office, acceptedOn, isLate: waiting.some(({ breachedAt }) => breachedAt !== null) };
  const met = { clocks: meet(waiting) };
  if (state.limitFrom !== null || !hasHandlingLimit(state)) {
    return draft('accepted', { ...data, limitFrom: state.limitFrom }, met, takenOn(dossier));
  }
  const limit = { rule: 'XF-09', owner: office, startedBy: 'accepted', startOn: acceptedOn, what: 'decide' } as const;
  const { from: limitFrom, ...opened } = startCounting(dossier, context, limit);
  return draft('accepted', { ...data, limitFrom }, met, takenOn(dossier), opened);
}

/**
 * Records the service of the opinion or answer. From its proved receipt the petitioner's window runs (XF-11, DC-20), also
 * where that is proved after a public notice or after the file was closed.
 */
export const recordDelivery: Handler<'recordDelivery'> = {
  may: (dossier, context) => {
    if (isReport(dossier, context, 'petition.recordDelivery')) return;
    const state = requireServing(dossier, context, 'petition.recordDelivery');
    requireDecision(state);
    if (state.deliveredOn === null) return;
    const details = { deliveredOn: state.deliveredOn };
    throw refused('conflict', 'petition.already_delivered', 'the first proof counts', details);
  },
  act: (dossier, { evidence, issued, recipient, ...payload }, context) => {
    if (isForNobody(dossier, { ...payload, recipient }, context)) return [];
    const isReported = context.actor.kind === 'course';
    if (isReported && !isNews(dossier.state, { manner: payload.manner, issued })) return [];
    if (evidence === null && context.actor.kind === 'person') {
      throw refused('invalid', 'petition.service_not_proved', 'without proof of service no period of anybody starts');
    }
    requireProving(payload.manner);
    requireReceipt(dossier.state, payload.manner);
    const earliest = requireDecision(dossier.state);
    const { service, recordedLate } = requireService(payload, { earliest, proof: evidence }, context);
    const clock = runningOf(dossier, 'XF-SERVE')[0];
    const fact = delivered(dossier, { ...service, evidence, recordedLate }, context);
    const document = dossier.state.review === null ? 'answer' : 'opinion';
    const act = { document, clock, on: doneOn(service) } as const;
    return [fact, ...breachWithdrawn(after(dossier, [fact], context), act, context)];
  },
};

/**
 * Whether what a delivery proves says more than is known: the first proof counts. After a service that is no receipt, and after
 * the end of the file, only the receipt of an opinion does, since the right of art. 35 hangs on the opinion and not on the file.
 * What was brought is known by its number: a paper that stands no more tells nothing of the one that has taken its place.
 */
function isNews(
  state: PetitionState,
  { manner, issued }: { readonly manner: ServiceManner; readonly issued: number | undefined },
): boolean {
  const { deliveredOn, servedUnreceivedOn, end, decision } = state;
  if (deliveredOn !== null || (issued !== undefined && issued !== decision)) return false;
  if (end !== null) return isReviewable(state) && provesReceipt(manner);
  return servedUnreceivedOn === null || provesReceipt(manner);
}

/**
 * After a service that is no receipt, and after the file was closed, only receipt is left to prove.
 *
 * @throws DomainError `petition.receipt_missing` (invalid), details `manner`
 */
function requireReceipt({ servedUnreceivedOn, end }: PetitionState, manner: ServiceManner): void {
  if ((servedUnreceivedOn === null && end === null) || provesReceipt(manner)) return;
  throw refused('invalid', 'petition.receipt_missing', 'what is recorded now proves receipt', { manner });
}

/**
 * The service itself, whoever proves it: meets XF-SERVE and, received, opens the window for review of an appeal (art. 35).
 */
export function delivered(
  dossier: PetitionDossier,
  { recordedLate, ...proof }: RecordedService & { readonly evidence: TextRef | null; readonly recordedLate: LateDays },
  context: PetitionContext,
): PetitionDraft {
  const { review, handler } = dossier.state;
  const late = handler === null ? {} : lateBy(handler, recordedLate);
  const served = { clocks: meet(runningOf(dossier, 'XF-SERVE'), { on: doneOn(proof) }), ...late };
  const isReceipt = provesReceipt(proof.manner);
  const data = { ...proof, review, isReceipt, document: review === null ? 'answer' : 'opinion' } as const;
  const isUsed = reviewWindowOf(dossier.clocks)?.metAt != null;
  if (review === null || !isReceipt || isUsed) return draft('delivered', { ...data, lawUntil: null }, served);
  const { effects, lawUntil } = openWindow(dossier, { from: proof.servedOn, startedBy: 'delivered' }, context);
  return draft('delivered', { ...data, lawUntil }, served, ...effects);
}

/** The report on an assigned matter (办结报告): meets XF-04. */
export const reportCompletion: Handler<'reportCompletion'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.reportCompletion');
    if (runningOf(dossier, 'XF-04').length === 0) {
      throw refused('conflict', 'petition.no_report_owed', 'no report is owed');
    }
    // What was led into another procedure has no decision here, and its report ends it.
    if (state.phase !== 'routed') requireDecision(state);
  },
  act: (dossier, { report }, context) => {
    const office = requireHandler(dossier.state, context);
    const clocks = meet(runningOf(dossier, 'XF-04'));
    // Of what was led into another procedure nothing else is owed here.
    const rest = dossier.state.phase === 'routed' ? everythingEnded(dossier, clocks) : {};
    return [draft('completionReported', { office, report }, { clocks }, rest)];
  },
};

/** @throws DomainError `petition.not_decided` (conflict) */
export function requireDecision(state: PetitionState): LegalDate {
  if (state.decidedOn === null) throw refused('conflict', 'petition.not_decided', 'it has not been decided');
  return state.decidedOn;
}
