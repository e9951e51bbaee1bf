import type { CaseId, Due, LegalDate, OfficeId, PartyCapacity, PartyNature, PartyRef, TextRef } from '#libs/kernel';
import type { PartyCommands, PassMoment, VisitCommands } from '#libs/kind';
import type { ReplacementAgreed, Replacing } from './replacement.js';
import type { AgreementForm, ConfirmationLimit, CourtTrack, DisputeSort, HelperRole } from './words.js';
import type { JointConclusion, JointWhose, LinkedKind } from './words.js';
import type { DateFound, MediationSource, PetitionStage, SigningWay } from './words.js';
import type { declineReasons, failReasons } from './words.js';

/** In what roles somebody is in a mediation; a representative is in it for others alone. */
export type MediationRole = 'applicant' | 'respondent' | 'representative';

/** Somebody named with the beginning. */
export interface NamedParty {
  readonly identity: PartyRef;
  readonly role: MediationRole;
  readonly nature: PartyNature;
  readonly capacity: PartyCapacity;
  /**
   * Of a petition alone: whose guardian (监护人) it is, by their names here, and until when, as the petition knows it. `until`, null: until
   * that is ended.
   */
  readonly guardianOf?: readonly { readonly of: string; readonly until: LegalDate | null }[];
}

/** A mediator (人民调解员), by the id in the register; with the account, where there is one, by which separate sessions are read. */
export interface Mediator {
  readonly person: string;
  readonly account: string | null;
}

/** An act of a party: by itself, or by whoever has a mandate for it. An organisation acts under its seal. */
export interface PartyAct {
  readonly party: string;
  readonly by: string;
  readonly isSealed?: boolean;
}

/** What one party owes another by an agreement (履行义务). What is left out is as usual: one debtor, one day, nothing before it. */
export interface Obligation {
  readonly by: string;
  /** Others who owe the same with it, once for all (连带). */
  readonly jointly?: readonly string[];
  readonly to: string;
  readonly what: TextRef;
  /** In cents (分), more than none; null: it is no money. */
  readonly amountCents: number | null;
  /** Last day; null: the words say when, or the instalments have theirs. */
  readonly on: LegalDate | null;
  /** Instalments (分期) that make the whole sum. */
  readonly instalments?: readonly Due[] | null;
  readonly place: TextRef | null;
  /** Those of the agreement that are performed first (先履行), by their numbers from 1. */
  readonly after?: readonly number[];
  /** Days from when those are performed; null: by its own day. */
  readonly withinDays?: number | null;
  /** It is done when it is signed, and says so (当场履行). */
  readonly isOnTheSpot?: boolean;
  /** A notary has made it enforceable (赋强公证). */
  readonly isNotarised?: boolean;
  /** A worker's wages, medical costs, compensation (劳动争议 16). */
  readonly isWage?: boolean;
}

/** When and where a session is. `time`: of that day, by the clock of the office, `09:30`. */
export interface CalledTo {
  readonly on: LegalDate;
  readonly time: string;
  readonly place: TextRef;
}

/** Another case of the same matter (关联案件), by its number. */
export interface CaseLink {
  readonly kind: LinkedKind;
  readonly case: CaseId;
  readonly number: string;
}

/** What a delivery tells once it is proved, as far as the law looks at it: the fact of the notice, and when it arrived. */
export interface ServedNotice {
  readonly issued: number;
  readonly servedOn: LegalDate;
}

type OfParties = PartyCommands & VisitCommands;

