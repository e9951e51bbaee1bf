import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { Exclusion, JointMatter, JointOutcome, JointTemplate, MemberRole } from './words.js';

/** An office that is to mediate with the others. */
export interface AskedMember {
  readonly office: OfficeId;
  readonly role: MemberRole;
  /** Without its position, and without it in a meeting, nothing is concluded. */
  readonly isNecessary: boolean;
  /** What is asked of it. */
  readonly request: TextRef;
  /** That the parties have agreed to its being told, each by itself: needed of whoever is no organ (个人信息保护法 23). */
  readonly isAgreed: boolean;
}

/** Somebody of a pool, by the id in the register, who is no candidate. */
export interface ExcludedExpert {
  readonly expert: string;
  readonly because: Exclusion;
}

/** What may be asked of a joint mediation (联合调解). */
export type JointCommands = {
  /** Begins it. On one that is there already it changes nothing. */
  open: {
    readonly committee: OfficeId;
    readonly centre: OfficeId;
    readonly template: JointTemplate;
    readonly matter: JointMatter;
    /** Where it is about; null: of no one place. */
    readonly place: OfficeId | null;
    /** Offices that are parties to the dispute: none of them leads, is a member or gives an expert. */
    readonly barred: readonly OfficeId[];
    readonly title: TextRef;
    readonly words: TextRef;
  };
  /** By the centre: who leads, and who is in it. After an objection again, with its reasons. */
  proposeLead: {
    readonly lead: OfficeId;
    readonly members: readonly AskedMember[];
    readonly reasons: TextRef | null;
  };
  /** By its own course: every member has answered. */
  countAnswers: { readonly proposal: number };
  /** By its own course: the mediation carries these offices. */
  noteAdmitted: { readonly offices: readonly OfficeId[] };
  /** By the joint conference, for good: one of the members. */
  ruleLead: { readonly lead: OfficeId; readonly reasons: TextRef };
  /** By the lead: another member, one less, one in the place of another. */
  addMember: AskedMember;
  dismissMember: { readonly office: OfficeId; readonly reasons: TextRef };
  replaceMember: AskedMember & { readonly instead: OfficeId; readonly reasons: TextRef };
  /** The members sat together, without the parties. */
  meet: { readonly on: LegalDate; readonly attended: readonly OfficeId[]; readonly minutes: TextRef };
  /** By the centre: who is drawn from. `reasons`: why again, of a draw in the same speciality that was before. */
  freezeDraw: {
    readonly speciality: string;
    readonly count: number;
    /** Ids of the register, each once. */
    readonly candidates: readonly string[];
    readonly excluded: readonly ExcludedExpert[];
    readonly reasons: TextRef | null;
  };
  /** By its own course: the chain hash of the fact that froze them, lower-case hex, and the order that it makes. */
  draw: { readonly draw: number; readonly seed: string; readonly order: readonly string[] };
  /** What one who was drawn has said to the centre. */
  answerDraw: { readonly draw: number; readonly expert: string; readonly isAccepted: boolean };
  /** By the centre, where a pool is too small to draw from, or a draw has come to its end. */
  nameExperts: { readonly speciality: string; readonly experts: readonly string[]; readonly reasons: TextRef };
  /** By the lead, who answers once for all. */
  conclude: { readonly as: Exclude<JointOutcome, 'released'>; readonly answer: TextRef };
  /** By its own course: no share of what was concluded is open. */
  close: Record<never, never>;
  /** By the course of the mediation: it is over, and with it all that is under way. */
  release: Record<never, never>;
  passMoment: PassMoment;
};
