// Types and codes recorded in facts: add, never rename.
import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
import type { DraftOf } from '#libs/kind';
import type { MediationCommands as Asked } from './commands.js';
import type { MediationEnding, MediationRoute } from './words.js';

/** What may have happened to a mediation. */
export type MediationFacts = {
  opened: Asked['open'];
  accepted: { readonly on: LegalDate };
  dateMoved: Asked['moveDate'];
  screened: Asked['screen'];
  violenceReported: Asked['reportViolence'];
  mediatorsProposed: Asked['proposeMediators'];
  disclosed: Asked['disclose'];
  recusalAsked: Asked['askRecusal'];
  recusalRuled: Asked['ruleRecusal'];
  rightsTold: Asked['tellRights'];
  /** `mediators`: the number of the proposal that was consented to. */
  consented: Asked['consent'] & { readonly mediators: number };
  sessionHeld: Asked['holdSession'];
  offerConveyed: Asked['conveyOffer'];
  appraisalBegun: Asked['beginAppraisal'];
  appraisalEnded: Asked['endAppraisal'];
  /** The clock came to its end while an appraisal was under way, which is not counted: it begins again with the appraisal's end. */
  appraisalOverran: { readonly clock: string };
  laterAgreed: Asked['agreeLater'];
  shamSuspected: Asked['suspectSham'];
  shamRuled: Asked['ruleSham'];
  drawnUp: Asked['drawUp'];
  signed: Asked['sign'];
  signedAsMediator: Asked['signAsMediator'];
  sealed: Asked['seal'];
  /** In force from that day on. */
  tookEffect: { readonly on: LegalDate };
  declined: Asked['decline'];
  withdrawn: Asked['withdraw'];
  failed: Asked['fail'];
  /** `owedTo`: the parties to whom the notice of it is owed. */
  ended: { readonly as: MediationEnding; readonly on: LegalDate; readonly owedTo: readonly string[] };
  endTold: { readonly party: string; readonly routes: readonly MediationRoute[] };
  senderTold: { readonly as: MediationEnding; readonly on: LegalDate } & Asked['tellSender'];
  warned: {
    readonly clock: string;
    readonly rule: string;
    readonly warning: string;
    readonly to: WarningAddressee;
  };
  /** A number passed from which nothing follows by itself. */
  limitPassed: { readonly clock: string; readonly rule: string };
  overdue: { readonly clock: string; readonly office: OfficeId; readonly dueOn: LegalDate };
};

export type MediationFactType = keyof MediationFacts;
export type MediationDraft = DraftOf<MediationFacts>;