/** What may be asked of a mediation (人民调解). */
export type MediationCommands = OfParties & {
  /** Begins it. On one that is there already it changes nothing. */
  open: {
    readonly committee: OfficeId;
    readonly sort: DisputeSort;
    readonly source: MediationSource;
    /** Of a court alone. */
    readonly track: CourtTrack | null;
    /** By when a petition needs its outcome (访调), as that petition has computed it; null: no petition asks. */
    readonly setOn: LegalDate | null;
    readonly title: TextRef;
    /** What happened, and what is asked for (事实和请求); null, or left out: nobody has said. */
    readonly request?: TextRef | null;
    /** Of a court alone: which one, and its number there. */
    readonly court?: TextRef | null;
    readonly courtNumber?: TextRef | null;
    /** Which office has handed it over, where it is one of the platform: it is told there whether it was accepted, and how it ended. */
    readonly sender?: OfficeId | null;
    /** Other cases of the same matter, as far as that was seen when it was registered; left out: none. */
    readonly links?: readonly CaseLink[];
    readonly parties: readonly NamedParty[];
  };
  accept: Record<never, never>;
  decline: { readonly reason: (typeof declineReasons)[number]; readonly words: TextRef };
  /** By the petition's course: what it can spare has moved. `cause`: which of its dates this is, as the petition counts them. */
  moveDate: { readonly setOn: LegalDate; readonly cause?: string };
  /** By the petition's course: it was decided, or has ended, and waits for no outcome any more. */
  noteOver: { readonly stage: PetitionStage; readonly on: LegalDate; readonly cause: string };
  /** By its own course: the petition has recorded that the whole of it was settled. */
  notePetitionTold: Record<never, never>;
  /**
   * What one side said when it was asked apart about domestic violence, on a day, today where that is left out. `isWardHarmed`: somebody
   * without full capacity suffers it, or may.
   */
  screen: {
    readonly party: string;
    readonly on?: LegalDate | null;
    readonly finding: 'none' | 'suspected';
    readonly isWardHarmed: boolean;
  };
  /** By reporting to the police what has to be reported. */
  /** The same matter stands in another case too; `isRemoved`: it does not after all. */
  linkCase: CaseLink & { readonly isRemoved: boolean };
  reportViolence: { readonly words: TextRef };
  /** Police, protection order and women's federation were named to a party, apart. */
  tellProtection: { readonly party: string };
  /** A party's address stands on no paper that another side gets. */
  hideAddress: PartyAct;
  /** Asked of another committee, which mediates with this one; and its answer. */
  askJoint: { readonly committee: OfficeId; readonly words: TextRef };
  answerJoint: { readonly isJoined: boolean; readonly words: TextRef };
  /** To another committee, which takes it or declines. */
  moveTo: { readonly committee: OfficeId; readonly words: TextRef };
  /** Whether a room may be opened for what has turned violent, or may. Nothing of it is recorded here. */
  reportIncident: Record<never, never>;
  /** `name`: who it is, and why; `of`: for which side an interpreter interprets, null for any other. */
  inviteHelper: { readonly helperAs: HelperRole; readonly of: string | null; readonly name: TextRef };
  /** `helper`: the name under which one was invited, `h1`. */
  agreeHelper: PartyAct & { readonly helper: string };
  /**
   * Who is to be told what, by name. `whose`: the parties are asked to be mediated jointly (联合调解), and whose mediation it is then, with
   * the `centre` that brings the offices together and those that are invited; null, or left out: they are not.
   */
  proposeTelling: {
    readonly to: TextRef;
    readonly what: TextRef;
    readonly whose?: JointWhose | null;
    readonly centre?: OfficeId | null;
    readonly offices?: readonly OfficeId[];
  };
  /** `telling`: the number of what was proposed, from 1. */
  agreeTelling: PartyAct & { readonly telling: number };
  tellOthers: { readonly telling: number };
  /** A party says no, or takes its agreement back: whoever mediates jointly because of it is told no more. */
  withdrawTelling: PartyAct & { readonly telling: number };
  /** Whether a centre may bring several offices together for it now. Nothing of it is recorded here but that their case is there. */
  mediateJointly: { readonly centre: OfficeId };
  /**
   * By the course of its joint mediation: these offices take part in that. `consents`: the facts in which the parties have agreed to it.
   */
  carryMembers: {
    readonly members: readonly { readonly office: OfficeId; readonly consents: readonly number[] }[];
  };
  /** Others from here on: whoever has consented is asked anew. */
  proposeMediators: { readonly mediators: readonly Mediator[]; readonly isChosenByParties: boolean };
  /** `ties`: what may be thought to bias the mediator; null: there is nothing. */
  disclose: { readonly mediator: string; readonly ties: TextRef | null };
  askRecusal: PartyAct & { readonly mediator: string; readonly reason: TextRef };
  ruleRecusal: { readonly mediator: string; readonly isRecused: boolean; readonly reasons: TextRef };
  tellRights: { readonly party: string };
  /**
   * To be mediated, by these mediators. `isOpen`: in the open, which takes all of them; `isElectronic`: electronic signatures
   * are taken.
   */
  consent: PartyAct & { readonly isOpen: boolean; readonly isElectronic: boolean };
  /**
   * All sat together. `attended`: parties, and helpers to whom all have agreed; `undisputed`: what nobody disputes, which each
   * confirms by a command of its own and which alone may be used later.
   */
  holdSession: {
    /** Which of those that were called (通知调解), from 1; null, or left out: nobody was called. */
    readonly session?: number | null;
    readonly on: LegalDate;
    readonly place: TextRef;
    readonly attended: readonly string[];
    readonly minutes: TextRef;
    readonly undisputed: TextRef | null;
  };
  /** Who is asked to sit together (通知调解), when and where: parties, whoever acts for them, and helpers who were agreed to. */
  callSession: CalledTo & { readonly invited: readonly string[] };
  /** Another time or place. `session`: its number, from 1. */
  moveSession: CalledTo & { readonly session: number; readonly reason: TextRef };
  callOffSession: { readonly session: number; readonly reason: TextRef };
  /**
   * Whether one side may be heard apart now (单独会谈): a room is opened by whoever may. Nothing of it is recorded here. `by`: who
   * writes for itself or for that party; left out: who mediates asks.
   */
  talkApart: { readonly party: string; readonly by?: string };
  /**
   * What the offices that mediate together have concluded is told to the parties (联合调解的答复). `joint`: the name of that one,
   * `concludedAs` and `lead`, as it concluded and who led: as whoever serves it reads them.
   */
  tellAnswer: {
    readonly joint: string;
    readonly concludedAs: JointConclusion;
    readonly lead: OfficeId;
    readonly answer: TextRef;
  };
  /** What a party said apart is told to the others because it says so. */
  conveyOffer: PartyAct & { readonly text: TextRef };
  /** A party does not dispute what was written down; `text`: digest of those words. */
  confirmFacts: PartyAct & { readonly text: string };
  /** What was conceded may be used later, which takes all of them. */
  releaseConcessions: PartyAct;
  /** It takes that back, as long as nothing was made of it. */
  withdrawRelease: PartyAct;
  beginAppraisal: { readonly on: LegalDate };
  endAppraisal: { readonly on: LegalDate };
  /** A party agrees to a later last day, which takes all of them. */
  agreeLater: PartyAct & { readonly until: LegalDate };
  suspectSham: { readonly grounds: TextRef };
  ruleSham: { readonly isSham: boolean; readonly reasons: TextRef };
  /** What is to be agreed, in its very words. Drawn up again, everybody signs again. */
  drawUp: {
    readonly form: AgreementForm;
    /** Main facts, points in dispute and the part of each (人民调解法 29(1) item (2)); null, or left out: the words say them. */
    readonly facts?: TextRef | null;
    readonly text: TextRef;
    readonly obligations: readonly Obligation[];
    /** False: of a part of the dispute. */
    readonly isWhole: boolean;
    /** Of marriage, adoption, inheritance or other status, or of stopping water, heat or gas: nothing electronic. */
    readonly isPaperOnly: boolean;
    /** What of it no court confirms. */
    readonly limits: readonly ConfirmationLimit[];
  };
  /** `text`: digest of the words that were signed. */
  sign: PartyAct & { readonly how: SigningWay; readonly on: LegalDate; readonly text: string };
  signAsMediator: { readonly mediator: string; readonly on: LegalDate };
  /** The seal is on it. `lead`: the organ whose seal that is, where it is administrative mediation; null, or left out: the committee's. */
  seal: { readonly on: LegalDate; readonly lead?: OfficeId | null };
  /**
   * By the head: another agreement took the place of the one that binds here, as each party has said. `by`: how that one stands; null:
   * it does not bind.
   */
  replaceAgreement: CaseLink & {
    readonly by: Replacing | null;
    readonly agreed: readonly ReplacementAgreed[];
    readonly words: TextRef;
  };
  /** By the head: that was a mistake, and this one binds as before. */
  restoreAgreement: { readonly words: TextRef };
  /** A party wants no mediation (any more), and that ends it. */
  withdraw: PartyAct & { readonly reason: TextRef | null };
  fail: { readonly reason: (typeof failReasons)[number]; readonly words: TextRef };
  /**
   * The notice of the end has reached one of those to whom it is owed: given by hand on a day, today where that is left out, or as its
   * delivery has proved.
   */
  tellEnd: { readonly party: string; readonly on?: LegalDate | null } | ServedNotice;
  /** A day of service that was recorded too late stands, or does not: it was another day, or nobody was served. */
  confirmRecord: { readonly note: TextRef | null };
  rejectRecord: {
    readonly found: DateFound;
    readonly reasons: TextRef;
    /** Whom nobody served; null, or left out: all whose service was recorded late. */
    readonly party?: string | null;
  };
  /**
   * Whoever handed it over is told outcome and date; a court gets its report and its material back. `court`, `material`: which
   * court, and what goes back, of a court alone; `courtNumber`: its number there. Null: as it was registered.
   */
  tellSender: {
    readonly isMaterialReturned: boolean;
    readonly court: TextRef | null;
    readonly courtNumber: TextRef | null;
    readonly material: TextRef | null;
  };
  passMoment: PassMoment;
};
