import { partyNamed, type LegalDate, type OrganisationSigning, type TextRef } from '#libs/kernel';
import { lateBy, type Effects, type LateDays } from '#libs/kind';
import { after, draft, meet, refused, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands, ServiceManner } from './commands.js';
import type { PetitionDraft } from './facts.js';
import { requireServing } from './guard.js';
import type { Handler } from './handler.js';
import { requireDecision } from './handling.js';
import { isReport } from './issuing.js';
import { firstPetitioner, latest, namesOf, petitionerNamed, petitionersOf, receiptOf } from './receipts.js';
import { unreceivedOf, unservedOf } from './receipts.js';
import type { Petitioner } from './receipts.js';
import { actedFor, requireOwnCapacity } from './receiving.js';
import { openWindows, reviewWindowOf } from './review-window.js';
import { provesReceipt, requireProving, requireService, type RecordedService } from './stated-dates.js';
import { doneOn, isReviewable } from './state.js';
import { tookPlace } from './undone-state.js';
import { breachWithdrawn } from './withdrawing.js';

/**
 * Records the service of the opinion or answer. From its proved receipt the petitioner's window runs (XF-11, DC-20), also
 * where that is proved after a public notice or after the file was closed. Of several petitioners each is served, and the window
 * of each runs from the own receipt.
 */
export const recordDelivery: Handler<'recordDelivery'> = {
  may: (dossier, context) => {
    if (isReport(dossier, context, 'petition.recordDelivery')) return;
    const state = requireServing(dossier, context, 'petition.recordDelivery');
    requireDecision(state);
    if (unreceivedOf(dossier).length === 0) throw alreadyDelivered(dossier, petitionersOf(dossier));
  },
  act: (dossier, told, context) => {
    const {
      evidence,
      issued: _issued,
      recipient: _recipient,
      ownOnly: _ownOnly,
      signedFor: _signedFor,
      ...payload
    } = told;
    const isReported = context.actor.kind === 'course';
    const news = isReported ? newsOf(dossier, told) : [];
    if (isReported && news.length === 0) return [];
    if (evidence === null && context.actor.kind === 'person') {
      throw refused('invalid', 'petition.service_not_proved', 'without proof of service no period of anybody starts');
    }
    requireProving(payload.manner);
    const petitioners = isReported ? news : requireReached(dossier, told, context);
    const signedFor = requireSignedFor(dossier, told, context);
    const earliest = requireDecision(dossier.state);
    const { service, recordedLate } = requireService(payload, { earliest, proof: evidence }, context);
    const receiver = receiverOf(dossier, told);
    const fact = delivered(dossier, { ...service, evidence, recordedLate, petitioners, signedFor, receiver }, context);
    const document = dossier.state.review === null ? 'answer' : 'opinion';
    const whole = servedWhole(dossier, petitioners, doneOn(service));
    const clock = whole === null ? undefined : runningOf(dossier, 'XF-SERVE')[0];
    const act = { document, clock, on: whole ?? doneOn(service) } as const;
    return [fact, ...breachWithdrawn(after(dossier, [fact], context), act, context)];
  },
};

type Told = PetitionCommands['recordDelivery'];

/** For whom whoever was served received on the day of the service. */
const reachedBy = (dossier: PetitionDossier, { servedOn: on, recipient = null, ownOnly }: Told) =>
  actedFor(dossier, { party: recipient, scope: 'receive', on, isOfGroup: ownOnly !== true });

/**
 * For whom what a delivery proves says more than is known: the first proof counts. What was brought is known by its number: a paper
 * that stands no more tells nothing of the one that has taken its place.
 */
function newsOf(dossier: PetitionDossier, told: Told): readonly Petitioner[] {
  const { issued, manner, recipient } = told;
  if (issued !== undefined && issued !== dossier.state.decision) return [];
  // What says nothing of its recipient is of a time when there was one petitioner.
  const reached = recipient === undefined ? petitionersOf(dossier).slice(0, 1) : reachedBy(dossier, told);
  return reached.filter((one) => isNews(dossier, one, manner));
}

/**
 * After a service that is no receipt, and after the end of the file, only the receipt of an opinion is news, since the right of
 * art. 35 hangs on the opinion and not on the file.
 */
function isNews(dossier: PetitionDossier, petitioner: Petitioner, manner: ServiceManner): boolean {
  const { deliveredOn, servedUnreceivedOn } = receiptOf(dossier, petitioner);
  if (deliveredOn !== null) return false;
  if (dossier.state.end !== null) return isReviewable(dossier.state) && provesReceipt(manner);
  return servedUnreceivedOn === null || provesReceipt(manner);
}

/**
 * Whom a service reaches that somebody records: whoever is named, or the only one who is left. On whoever lacked capacity that day
 * nothing was served: the guardian is named. An import says nothing of whom: all.
 *
 * @throws DomainError (invalid) `petition.recipient_unnamed`, details `count`; `petition.receipt_missing`, details `manner`;
 *   (conflict) `petition.received_for_nobody`, `petition.already_delivered`, `party.guardian_required`
 */
