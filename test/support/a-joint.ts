import { readFileSync } from 'node:fs';
import { chainStart, linkHash } from '../../libs/docket/src/chain.js';
import { drawOrder, drawRecord, type DrawLink, type DrawRecord } from '#libs/draw';
import { jointKind, jointNeeds, type JointCommands, type JointDetail, type JointState } from '#libs/joint';
import {
  as,
  canonicalJson,
  isDomainError,
  partStep,
  type CaseId,
  type CommandMap,
  type OfficeId,
  type OwedPart,
  type Parent,
  type Standing,
} from '#libs/kernel';
import { tellingOf, type AnyKind } from '#libs/kind';
import { parseRulePack, type RuleNeeds } from '#libs/rules';
import { shareKind, shareNeeds, type ShareCommands, type ShareState } from '#libs/share';
import { agreed, aMember } from './joint-members.js';
import { CaseInMemory, courseOf, nationalTime, office, organisation, person, text } from './law.js';

const packOf = (kind: string, needs: RuleNeeds) =>
  parseRulePack(readFileSync(`libs/rules/packs/${kind}.CN.json`, 'utf8'), 'pack-1', () => needs);
const { calendar } = nationalTime('petition');
const worldOf = (kind: string, needs: RuleNeeds) => ({ rules: packOf(kind, needs), calendar, ...organisation() });
const worlds = { joint: worldOf('joint', jointNeeds), share: worldOf('share', shareNeeds) };

export { agreed, aMember };

export const centre = person('centre', 'officer');
export const jointHead = person('mediation-binju', 'head');
export const conference = person('joint-conference', 'officer');
export const ofOffice = (name: string) => person(name, 'officer');

const mediationId = as<CaseId>('00000000-0000-4000-8000-0000000000aa');
const jointId = as<CaseId>('00000000-0000-4000-8000-0000000000bb');

class Share extends CaseInMemory<ShareState, ShareCommands, null> {}
class Joint extends CaseInMemory<JointState, JointCommands, JointDetail> {}

function identified<C extends { dossier: { readonly id: CaseId } }>(one: C, id: CaseId): C {
  one.dossier = { ...one.dossier, id };
  return one;
}

/** The mediation that all of it hangs on, and what its course tells. */
const parent: Parent = { kind: 'mediation', caseId: mediationId, name: 'joint', through: [mediationId] };

type Asked = JointCommands['proposeLead']['members'][number];

/** One with its shares, moved along as the courses do it: what is owed is opened, what is told is told. */
export class JointInMemory {
  readonly joint = identified(new Joint(jointKind, worlds.joint, parent).on('2026-08-03'), jointId);
  readonly shares = new Map<string, Share>();
  /** Offices that the mediation carries. */
  readonly carried = new Set<OfficeId>();
  /** What the courses did, so that nothing is asked or counted twice. */
  readonly told: string[] = [];
  private readonly taken = new Set<string>();

  get state(): JointState {
    return this.joint.dossier.state;
  }

  get phase(): string {
    return this.standing.phase;
  }

  get standing(): Standing {
    return this.joint.standing();
  }

  /** Whether anything of it is under way, beside what the mediation is told. */
  get isOpen(): boolean {
    return jointKind.standing(this.joint.dossier).isOpen || this.standing.parts.owedInAll > 0;
  }

  on(date: string, hour = 9): this {
    for (const one of [this.joint, ...this.shares.values()]) one.on(date, hour);
    return this;
  }

  opened(change: Partial<JointCommands['open']> = {}): this {
    this.joint.act(
      'open',
      {
        ...{ committee: office('mediation-binju'), centre: office('centre'), template: 'free', matter: 'water' },
        ...{ whose: 'committee', consents: agreed },
        ...{ place: office('town-binju'), barred: [], title: text('title'), words: text('words') },
        ...change,
      },
      jointHead,
    );
    return this.runs();
  }

