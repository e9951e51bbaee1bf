import type { Json, ReadColumns, ReadRow } from '#libs/kernel';
import type { KindStanding, PartSelf } from '#libs/kind';
import { requireIssued, type DeliveryDossier } from './case.js';
import { isSent, type DeliveryProof } from './channels.js';
import type { DeliveryDetail, DeliveryPhase } from './standing.js';
import { currentLeg, isToTell, postingsOf, turnOf, type DeliveryState } from './state.js';

/** How a parent calls the way by which it arrived. */
const manners = {
  signature_paper: 'in_person',
  signature_tablet: 'in_person',
  postal_receipt: 'post',
  page_confirmed: 'electronic',
  notice_period_over: 'public_notice',
  other: 'other',
} as const satisfies Record<DeliveryProof, string>;

function phaseOf(state: DeliveryState): DeliveryPhase {
  if (isToTell(state)) return 'proved';
  if (state.end !== null) return 'ended';
  const stage = currentLeg(state)?.stage ?? 'failed';
  return phaseOfStage[stage];
}

const phaseOfStage = {
  due: 'sending',
  sending: 'sending',
  awaiting: 'awaiting',
  byHand: 'byHand',
  failed: 'undelivered',
} as const;

/** How the delivery stands, for its course. Who asks twice is asked for the same attempt. */
export function standingOf(dossier: DeliveryDossier): KindStanding<DeliveryDetail> {
  const state = requireIssued(dossier);
  const detail = { send: sendOf(state), party: state.recipient.party, report: reportOf(state) };
  return { isOpen: state.end === null || isToTell(state), phase: phaseOf(state), detail };
}

function sendOf(state: DeliveryState): DeliveryDetail['send'] {
  const current = state.end === null && state.proved === null ? currentLeg(state) : null;
  if (current === null) return null;
  const { leg, channel, stage, attempts, notBefore } = current;
  const turn = turnOf(state, leg);
  if (!isSent(channel)) return null;
  if (stage === 'sending') return { leg, channel, turn, attempt: attempts, notBefore: null };
  return stage === 'due' ? { leg, channel, turn, attempt: attempts + 1, notBefore } : null;
}

function reportOf({ report, proved, end, legs, recipient }: DeliveryState): DeliveryDetail['report'] {
  if (report === null || proved === null || !isToTell({ report, proved, end })) return null;
  const { proof, servedOn, signedFor } = proved;
  const manner = manners[proof];
  // Of more than one letter the receipt is that of the last one which was posted by then.
  const posted = postingsOf({ legs }).findLast((on) => on <= servedOn);
  const served: Record<string, Json> = {
    servedOn,
    manner,
    sentOn: manner === 'post' ? (posted ?? null) : null,
    evidence: null,
    // Whether that one received for anybody on the day of service, the parent alone knows.
    recipient: recipient?.party ?? null,
    ...(signedFor !== undefined && { signedFor }),
  };
  return { command: report.command, payload: { ...report.payload, ...served } };
}

/** A part of the case that issued the document: there from the beginning, and never in the way of an end. */
export const partOf = ({ end }: DeliveryState): PartSelf => ({
  causes: [null],
  isNecessary: false,
  outcome: end?.as ?? null,
});

/** Its row in the read model. */
export function rowOf(dossier: DeliveryDossier): ReadRow {
  const { office, notice, documentNumber, issuedAt, fact, recipient, ...state } = requireIssued(dossier);
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office },
    ...{ notice, document_number: documentNumber, issued_at: issuedAt, fact, party: recipient.party },
    ...triedIn(state),
    ...endOf(state),
  };
}

/** `why`: what is wrong with the way that is tried, else why the last one before it came to nothing. */
function triedIn({ legs }: Pick<DeliveryState, 'legs'>): ReadColumns {
  const { channel = null, attempts = 0, stage, isUnanswered } = legs.at(-1) ?? {};
  const failed = legs.findLast(({ why }) => why !== null)?.why ?? null;
  const why = stage === 'awaiting' && isUnanswered === true ? 'unanswered' : failed;
  return { channel, attempts, leg: legs.length, why };
}

function endOf({ proved, end }: Pick<DeliveryState, 'proved' | 'end'>): ReadRow {
  return {
    ...{ proof: proved?.proof ?? null, served_on: proved?.servedOn ?? null },
    ...{ ended_at: end?.at ?? null, ended_as: end?.as ?? null },
  };
}