function requireReached(dossier: PetitionDossier, told: Told, { actor }: PetitionContext): readonly Petitioner[] {
  const { recipient = null, manner, servedOn } = told;
  const left = unreceivedOf(dossier);
  const isAll = actor.kind === 'platform' || left.length === 1;
  if (recipient === null && !isAll) {
    throw refused('invalid', 'petition.recipient_unnamed', 'say on whom it was served', { count: left.length });
  }
  if (actor.kind !== 'platform') requireOwnCapacity(dossier, ownOf(dossier, told), servedOn);
  const reached = recipient === null ? left : reachedBy(dossier, told);
  if (reached.length === 0) {
    throw refused('conflict', 'petition.received_for_nobody', 'that one received for no petitioner', {
      party: recipient,
    });
  }
  const open = reached.filter((one) => left.includes(one));
  if (open.length === 0) throw alreadyDelivered(dossier, reached);
  const news = open.filter((one) => isStillToProve(dossier, one, manner));
  if (news.length > 0) return news;
  throw refused('invalid', 'petition.receipt_missing', 'what is recorded now proves receipt', { manner });
}

/**
 * What was handed over to an organisation was signed for under its seal, or by whoever represents it or takes its mail (民事诉讼法 88
 * as the model). Of what reached an agent the mandate says that.
 *
 * @throws DomainError (invalid) `petition.signing_unnamed`, `petition.signing_of_person`
 */
function requireSignedFor(
  dossier: PetitionDossier,
  told: Told,
  { actor }: PetitionContext,
): OrganisationSigning | null {
  const { signedFor = null } = told;
  if (actor.kind !== 'person') return signedFor;
  const { parties } = dossier;
  const own = ownOf(dossier, told).flatMap((one) => partyNamed(parties, one ?? firstPetitioner(parties) ?? '') ?? []);
  const isOrganisation = own.some(({ nature }) => nature === 'organisation');
  if (signedFor !== null && !isOrganisation) {
    throw refused('invalid', 'petition.signing_of_person', 'a person signs by the own hand');
  }
  if (signedFor !== null || !isOrganisation || told.manner !== 'in_person') return signedFor;
  throw refused('invalid', 'petition.signing_unnamed', 'say how the organisation signed for it');
}

/** Who received it and is none of those who petition; null: whoever petitions did. */
const receiverOf = (dossier: PetitionDossier, { recipient = null }: Told): string | null =>
  recipient === null || petitionerNamed(dossier, recipient) !== undefined ? null : recipient;

/** Whom it was served on without anybody between. */
function ownOf(dossier: PetitionDossier, { recipient = null }: Told): readonly Petitioner[] {
  if (recipient === null) return unreceivedOf(dossier);
  const found = petitionerNamed(dossier, recipient);
  return found === undefined ? [] : [found];
}

/** After a service that is no receipt, and after the file was closed, only receipt is left to prove. */
const isStillToProve = (dossier: PetitionDossier, petitioner: Petitioner, manner: ServiceManner): boolean =>
  provesReceipt(manner) || (receiptOf(dossier, petitioner).servedUnreceivedOn === null && dossier.state.end === null);

function alreadyDelivered(dossier: PetitionDossier, petitioners: readonly Petitioner[]) {
  const deliveredOn = latest(petitioners.map((one) => receiptOf(dossier, one).deliveredOn));
  return refused('conflict', 'petition.already_delivered', 'the first proof counts', { deliveredOn });
}

/** A service as it is proved, and whom it reached. */
interface ProvedService extends RecordedService {
  readonly petitioners: readonly Petitioner[];
  readonly evidence: TextRef | null;
  readonly recordedLate: LateDays;
  /** How an organisation signed for it; null: it did not, or it is a person. */
  readonly signedFor: OrganisationSigning | null;
  /** Who received it for them; null: they did so themselves. */
  readonly receiver: string | null;
}

/**
 * The service itself, whoever proves it: meets XF-SERVE once all are served and, received, opens the window for review of an appeal
 * (art. 35) of each whom it reached.
 */
export function delivered(
  dossier: PetitionDossier,
  { recordedLate, petitioners, signedFor, receiver, ...proof }: ProvedService,
  context: PetitionContext,
): PetitionDraft {
  const { review, handler } = dossier.state;
  const late = handler === null ? {} : lateBy(handler, recordedLate);
  const on = servedWhole(dossier, petitioners, doneOn(proof));
  const served: Effects = { clocks: on === null ? [] : meet(runningOf(dossier, 'XF-SERVE'), { on }), ...late };
  const isReceipt = provesReceipt(proof.manner);
  const document = review === null ? 'answer' : 'opinion';
  const signed = { ...(signedFor !== null && { signedFor }), ...(receiver !== null && { recipient: receiver }) };
  const data = { ...proof, ...signed, review, isReceipt, document, ...namesOf(petitioners) } as const;
  const unused = petitioners.filter((one) => reviewWindowOf(dossier, one)?.metAt == null);
  if (review === null || !isReceipt) return draft('delivered', { ...data, lawUntil: null }, served);
  const start = { petitioners: unused, from: proof.servedOn, startedBy: 'delivered' } as const;
  const { effects, lawUntil } = openWindows(dossier, start, context);
  return draft('delivered', { ...data, lawUntil }, served, effects);
}

/** The day by which the office has served all who petition, with one more service; null: somebody is left. */
function servedWhole(dossier: PetitionDossier, petitioners: readonly Petitioner[], on: LegalDate): LegalDate | null {
  if (unservedOf(dossier).some((one) => !petitioners.includes(one))) return null;
  return petitionersOf(dossier).length === 1 ? on : latest([on, servedLastOn(dossier)]);
}

/** The last day of those on which the office served one of several; null: nobody yet. */
export const servedLastOn = ({ state: { records } }: PetitionDossier): LegalDate | null =>
  latest(records.flatMap((one) => (one.parties !== undefined && tookPlace(one) ? [one.statedOn] : [])));
