// Recorded in facts: add to each list, never rename what is in it.

/** What a dispute is about (纠纷类型), as far as the law tells them apart. */
export const disputeSorts = ['civil', 'family', 'labour', 'rural_land', 'medical', 'ownership'] as const;
export type DisputeSort = (typeof disputeSorts)[number];

/** By whom it comes in (来源): a party, the committee itself, or somebody who hands it over. */
export const mediationSources = [
  'application',
  'initiative',
  'grid',
  'petition',
  'police',
  'government',
  'court',
] as const;
export type MediationSource = (typeof mediationSources)[number];

/**
 * How a court hands over (委派、委托): before docketing, or after it in ordinary or in summary procedure; by paper, or on its
 * platform.
 */
export const courtTracks = [
  'delegated',
  'entrusted_ordinary',
  'entrusted_summary',
  'online',
  'online_ordinary',
  'online_summary',
] as const;
export type CourtTrack = (typeof courtTracks)[number];

/** Why a committee declines (不予受理), and why a mediator ends it without an agreement (调解不成). */
export const declineReasons = ['outside_scope', 'unfit', 'taken_elsewhere'] as const;
export const failReasons = ['differences', 'unreachable', 'taken_elsewhere', 'not_signed', 'other'] as const;

/**
 * How a mediation ends (终止).
 *
 * - `refused`, `withdrawn`: by a party's word, before and after it had consented (人民调解法 17, 23 item (2))
 * - `deemed_failed`, `time_over`: by time, as its law says of it
 * - `handed_to_court`: what was agreed is the court's to put into a paper of its own (特邀 20)
 */
export const mediationEndings = [
  'declined',
  'refused',
  'withdrawn',
  'failed',
  'deemed_failed',
  'time_over',
  'sham',
  'settled',
  'settled_partly',
  'handed_to_court',
] as const;
export type MediationEnding = (typeof mediationEndings)[number];

/** In what form something is agreed: on paper or a tablet, by word of mouth, or on the platform of a court. */
export const agreementForms = ['written', 'oral', 'platform'] as const;
export type AgreementForm = (typeof agreementForms)[number];

/** How somebody says yes to it. */
export const signingWays = ['paper', 'tablet', 'word', 'platform'] as const;
export type SigningWay = (typeof signingWays)[number];

/** Why a day of service that was recorded too late does not stand: it was another day, or nobody was served (核实的结果). */
export const datesFound = ['other_day', 'not_served'] as const;
export type DateFound = (typeof datesFound)[number];

/** What became of the petition that handed it over, while it was mediated (信访事项). */
export const petitionStages = ['decided', 'ended'] as const;
export type PetitionStage = (typeof petitionStages)[number];

/** As what somebody is invited to help (参与调解的人员); an organ is asked by a rule of ours, an interpreter is for one side. */
export const helperRoles = [
  'relative',
  'neighbour',
  'colleague',
  'expert',
  'social_organisation',
  'organ',
  'interpreter',
] as const;
export type HelperRole = (typeof helperRoles)[number];

/** Kinds of cases in which the same matter may stand too (关联案件). */
export const linkedKinds = ['petition', 'mediation'] as const;
export type LinkedKind = (typeof linkedKinds)[number];

/**
 * What of an agreement no court confirms (不予司法确认的情形).
 *
 * @see 民诉法解释 355(1), 358
 */
export const confirmationLimits = [
  'not_for_courts',
  'status',
  'other_procedure',
  'title',
  'against_law',
  'harm_to_others',
  'public_order',
  'unclear',
] as const;
export type ConfirmationLimit = (typeof confirmationLimits)[number];

/** Whom a dispute stands before by the office above its committee (层级), for counts by level. */
export const committeeLevels = ['village', 'township', 'county', 'other'] as const;
export type CommitteeLevel = (typeof committeeLevels)[number];

/** What a case file has to have and may lack (卷宗材料); the words of the agreement are there whenever there is one. */
export const fileItems = ['rights', 'record', 'original', 'identity', 'notices'] as const;
export type FileItem = (typeof fileItems)[number];

/** How a party said that another agreement takes the place of one. */
export const replacingManners = ['in_new', 'in_writing', 'spoken'] as const;
export type ReplacingManner = (typeof replacingManners)[number];

/** Where somebody may go after the end (救济途径); the page of the notice has the words and the limit of each. */
export const mediationRoutes = [
  'court',
  'township',
  'labour_arbitration',
  'land_arbitration',
  'administrative_decision',
  'protection',
  'docketing',
  'trial_goes_on',
  'confirmation',
  'suit_on_agreement',
  'suit_on_contract',
  'payment_order',
] as const;
export type MediationRoute = (typeof mediationRoutes)[number];

/** Whether somebody handed it over who is neither party nor committee (移交). */
export const isHandedOver = (source: MediationSource): boolean => source !== 'application' && source !== 'initiative';

/** Whether it was handed over after the court had docketed it (委托). */
export const isEntrusted = (track: CourtTrack | null): boolean =>
  track !== null && track !== 'delegated' && track !== 'online';

/** Whether it is mediated on the platform of a court. */
export const isOnline = (track: CourtTrack | null): boolean => track?.startsWith('online') === true;

/** The lists of what is recorded, by the field that holds one of each (用语), for whoever says them in words. */
/**
 * Whose mediation it is where several offices mediate together (联合调解): the committee's, under its seal, with others invited; or
 * administrative mediation (行政调解), which an organ leads.
 */
export const jointWhose = ['committee', 'organ'] as const;
export type JointWhose = (typeof jointWhose)[number];

/** What offices that mediate together conclude, as their own law names it. */
export const jointConclusions = ['agreed', 'answered', 'unsettled'] as const;
export type JointConclusion = (typeof jointConclusions)[number];

export const mediationWords = {
  ...{ sort: disputeSorts, source: mediationSources, track: courtTracks, as: mediationEndings },
  ...{ form: agreementForms, how: signingWays, routes: mediationRoutes, whose: jointWhose },
  ...{ concludedAs: jointConclusions, manner: replacingManners },
  ...{
    helperAs: helperRoles,
    limits: confirmationLimits,
    level: committeeLevels,
    file: fileItems,
    found: datesFound,
    stage: petitionStages,
    kind: linkedKinds,
  },
  reason: [...declineReasons, ...failReasons.filter((reason) => reason !== 'taken_elsewhere')],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is in each of these lists. */
export type MediationWords = typeof mediationWords;
