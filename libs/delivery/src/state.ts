// Stored with the case: add fields, never rename them.
import type { FileRef, Instant, LegalDate, OfficeId, OrganisationSigning, TextRef } from '#libs/kernel';
import type { DeliveryChannel, DeliveryProof, DeliveryReport, LegFailure } from './channels.js';
import type { ParentReport, Recipient } from './commands.js';

/**
 * How far a leg (环节) has come.
 *
 * - `due`: the platform sends it when its time comes; `sending`: an attempt is under way
 * - `awaiting`: it is on its way, and its proof is waited for; `byHand`: a person does it; `failed`
 */
export type LegStage = 'due' | 'sending' | 'awaiting' | 'byHand' | 'failed';

/** One way that was tried. The numbers of legs begin at 1, and none is used twice. */
export interface Leg {
  readonly channel: DeliveryChannel;
  readonly stage: LegStage;
  /** How many attempts have begun. */
  readonly attempts: number;
  readonly notBefore: Instant | null;
  readonly reports: readonly DeliveryReport[];
  readonly why: LegFailure | null;
  /** No answer came for its message, and nobody said since that it arrived: it may not have gone. Absent: it is known. */
  readonly isUnanswered?: boolean;
  /** When its letter was posted; null, or absent: none was. */
  readonly postedOn?: LegalDate | null;
  /** That letter came back, also when nobody waited for it any more. */
  readonly isReturned?: boolean;
}

/** A proof as its page shows it; what was signed, and by whom it was recorded, the history has. */
export interface KeptProof {
  readonly seq: number;
  readonly proof: DeliveryProof;
  /** The leg that it is of, from 1; null: of none. */
  readonly leg: number | null;
  readonly servedOn: LegalDate;
  readonly evidence: TextRef | null;
  readonly file: FileRef | null;
  readonly attachment: string | null;
}

/** What the law of deliveries remembers of a case. */
export interface DeliveryState {
  /** Who owes the delivery; null before the first fact. */
  readonly office: OfficeId | null;
  readonly notice: string;
  readonly fact: number | null;
  readonly document: FileRef | null;
  readonly documentNumber: string | null;
  readonly title: TextRef | null;
  readonly recipient: Recipient | null;
  readonly report: ParentReport | null;
  /** Of which day it reminds, which asks for no proof; null: it is a paper that is served. */
  readonly remindsOf: LegalDate | null;
  readonly issuedAt: Instant | null;
  /** Those that were begun; the last one is tried now, unless it has failed. */
  readonly legs: readonly Leg[];
  /** Ways that come after them. */
  readonly ahead: readonly DeliveryChannel[];
  /** When it first went out; where mail was posted, when that was. */
  readonly sentOn: LegalDate | null;
  readonly proved: {
    readonly proof: DeliveryProof;
    readonly servedOn: LegalDate;
    readonly channel: DeliveryChannel | null;
    /** How an organisation signed for it; left out: it did not. */
    readonly signedFor?: OrganisationSigning;
  } | null;
  /** Every proof that is kept, the first one first. The first counts, but for one of after its paper stood no more. */
  readonly proofs: readonly KeptProof[];
  /** The recipient has confirmed the reading on the page. */
  readonly isRead: boolean;
  readonly end: {
    readonly at: Instant;
    readonly as: 'proved' | 'withdrawn' | 'overtaken' | 'reminded' | 'not_needed';
  } | null;
}

/** Before the first fact. */
export const initialDelivery: DeliveryState = {
  office: null,
  notice: '',
  fact: null,
  document: null,
  documentNumber: null,
  title: null,
  recipient: null,
  report: null,
  remindsOf: null,
  issuedAt: null,
  legs: [],
  ahead: [],
  sentOn: null,
  proved: null,
  proofs: [],
  isRead: false,
  end: null,
};

/** The leg that is tried now, with its number; null: none is. */
export function currentLeg({ legs }: Pick<DeliveryState, 'legs'>): (Leg & { readonly leg: number }) | null {
  const last = legs.at(-1);
  return last === undefined || last.stage === 'failed' ? null : { ...last, leg: legs.length };
}

/**
 * Proved, and its parent does not know yet: also where the delivery had ended otherwise before the receipt came in. What reached
 * the recipient reached them, whatever became of our sending.
 */
export const isToTell = ({ report, proved, end }: Pick<DeliveryState, 'report' | 'proved' | 'end'>): boolean =>
  report !== null && proved !== null && end?.as !== 'proved';

/** The leg whose letter a receipt of a day is of: the last one that was posted by then and did not come back; null: none was. */
export function postedBy(
  { legs }: Pick<DeliveryState, 'legs'>,
  on: LegalDate,
): (Leg & { readonly leg: number }) | null {
  const at = legs.findLastIndex((leg) => isOut(leg) && leg.postedOn <= on);
  const found = legs[at];
  return found === undefined ? null : { ...found, leg: at + 1 };
}

/**
 * The letter that may yet come back: the last one that was posted, did not, and has no receipt; null: none is out.
 *
 * @param on the day on which it was posted, of several; left out: whichever is the last
 */
export function letterOut(
  { legs, proofs }: Pick<DeliveryState, 'legs' | 'proofs'>,
  on?: LegalDate | null,
): { readonly leg: number } | null {
  const received = proofs.flatMap(({ proof, leg }) => (proof === 'postal_receipt' && leg !== null ? [leg] : []));
  const isIt = (leg: Leg): boolean => isOut(leg) && (on == null || leg.postedOn === on);
  const at = legs.findLastIndex((leg, index) => isIt(leg) && !received.includes(index + 1));
  return at < 0 ? null : { leg: at + 1 };
}

/** A letter of it was posted and did not come back. */
const isOut = (leg: Leg): leg is Leg & { readonly postedOn: LegalDate } =>
  leg.postedOn != null && leg.isReturned !== true && leg.why !== 'returned';

/** Which turn of its channel a leg is, from 1. */
export const turnOf = ({ legs }: Pick<DeliveryState, 'legs'>, leg: number): number =>
  legs.slice(0, leg).filter(({ channel }) => channel === legs[leg - 1]?.channel).length;

/** The inverse: the number of the leg; null: that channel has had no such turn. */
export function legOf({ legs }: Pick<DeliveryState, 'legs'>, channel: DeliveryChannel, turn: number): number | null {
  const found = legs.flatMap((one, at) => (one.channel === channel ? [at + 1] : []))[turn - 1];
  return found ?? null;
}

/** When the letters were posted whose receipt may prove it, ascending: those that did not come back. */
export const postingsOf = ({ legs }: Pick<DeliveryState, 'legs'>): readonly LegalDate[] =>
  legs
    .filter(isOut)
    .map(({ postedOn }) => postedOn)
    .sort();
