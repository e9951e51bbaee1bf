import { partIdOf } from '#libs/docket';
import type { JointState } from '#libs/joint';
import type { Actor, CaseId, LegalDate } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';

import { aCaseId, aPerson } from '../door.js';
import type { EngineCases } from './engine-cases.js';
import { coming, departments, into, lead, merged, necessary, objecting, replaced, silent } from './joint-offices.js';

const mediator = aPerson('mediation-binju', 'officer');
const head = aPerson('mediation-binju', 'head');
const clerk = aPerson('bureau', 'petition-clerk');
const centre = aPerson('centre', 'officer');
const conference = aPerson('joint-conference', 'officer');
const platform: Actor = { kind: 'platform', principal: 'county', office: null, capacity: null };
const person = '00000000-0000-4000-8000-00000000000a';
const request = '说明本单位可以做什么。';
const words = '各条款由双方逐项确认，分时用水。';
const expert = (last: number): string => `00000000-0000-4000-8000-00000000001${String(last)}`;

/** One step of its people, after which a day passes, or as many as time takes to do what is its own, whatever days are off. */
interface Step {
  readonly name: string;
  readonly take: (walk: JointWalk) => Promise<void>;
  readonly until?: (walk: JointWalk) => Promise<boolean>;
}

/** A joint mediation of twelve departments in a drill, step by step, as its people go. */
export class JointWalk {
  readonly mediation = { kind: 'mediation', caseId: aCaseId() } as const;
  readonly joint = {
    kind: 'joint',
    caseId: partIdOf(this.mediation.caseId, { kind: 'joint', name: 'joint' }),
  } as const;

  constructor(
    readonly cases: EngineCases,
    private readonly drillId: string,
  ) {}

  /** Who is in it now. */
  async members(): Promise<readonly string[]> {
    const { members } = (await this.cases.dossierOf<JointState>(this.joint.caseId)).state;
    return members.flatMap(({ office, left }) => (left === null ? [office] : []));
  }

  async state(): Promise<JointState> {
    return (await this.cases.dossierOf<JointState>(this.joint.caseId)).state;
  }

  share(name: string): CaseId {
    return partIdOf(this.joint.caseId, { kind: 'share', name });
  }

  /** The share of whoever is in it. */
  async shareOf(office: string): Promise<CaseId> {
    const found = (await this.state()).members.findLast((one) => one.office === office);
    return this.share(found?.member ?? '');
  }

  async today(): Promise<LegalDate> {
    return await this.cases.today(this.drillId);
  }

  async mediates(): Promise<void> {
    const of = { ...this.mediation, actor: mediator };
    const parties = (['applicant', 'respondent'] as const).map((role, at) => ({
      identity: { party: `p${String(at + 1)}`, digest: '0'.repeat(32) },
      ...{ role, nature: 'person', capacity: 'full' },
    }));
    const opening = { committee: 'mediation-binju', sort: 'civil', source: 'application', track: null, setOn: null };
    const began = { ...of, actor: clerk, drillId: this.drillId };
    await this.cases.act(began, 'open', { ...opening, parties }, { title: '灌溉用水' });
    await this.cases.act(of, 'accept', {});
    const mediators = [{ person, account: mediator.principal }];
    await this.cases.act(of, 'proposeMediators', { mediators, isChosenByParties: true });
    await this.cases.act(of, 'disclose', { mediator: person, ties: null });
    for (const party of ['p1', 'p2']) {
      await this.cases.act(of, 'tellRights', { party });
      await this.cases.act(of, 'consent', { party, by: party, isOpen: false, isElectronic: false });
    }
  }

  private consents: readonly object[] = [];

  /** Both agree to all who are ever in it. */
  async agrees(): Promise<void> {
    const of = { ...this.mediation, actor: mediator };
    const offices = [...departments, coming];
    const texts = { to: '受邀单位', what: '灌溉用水的争议' };
    await this.cases.act(of, 'proposeTelling', { whose: 'committee', centre: 'centre', offices }, texts);
    for (const party of ['p1', 'p2']) await this.cases.act(of, 'agreeTelling', { party, by: party, telling: 1 });
    const [telling] = (await this.cases.dossierOf<MediationState>(this.mediation.caseId)).state.tellings;
    this.consents = telling?.acts.map(({ party, fact, on }) => ({ party, fact, on })) ?? [];
  }

