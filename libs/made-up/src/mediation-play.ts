import { startOfDay } from '#libs/calendar';
import { Past, type SealedParty, type SealedText } from '#libs/docket';
import { Capacity, type Actor, type CaseId, type Instant, type LegalDate } from '#libs/kernel';
import type { TextRef } from '#libs/kernel';
import {
  agreedJointly,
  mediationKind,
  principalsOf,
  type MediationCommands,
  type MediationState,
} from '#libs/mediation';
import { talkKind, type TalkCommands, type TalkState } from '#libs/talk';
import type { Chance } from './chance.js';
import type { Dispute } from './disputes.js';
import { petitionerOf } from './petitioner.js';
import { JointPlay, type AskedJoint } from './joint-play.js';
import { atWork, later, personOf, type CasePlan, type Setting } from './setting.js';

type Talk = Past<TalkState, TalkCommands>;
type Own = Exclude<keyof MediationCommands, 'open' | 'passMoment'>;

/** A mediation as it is played: who does what on which day, with the law answering, and what each side says apart. */
export class MediationPlay {
  readonly past: Past<MediationState, MediationCommands>;
  private readonly texts = new Map<string, SealedText>();
  private readonly talks = new Map<string, { readonly past: Talk; readonly texts: Map<string, SealedText> }>();
  private joint: JointPlay | null = null;
  private readonly end: Instant;
  private parties: readonly SealedParty[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly chance: Chance,
    readonly caseId: CaseId,
    readonly dispute: Dispute,
  ) {
    const { law, recordedAt, asOf } = setting;
    this.past = new Past(mediationKind, { caseId }, law, recordedAt);
    this.end = later(startOfDay(asOf), -10);
  }

  get officer(): Actor {
    return personOf(this.setting, this.dispute.committee, Capacity.officer);
  }

  get head(): Actor {
    return personOf(this.setting, this.dispute.committee, Capacity.head);
  }

  /** Who mediates: the first of the register of the committee; their account hears what is said apart. */
  get mediator(): { readonly person: string; readonly account: string | null } {
    const [first] = this.setting.mediatorsOf(this.dispute.committee);
    if (first === undefined) throw new Error(`nobody mediates in ${this.dispute.committee}`);
    return first;
  }

  get state(): MediationState {
    return this.past.dossier.state;
  }

  /** Those whose dispute it is, by their names in the case. */
  get sides(): readonly string[] {
    return principalsOf(this.past.dossier).map(({ party }) => party);
  }

  text(body: string): TextRef {
    return kept(this.texts, this.setting.sealsOf(this.caseId).text(body));
  }

  open(day: LegalDate): void {
    const { committee, sort, source, track, title } = this.dispute;
    const seals = this.setting.sealsOf(this.caseId);
    const roles = ['applicant', 'respondent'] as const;
    this.parties = roles.map((_role, index) => seals.party(`p${String(index + 1)}`, petitionerOf(this.chance)));
    const parties = this.parties.map(({ ref: identity }, index) => ({
      ...({ identity, role: roles[index] ?? 'respondent', nature: 'person', capacity: 'full' } as const),
    }));
    const opening = { committee, sort, source, track, setOn: null, title: this.text(title), parties };
    this.past.act(this.at(day), 'open', opening, this.officer);
  }

  /** One command on a day, after everything that time did before it. */
  do<K extends Own>(day: LegalDate, type: K, payload: MediationCommands[K], actor: Actor = this.officer): void {
    const at = this.at(day);
    this.until(at);
    this.past.act(at, type, payload, actor);
  }

  /** What one side says apart, which the mediation does not know of. */
  hear(day: LegalDate, party: string, words: string): void {
    const { committee } = this.dispute;
    const caseId = this.setting.talkOf(this.caseId, party);
    const seals = this.setting.sealsOf(caseId);
    const talk = this.talks.get(party) ?? { past: this.talkOf(caseId, party), texts: new Map<string, SealedText>() };
    this.talks.set(party, talk);
    const { account } = this.mediator;
    const title = kept(talk.texts, seals.text('单独会谈'));
    const accounts = [account ?? this.officer.principal];
    const opening = { office: committee, accounts, ofMediators: account !== null, party, title };
    const at = this.at(day);
    talk.past.act(at, 'open', opening, this.officer);
    const [next, on] = [later(at, 60), day];
    talk.past.act(next, 'say', { on, text: kept(talk.texts, seals.text(words)) }, this.officer);
  }

  /** Its parties agree, and its committee asks a centre for a joint mediation, where the county has one. */
  together(day: LegalDate, asked: AskedJoint): void {
    const joint = JointPlay.of(this.setting, { mediation: this.past.ref, committee: this.dispute.committee });
    const offices = joint?.invited(asked.invited) ?? [];
    if (joint === null || offices.length === 0) return;
    this.joint = joint;
    const { centre } = joint;
    const words = { to: this.text('受邀参加联合调解的部门'), what: this.text(asked.words) };
    this.do(day, 'proposeTelling', { ...words, whose: 'committee', centre, offices });
    const telling = this.state.tellings.length;
    for (const party of this.sides) this.do(day, 'agreeTelling', { party, by: party, telling });
    joint.open(this.at(day), asked, agreedJointly(this.past.dossier, centre)?.consents ?? [], this.head);
  }

  /** The centre names who leads, the first of them, and who is in it. */
  nameMembers(day: LegalDate, offices: readonly string[]): void {
    this.joint?.name(this.at(day), offices);
  }

  /** Everything that time does up to the day of the county. */
  finish(): void {
    this.until(this.end);
    for (const { past } of this.talks.values()) passTo(past, this.end);
    if (this.joint !== null) passTo(this.joint.past, this.end);
  }

  /** The mediation first: a talk is numbered after it. */
  plans(): CasePlan[] {
    const own: CasePlan = {
      ...{ kind: 'mediation', caseId: this.caseId, opening: { withReceipt: true } },
      ...{ acts: [this.past.commands], texts: [...this.texts.values()], parties: this.parties },
    };
    const talks = [...this.talks].map(([name, { past, texts }]): CasePlan => ({
      ...{ kind: 'talk', caseId: past.ref.caseId, opening: { parent: this.past.ref, name } },
      ...{ acts: [past.commands], texts: [...texts.values()], parties: [] },
    }));
    return [own, ...talks, ...(this.joint === null ? [] : [this.joint.plan()])];
  }

  private talkOf(caseId: CaseId, name: string): Talk {
    const { law, recordedAt } = this.setting;
    return new Past(talkKind, { caseId, parent: { ...this.past.ref, name, through: [] } }, law, recordedAt);
  }

  /** Within the hours of a day, after whatever happened before and before the day that it is made up for. */
  private at(day: LegalDate): Instant {
    const planned = atWork(this.setting, this.chance, day);
    const inPast = planned < this.end ? planned : later(this.end, -this.chance.whole(18_000, 54_000));
    const { now } = this.past;
    return now !== null && now >= inPast ? later(now, this.chance.whole(60, 600)) : inPast;
  }

  /** What time does before that day. */
  wait(day: LegalDate): void {
    this.until(startOfDay(day));
  }

  private until(end: Instant): void {
    passTo(this.past, end);
  }
}

function passTo(past: Pick<Talk, 'nextMoment' | 'pass'>, end: Instant): void {
  for (let next = past.nextMoment(end); next !== null; next = past.nextMoment(end)) past.pass(next);
}

function kept(texts: Map<string, SealedText>, sealed: SealedText): TextRef {
  texts.set(sealed.ref.digest, sealed);
  return sealed.ref;
}
