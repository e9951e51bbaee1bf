// Types and codes recorded in facts: add, never rename.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { DraftOf, VisitFacts, OverdueFact, WarnedFact } from '#libs/kind';
import type { MediationCommands as Asked } from './commands.js';
import type { CommitteeLevel, MediationEnding, MediationRoute } from './words.js';

/** What may have happened to a mediation. */
export type MediationFacts = VisitFacts & {
  opened: Asked['open'];
  accepted: { readonly on: LegalDate };
  dateMoved: Asked['moveDate'];
  /** The petition knows that it was settled, and since when. */
  petitionTold: Asked['notePetitionTold'];
  petitionOver: Asked['noteOver'];
  caseLinked: Asked['linkCase'];
  /** The agreement of another mediation, in force since that day, took the place of this one. */
  agreementReplaced: Omit<Asked['replaceAgreement'], 'kind' | 'by'> & { readonly on: LegalDate };
  /** That was a mistake: `number` took the place of nothing. */
  agreementRestored: Asked['restoreAgreement'] & { readonly number: string };
  screened: Asked['screen'] & { readonly on: LegalDate };
  violenceReported: Asked['reportViolence'];
  protectionTold: Asked['tellProtection'];
  addressHidden: Asked['hideAddress'];
  jointAsked: Asked['askJoint'];
  jointAnswered: Asked['answerJoint'] & { readonly committee: OfficeId };
  moved: Asked['moveTo'] & { readonly from: OfficeId };
  /** `helper`: the name under which attendance and consent are recorded. */
  helperInvited: Asked['inviteHelper'] & { readonly helper: string };
  helperAgreed: Asked['agreeHelper'];
  tellingProposed: Asked['proposeTelling'] & { readonly telling: number };
  tellingAgreed: Asked['agreeTelling'];
  othersTold: Asked['tellOthers'];
  /** `offices`: those that took part in the joint mediation because of what it had agreed to, and take part no more. */
  tellingWithdrawn: Asked['withdrawTelling'] & { readonly offices: readonly OfficeId[] };
  /** Offices that see their part of the joint mediation as long as this one carries them, and nothing of this one. */
  membersCarried: Asked['carryMembers'] & {
    /** Whose telling somebody had taken back before: they are not carried, and the joint mediation drops them. */
    readonly untold?: readonly OfficeId[];
  };
  mediatorsProposed: Asked['proposeMediators'];
  disclosed: Asked['disclose'];
  recusalAsked: Asked['askRecusal'];
  recusalRuled: Asked['ruleRecusal'];
  rightsTold: Asked['tellRights'];
  /** `mediators`: the number of the proposal that was consented to. */
  consented: Asked['consent'] & { readonly mediators: number };
  sessionHeld: Omit<Asked['holdSession'], 'session'> & { readonly session?: number };
  /** `session`: its number, from 1. */
  sessionCalled: Asked['callSession'] & { readonly session: number };
  sessionMoved: Asked['moveSession'];
  /** `reason`, null: nobody is set face to face any more, which says nothing of why. */
  sessionCalledOff: { readonly session: number; readonly reason: TextRef | null };
  factsConfirmed: Asked['confirmFacts'];
  concessionsReleased: Asked['releaseConcessions'];
  releaseWithdrawn: Asked['withdrawRelease'];
  offerConveyed: Asked['conveyOffer'];
  answerTold: Asked['tellAnswer'];
  appraisalBegun: Asked['beginAppraisal'];
  appraisalEnded: Asked['endAppraisal'];
  /** The clock came to its end while an appraisal was under way, which is not counted: it comes again once that has ended. */
  appraisalOverran: { readonly clock: string };
  laterAgreed: Asked['agreeLater'];
  shamSuspected: Asked['suspectSham'];
  shamRuled: Asked['ruleSham'];
  drawnUp: Asked['drawUp'];
  signed: Asked['sign'];
  signedAsMediator: Asked['signAsMediator'];
  sealed: Asked['seal'];
  /** In force from that day on. `confirmBy`: the last day on which a court is asked together to confirm it; null: none confirms it. */
  tookEffect: { readonly on: LegalDate; readonly confirmBy: LegalDate | null };
  declined: Asked['decline'];
  withdrawn: Asked['withdraw'];
  failed: Asked['fail'];
  /**
   * `owedTo`: the parties to whom the notice of it is owed. `level`, `days` since it came in: what is counted, of the
   * committee and of nobody else.
   */
  ended: {
    readonly as: MediationEnding;
    readonly on: LegalDate;
    readonly owedTo: readonly string[];
    readonly level: CommitteeLevel;
    readonly days: number;
  };
  /**
   * The notice of the end to one of those to whom it is owed, issued in the act that ends it, with the routes that are open.
   * `confirmBy`: the last day for judicial confirmation; null: there is nothing that a court would confirm.
   */
  endNoticed: {
    readonly party: string;
    readonly routes: readonly MediationRoute[];
    readonly confirmBy: LegalDate | null;
  };
  /** It reached that party on a day. `issued`: the fact of the notice. */
  endTold: { readonly party: string; readonly issued: number; readonly on: LegalDate };
  /**
   * The notices had reached everybody in time, and were recorded later: the breach is none unless whoever looks finds otherwise.
   * `parties`: those whose notice was recorded after its date; `lookUntil`: by when the head of the committee looks.
   */
  breachWithdrawn: {
    readonly clock: string;
    readonly rule: string;
    readonly breach: number;
    readonly on: LegalDate;
    readonly recordedOn: LegalDate;
    readonly parties: readonly string[];
    readonly lookUntil: LegalDate | null;
  };
  recordConfirmed: { readonly clock: string; readonly breach: number } & Asked['confirmRecord'];
  /**
   * `parties`: those to whom the notice is owed again, and `issued`: the facts of their notices, whose service so far is none; nobody's,
   * where it came on another day.
   */
  recordRejected: {
    readonly issued: readonly number[];
    readonly clock: string;
    readonly breach: number;
    readonly parties: readonly string[];
  } & Omit<Asked['rejectRecord'], 'party'>;
  /** `facts`: of a court alone, those that all have confirmed to be undisputed. */
  senderTold: {
    readonly as: MediationEnding;
    readonly on: LegalDate;
    readonly facts: readonly TextRef[];
  } & Asked['tellSender'];
  warned: WarnedFact;
  /** A number passed from which nothing follows by itself. */
  limitPassed: { readonly clock: string; readonly rule: string };
  overdue: Omit<OverdueFact, 'rule'>;
};

export type MediationFactType = keyof MediationFacts;
export type MediationDraft = DraftOf<MediationFacts>;
