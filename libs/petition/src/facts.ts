// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, PartyOwner, TextRef, WarningAddressee } from '#libs/kernel';
import type { DraftOf, VisitFacts } from '#libs/kind';
import type { Origin, SupervisionBasis, SupervisionTrigger } from '#libs/rules';
import type { AnswerOutcome, DateFinding, PetitionClass, PetitionDocument } from './commands.js';
import type { DraftFacts } from './draft-facts.js';
import type { MediatedFacts } from './mediated.js';
import type { NoticeFacts } from './notice-facts.js';
import type { ReceiptFacts } from './receipt-facts.js';
import type { OpinionFacts } from './opinion-facts.js';
import type { RouteLimit } from './route-list.js';
import type { PetitionCommands, PetitionOutcome, ReferralManner } from './commands.js';

/** What time did to a clock of the petition; `office` owes it. */
interface OfClock {
  readonly clock: string;
  readonly rule: string;
  readonly office: OfficeId | PartyOwner;
  /** The moment lay before an import was recorded: measured, without consequences for other cases. */
  readonly isRetrospective: boolean;
}

/** What follows from a breach, and by what date it is one. */
interface OfBreach {
  readonly article: string;
  /** Whose the limit is: one of ours is said to be no limit of the law. */
  readonly origin: Origin;
  readonly liability: string | null;
  readonly trigger: SupervisionTrigger | null;
  /** On what the supervision stands that follows; null: none does. */
  readonly basis: SupervisionBasis | null;
  /** Who passed the matter on to the office that is late, where that is another one. */
  readonly commissionedBy: OfficeId | null;
  readonly dueOn: LegalDate;
  readonly isBinding: boolean;
  /** Type of the fact that started the clock: whether the limit is counted from where the text has it begin. */
  readonly startedBy: string;
}

/** A record whose date was looked at, or is to be. `breach`: the number of the one that it withdrew. */
interface OfRecord {
  readonly record: number;
  readonly document: PetitionDocument;
  readonly office: OfficeId;
  readonly statedOn: LegalDate;
  readonly clock: string | null;
  readonly breach: number | null;
}

