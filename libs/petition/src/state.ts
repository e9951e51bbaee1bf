// Stored with the case: add fields, never rename them.
import type { ClaimId, Instant, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { noVisits, type HasVisits } from '#libs/kind';
import type { ReviewRoute } from '#libs/office';
import type { Asked, AskedOn } from './asked.js';
import type { OwnStatement, PetitionChannel, PetitionClass, PetitionDocument } from './commands.js';
import type { PetitionCommands, PetitionOutcome, ReferralManner, Service } from './commands.js';
import type { PetitionSource } from './intake-commands.js';
import type { IssuedNotice, IssuedPaper, NoticeDraft, ToldInPart } from './issued-notice.js';
import type { MediatedState } from './mediated.js';
import type { Receipt } from './receipt-state.js';
import type { Breach, StatedRecord } from './record-state.js';
import type { CountedOn } from './notice-facts.js';
import type { PetitionPhase } from './standing.js';

/** One claim (诉求) of the petition; there is one for now, and everything is recorded under it from the first day. */
export interface Claim {
  readonly id: ClaimId;
  readonly class: PetitionClass | null;
  readonly category: string | null;
  readonly outcome: PetitionOutcome | null;
}

/** How and when the matter came in. Never changes. */
export interface Intake {
  readonly channel: PetitionChannel;
  readonly registrar: OfficeId;
  readonly isDirect: boolean;
  readonly isReachable: boolean;
  readonly receivedOn: LegalDate;
  readonly registeredAt: Instant;
  /** When it was recorded: of an import, everything before it is looked back on. */
  readonly recordedAt: Instant;
  readonly source: PetitionSource | null;
  /** Digest of the subject, so that a list can show it from the text table. */
  readonly titleDigest: string | null;
}

/** The present holder's referral. */
export interface Referral {
  readonly number: number;
  readonly manner: ReferralManner;
  readonly receivedOn: LegalDate;
  readonly objection: 'none' | 'open' | 'rejected';
  /** The stated day of the objection; absent: none was made. */
  readonly objectedOn?: LegalDate;
}

/** An extension on its way: asked, approved, noticed. */
export interface Extension extends AskedOn {
  readonly days: number;
  readonly stage: 'asked' | 'approved' | 'noticed';
  /** The fact of the approval, whose page is the notice of it; absent before. */
  readonly approval?: number;
}

/**
 * An opinion that was laid before the head (送审) and is not issued yet. Given back or taken back it stays, so that whoever
 * goes on with it finds what was submitted.
 */
export interface Submission extends AskedOn {
  /** From 1, through all that were ever submitted of the petition. */
  readonly number: number;
  readonly stage: 'submitted' | 'returned' | 'taken_back';
  readonly opinion: PetitionCommands['submitOpinion'];
  /** Why it was given back; null: it was not. */
  readonly reason: TextRef | null;
}

/** A withdrawal that the petition bureau has yet to confirm, and who recorded it. */
export type Withdrawal = OwnStatement &
  Asked & {
    /** The fact that it is: who petitions since has not said it. */
    readonly seq: number;
  };

/** The execution of a supporting opinion, as the obligation begins with it that it is. */
export interface Execution {
  readonly dueOn: LegalDate;
  /** Who decided, and urges it. */
  readonly office: OfficeId;
  readonly executor: OfficeId;
  /** Who looks at a day that is stated late; null: nobody could. */
  readonly looker: OfficeId | null;
  readonly decidedOn: LegalDate;
  /** Digest of what is decided, a text of the opinion. */
  readonly what: string;
  /** When somebody found that it is refused, its clock, and who refused, whose supervision it is, whoever takes over; null: nobody did. */
  readonly refusal: { readonly clock: string; readonly foundOn: LegalDate; readonly executor: OfficeId } | null;
}

/** How a petition ended: by closing its file, by the petitioner, by telling where to go, in another procedure. */
export type PetitionEnd = 'closed' | 'settled' | 'withdrawn' | 'out_of_remit' | 'transferred_out' | 'routed';

/** What an office owed when another class or its passing on ended it: the days used count on. One per office and rule. */
export interface Carried {
  readonly office: OfficeId;
  readonly rule: string;
  readonly clock: string;
  /** The matter has been elsewhere since. */
  readonly hasLeft: boolean;
}

/** What the law of petitions remembers of a case. What it has of a receipt is that of the only petitioner. */
export interface PetitionState extends Receipt, MediatedState, HasVisits {
  readonly phase: PetitionPhase;
  readonly intake: Intake | null;
  readonly claims: readonly Claim[];
  readonly place: OfficeId | null;
  readonly handler: OfficeId | null;
  readonly referrer: OfficeId | null;
  readonly holderSince: Instant | null;
  readonly referral: Referral | null;
  readonly referrals: number;
  /** Since when it is with `handler`, in legal days: nothing that the handler did can be older. */
  readonly receivedByHandlerOn: LegalDate | null;
  readonly isNotified: boolean;
  /** Absent until the first time. */
  readonly issued?: readonly IssuedNotice[];
  readonly told?: readonly ToldInPart[];
  readonly papers?: readonly IssuedPaper[];
  /** The last of each office. */
  readonly drafts?: readonly NoticeDraft[];
  /** How many were ever submitted. */
  readonly noticesDrafted?: number;
  readonly acceptedOn: LegalDate | null;
  /** Day 0 of the handling limit, by acceptance or by silence. */
  readonly limitFrom: LegalDate | null;
  readonly extension: Extension | null;
  readonly submission: Submission | null;
  /** How many opinions were submitted, those that fell too. */
  readonly submissions: number;
  readonly decidedOn: LegalDate | null;
  /** The fact of the opinion or answer that stands; null, or absent until the first: none does. */
  readonly decision?: number | null;
  /** The facts of opinions and answers that bind nobody any more. Absent until the first time. */
  readonly replaced?: readonly number[];
  /** The bodies for a review as the opinion names them; null before it, and where there is none. */
  readonly review: ReviewRoute | null;
  /** What is known so of each of several petitioners, by their names in the case; absent until something is. */
  readonly receipts?: Readonly<Record<string, Partial<Receipt>>>;
  readonly breaches: readonly Breach[];
  readonly records: readonly StatedRecord[];
  readonly withdrawal: Withdrawal | null;
  readonly execution: Execution | null;
  /** Accounts that referred it, drafted, approved or answered: whoever they are asks nobody again. */
  readonly worked: readonly string[];
  /** How much material came since the last answer. */
  readonly unanswered: number;
  /** Offices that were named as accused, until the name is taken back: barred whatever the class (art. 30(3)). */
  readonly accused: readonly OfficeId[];
  readonly carried: readonly Carried[];
  /** Offices whose objection was agreed to, as long as the class is the same: nobody passes it to them again without saying why. */
  readonly agreedObjectors: readonly OfficeId[];
  /** How often the petitioner added material; absent until the first time, as are those below. */
  readonly materials?: number;
  /** How often an office was urged (催办); absent until the first time. */
  readonly urged?: number;
  /** How much of it whoever held the matter has looked at; absent until the first time. */
  readonly seen?: number;
  readonly confirmed?: readonly { readonly document: PetitionDocument; readonly referral: number }[];
  /** Item of art. 31 under which an appeal is handled otherwise than by opinion; null: by opinion, item 6. */
  readonly branch: number | null;
  readonly end: { readonly as: PetitionEnd; readonly at: Instant } | null;
}

/** Before the first fact. */
export const initialPetition: PetitionState = {
  phase: 'registered',
  intake: null,
  claims: [],
  place: null,
  handler: null,
  referrer: null,
  holderSince: null,
  referral: null,
  referrals: 0,
  receivedByHandlerOn: null,
  isNotified: false,
  acceptedOn: null,
  limitFrom: null,
  extension: null,
  submission: null,
  submissions: 0,
  decidedOn: null,
  review: null,
  deliveredOn: null,
  receiptShownOn: null,
  servedUnreceivedOn: null,
  reviewUntil: null,
  reviewLawUntil: null,
  breaches: [],
  records: [],
  withdrawal: null,
  execution: null,
  visits: noVisits,
  worked: [],
  unanswered: 0,
  branch: null,
  accused: [],
  carried: [],
  agreedObjectors: [],
  end: null,
};

/**
 * The day on which the office did its part: what was posted before the date is in time, the way there is not counted
 * (DC-08, by analogy and so ours); the petitioner's own window starts with the service.
 */
export const doneOn = ({ sentOn, servedOn }: Service): LegalDate => sentOn ?? servedOn;

/** The same of a telling: of several who petition it counts on the day of the last one. */
export const countedDay = ({ countsOn, ...service }: Service & CountedOn): LegalDate => countsOn ?? doneOn(service);

/** Who has the matter: until it is passed on, and after it was given back, the referrer or the registrar. */
export const holderOf = ({ handler, referrer, intake }: PetitionState): OfficeId | null =>
  handler ?? referrer ?? intake?.registrar ?? null;

/** How much of the material that the petitioner added nobody has looked at. */
export const unseenMaterial = ({ materials = 0, seen = 0 }: Pick<PetitionState, 'materials' | 'seen'>): number =>
  materials - seen;

/** The class of the one claim; null until triage. */
export function classOf(state: PetitionState): PetitionClass | null {
  return state.claims[0]?.class ?? null;
}

/** It is with the superior discipline organ (art. 22(2)), and the petitioner has still to be told so in writing. */
export const isLeftToTell = ({ phase, end }: Pick<PetitionState, 'phase' | 'end'>): boolean =>
  phase === 'transferred_out' && end === null;

/**
 * Whether an office may know nothing of the matter: not even that it exists (art. 30(3)). A correction of the class does
 * not let it in: whoever is accused would need nothing but another word for the matter.
 */
export const isBarred = ({ accused }: Pick<PetitionState, 'accused'>, office: OfficeId | null): boolean =>
  office !== null && accused.includes(office);

/** True where the 60 days apply: appeals (申诉求决), and what nobody has classified yet, so that silence gains nothing. */
export const isLimited = (what: PetitionClass | null): boolean => what === 'appeal' || what === null;

/** Only a handling opinion (处理意见书) is reviewed (art. 35). */
export function isReviewable({ claims }: PetitionState): boolean {
  const outcome = claims[0]?.outcome ?? null;
  return outcome === 'support' || outcome === 'explain' || outcome === 'not_support';
}

/** The same of the one claim, unless it is handled otherwise than by opinion (art. 31, 34). */
export const hasHandlingLimit = (state: PetitionState): boolean => isLimited(classOf(state)) && state.branch === null;
