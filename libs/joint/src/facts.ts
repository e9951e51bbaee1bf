// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { DraftOf, Missed, OverdueFact, WarnedFact } from '#libs/kind';
import type { AskedMember, JointCommands as Asked } from './commands.js';
import type { JointOutcome, JointTemplate } from './words.js';

/** A member as it is known. `member`: the name of its share, `m1`. */
export interface NamedMember extends Omit<AskedMember, 'consents' | 'isNecessary'> {
  readonly isNecessary: boolean;
  /** The facts of the mediation by which it may be told, and nothing of whose they are: all members read this. */
  readonly consents: readonly number[];
  readonly member: string;
  readonly isBound: boolean;
}

/** A lead stands, and by then positions are owed. `settled`: how often one was settled. */
interface Settled {
  readonly settled: number;
  readonly lead: OfficeId;
  readonly positionBy: LegalDate;
  /** How long whoever hears of it later has for its position. */
  readonly positionDays: number;
}

/** What may have happened in a joint mediation. */
export type JointFacts = {
  opened: Omit<Asked['open'], 'consents'> & { readonly consents: readonly number[] };
  /** `committee`, `centre`: who hears of it. */
  requestReturned: Asked['returnRequest'] & { readonly committee: OfficeId };
  requestTakenBack: Asked['takeBack'] & { readonly centre: OfficeId };
  templateChanged: Asked['changeTemplate'] & { readonly from: JointTemplate };
  leadProposed: Omit<Asked['proposeLead'], 'members'> & {
    readonly proposal: number;
    readonly members: readonly NamedMember[];
  };
  admitted: Asked['noteAdmitted'];
  /** Everybody has answered, and nobody objects. */
  leadStands: { readonly proposal: number } & Settled;
  /** Some object, or the one that is to lead was silent and can only be requested (`untaken`): the centre names it again. */
  leadObjected: {
    readonly proposal: number;
    readonly by: readonly OfficeId[];
    readonly untaken: readonly OfficeId[];
  };
  /** One objects that had objected before: the conference rules. */
  leadDisputed: { readonly proposal: number; readonly by: readonly OfficeId[]; readonly conference: OfficeId };
  officeBarred: Asked['barOffice'];
  /** Members that have come to stand in the place of a party: they are in it no more, and lead nothing. */
  barredDropped: { readonly offices: readonly OfficeId[] };
  /** Those to whom a party says no, or on whom it has taken back its agreement: they are in it no more. */
  untoldDropped: Asked['dropUntold'];
  /** The ruling (决定): it stands, and is a precedent for the same matter and place. */
  leadRuled: Asked['ruleLead'] & Settled;
  memberAdded: NamedMember;
  memberDismissed: Asked['dismissMember'];
  memberReplaced: NamedMember & Pick<Asked['replaceMember'], 'instead' | 'reasons'>;
  meetingCalled: Omit<Asked['callMeeting'], 'booked'>;
  meetingCalledOff: Asked['callOffMeeting'];
  met: Asked['meet'];
  /** Too few were there: who was missing, of those without whom it decides nothing. */
  quorumMissed: Asked['meet'] & { readonly missing: readonly OfficeId[] };
  /** What of a meeting was recorded wrongly, as it was. */
  meetingCorrected: Asked['correctMeeting'] & { readonly on: LegalDate; readonly missing: readonly OfficeId[] };
  drawFrozen: Asked['freezeDraw'] & { readonly draw: number };
  /** `called`: those who are asked first, as many as were wanted. `clock`: until when they answer. */
  expertsDrawn: Asked['draw'] & { readonly called: readonly string[]; readonly clock: string };
  expertAnswered: Asked['answerDraw'];
  /** `calledOff`: who was asked in that one’s place, and is asked no more. */
  answerCorrected: Asked['correctAnswer'] & { readonly calledOff: readonly string[] };
  expertReleased: Asked['releaseExpert'];
  /** The same of one whom the centre has named beside that draw. */
  namedReleased: Asked['releaseExpert'];
  /** Who was asked has said nothing in time, or has declined: those who come next in the order. */
  expertsCalled: { readonly draw: number; readonly called: readonly string[]; readonly clock: string };
  /** Silent for their time: it counts as a no. */
  expertsSilent: { readonly draw: number; readonly experts: readonly string[]; readonly clock: string };
  /** `draw`: the one whose pool did not suffice. */
  expertsNamed: Asked['nameExperts'] & { readonly draw: number };
  /** `committee`: who hears of it, and tells the parties. */
  concluded: Asked['conclude'] & { readonly committee: OfficeId };
  /** Every necessary member has said what it has to say, or one has not that was asked since. */
  heard: Asked['noteHeard'] & { readonly isHeard: boolean };
  /** The mediation was settled. `isConcluded`: the lead had concluded here before. */
  mediationSettled: { readonly isConcluded: boolean };
  ended: { readonly as: JointOutcome };
  warned: WarnedFact;
  /**
   * The centre or the conference is late with what nobody else can do. `commissionedBy`: who commissions the supervision of it;
   * `isPressed`: false where nobody is pressed, so that there is none.
   */
  dateMissed: Missed & { readonly isPressed: boolean };
  overdue: Omit<OverdueFact, 'rule'>;
};
export type JointFactType = keyof JointFacts;
export type JointDraft = DraftOf<JointFacts>;
