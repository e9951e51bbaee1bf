import { partIdOf } from '#libs/docket';
import type { Actor, CaseId } from '#libs/kernel';

import { aPerson } from '../door.js';
import { eventually } from '../eventually.js';
import { ClockPaper, type PaperPack } from './clock-paper.js';
import { plusDays } from './cadence-paper.js';
import type { Acting, Asked, EngineCases } from './engine-cases.js';
import { FindingPaper } from './finding-paper.js';
import type { Fate, Group, PlannedInspector, PlannedVisit } from './tour-plan.js';

export const bureau = aPerson('bureau', 'petition-head');
const waitMs = 120_000;
/** Days from its finding by which something is to be mended. */
const mendDays = 40;

export interface Packs {
  readonly inspection: PaperPack;
  readonly visit: PaperPack;
  readonly finding: PaperPack;
}

/** One visit both ways. */
export interface VisitSeen {
  readonly caseId: CaseId;
  readonly name: string;
  readonly of: PlannedVisit;
  readonly paper: ClockPaper;
  turn: number;
  end: 'made' | 'dropped' | null;
  isBegun: boolean;
}

/** One finding both ways. */
export interface FoundSeen {
  readonly caseId: CaseId;
  readonly office: string;
  readonly fate: Fate;
  readonly tour: TourDrill;
  readonly paper: FindingPaper;
  /** How many acting days have come since it was found. */
  age: number;
}

export const inspectorActor = ({ account, office }: PlannedInspector): Actor => aPerson(office, 'officer', account);

/** One tour of one group both ways: on paper, and through the door in a drill. */
export class TourDrill {
  readonly visits: VisitSeen[] = [];
  readonly found: FoundSeen[] = [];
  readonly paper: ClockPaper;
  readonly caseId: CaseId;
  leader: PlannedInspector;
  /** Accounts of everybody who has led it. */
  readonly leaders: string[] = [];
  countedOn: string | null = null;
  endedAs: 'reported' | 'called_off' | null = null;
  private inspectors: readonly PlannedInspector[];
  private lastDay = '';

  constructor(
    private readonly cases: EngineCases,
    private readonly packs: Packs,
    readonly of: { readonly period: CaseId; readonly name: string; readonly group: Group },
    private readonly plan: readonly PlannedVisit[],
    /** Visiting days of its quarter. */
    private readonly days: readonly string[],
  ) {
    this.caseId = partIdOf(of.period, { kind: 'inspection', name: of.name });
    this.paper = new ClockPaper(packs.inspection);
    this.inspectors = of.group.inspectors;
    this.leader = this.inspectors[0] ?? { account: '', office: '' };
  }

  private by = (actor: Actor): Acting => ({ kind: 'inspection', caseId: this.caseId, actor });
  private byLeader = (): Acting => this.by(inspectorActor(this.leader));
  private posts = (of: readonly PlannedInspector[]) => of.map((one) => ({ ...one, until: null }));

  /** It is planned, everybody declares, and its plan holds; who is announced is told. */
  async begins(on: string, period: object): Promise<void> {
    const { group, name, period: parent } = this.of;
    const { inspectors } = group;
    const plan = {
      ...{ debtor: group.debtor, group: group.office, period, basis: 'conference', checklist: null },
      ...{ leader: this.leader.account, inspectors, posts: this.posts(inspectors) },
      visits: this.plan.map(({ office, turn, isAnnounced }) => ({ office, on: this.days[turn] ?? '', isAnnounced })),
    };
    const part = { parent: { kind: 'cadence', caseId: parent }, name };
    await this.cases.act({ ...this.by(bureau), part }, 'open', plan, { title: `${name} 督导`, themes: '受理和告知' });
    const first = plan.visits.map((one) => one.on).toSorted()[0] ?? on;
    this.paper.open('IN-PUBLISH', { from: on, until: first });
    this.paper.open('IN-DECLARE', { from: on });
    for (const one of inspectors) await this.cases.act(this.by(inspectorActor(one)), 'declare', { isFree: true });
    this.paper.meet('IN-DECLARE', on);
    await this.cases.act(this.by(bureau), 'publish', { posts: plan.posts });
    this.paper.meet('IN-PUBLISH', on);
    for (const [at, one] of this.plan.entries()) this.opensVisit(at, one, on);
    for (const visit of this.visits) await this.announces(visit, on);
  }

  private opensVisit(at: number, of: PlannedVisit, on: string): void {
    const name = `v${String(at + 1)}`;
    const paper = new ClockPaper(this.packs.visit);
    const caseId = partIdOf(this.caseId, { kind: 'visit', name });
    const visit: VisitSeen = { caseId, name, of, paper, turn: of.turn, end: null, isBegun: false };
    this.owesVisit(visit, on);
    this.visits.push(visit);
  }

