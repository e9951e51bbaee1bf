import type { LegalDate, OfficeId, OrganisationSigning, PartyRef, TextRef } from '#libs/kernel';
import type { PartyCommands, PassMoment, VisitAct, VisitCommands } from '#libs/kind';
import type { IntakeCommands } from './intake-commands.js';
import type { MediatedCommands } from './mediated.js';
import type { ReviewCommands } from './review-commands.js';
import type { NoticeCommands } from './notice-commands.js';

/** By which channel (渠道) a matter came. `import`: from another system, through the platform. */
export type PetitionChannel = 'web' | 'letter' | 'visit' | 'call' | 'import';
/** The three classes of art. 29 to 31: 申诉求决, 建议意见, 检举控告. */
export type PetitionClass = 'appeal' | 'suggestion' | 'accusation';
/** 转送, which owes no result, or 交办, with a set date and a report that is owed. */
export type ReferralManner = 'transfer' | 'assign';
/** How a handling opinion answers an appeal (art. 32): 支持, 解释说明, 不予支持. */
export type OpinionOutcome = 'support' | 'explain' | 'not_support';
/** How a suggestion is answered (art. 29(1)): 采纳, 部分采纳, 未采纳. */
export type SuggestionOutcome = 'adopted' | 'partly_adopted' | 'not_adopted';
/** How what no opinion decides is answered; `answered`: also the feedback on an accusation (art. 30(1)). */
export type AnswerOutcome = SuggestionOutcome | 'answered' | 'performed';
export type PetitionOutcome = OpinionOutcome | AnswerOutcome;
/**
 * How a document reached the petitioner: 当面, 邮寄, 电子, 送达最后已知的住址, 公告等. `attempts`: it did not, and what was tried
 * is recorded (无法送达): of a notice or an extension that is taken in place of service, of an opinion it proves nothing [D].
 * A public notice and the last address are the office's service of an opinion (ours) and no receipt of it (art. 35).
 */
export type ServiceManner =
  | 'in_person'
  | 'post'
  | 'electronic'
  | 'last_address'
  | 'public_notice'
  | 'attempts'
  | 'other';
/**
 * How the petitioner's own will is proved: 签名, 录音录像, 加盖公章, 凭编号和查询码在网上确认. `seal` is that of an organisation;
 * `code` is the page's alone: who has the query code acts for oneself.
 */
export type ProofManner = 'signature' | 'recording' | 'seal' | 'code';
/** What the petitioner may read and confirm: 告知书, 延期告知书, 处理意见书, 答复. */
export type PetitionDocument = 'notice' | 'extension' | 'opinion' | 'answer';
/**
 * What is found of a stated date that does not stand: `other_day`: the act took place, and the date of its record counts;
 * `not_done`: it never took place (未办理), and is owed as if nobody had recorded it.
 */
export type DateFinding = 'other_day' | 'not_done';
/** A mark of the evaluation (满意度评价): 满意, 基本满意, 不满意. It is about an office, never about a person. */
export type EvaluationMark = 'satisfied' | 'mostly' | 'not_satisfied';

/**
 * That a document reached the petitioner. Both are legal dates that somebody states, with bounds. `sentOn`: by post alone,
 * the day of posting, which meets what the office owes (DC-08 by analogy, ours); `servedOn` starts the petitioner's window.
 */
export interface Service {
  readonly servedOn: LegalDate;
  readonly manner: ServiceManner;
  readonly sentOn?: LegalDate | null;
}

/** What a delivery tells of itself; left out by whoever records a service. */
export interface Told {
  /** The fact whose document it brought. */
  readonly issued?: number;
  /** The party on whom it was served; null: the petitioner. Named too by whoever records the service on one of several. */
  readonly recipient?: string | null;
  /** It counts for the recipient alone, whoever has chosen that one (see `representativeCounts` of the rules of deliveries). */
  readonly ownOnly?: true;
  /** How an organisation signed for what was handed over to it. Of an opinion or answer whoever records the service says so, too. */
  readonly signedFor?: OrganisationSigning | null;
}

/** What proves a stated date that is recorded late; left out: nothing. */
export interface Proved {
  readonly proof?: TextRef | null;
}

/** A written notice with its service; without one only where name or address is unclear (art. 23(2)). */
export interface Notice {
  readonly notice: TextRef;
  readonly servedOn: LegalDate | null;
  readonly manner: ServiceManner | null;
  readonly sentOn: LegalDate | null;
  /** Asked for where it is recorded late. */
  readonly proof: TextRef | null;
}