/** What may have happened to a petition, by type. Every text is a reference. */
export type PetitionFacts = OpinionFacts &
  MediatedFacts &
  VisitFacts &
  ReceiptFacts &
  NoticeFacts &
  DraftFacts & {
    /** `isDirect`: submitted to the competent organ itself, which handles it. */
    registered: PetitionCommands['register'] & { readonly isDirect: boolean; readonly receivedOn: LegalDate };
    triaged: PetitionCommands['triage'];
    /**
     * `limitFrom`: day 0 of the handling limit, where the matter has one now. `returnedTo`: who has it again to pass it on,
     * because its handler may not take it as an accusation.
     */
    classCorrected: {
      readonly from: PetitionClass;
      readonly class: PetitionClass;
      readonly reason: TextRef;
      readonly limitFrom: LegalDate | null;
      readonly returnedTo: OfficeId | null;
    };
    /**
     * `referral` counts from 1; `receivedOn` is the day of the record (electronic referral); `limitFrom`: day 0 of the handling
     * limit, where the silence of the same office had begun it before; `isOfItself`: nobody chose the addressee, the matter went
     * from an accused office to the organ that has power.
     */
    referred: {
      readonly referral: number;
      readonly by: OfficeId;
      readonly to: OfficeId;
      readonly manner: ReferralManner;
      readonly setOn: LegalDate | null;
      readonly receivedOn: LegalDate;
      readonly note: TextRef | null;
      readonly limitFrom: LegalDate | null;
      readonly isOfItself: boolean;
    };
    /** By the organ to which it was submitted, after it came back from below; it is that organ's to handle again. */
    takenBack: { readonly office: OfficeId } & Pick<PetitionFacts['referred'], 'receivedOn' | 'note' | 'limitFrom'>;
    /**
     * `returnedTo`: who has the matter again to pass it on, because the accused office held it; `referrer`: who stands in for
     * an accused office that referred it.
     */
    accusedNamed: PetitionCommands['nameAccused'] & {
      readonly returnedTo: OfficeId | null;
      readonly referrer: OfficeId | null;
    };
    /** `isSeenAgain`: it is the bureau, which supervises the handling and sees it for that. */
    accusedCleared: PetitionCommands['clearAccused'] & { readonly isSeenAgain: boolean };
    accusedPersonCleared: PetitionCommands['clearAccusedPerson'];
    /** The direct submission ended: `to` or `organ` says where to go. `isTold`: in writing; it is not owed to everybody (23(2)). */
    outOfRemit: Pick<PetitionCommands['declareOutOfRemit'], 'to' | 'organ'> & {
      readonly office: OfficeId;
      readonly isTold: boolean;
    };
    /** The superior discipline organ has the accusation (art. 22(2)). */
    transferredOut: {
      readonly by: OfficeId;
      readonly to: OfficeId;
      readonly note: TextRef | null;
      /** False where the petitioner has still to be told in writing: it ends here with that. */
      readonly endsCase: boolean;
    };
    /** `branch`: item of art. 31; `limit`: how long the route is open, as it was told. */
    routedOut: {
      readonly office: OfficeId;
      readonly route: string;
      readonly branch: number;
      readonly limit: RouteLimit | null;
      /** False where the report on an assigned matter is still owed. */
      readonly endsCase: boolean;
    };
    /** Art. 31(5): the organ itself has to perform or to answer. */
    takenAsDuty: { readonly office: OfficeId; readonly note: TextRef | null };
    objected: {
      readonly referral: number;
      readonly office: OfficeId;
      readonly reasons: TextRef;
      readonly proposedTo: OfficeId | null;
      readonly statedOn: LegalDate;
      readonly proof: TextRef | null;
    };
    /** The matter is back with `returnedTo`; a `referred` follows in the same act if the new addressee was named. */
    objectionUpheld: {
      readonly referral: number;
      readonly office: OfficeId;
      readonly returnedTo: OfficeId;
      /** Which office it is for, as was ruled; null: nobody was named. */
      readonly passedTo: OfficeId | null;
      readonly reasons: TextRef;
      /** On which it rests, as it is cited. */
      readonly article: string | null;
    };
    objectionRejected: {
      readonly referral: number;
      readonly office: OfficeId;
      readonly reasons: TextRef;
      readonly article: string | null;
    };
    /** `limitFrom`: day 0 of XF-09; earlier than `acceptedOn` after silence; null for a class without that limit. */
    accepted: {
      readonly office: OfficeId;
      readonly acceptedOn: LegalDate;
      readonly limitFrom: LegalDate | null;
      readonly isLate: boolean;
    };
    /** What is no appeal was answered: no opinion, and no review of it. */
    answered: {
      readonly office: OfficeId;
      readonly outcome: AnswerOutcome;
      readonly answer: TextRef;
      readonly answeredOn: LegalDate;
    };
    completionReported: { readonly office: OfficeId; readonly report: TextRef };
    /** `reviewUntil`: the petitioner's right to review outlives the file; last day, if it was still running. */
    closed: {
      readonly outcome: PetitionOutcome;
      readonly note: TextRef | null;
      readonly reviewUntil: LegalDate | null;
    };
    /** Of a matter that is late, supervised or assigned: the petition bureau has yet to confirm it. */
    withdrawalStated: PetitionCommands['withdraw'];
    withdrawalRefused: { readonly reason: TextRef };
    /** `isConfirmed`: by the petition bureau, which had to. */
    withdrawn: PetitionFacts['withdrawalStated'] & { readonly isConfirmed: boolean; readonly note: TextRef | null };
    /** `was`: the date that was set before. */
    setDateChanged: {
      readonly referral: number;
      readonly was: LegalDate | null;
      readonly setOn: LegalDate;
      readonly reason: TextRef;
    };
    /** `clock`: that of its obligation. Opens the supervision of `executor`. */
    refusalFound: {
      readonly executor: OfficeId;
      readonly clock: string;
      readonly foundOn: LegalDate;
      readonly finding: TextRef;
    };
    /** `number` counts from 1 in the petition. */
    materialAdded: { readonly number: number; readonly material: TextRef };
    /** Whoever holds the matter has looked at what was added, up to this number. */
    materialSeen: { readonly number: number; readonly office: OfficeId };
    /** `number` counts from 1 in the petition; `clock`: of what the office owes that is due first. */
    urged: {
      readonly number: number;
      readonly office: OfficeId;
      readonly by: OfficeId | null;
      readonly rule: string;
      readonly clock: string;
      readonly dueOn: LegalDate | null;
      readonly isLate: boolean;
      readonly text: TextRef;
    };
    /** `number`: of the last time that it was urged. */
    urgingAnswered: { readonly office: OfficeId; readonly number: number; readonly text: TextRef };
    commented: { readonly office: OfficeId | null; readonly text: TextRef };
    /** Of the holder since this referral; 0: of a direct submission. */
    noticeConfirmed: { readonly document: PetitionDocument; readonly referral: number };
    /** `waits`: an opinion is before the head, to whom the warning goes whoever it would go to else. Left out: none is. */
    warned: OfClock & { readonly warning: string; readonly to: WarningAddressee; readonly waits?: true };
    /** `limitFrom`: after silence on acceptance, day 0 of the handling limit that this breach opened. */
    breached: OfClock & OfBreach & { readonly limitFrom: LegalDate | null };
    /**
     * The act of a breached clock is stated to have been in time: the breach is none, for `why`. `on`: the stated date;
     * `recordedOn`: the date of the record. `looker` has until `lookUntil` to look; null: nobody is there who could.
     *
     * `class`: by the right class it was not owed, for the `reason` of the correction. Nobody has stated a date, and nobody
     * looks: the bureau has said so. `outside_remit`: the same of what an office was late with after its objection to the
     * referral, which whoever referred it has agreed to.
     */
    breachWithdrawn: {
      readonly clock: string;
      readonly rule: string;
      readonly office: OfficeId;
      readonly breach: number;
      readonly on: LegalDate | null;
      readonly recordedOn: LegalDate;
      readonly why: PetitionDocument | 'class' | 'outside_remit' | 'settlement';
      readonly record: number | null;
      readonly reason: TextRef | null;
      readonly looker: OfficeId | null;
      readonly lookUntil: LegalDate | null;
    };
    recordConfirmed: OfRecord & { readonly note: TextRef | null };
    /**
     * `other_day`: `recordedOn` counts instead; `lawUntil`: the last day of the petitioner's window by art. 35, counted from
     * there. `not_done`: what hung on the act falls with it; `receivedOn`: when the petitioner has the opinion all the same,
     * as a request for its review shows; `reopens`: the file had ended on the act, and is open again; `isOwed`: somebody has
     * still to do it.
     */
    recordRejected: OfRecord & {
      readonly finding: DateFinding;
      readonly recordedOn: LegalDate;
      readonly reasons: TextRef;
      readonly lawUntil: LegalDate | null;
      readonly receivedOn: LegalDate | null;
      /** Of several petitioners, who has the opinion all the same, and since when at the latest; left out: nobody by name. */
      readonly receivedBy?: Readonly<Record<string, LegalDate>>;
      readonly reopens: boolean;
      readonly isOwed: boolean;
    };
    /**
     * A breach that was withdrawn is one again, with the next number of its clock. `record`: the one that had withdrawn it;
     * null: the class by which it was not owed.
     */
    breachReinstated: OfBreach & {
      readonly clock: string;
      readonly rule: string;
      readonly office: OfficeId;
      readonly breach: number;
      readonly record: number | null;
    };
    /** `looker`: who has to look because of it; null: somebody has to already, or nobody is there. */
    dateDisputed: OfRecord & { readonly reasons: TextRef; readonly looker: OfficeId | null };
    /** Neither an objection nor an act that takes the matter on came in time; the addressee is bound. No breach. */
    objectionLapsed: OfClock;
    /** The petitioner's window has passed. Ends nothing: a person decides what that means. */
    windowPassed: OfClock & { readonly dueOn: LegalDate };
  };

export type { NoticeEnds, NoticeTells } from './notice-facts.js';
export type PetitionFactType = keyof PetitionFacts;
/** A fact of a petition as `decide` yields it. */
export type PetitionDraft = DraftOf<PetitionFacts>;
