import { legalDateOf } from '#libs/calendar';
import type { FileRef, LegalDate, OrganisationSigning, TextRef } from '#libs/kernel';
import { endClocks, lateBy, meet, runningOf, type Effects } from '#libs/kind';
import { isRunning } from '#libs/rules';
import {
  draft,
  issuedOn,
  refused,
  requireIssued,
  requireLeg,
  requireStanding,
  requireStated,
  requireTrying,
  start,
  type DeliveryDossier,
  type Handler,
} from './case.js';
import type { DeliveryProof } from './channels.js';
import type { DeliveryDraft } from './facts.js';
import { permit } from './grants.js';
import { failLeg, lastRules } from './legs.js';
import { deliveryRules as rules } from './rules.js';
import { currentLeg, letterOut, postedBy, postingsOf, type DeliveryState } from './state.js';

/** Registered mail was posted: its receipt is waited for. */
export const recordPosting: Handler<'recordPosting'> = {
  may: (dossier, context) =>
    void requireLeg(requireTrying(dossier, context, 'delivery.recordPosting'), 'post', 'byHand'),
  act: (dossier, payload, context) => {
    const state = requireTrying(dossier, context, 'delivery.recordPosting');
    const { leg } = requireLeg(state, 'post', 'byHand');
    const { postedOn: on, tracking } = payload;
    const late = requireStated({ on, earliest: issuedOn(state), proof: tracking }, context);
    const met = { clocks: meet(runningOf(dossier, rules.post), { on }) };
    const waits = start(dossier, context, {
      ...{ rule: rules.receipt, owner: state.office },
      ...{ startedBy: 'posted' as const, startOn: on },
    });
    return [draft('posted', { ...payload, leg }, met, waits, lateBy(state.office, late))];
  },
};

/**
 * It came back: the next way. A letter that nobody waits for any more, because another way is tried, it has arrived or it is served
 * no more, may come back as its receipt may come in: it is kept as evidence, and moves nothing.
 */
export const recordReturn: Handler<'recordReturn'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.recordReturn', { handler: dossier.state.office });
    requireLetter(requireIssued(dossier));
  },
  act: (dossier, payload, context) => {
    const { reason, postedOn = null } = payload;
    const { leg } = requireLetter(dossier.state, postedOn);
    const returned = draft('returned', { reason, leg, ...(postedOn !== null && { postedOn }) });
    const { end, proved } = dossier.state;
    const isWaitedFor = end === null && proved === null && currentLeg(dossier.state)?.leg === leg;
    return isWaitedFor ? [returned, ...failLeg(dossier, 'returned', context)] : [returned];
  },
};

/** @throws DomainError `delivery.other_channel` (conflict): no letter is out */
function requireLetter(state: DeliveryState, on: LegalDate | null = null): { readonly leg: number } {
  const letter = letterOut(state, on);
  if (letter !== null) return letter;
  throw refused('conflict', 'delivery.other_channel', 'no letter is on its way', { channel: 'post' });
}

/** The public notice is out: by the end of its period it counts as served, and never earlier. */
export const recordPublication: Handler<'recordPublication'> = {
  may: (dossier, context) =>
    void requireLeg(requireTrying(dossier, context, 'delivery.recordPublication'), 'public', 'byHand'),
  act: (dossier, payload, context) => {
    const state = requireTrying(dossier, context, 'delivery.recordPublication');
    const { leg } = requireLeg(state, 'public', 'byHand');
    const { publishedOn: on, place } = payload;
    const late = requireStated({ on, earliest: issuedOn(state), proof: place }, context);
    const met = { clocks: meet(runningOf(dossier, rules.publish), { on }) };
    const runs = start(dossier, context, {
      ...{ rule: rules.period, owner: state.office },
      ...{ startedBy: 'published' as const, startOn: on },
    });
    return [draft('published', { ...payload, leg }, met, runs, lateBy(state.office, late))];
  },
};

/**
 * It has arrived, by whatever way. A proof that comes after the first one is kept and changes nothing. The receipt of a letter that
 * was on its way when its delivery was withdrawn counts as any: we took back our sending, and not the paper. So does one that shows
 * that the paper had arrived before it was taken back, and what follows its own law says; of a later day it is evidence alone.
 */
export const prove: Handler<'prove'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.prove', { handler: dossier.state.office });
    requireIssued(dossier);
  },
  act: (dossier, { proof, servedOn, evidence, attachment = null, signedFor = null }, context) => {
    const state = requireIssued(dossier);
    const signed = signingOf(state, signedFor, proof);
    // What came by post did not arrive before the first of its letters was posted.
    const [posted] = proof === 'postal_receipt' ? postingsOf(state) : [];
    const late = requireStated({ on: servedOn, earliest: posted ?? issuedOn(state), proof: evidence }, context);
    const shown = attachment === null ? {} : fileOf(dossier, attachment);
    return [provedBy(dossier, { proof, servedOn, evidence, ...shown, ...signed }, lateBy(state.office, late))];
  },
};

/**
 * The recipient signed on a tablet, today and before whoever acts (手写板签收). What was signed for are the bytes that are
 * served, and no others; of the person nothing is kept but the image.
 */
