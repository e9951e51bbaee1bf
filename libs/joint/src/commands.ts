import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type {
  Exclusion,
  JointConclusion,
  JointMatter,
  JointTemplate,
  JointWhose,
  MemberRole,
  Speciality,
} from './words.js';

/** That one party has agreed to it, by a fact of the mediation, so that a withdrawal finds it. */
export interface Consent {
  /** Name of the party in the mediation. */
  readonly party: string;
  /** The fact in which it agreed, and its day. */
  readonly fact: number;
  readonly on: LegalDate;
}

/** An office that is to mediate with the others. */
export interface AskedMember {
  readonly office: OfficeId;
  readonly role: MemberRole;
  /** Without its position, and without it in a meeting, nothing is concluded. Null: so, unless it is only requested (商请). */
  readonly isNecessary: boolean | null;
  /** What is asked of it, in words that all members read: no name of a party. */
  readonly request: TextRef;
  /** In which facts the parties have agreed that it is invited (人民调解法 20(1)), and told (个人信息保护法 23). */
  readonly consents: readonly Consent[];
}

/** Somebody of a pool, by the id in the register, who is no candidate. */
export interface ExcludedExpert {
  readonly expert: string;
  readonly because: Exclusion;
  /** Why, of whoever no office keeps out; null: the office says it, or it was said in a draw before. */
  readonly reasons: TextRef | null;
}

/** What may be asked of a joint mediation (联合调解). */
export type JointCommands = {
  /** Begins it. On one that is there already it changes nothing. */
  open: {
    readonly committee: OfficeId;
    readonly centre: OfficeId;
    readonly whose: JointWhose;
    /** In which facts the parties have agreed to be mediated jointly, with this centre. */
    readonly consents: readonly Consent[];
    readonly template: JointTemplate;
    readonly matter: JointMatter;
    /** Where it is about; null: of no one place. */
    readonly place: OfficeId | null;
    /** Offices that are parties to the dispute: none of them leads, is a member or gives an expert. */
    readonly barred: readonly OfficeId[];
    readonly title: TextRef;
    readonly words: TextRef;
  };
  /** By the centre, which brings nobody together for it, and says why: it is over, as long as no lead stands. */
  returnRequest: { readonly reasons: TextRef };
  /** By the committee, as long as no lead stands. */
  takeBack: { readonly reasons: TextRef };
  /** By the centre, while a lead is to be named: another team mediates it. */
  changeTemplate: { readonly template: JointTemplate; readonly reasons: TextRef };
  /**
   * By the centre: who leads, and who is in it. After an objection again, with its reasons, and so in the place of one that leads
   * and fails: that one leads no more from then on, and all are asked anew. `reasons` too where nobody can fill a role of the template.
   */
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
  ruleLead: {
    readonly lead: OfficeId;
    readonly reasons: TextRef;
    /** On which it rests, as it is cited; null, or left out: on none that is named. */
    readonly article?: string | null;
  };
  /** By the committee or the centre: an office is found to be a party to the dispute. */
  barOffice: { readonly office: OfficeId; readonly reasons: TextRef };
  /** By its own course: a member has come to stand in the place of a party, and is in it no more. */
  dropBarred: Record<never, never>;
  /**
   * By the course of the mediation: a party has said no to these, or has taken back what it had agreed to. `cause`: which time, so
   * that it is done once. Whoever has left meanwhile is not touched; with the centre it is over.
   */
  dropUntold: { readonly cause: string; readonly offices: readonly OfficeId[] };
  /** By the lead or the centre: another member, one less, one in the place of another. Of a necessary one by the centre alone. */
  addMember: AskedMember;
  dismissMember: { readonly office: OfficeId; readonly reasons: TextRef };
  replaceMember: AskedMember & { readonly instead: OfficeId; readonly reasons: TextRef };
  /**
   * By the lead or the centre: the members are called to sit together, in the place of what they were called to before. `booked`: what
   * is taken at that time, as whoever serves it knows; it is warned of. Hours are of that day, `09:30`.
   */
  callMeeting: {
    readonly on: LegalDate;
    readonly from: string;
    readonly until: string;
    /** A place of the register; null: none. */
    readonly venue: string | null;
    readonly booked?: { readonly isVenue: boolean; readonly experts: number };
  };
  callOffMeeting: Record<never, never>;
  /** By the lead: a meeting was recorded wrongly, `meeting` the fact of it. Its day stays. */
  correctMeeting: {
    readonly meeting: number;
    readonly attended: readonly OfficeId[];
    readonly minutes: TextRef;
    readonly reasons: TextRef;
  };
  /** The members sat together, without the parties. */
  meet: { readonly on: LegalDate; readonly attended: readonly OfficeId[]; readonly minutes: TextRef };
  /**
   * By the centre: who is drawn from. `reasons`: why again, of a draw in the same speciality that was before. Whoever serves it
   * lists the pool of the register, all of it: who is no candidate is excluded for a reason.
   */
  freezeDraw: {
    readonly speciality: Speciality;
    readonly count: number;
    /** Ids of the register, each once; fewer than are wanted where the pool has no more. */
    readonly candidates: readonly string[];
    readonly excluded: readonly ExcludedExpert[];
    readonly reasons: TextRef | null;
    /** 128 random bits of the door, lower-case hex: whoever freezes cannot try out what the seed would be. */
    readonly salt: string;
  };
  /** By its own course: the chain hash of the fact that froze them, lower-case hex, and the order that it makes. */
  draw: { readonly draw: number; readonly seed: string; readonly order: readonly string[] };
  /** What one who was drawn has said to the centre; a no with its words. */
  answerDraw: {
    readonly draw: number;
    readonly expert: string;
    readonly isAccepted: boolean;
    readonly words: TextRef | null;
  };
  /**
   * By the centre, which has recorded another answer than was given: `reasons`, how that came. Who was asked in the place of one that
   * takes it after all, and has said nothing yet, is asked no more.
   */
  correctAnswer: JointCommands['answerDraw'] & { readonly reasons: TextRef };
  /** By the centre: one who took it, or was named, is recused, or drops out. The next in the order follows. */
  releaseExpert: { readonly draw: number; readonly expert: string; readonly reasons: TextRef };
  /** By the centre, where all of a pool were asked and too few have taken it: as many as are missing. */
  nameExperts: { readonly speciality: Speciality; readonly experts: readonly string[]; readonly reasons: TextRef };
  /** By the lead, who answers once for all. */
  conclude: { readonly as: JointConclusion; readonly answer: TextRef };
  /** By its own course: no share of what was concluded is open. */
  close: Record<never, never>;
  /** By its own course: whether the position of every necessary member is in has changed; `n`: which time, from 1. */
  noteHeard: { readonly n: number };
  /** By the course of the mediation: it was settled there. What goes on here is concluded with that, and finished. */
  noteMediationSettled: Record<never, never>;
  /**
   * By the course of the mediation: it is over without an agreement, and with it all that is under way; what was concluded as one
   * is none then.
   */
  release: Record<never, never>;
  passMoment: PassMoment;
};