  /** Three departments, of which the last is not necessary; the first is to lead. */
  proposed(lead = 'dept-water', members: readonly Asked[] = threeDepartments, reasons: string | null = null): this {
    const words = reasons === null ? null : text(reasons);
    return this.act('proposeLead', { lead: office(lead), members, reasons: words }, centre);
  }

  act<K extends keyof JointCommands>(command: K, payload: JointCommands[K], actor = centre): this {
    this.joint.act(command, payload, actor);
    return this.runs();
  }

  share(name: string): Share {
    const found = [...this.shares.values()].findLast(({ dossier }) => dossier.state.office === name);
    if (found === undefined) throw new Error(`${name} has no share`);
    return found;
  }

  by<K extends keyof ShareCommands>(name: string, command: K, payload: ShareCommands[K], who = name): this {
    this.share(name).act(command, payload, ofOffice(who));
    return this.runs();
  }

  confirms(...names: readonly string[]): this {
    for (const name of names) this.by(name, 'confirmLead', {});
    return this;
  }

  objects(name: string): this {
    return this.by(name, 'objectToLead', { reasons: text('reasons') });
  }

  gives(...names: readonly string[]): this {
    for (const name of names) this.by(name, 'givePosition', { stance: 'supports', words: text('words') });
    return this;
  }

  /** All that time does up to a date, here and in the shares. */
  until(date: string): this {
    for (const one of [this.joint, ...this.shares.values()]) one.until(date);
    return this.runs();
  }

  /** As far as a settled lead, the department of water. */
  led(): this {
    return this.opened().proposed().confirms('dept-water', 'dept-agriculture', 'dept-forestry');
  }

  meets(...attended: readonly string[]): this {
    const on = this.joint.context(centre).today;
    const lead = this.state.lead ?? '';
    return this.act('meet', { on, attended: attended.map(office), minutes: text('minutes') }, ofOffice(lead));
  }

  /** The mediation is over: its course tells the joint mediation, which tells its shares. */
  over(): this {
    this.carried.clear();
    this.joint.act('release', {}, courseOf(mediationId));
    return this.runs();
  }

  /** The courses, until nobody has anything to do; each step twice, as a course that lost an answer does it. */
  runs(): this {
    for (let turns = 0; this.stepsOnce(); turns += 1) if (turns > 500) throw new Error('the courses find no end');
    return this;
  }

  /** The courses as far as what members said is told and counted: the engine is away before anything follows from it. */
  countsOnly(): this {
    while (this.announces());
    const { answered } = this.standing.detail as JointDetail;
    if (answered !== null) this.joint.act('countAnswers', { proposal: answered }, courseOf(jointId));
    return this;
  }

  private stepsOnce(): boolean {
    return this.opensOwed() || this.announces() || this.jointSteps();
  }

  /** A step of a course: what was taken once is taken for good, whatever the law answered, and a conflict is tried again. */
  private step(key: string, run: () => void): boolean {
    if (this.taken.has(key)) return false;
    try {
      run();
    } catch (error) {
      if (isDomainError(error) && error.kind === 'conflict') return false;
      throw error;
    }
    this.taken.add(key);
    return true;
  }

  private opensOwed(): boolean {
    const shares = this.standing.parts.owed.filter(({ kind }) => kind === 'share');
    const did = shares.map((part) => {
      const { step, instance } = partStep(part);
      return this.step(`${step} ${instance}`, () => {
        this.told.push(`${part.name}:${part.cause}`);
        this.opens(part);
        this.opens(part);
      });
    });
    return did.some(Boolean) && this.announces();
  }

  private opens({ name, open: { type, payload } }: OwedPart): void {
    const share = this.shares.get(name) ?? this.begun(name);
    this.shares.set(name, share);
    share.act(type as keyof ShareCommands, payload, courseOf(jointId));
  }