  async opens(): Promise<void> {
    await this.agrees();
    const opening = {
      ...{ whose: 'committee', consents: this.consents },
      ...{ committee: 'mediation-binju', centre: 'centre', template: 'county_centre', matter: 'water' },
      ...{ place: 'town-binju', barred: [] },
    };
    const part = { parent: this.mediation, name: 'joint' };
    const texts = { title: '灌溉用水的分配', words: '上下游用水时间的安排。' };
    await this.cases.act({ ...this.joint, actor: head, part, drillId: this.drillId }, 'open', opening, texts);
  }

  asked(office: string) {
    return {
      ...{ office, role: 'department', isNecessary: necessary.includes(office), consents: this.consents },
      request: { digest: this.cases.digestOf(this.joint.caseId, request), chars: request.length },
    };
  }

  async byCentre(command: string, payload: object, texts: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.cases.act({ ...this.joint, actor: centre }, command, payload, texts);
  }

  async byLead(command: string, payload: object, texts: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.cases.act({ ...this.joint, actor: aPerson(lead, 'officer') }, command, payload, texts);
  }

  async byConference(command: string, payload: object, texts: Readonly<Record<string, string>>): Promise<void> {
    await this.cases.act({ ...this.joint, actor: conference }, command, payload, texts);
  }

  async says(office: string, command: string, payload: object = {}, texts: Readonly<Record<string, string>> = {}) {
    const of = { kind: 'share', caseId: await this.shareOf(office), actor: aPerson(office, 'officer') };
    await this.cases.act(of, command, payload, texts);
  }

  async position(office: string): Promise<void> {
    await this.says(office, 'givePosition', { stance: 'supports' }, { words: '同意分时用水。' });
  }

  /** All say yes but one who says no, and one who says nothing at all. */
  async answer(no: string | null): Promise<void> {
    for (const office of departments.filter((one) => one !== silent && one !== no))
      await this.says(office, 'confirmLead');
    if (no !== null) await this.says(no, 'objectToLead', {}, { reasons: '不属于本单位职责。' });
  }

  async acceptWaiting(draw: number): Promise<void> {
    const { draws } = await this.state();
    for (const one of draws[draw - 1]?.called ?? []) {
      if (one.isAccepted !== null) continue;
      await this.byCentre('answerDraw', { draw, expert: one.expert, isAccepted: true, words: null });
    }
  }

  /** An office is merged into another one, case by case, as whoever loads the county does it. */
  async merges(): Promise<void> {
    const handing = { from: merged, to: into };
    const share = { kind: 'share', caseId: await this.shareOf(merged) };
    for (const one of [this.mediation, this.joint, share]) {
      await this.cases.act({ ...one, actor: platform }, 'handOver', handing);
    }
  }

  async meets(attended: readonly string[]): Promise<void> {
    await this.byLead('meet', { on: await this.today(), attended }, { minutes: '各成员单位发表意见。' });
  }

  async settles(): Promise<void> {
    const of = { ...this.mediation, actor: mediator };
    const drawn = { form: 'written', obligations: [], isWhole: true, isPaperOnly: false, limits: [] };
    await this.cases.act(of, 'drawUp', drawn, { text: words });
    const text = this.cases.digestOf(this.mediation.caseId, words);
    const on = await this.today();
    for (const party of ['p1', 'p2']) await this.cases.act(of, 'sign', { party, by: party, how: 'paper', on, text });
    await this.cases.act(of, 'signAsMediator', { mediator: person, on });
    await this.cases.act({ ...of, actor: head }, 'seal', { on });
  }

  async withdraws(): Promise<void> {
    await this.cases.act({ ...this.mediation, actor: mediator }, 'withdraw', { party: 'p2', by: 'p2', reason: null });
  }

  /** Everybody is told of the end, so that its course is over. */
  async tellsEnd(): Promise<void> {
    const { end } = (await this.cases.dossierOf<MediationState>(this.mediation.caseId)).state;
    for (const party of end?.owedTo ?? [])
      await this.cases.act({ ...this.mediation, actor: mediator }, 'tellEnd', { party });
  }
}

const proposes = (walk: JointWalk, of: { readonly lead: string; readonly reasons: string | null }) =>
  walk.byCentre(
    'proposeLead',
    { lead: of.lead, reasons: null, members: of.reasons === null ? departments.map((one) => walk.asked(one)) : [] },
    of.reasons === null ? { request } : { reasons: of.reasons },
  );