/**
 * A handling opinion (处理意见书) on an appeal, with everything that art. 32 demands. `executeBy`: with `support`, the date by
 * which it is carried out; `executor` null: by the organ that decides.
 */
interface Opinion {
  readonly outcome: OpinionOutcome;
  readonly executeBy: LegalDate | null;
  readonly executor: OfficeId | null;
  readonly claim: TextRef;
  readonly facts: TextRef;
  readonly reasons: TextRef;
  readonly opinion: TextRef;
  readonly legalBasis: TextRef;
}

/** Which submission the head has read, so that no other one is ruled on: the first of a petition is 1. */
interface Read {
  readonly submission: number;
}

/**
 * The petitioner's own statement with its proof: silence is none, and no office can make it in the petitioner's place.
 * `reference`: where the signed paper or the recording is kept; null with `code` alone.
 */
export interface OwnStatement {
  readonly statement: TextRef;
  readonly statedOn: LegalDate;
  readonly provedBy: ProofManner;
  readonly reference: TextRef | null;
}

/**
 * What may be asked of a petition (信访件). Texts and people travel beside the command; a payload holds references.
 * Every `…On` is a legal date that somebody states, with bounds: notice, service, objection and withdrawal have their own
 * date, and their proof where they are recorded late. To register, refer, accept and decide happen at the door.
 */