  private begun(name: string): Share {
    const id = as<CaseId>(`00000000-0000-4000-8000-${name.slice(1).padStart(12, '0')}`);
    const of: Parent = { kind: 'joint', caseId: jointId, name, through: [mediationId, jointId] };
    const share = identified(new Share(shareKind, worlds.share, of), id);
    share.at = this.joint.at;
    return share;
  }

  /** What a share tells of itself, by the mechanism of every kind. */
  private announces(): boolean {
    const all = [...this.shares.values()].map((share) => announced(share, this.joint));
    return all.some(Boolean);
  }

  private jointSteps(): boolean {
    if (this.joint.dossier.version === 0) return false;
    const { admit, admissions, answered, draw, hearing, isFinished, barredIn } = this.standing.detail as JointDetail;
    const own = courseOf(jointId);
    const offices = admit.map(({ office: one }) => one);
    const twice = <K extends keyof JointCommands>(command: K, payload: JointCommands[K]) => {
      this.joint.act(command, payload, own).act(command, payload, own);
    };
    const steps: readonly (readonly [string, boolean, () => void])[] = [
      [`dropBarred ${barredIn.join()}`, barredIn.length > 0, () => twice('dropBarred', {})],
      [
        `admit ${String(admissions)}:${offices.join()}`,
        offices.length > 0,
        () => {
          for (const one of offices) this.carried.add(one);
          twice('noteAdmitted', { offices });
        },
      ],
      [`countAnswers ${String(answered)}`, answered !== null, () => twice('countAnswers', { proposal: answered ?? 0 })],
      [`draw ${String(draw?.draw)}`, draw !== null, () => draw !== null && this.draws(draw)],
      [`noteHeard ${String(hearing)}`, hearing !== null, () => twice('noteHeard', { n: hearing ?? 0 })],
      ['close concluded', isFinished, () => twice('close', {})],
    ];
    return steps.some(([key, isOwed, run]) => isOwed && this.step(key, run));
  }

  /** The facts as they are hashed, each after the one before. */
  links(): readonly DrawLink[] {
    let previous: Buffer = chainStart;
    return this.joint.facts.map((fact) => {
      const body = canonicalJson(fact);
      previous = linkHash(previous, body);
      return { seq: fact.seq, body, hash: previous.toString('hex') };
    });
  }

  /** What is given of a draw to whoever asks, as it was recorded. */
  recordOf(number: number): DrawRecord {
    const { fact = 0, candidates = [], count = 0 } = this.state.draws[number - 1] ?? {};
    const drawn = this.joint.all('expertsDrawn').find((one) => one['draw'] === number) ?? {};
    const { seed, order } = drawn as unknown as JointCommands['draw'];
    const record = drawRecord({ case: this.joint.dossier.number, fact, seed, candidates, count });
    return { ...record, drawn: order.slice(0, count) };
  }

  private draws({ draw, fact }: NonNullable<JointDetail['draw']>): void {
    const seed = this.links()[fact - 1]?.hash ?? '';
    const order = drawOrder(seed, this.state.draws[draw - 1]?.candidates ?? []);
    const own = courseOf(jointId);
    this.joint.act('draw', { draw, seed, order }, own).act('draw', { draw, seed, order }, own);
  }
}

const threeDepartments: readonly Asked[] = [
  ...['dept-water', 'dept-agriculture'].map((name) => aMember(name)),
  aMember('dept-forestry', { isNecessary: false }),
];

type AnyCase = CaseInMemory<never, CommandMap, unknown> & { readonly kind: AnyKind };

function announced(share: Share, joint: Joint): boolean {
  const { announcement } = share.standing();
  if (announcement === null) return false;
  const { id } = share.dossier;
  const { toParent, toPart } = tellingOf({ kind: 'share', caseId: id }, announcement);
  const tell = (one: unknown, { type, payload }: { readonly type: string; readonly payload: object }): void => {
    (one as AnyCase).tell(type as never, payload as never, courseOf(id));
  };
  for (const command of [...toParent, ...toParent]) tell(joint, command);
  tell(share, toPart);
  return true;
}