const leadIs = (how: JointState['leadIs']) => async (walk: JointWalk) => (await walk.state()).leadIs === how;

/** What a year of it brings: objections, one upheld and one ruled, a silent member, one replaced, one merged, experts, a quorum. */
export const jointYear: readonly Step[] = [
  { name: 'asked for', take: async (walk) => await walk.opens() },
  { name: 'named', take: async (walk) => await proposes(walk, { lead: 'dept-agriculture', reasons: null }) },
  { name: 'objected to', take: async (walk) => await walk.answer(objecting[0]), until: leadIs('objected') },
  // The objection is upheld: another one is to lead.
  { name: 'named otherwise', take: async (walk) => await proposes(walk, { lead, reasons: '渠道属其管理。' }) },
  { name: 'objected to by another', take: async (walk) => await walk.answer(objecting[1]), until: leadIs('objected') },
  { name: 'named again', take: async (walk) => await proposes(walk, { lead, reasons: '没有更合适的单位。' }) },
  { name: 'objected to again', take: async (walk) => await walk.answer(objecting[1]), until: leadIs('disputed') },
  {
    name: 'ruled',
    take: async (walk) => await walk.byConference('ruleLead', { lead }, { reasons: '由水务部门牵头，为最终决定。' }),
  },
  {
    name: 'with positions',
    take: async (walk) => {
      const others = departments.filter((one) => ![silent, replaced, merged].some((out) => out === one));
      for (const office of others) await walk.position(office);
    },
  },
  {
    name: 'with one replaced',
    take: async (walk) => {
      const by = { ...walk.asked(coming), isNecessary: false, instead: replaced };
      await walk.byCentre('replaceMember', by, { reasons: '职责已调整。', request });
    },
  },
  {
    name: 'with one merged',
    take: async (walk) => {
      await walk.merges();
      for (const office of [coming, into]) await walk.position(office);
    },
  },
  {
    name: 'with a draw',
    take: async (walk) => {
      const candidates = [1, 2, 3, 4, 5].map(expert);
      const excluded = [{ expert: expert(6), because: 'of_party', reasons: null }];
      await walk.byCentre('freezeDraw', { speciality: 'water', count: 3, candidates, excluded, reasons: null });
    },
  },
  // Two take it, and one is silent for its day.
  {
    name: 'with experts',
    take: async (walk) => {
      const [first, second] = (await walk.state()).draws[0]?.called ?? [];
      for (const one of [first, second]) {
        await walk.byCentre('answerDraw', { draw: 1, expert: one?.expert, isAccepted: true, words: null });
      }
    },
    until: async (walk) => (await walk.state()).draws[0]?.called.length === 4,
  },
  {
    name: 'with one recused',
    take: async (walk) => {
      const [first] = (await walk.state()).draws[0]?.called ?? [];
      await walk.byCentre('releaseExpert', { draw: 1, expert: first?.expert }, { reasons: '与一方有利害关系。' });
      await walk.acceptWaiting(1);
    },
  },
  {
    name: 'with a pool too small',
    take: async (walk) => {
      const pool = { speciality: 'forestry', count: 2, candidates: [expert(7)], excluded: [], reasons: null };
      await walk.byCentre('freezeDraw', pool);
    },
  },
  {
    name: 'with one named',
    take: async (walk) => {
      await walk.acceptWaiting(2);
      const named = { speciality: 'forestry', experts: [expert(8)] };
      await walk.byCentre('nameExperts', named, { reasons: '全县名册中只有一人。' });
    },
  },
  // Without a necessary one nothing is decided.
  {
    name: 'without a quorum',
    take: async (walk) => await walk.meets([lead, silent, 'dept-health']),
    until: async (walk) => (await walk.cases.typesOf(await walk.shareOf(silent))).includes('positionMissed'),
  },
  {
    name: 'with what was missing',
    take: async (walk) => {
      await walk.position(silent);
      await walk.meets(await walk.members());
    },
  },
  {
    name: 'agreed',
    take: async (walk) => await walk.byLead('conclude', { as: 'agreed' }, { answer: '分时用水的方案。' }),
  },
  { name: 'settled', take: async (walk) => await walk.settles() },
];