export const sign: Handler<'sign'> = {
  may: (dossier, context) => void requireStanding(dossier, context, 'delivery.sign'),
  act: (dossier, { evidence, document, attachment, signedFor = null }, context) => {
    const state = requireStanding(dossier, context, 'delivery.sign');
    if (document !== (state.document?.sha256 ?? null)) {
      throw refused('conflict', 'delivery.other_document', 'other bytes were signed for than are served');
    }
    const proof = { proof: 'signature_tablet', servedOn: context.today, evidence, document } as const;
    const signed = signingOf(state, signedFor, proof.proof);
    return [provedBy(dossier, { ...proof, ...fileOf(dossier, attachment), ...signed })];
  },
};

/**
 * How an organisation signed for it: under its seal, or by whoever represents it or takes its mail (民事诉讼法 88 with the court's
 * 解释 130 as the model). What reached an agent of it was signed by that person. A seal is put on paper, and nobody says how
 * something was signed that nobody signed here.
 *
 * @throws DomainError (invalid) `delivery.signing_unnamed`: who is to sign is an organisation; `delivery.signing_of_person`;
 *   `delivery.signing_of_nothing`, details `proof`; `delivery.seal_on_paper`: on a tablet there is none
 */
function signingOf({ recipient }: DeliveryState, signedFor: OrganisationSigning | null, proof: DeliveryProof) {
  const isOrganisation = recipient?.nature === 'organisation';
  const isSigned = proof === 'signature_paper' || proof === 'signature_tablet';
  if (signedFor === null) {
    if (!isOrganisation || !isSigned) return {};
    throw refused('invalid', 'delivery.signing_unnamed', 'say how the organisation signed for it');
  }
  if (!isOrganisation) throw refused('invalid', 'delivery.signing_of_person', 'a person signs by the own hand');
  if (!isSigned) throw refused('invalid', 'delivery.signing_of_nothing', 'that proof is no signature', { proof });
  if (proof === 'signature_paper' || signedFor !== 'seal') return { signedFor };
  throw refused('invalid', 'delivery.seal_on_paper', 'on a tablet nobody puts a seal');
}

/** @throws DomainError `delivery.no_such_file` (invalid): it is none of this delivery, was withdrawn or is erased */
function fileOf({ attachments }: DeliveryDossier, attachment: string): Pick<Proof, 'file' | 'attachment'> {
  const found = attachments.find((one) => one.attachment === attachment);
  if (found !== undefined) return { file: found.file, attachment };
  throw refused('invalid', 'delivery.no_such_file', 'the delivery has no such file');
}

/** The recipient has read it on the page, today; once. */
export const confirmReading: Handler<'confirmReading'> = {
  may: (dossier, context) => void requireStanding(dossier, context, 'delivery.confirmReading'),
  act: (dossier, _payload, { today }) =>
    dossier.state.isRead ? [] : [provedBy(dossier, { proof: 'page_confirmed', servedOn: today, evidence: null })],
};

/** By the course: the parent knows, so that there is nothing more to do. */
export const noteReported: Handler<'noteReported'> = {
  may: (dossier, context) => permitReport(dossier, () => permit(context, 'delivery.noteReported')),
  act: ({ state }) =>
    state.end?.as === 'proved' || state.report === null ? [] : [draft('reportTold', { command: state.report.command })],
};

/** By the course: the parent refused it for good, and somebody has settled that. */
export const giveUpReport: Handler<'giveUpReport'> = {
  may: (dossier, context) => permitReport(dossier, () => permit(context, 'delivery.giveUpReport')),
  act: ({ state }) =>
    state.end?.as === 'proved' || state.report === null
      ? []
      : [draft('reportGivenUp', { command: state.report.command })],
};

/** @throws DomainError `delivery.not_proved` (conflict): without a proof nothing is told to anybody */
function permitReport({ state }: DeliveryDossier, permitted: () => void): void {
  permitted();
  if (state.proved === null) throw refused('conflict', 'delivery.not_proved', 'nothing is proved yet');
}

interface Proof {
  readonly proof: DeliveryProof;
  readonly servedOn: LegalDate;
  readonly evidence: TextRef | null;
  readonly file?: FileRef;
  readonly attachment?: string;
  readonly document?: string | null;
  readonly signedFor?: OrganisationSigning;
}

/** The first proof ends every attempt; what the office owed is met on the day of service. */
export function provedBy(dossier: DeliveryDossier, proof: Proof, ...beside: readonly Effects[]): DeliveryDraft {
  const posted = proof.proof === 'postal_receipt' ? postedBy(dossier.state, proof.servedOn) : null;
  const { leg = null, channel = null } = posted ?? currentLeg(dossier.state) ?? {};
  const data = { ...{ file: null, attachment: null, document: null }, ...proof, leg, channel };
  const { proved, end } = dossier.state;
  if (proved !== null) return draft('proofAdded', data, ...beside);
  if (end?.as === 'overtaken' && proof.servedOn > legalDateOf(end.at)) return draft('proofFiled', data, ...beside);
  const owed = runningOf(dossier, rules.hand, ...lastRules);
  const others = dossier.clocks.filter((clock) => isRunning(clock) && !owed.includes(clock));
  const clocks = [...meet(owed, { on: proof.servedOn }), ...endClocks(others, 'superseded')];
  return draft('proved', data, ...beside, { clocks });
}