  private owesVisit({ paper, of, turn }: VisitSeen, today: string): void {
    const on = this.days[turn] ?? '';
    paper.open('VS-VISIT', { from: today, until: on });
    const tell = plusDays(on, -this.packs.visit.number('tellDays'));
    if (of.isAnnounced) paper.open('VS-TELL', { from: today, until: tell > today ? tell : today });
  }

  private async announces({ caseId, of, paper }: VisitSeen, on: string): Promise<void> {
    await eventually(async () => await this.cases.dossierOf(caseId), waitMs);
    if (!of.isAnnounced) return;
    await this.cases.act(this.inVisit(caseId), 'announce', {});
    paper.meet('VS-TELL', on);
  }

  private inVisit = (caseId: CaseId, actor = inspectorActor(this.leader)): Acting => ({ kind: 'visit', caseId, actor });

  /** Another day of those that the quarter has. */
  async moves(name: string, turn: number, on: string): Promise<void> {
    const visit = this.visit(name);
    await this.cases.act(
      this.byLeader(),
      'moveVisit',
      { visit: name, on: this.days[turn] ?? '' },
      { reasons: '同日有会议。' },
    );
    for (const rule of ['VS-VISIT', 'VS-TELL']) visit.paper.end(rule, on);
    visit.turn = turn;
    this.owesVisit(visit, on);
  }

  async drops(name: string, on: string): Promise<void> {
    const visit = this.visit(name);
    await this.cases.act(this.by(bureau), 'dropVisit', { visit: name }, { reasons: '该单位已经合并。' });
    visit.end = 'dropped';
    visit.paper.endAll(on);
    this.lastDay = on;
  }