export type PetitionCommands = PartyCommands &
  Omit<VisitCommands, 'agreeVisit'> & {
    agreeVisit: VisitAct & Pick<VisitCommands['agreeVisit'], 'spoken'>;
  } & IntakeCommands &
  ReviewCommands &
  MediatedCommands &
  NoticeCommands & {
    /**
     * Says of which class the matter is, where nobody has said so, and which office is competent (分类). `to` is a proposal;
     * `refer` decides. A class that is there is changed by `correctClass` alone.
     */
    triage: {
      readonly class: PetitionClass;
      readonly category: string | null;
      readonly place: OfficeId | null;
      readonly to: OfficeId | null;
      readonly note: TextRef | null;
    };
    /**
     * Corrects the class before the decision (更正分类). Clocks and duties follow from there on; what was late stays late,
     * unless the bureau `withdrawsBreaches`: those that the right class would not have brought, and never its own.
     */
    correctClass: { readonly class: PetitionClass; readonly reason: TextRef; readonly withdrawsBreaches?: boolean };
    /** Passes the matter to the competent office (转送、交办). `setOn` exactly with `assign`. Received when recorded. */
    refer: {
      readonly to: OfficeId;
      readonly manner: ReferralManner;
      readonly setOn: LegalDate | null;
      readonly note: TextRef | null;
    };
    /** Names an accused office, or an accused person, whose name is sealed as any identity is (art. 30(3)). */
    nameAccused: { readonly office: OfficeId | null; readonly person: PartyRef | null };
    /** Takes the name of an accused office back, with the reason: until then it stays barred, whatever the class. */
    clearAccused: { readonly office: OfficeId; readonly reason: TextRef };
    /** Takes the name of an accused person back, with the reason. `party`: of the case; the identity stays sealed. */
    clearAccusedPerson: { readonly party: string; readonly reason: TextRef };
    /**
     * Ends a direct submission with the notice of which organ to go to (art. 23(1)): `to` of the county, or `organ` in words.
     */
    declareOutOfRemit: Notice & { readonly to: OfficeId | null; readonly organ: TextRef | null };
    /** Transfers an accusation for which the county has no discipline organ to the superior one (art. 22(2)). */
    transferOut: { readonly note: TextRef | null } & { readonly [Field in keyof Notice]?: Notice[Field] | null };
    /** Leads an appeal into a statutory procedure by the served route notice (art. 31(1) to (4)). `route`: of the list. */
    routeOut: Notice & { readonly route: string };
    /** The organ itself performs its duty, or answers (art. 31(5)): by a date of its own. */
    takeAsDuty: { readonly note: TextRef | null };
    performOrAnswer: { readonly outcome: 'performed' | 'answered'; readonly answer: TextRef };
    /** The addressee says that the matter is outside its remit (异议), with reasons, within XF-08. */
    object: Proved & {
      readonly reasons: TextRef;
      readonly proposedTo: OfficeId | null;
      /** Left out or null: today. */
      readonly statedOn?: LegalDate | null;
    };
    /** The referrer agrees. `to` null: the file is back with the referrer, which has a fresh XF-02 or XF-RETURN. */
    upholdObjection: {
      readonly reasons: TextRef;
      readonly to: OfficeId | null;
      readonly manner: ReferralManner;
      readonly setOn: LegalDate | null;
      /** The article on which it rests, as it is cited. */
      readonly article?: string | null;
    };
    rejectObjection: { readonly reasons: TextRef; readonly article?: string | null };
    /** Takes the matter on (受理). With `notice` the written notice of it is recorded in the same act. */
    accept: Proved & { readonly notice: Service | null };
    /** First act of an extension (延期): the officer asks. `days` 1 to 30. */
    askExtension: { readonly days: number; readonly reason: TextRef };
    /** Second act: the head of the organ approves, never the one who asked. */
    approveExtension: Record<string, never>;
    refuseExtension: { readonly reason: TextRef };
    /** Third act: the petitioner was told why. Only now the date moves; also when it was in time and is recorded later. */
    noticeExtension: Service & Proved & Told;
    /** Answers a suggestion (art. 29(1)). */
    answerSuggestion: { readonly outcome: SuggestionOutcome; readonly answer: TextRef };
    /** Tells whoever accused what became of it (art. 30(1)). */
    giveFeedback: { readonly feedback: TextRef };
    /** Issues the handling opinion (出具处理意见书), where the office does so without approval by its head. */
    decide: Opinion;
    /** Lays it before the head of the office, who has to approve it (送审). */
    submitOpinion: Opinion;
    /** The head approves it, never the one who submitted it: it is issued exactly so (签发). */
    approveOpinion: Read;
    /** The head gives it back (退回修改). */
    returnOpinion: Read & { readonly reason: TextRef };
    /** It is taken back before the head has decided, to change it (撤回送审). */
    takeBackOpinion: Record<string, never>;
    /**
     * Records the service of the opinion or answer; without evidence nobody can. By a manner that proves receipt it opens the
     * window for review (复查), and the first proof wins; by another it is the office's part alone, and is recorded again when
     * receipt is proved, also after the file was closed. `signedFor`: of an organisation to which it was handed over.
     */
    recordDelivery: Service & Told & { readonly evidence: TextRef | null };
    /** The report on an assigned matter (办结报告). */
    reportCompletion: { readonly report: TextRef };
    /** Ends the case (办结). */
    close: { readonly note: TextRef | null };
    /**
     * The petitioner withdraws (撤回), by an own statement. Ends the case, or asks the petition bureau to confirm it. `party`: who
     * said it for them, as a guardian or by a mandate, where an office records it; left out or null: they said it themselves.
     */
    withdraw: OwnStatement & { readonly party?: string | null };
    confirmWithdrawal: { readonly note: TextRef | null };
    refuseWithdrawal: { readonly reason: TextRef };
    /** Whoever assigned the matter changes the date that it set. */
    changeSetDate: { readonly dueOn: LegalDate; readonly reason: TextRef };
    /** A person finds that whoever has to carry it out refuses to (拒不执行, art. 40(1), 42(4)). */
    findRefusal: { readonly finding: TextRef };
    /** The petitioner adds to the matter (补充材料). It moves no date. */
    addMaterial: { readonly material: TextRef };
    /** Whoever supervises reminds an office of what it owes (催办). */
    urge: { readonly office: OfficeId; readonly text: TextRef };
    /** The office says how it stands. */
    answerUrging: { readonly text: TextRef };
    /** A remark on the file (阅批意见). */
    comment: { readonly text: TextRef };
    /** Whoever holds the matter has looked at what the petitioner added. */
    seeMaterial: Record<string, never>;
    /**
     * The petitioner confirms having read a document on the page. Of an opinion it is electronic proof of delivery; of
     * anything else it has no effect. Not confirming harms nobody.
     */
    confirmNotice: { readonly document: PetitionDocument };
    /**
     * The petitioner evaluates the handling (满意度评价): the petition bureau and the deciding office apart, each or only
     * one. Nobody else can, and who stays silent has not evaluated.
     */
    evaluate: {
      readonly bureau: EvaluationMark | null;
      readonly organ: EvaluationMark | null;
      readonly remark: TextRef | null;
    };
    /** A stated date was looked at and stands. `record` null: the only one that waits. */
    confirmRecord: { readonly record: number | null; readonly note: TextRef | null };
    /** It does not, and what was found instead. */
    rejectRecord: { readonly record: number | null; readonly finding: DateFinding; readonly reasons: TextRef };
    /** The petitioner says that the stated date of a document is not true. */
    disputeDate: { readonly document: PetitionDocument; readonly reasons: TextRef };
    passMoment: PassMoment;
  };
