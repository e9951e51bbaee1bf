// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { CalledTo, CaseLink, MediationCommands, Mediator, Obligation, PartyAct } from './commands.js';
import { noVisits, type HasVisits } from '#libs/kind';
import type { ReplacementAgreed } from './replacement.js';
import type { AgreementForm, CommitteeLevel, ConfirmationLimit, CourtTrack, DisputeSort, HelperRole } from './words.js';
import type { JointWhose } from './words.js';
import type { MediationEnding, MediationSource, SigningWay } from './words.js';

/** A consent (同意), and to which proposal of mediators. */
export interface Consent extends Pick<PartyAct, 'party' | 'by'> {
  readonly mediators: number;
  readonly isOpen: boolean;
  readonly isElectronic: boolean;
}

/** Who did what is said of an act, and for whom. */
type Act = Pick<PartyAct, 'party' | 'by'>;

/** Somebody who was invited to help, and who has agreed. `of`: the side of an interpreter. */
export interface Helper {
  readonly helper: string;
  readonly helperAs: HelperRole;
  readonly of: string | null;
  readonly acts: readonly Act[];
}

/** To be mediated jointly: whose mediation that is, which centre brings them together, and who is invited. */
export interface Jointly {
  readonly whose: JointWhose;
  readonly centre: OfficeId;
  readonly offices: readonly OfficeId[];
}

/** Somebody who is to be told something, and who has agreed. */
export interface Telling {
  /** Null: it is about something else. */
  readonly jointly: Jointly | null;
  /** With the fact and the day on which each has. */
  readonly acts: readonly (Act & { readonly fact: number; readonly on: LegalDate })[];
  /** Parties that have said no, or have taken their agreement back. */
  readonly refused: readonly string[];
  readonly isTold: boolean;
}

/** A party's signature under what was drawn up. */
export interface Signature extends Pick<PartyAct, 'party' | 'by'> {
  readonly how: SigningWay;
  readonly on: LegalDate;
}

/** A session to which people were called (通知调解). */
export interface CalledSession extends CalledTo {
  readonly invited: readonly string[];
  /** Its invitation, by the fact whose paper it is, and its clock. */
  readonly fact: number;
  readonly clock: string;
  /** `passed`: its day is over, and no record names it (yet). */
  readonly stands: 'called' | 'off' | 'held' | 'passed';
}

/** What was drawn up last, and who has signed it. */
export interface Agreement {
  /** Its fact, whose paper is signed. */
  readonly seq: number;
  /** Whose address stood on no paper of others when it was drawn up; null: nobody's did. */
  readonly hides: readonly string[] | null;
  readonly form: AgreementForm;
  readonly text: TextRef;
  readonly isWhole: boolean;
  readonly isPaperOnly: boolean;
  readonly limits: readonly ConfirmationLimit[];
  readonly drawnUpOn: LegalDate;
  readonly signatures: readonly Signature[];
  readonly mediators: readonly { readonly mediator: string; readonly on: LegalDate }[];
  readonly sealedOn: LegalDate | null;
  readonly effectiveOn: LegalDate | null;
  /** The last day on which a court is asked to confirm it; null: none does, or it is not in force. */
  readonly confirmBy: LegalDate | null;
  /** The mediation whose agreement took its place, by its number, since when that binds, and what each said to it; null: none did. */
  readonly replacedBy: {
    readonly number: string;
    readonly on: LegalDate;
    readonly agreed: readonly ReplacementAgreed[];
  } | null;
  /** How often one did: that it was a mistake ends none of them. */
  readonly replacings: number;
  /** The case with which it was linked by that, and not before. */
  readonly linkedBy: CaseLink | null;
  /** What is to be performed by it, whose words stand in the fact that drew it up. */
  readonly obligations: readonly Owed[];
}

/** An obligation of an agreement; `what`: digest of its words. */
export interface Owed extends Omit<Obligation, 'what' | 'place'> {
  readonly what: string;
}

