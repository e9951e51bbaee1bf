// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { Missed } from '#libs/kind';
import type { ExcludedExpert } from './commands.js';
import type { JointFacts } from './facts.js';
import type { JointMatter, JointOutcome, JointTemplate, JointWhose, MemberRole, Speciality } from './words.js';

/** A member, and whether it is in it still. */
export interface Member {
  /** Name of its share: `m1`. */
  readonly member: string;
  readonly office: OfficeId;
  readonly role: MemberRole;
  readonly isNecessary: boolean;
  readonly isBound: boolean;
  readonly request: { readonly digest: string; readonly chars: number };
  /** Facts of the mediation in which the parties agreed that it is invited. */
  readonly consents: readonly number[];
  readonly left: 'left' | 'replaced' | null;
}

/** Somebody who was asked, and what was said; null: nothing yet. `isSilent`: nothing in time, which is a no. */
interface Called {
  readonly expert: string;
  readonly isAccepted: boolean | null;
  readonly isSilent?: true;
}

/** A draw of experts, and who was asked of it. */
export interface Draw {
  /** The fact that froze it. */
  readonly fact: number;
  readonly speciality: Speciality;
  readonly count: number;
  readonly candidates: readonly string[];
  /** Who was no candidate, and why. */
  readonly excluded: readonly ExcludedExpert[];
  /** Null: not drawn yet. */
  readonly order: readonly string[] | null;
  /** Until when those answer who were asked last. */
  readonly clock: string | null;
  /** Those who were asked, in the order of the draw. */
  readonly called: readonly Called[];
  /** Those who took it, or were named beside it, and were recused or dropped out. */
  readonly released: readonly string[];
}

/** A meeting that was recorded. */
export interface Held {
  readonly fact: number;
  readonly on: LegalDate;
  readonly attended: readonly OfficeId[];
  /** Digest of its minutes. */
  readonly minutes: string;
  readonly isQuorate: boolean;
}

/** What the law of joint mediations remembers of one. */
export interface JointState {
  /** The committee; null before the first fact. */
  readonly committee: OfficeId | null;
  readonly centre: OfficeId | null;
  readonly conference: OfficeId | null;
  readonly whose: JointWhose;
  /** Facts of the mediation in which the parties agreed to it. */
  readonly consents: readonly number[];
  readonly template: JointTemplate;
  readonly matter: JointMatter;
  readonly place: OfficeId | null;
  readonly barred: readonly OfficeId[];
  /** What the mediation has told, and is told, as causes. */
  readonly told: readonly string[];
  readonly titleDigest: string | null;
  readonly openedAt: Instant | null;
  /** Who is proposed, or leads. */
  readonly lead: OfficeId | null;
  readonly proposal: number;
  /** About the last proposal: members are asked, the centre names again, the conference rules, it stands. */
  readonly leadIs: 'unnamed' | 'asked' | 'objected' | 'disputed' | 'settled';
  /** How often a lead was settled, and by when positions are owed since. */
  readonly settled: number;
  readonly positionBy: LegalDate | null;
  readonly positionDays: number;
  readonly members: readonly Member[];
  /** Offices that the mediation carries. */
  readonly admitted: readonly OfficeId[];
  readonly admissions: number;
  /** The meeting that lies ahead. */
  readonly called: JointFacts['meetingCalled'] | null;
  /** Meetings as they were recorded, by their facts. */
  readonly held: readonly Held[];
  /** Meetings with enough members, and whether the last one had them. */
  readonly meetings: number;
  readonly isQuorumMissed: boolean;
  /** The day of the last one, and who was at the last that had enough. */
  readonly lastMetOn: LegalDate | null;
  readonly attended: readonly OfficeId[];
  /** By their numbers from 1. */
  readonly draws: readonly Draw[];
  readonly named: readonly { readonly draw: number; readonly experts: readonly string[] }[];
  /** Whether the mediation knows the position of every necessary member to be in, and how often that has changed. */
  readonly isHeard: boolean;
  readonly hearings: number;
  /** Dates of the centre and the conference that passed, as far as somebody is pressed for them. */
  readonly missed: readonly Missed[];
  /** What the lead concluded; the shares are finished yet. */
  readonly concludedAs: JointOutcome | null;
  readonly end: { readonly at: Instant; readonly as: JointOutcome } | null;
}

/** Before the first fact. */
export const initialJoint: JointState = {
  committee: null,
  centre: null,
  conference: null,
  whose: 'committee',
  consents: [],
  template: 'free',
  matter: 'other',
  place: null,
  barred: [],
  told: [],
  titleDigest: null,
  openedAt: null,
  lead: null,
  proposal: 0,
  leadIs: 'unnamed',
  settled: 0,
  positionBy: null,
  positionDays: 0,
  members: [],
  admitted: [],
  admissions: 0,
  called: null,
  held: [],
  meetings: 0,
  isQuorumMissed: false,
  lastMetOn: null,
  attended: [],
  draws: [],
  named: [],
  isHeard: true,
  hearings: 0,
  missed: [],
  concludedAs: null,
  end: null,
};