  private visit(name: string): VisitSeen {
    const found = this.visits.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no visit ${name}`);
    return found;
  }

  /** Somebody else comes in the place of one of the group; the place of its leader is taken by whoever comes. */
  async replaces(gone: PlannedInspector, by: PlannedInspector, on: string): Promise<void> {
    const [asked, reasons] = [{ account: gone.account, by, posts: this.posts([by]) }, { reasons: '工作调动。' }];
    await this.cases.act(this.by(bureau), 'replaceInspector', asked, reasons);
    this.inspectors = [...this.inspectors.filter(({ account }) => account !== gone.account), by];
    this.paper.open('IN-DECLARE', { from: on });
    await this.cases.act(this.by(inspectorActor(by)), 'declare', { isFree: true });
    this.paper.meet('IN-DECLARE', on);
    if (this.leader.account !== gone.account) return;
    this.paper.open('IN-LEAD', { from: on });
    await this.cases.act(this.by(bureau), 'changeLeader', { leader: by.account }, reasons);
    this.paper.meet('IN-LEAD', on);
    this.leaders.push(gone.account);
    this.leader = by;
    // Visits hear it from their tour.
    for (const { caseId, end } of this.visits.filter((one) => one.end === null)) await this.heard(caseId, end);
  }

  private async heard(caseId: CaseId, end: string | null): Promise<void> {
    await eventually(async () => {
      const { state } = await this.cases.dossierOf<{ leader: string | null }>(caseId);
      if (end === null && state.leader !== this.leader.account) throw new Error('it has not heard');
    }, waitMs);
  }

  /** All visits of a day, with what is found there; on the last one all of it is settled, and it counts. */
  async goes(turn: number, on: string, others: readonly FoundSeen[]): Promise<readonly FoundSeen[]> {
    const today = this.visits.filter((one) => one.turn === turn && one.end === null);
    for (const visit of today) await this.makes(visit, on);
    const issued = await this.issues(today, on, others);
    for (const { name } of today) {
      await eventually(async () => await this.cases.act(this.byLeader(), 'settleVisit', { visit: name }), waitMs);
      this.paper.open('IN-SETTLE', { from: on });
      this.paper.meet('IN-SETTLE', on);
    }
    if (today.length > 0) this.lastDay = on;
    if (this.visits.every((one) => one.end === 'dropped' || one.isBegun)) this.counts(on);
    return issued;
  }

  private counts(on: string): void {
    if (this.countedOn !== null) return;
    this.countedOn = this.lastDay;
    this.paper.open('IN-REPORT', { from: on });
  }

  private async makes(visit: VisitSeen, on: string): Promise<void> {
    const { caseId, paper, of } = visit;
    const { state } = await this.cases.dossierOf<{ checklist: { items: { id: string }[] } }>(caseId);
    const results = state.checklist.items.map(({ id: item }) => ({ item, answer: 'yes' }));
    await this.cases.actAll(this.inVisit(caseId), [
      { type: 'begin', payload: { on } },
      { type: 'close', payload: { words: null, answers: 0, said: 0, results, differing: [] } },
      { type: 'sign', payload: { attachment: null } },
    ]);
    visit.isBegun = true;
    for (const rule of ['VS-VISIT', 'VS-CLOSE']) paper.meet(rule, on);
    paper.open('VS-CLOSE', { from: on });
    paper.meet('VS-CLOSE', on);
    paper.open('VS-GROUP', { from: on });
    paper.meet('VS-GROUP', on);
    paper.open('VS-SIGN', { from: on });
    if (of.signs !== 'late') await this.signs(visit, on);
  }

  /** The office signs its record, or does not. */
  async signs(visit: VisitSeen, on: string): Promise<void> {
    const { caseId, of, paper } = visit;
    const ofOffice = this.inVisit(caseId, aPerson(of.office, 'head'));
    const refuses = of.signs === 'never';
    const words: Record<string, string> = refuses ? { words: '对结果有意见。' } : {};
    await this.cases.act(ofOffice, 'countersign', { words: null, refuses }, words);
    paper.meet('VS-SIGN', on);
    visit.end = 'made';
    paper.endAll(on);
    if (this.endedAs !== null) paper.open('VS-RECEIVE', { from: on });
  }

  private async issues(
    today: readonly VisitSeen[],
    on: string,
    others: readonly FoundSeen[],
  ): Promise<readonly FoundSeen[]> {
    const issued: FoundSeen[] = [];
    const commands: Asked[] = [];
    const posts = [{ ...this.leader, until: null }];
    const all = today.flatMap(({ name, of }) => of.findings.map((one) => ({ name, office: of.office, ...one })));
    for (const { name: visit, office, item, fate } of all) {
      const n = String(this.found.length + 1);
      const [isRevisited, until] = [fate.startsWith('grave'), plusDays(on, mendDays)];
      const payload = {
        ...{ visit, office, grade: 'ordinary', articles: ['23(3)'], files: [], cases: [], taken: [] },
        ...{ item: item === null ? null : { checklist: 'petition-work', version: 1, item } },
        ...{ until, isRevisited, posts },
      };
      const texts = { words: `第${n}项没有按期办理。`, toMend: `补正第${n}项。` };
      commands.push({ type: 'issueFinding', payload, texts });
      const caseId = partIdOf(this.caseId, { kind: 'finding', name: `f${n}` });
      const known = [...others, ...issued].map(({ paper }) => paper);
      const paper = new FindingPaper(this.packs.finding, { caseId, office, item, on, until, isRevisited }, known);
      const found: FoundSeen = { caseId, office, fate, tour: this, paper, age: -1 };
      this.found.push(found);
      issued.push(found);
    }
    // Nothing is found before the tour knows that somebody was there: its course hears that from the visit.
    if (commands.length > 0) await eventually(async () => await this.cases.actAll(this.byLeader(), commands), waitMs);
    return issued;
  }

  async reports(on: string): Promise<void> {
    const texts = { report: '走访的单位总体规范。', summary: '总体规范。' };
    // The tour hears from its visits that their records are signed.
    await eventually(async () => await this.cases.act(this.byLeader(), 'submitReport', {}, texts), waitMs);
    this.paper.meet('IN-REPORT', on);
    this.paper.open('IN-ADOPT', { from: on });
  }

  async isAdopted(on: string): Promise<void> {
    await this.cases.act(this.by(bureau), 'adoptReport', {});
    this.paper.meet('IN-ADOPT', on);
    this.ends('reported', on);
  }

  async isCalledOff(on: string): Promise<void> {
    await this.cases.act(this.by(bureau), 'callOff', {}, { reasons: '督导组已经撤销。' });
    this.ends('called_off', on);
    for (const visit of this.visits.filter(({ isBegun }) => !isBegun)) {
      visit.end = 'dropped';
      visit.paper.endAll(on);
    }
  }

  /** At its end: what nobody has signed for in its days is to be served on paper. */
  reach(today: string): void {
    for (const { paper } of this.visits) {
      const { dueOn } = paper.clocks.find(({ rule }) => rule === 'VS-RECEIVE') ?? { dueOn: today };
      if (dueOn < today) paper.open('VS-SERVE', { from: plusDays(dueOn, 1) });
    }
  }

  private ends(as: 'reported' | 'called_off', on: string): void {
    this.endedAs = as;
    this.paper.endAll(on);
    // Who was visited receives what it came to, or is late with that.
    for (const { paper } of this.visits.filter(({ end }) => end === 'made')) paper.open('VS-RECEIVE', { from: on });
  }
}