/** What the law of mediation remembers of a case. */
export interface MediationState extends HasVisits {
  /** Who holds it; null before the first fact. */
  readonly committee: OfficeId | null;
  /** Why it is there, for the case that handed it over: by which of its dates, and in force since when. Empty: it says no reason. */
  readonly causes: readonly string[];
  /** The petition that handed it over knows that it was settled. */
  readonly isPetitionTold: boolean;
  readonly sort: DisputeSort;
  readonly source: MediationSource;
  readonly track: CourtTrack | null;
  readonly setOn: LegalDate | null;
  readonly title: TextRef | null;
  readonly request: TextRef | null;
  /** Which court has handed it over, and its number there, as far as that was said. */
  readonly court: TextRef | null;
  readonly courtNumber: TextRef | null;
  /** Which office of the platform has handed it over (移交单位); null: none, or one that is not on it. */
  readonly sender: OfficeId | null;
  /** Other cases of the same matter. */
  readonly links: readonly CaseLink[];
  readonly openedAt: Instant | null;
  /** Asked for on the public page (网上申请): nobody has seen who applies. */
  readonly isByPage: boolean;
  /** Committees that have moved it on. */
  readonly movedFrom: readonly OfficeId[];
  readonly acceptedOn: LegalDate | null;
  /** What was found of all who were asked; null: nobody was. */
  readonly screening: 'none' | 'suspected' | null;
  /** Who was asked apart whether there is violence, on which day, and what was found of that one. */
  readonly asked: readonly {
    readonly party: string;
    readonly on: LegalDate;
    readonly finding: 'none' | 'suspected';
  }[];
  readonly mediators: readonly (Mediator & { readonly isDisclosed: boolean })[];
  /** Accounts of those who mediated, and were recused or replaced. */
  readonly left: readonly string[];
  /** How many proposals of mediators there were; a recusal counts as one, and ties that come out later do. */
  readonly proposals: number;
  /** Mediators whose recusal somebody asks for. */
  readonly recusals: readonly string[];
  /** Parties to whom their rights were told. */
  readonly told: readonly string[];
  readonly consents: readonly Consent[];
  /** Who has consented for itself or for another one, whatever was consented to since; of what was asked for on the public page alone. */
  readonly seen: readonly string[];
  readonly sessions: number;
  /** By their numbers from 1. */
  readonly called: readonly CalledSession[];
  readonly helpers: readonly Helper[];
  /** By their numbers from 1. */
  readonly tellings: readonly Telling[];
  /** What nobody disputes, by session, and who has confirmed it. */
  readonly undisputed: readonly { readonly text: TextRef; readonly acts: readonly Act[] }[];
  /** Who lets what was conceded be used later. */
  readonly released: readonly Act[];
  /** Other committees that were asked to mediate with this one; null: one has not answered. */
  readonly joint: readonly { readonly committee: OfficeId; readonly isJoined: boolean | null }[];
  /** Offices of the joint mediation, and the facts on which the telling of one rests; those of whom somebody took that back. */
  readonly carried: MediationCommands['carryMembers']['members'];
  /** Joint mediations, by their names, of which the parties were told what they concluded. */
  readonly answersTold: readonly string[];
  /** With when that was: a joint mediation that was begun since rests on nothing of it. */
  readonly uncarried: readonly {
    readonly fact: number;
    readonly offices: readonly OfficeId[];
    readonly at: Instant;
  }[];
  /** To whom the routes against violence were named, and whose address is on no paper of others. */
  readonly toldOfProtection: readonly string[];
  readonly hidden: readonly string[];
  readonly appraisalFrom: LegalDate | null;
  /** A later last day that some have agreed to; null: none, or all have. */
  readonly later: { readonly until: LegalDate; readonly acts: readonly Act[] } | null;
  readonly isSuspended: boolean;
  readonly agreement: Agreement | null;
  /** Facts of what was drawn up and has fallen since, and of invitations that stand no more. */
  readonly fallen: readonly number[];
  readonly end: {
    readonly as: MediationEnding;
    readonly at: Instant;
    readonly on: LegalDate;
    /** What is counted of it, of the committee and of nobody else. */
    readonly level: CommitteeLevel;
    readonly days: number;
    /** Those to whom its notice is owed still. */
    readonly owedTo: readonly string[];
    /** Its notices, by their facts. */
    readonly notices: readonly { readonly party: string; readonly seq: number }[];
    /** Whom its notices have reached, and when. */
    readonly served: readonly {
      readonly party: string;
      readonly on: LegalDate;
      readonly recordedOn: LegalDate;
      /** The account that recorded it, or a course. */
      readonly by: string;
    }[];
    /** What waits for a look: the breach that a day of service has withdrawn, and whose services they are. */
    readonly look: { readonly clock: string; readonly breach: number; readonly parties: readonly string[] } | null;
  } | null;
}

/** Before the first fact. */
export const initialMediation: MediationState = {
  committee: null,
  causes: [],
  isPetitionTold: false,
  sort: 'civil',
  source: 'application',
  track: null,
  setOn: null,
  title: null,
  request: null,
  court: null,
  courtNumber: null,
  sender: null,
  links: [],
  openedAt: null,
  isByPage: false,
  movedFrom: [],
  acceptedOn: null,
  screening: null,
  asked: [],
  mediators: [],
  left: [],
  proposals: 0,
  recusals: [],
  told: [],
  consents: [],
  seen: [],
  sessions: 0,
  called: [],
  helpers: [],
  tellings: [],
  undisputed: [],
  released: [],
  joint: [],
  answersTold: [],
  carried: [],
  uncarried: [],
  toldOfProtection: [],
  hidden: [],
  appraisalFrom: null,
  later: null,
  isSuspended: false,
  agreement: null,
  fallen: [],
  visits: noVisits,
  end: null,
};
