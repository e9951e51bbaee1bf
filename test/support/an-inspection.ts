import {
  answersOf,
  inspectionKind,
  inspectionNeeds,
  type InspectionCommands,
  type InspectionDetail,
  type InspectionState,
  type ItemAnswer,
  type RecordStands,
} from '#libs/inspection';
import { as, type Actor, type CaseId, type KnownAttachment, type OwedPart, type Parent } from '#libs/kernel';
import { askedIn, visitKind, visitNeeds, type Result, type VisitCommands, type VisitState } from '#libs/visit';
import { worldToCome } from './a-settlement.js';
import { CaseInMemory, courseActor, courseOf, day, office, person, text } from './law.js';

/** Who commissions tours on the basis of the joint conference. */
export const commissioner = person('bureau', 'petition-head');
/** Two of a group, lent by two offices; the first leads it. */
export const leader = person('dept-health', 'officer', 'lin');
export const second = person('dept-water', 'officer', 'shui');
export const third = person('dept-transport', 'head', 'lu');

const inspectorOf = (actor: Actor) => ({ account: actor.principal, office: actor.office ?? office('') });
/** Where each of them belongs now, and nowhere else. */
export const postsOf = (...actors: readonly Actor[]) => actors.map((one) => ({ ...inspectorOf(one), until: null }));

type Plan = InspectionCommands['open'];

/** Two offices of the fourth quarter, the second one announced. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  ...{ debtor: 'g2', group: office('group-2'), basis: 'conference', checklist: null },
  period: { key: '2026Q4', from: day('2026-10-01'), until: day('2026-12-31') },
  ...{ leader: leader.principal, inspectors: [inspectorOf(leader), inspectorOf(second)] },
  visits: [
    { office: office('town-zhoucheng'), on: day('2026-11-03'), isAnnounced: false },
    { office: office('dept-housing'), on: day('2026-11-10'), isAnnounced: true },
  ],
  ...{ title: text('title'), themes: text('themes'), posts: postsOf(leader, second) },
  ...change,
});

const periodId = as<CaseId>('00000000-0000-4000-8000-0000000000cd');
const ofPeriod: Parent = { kind: 'cadence', caseId: periodId, name: 'g2/1', through: [] };
const visitId = (n: number) => as<CaseId>(`00000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`);

const aFile = (attachment: string): KnownAttachment => ({
  ...{ attachment, seq: 1, office: office('dept-health') },
  file: { sha256: '0'.repeat(64), bytes: 1, type: 'jpg' },
});

/** A visit, as its tour opens it. */
export class VisitInMemory extends CaseInMemory<VisitState, VisitCommands, null> {
  constructor(name = 'v1') {
    const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
    super(visitKind, worldToCome('visit', visitNeeds), { kind: 'inspection', caseId, name, through: [] });
  }

  get state(): VisitState {
    return this.dossier.state;
  }

  /** A file is there, as if somebody had attached it. */
  withFile(attachment = 'a1'): this {
    this.dossier = { ...this.dossier, attachments: [...this.dossier.attachments, aFile(attachment)] };
    return this;
  }

  /** Every question says yes, but those that are named. */
  allYes(change: Partial<Record<string, 'no' | 'na' | null>> = {}): VisitCommands['close'] {
    const results = (this.state.checklist?.items ?? []).flatMap(({ id: item }): readonly Result[] => {
      const answer = change[item] === undefined ? 'yes' : change[item];
      return answer === null ? [] : [{ item, answer }];
    });
    return { words: null, answers: 0, said: 0, results, differing: [] };
  }

  closed(by: Actor = leader): this {
    return this.act('close', this.allYes(), by);
  }

  made(): this {
    if (this.state.isAnnounced && this.state.toldOn === null) this.act('announce', {}, leader);
    const on = this.context(courseActor).today;
    this.act('begin', { on }, leader).closed();
    const own = person(this.state.office ?? '', 'head');
    return this.act('sign', { attachment: null }, leader).act(
      'countersign',
      { words: text('why'), refuses: true },
      own,
    );
  }
}

/** A tour, with what its people do, and the visits that its course opens. */
export class TourInMemory extends CaseInMemory<InspectionState, InspectionCommands, InspectionDetail> {
  readonly visits = new Map<string, VisitInMemory>();

  constructor() {
    super(inspectionKind, worldToCome('inspection', inspectionNeeds), ofPeriod);
  }

  get state(): InspectionState {
    return this.dossier.state;
  }

  opened(plan: Plan = aPlan()): this {
    return this.on('2026-10-12').act('open', plan, commissioner);
  }

  declared(...by: readonly Actor[]): this {
    for (const one of by) this.act('declare', { isFree: true }, one);
    return this;
  }

  published(plan: Plan = aPlan()): this {
    return this.opened(plan)
      .declared(leader, second)
      .act('publish', { posts: postsOf(leader, second) }, commissioner);
  }

  owed(kind: string): readonly OwedPart[] {
    return this.standing().parts.owed.filter((one) => one.kind === kind);
  }

  visit(name: string): VisitInMemory {
    const found = this.visits.get(name) ?? new VisitInMemory(name);
    this.visits.set(name, found);
    return found;
  }

  /** What its course does: visits are opened and told, and tell what they have to tell. */
  follows(): this {
    for (const { name, open } of this.owed('visit')) {
      const one = this.visit(name);
      one.at = this.at;
      if (open.type === 'noteOver') one.act('noteOver', open.payload as VisitCommands['noteOver'], courseActor);
      else one.act('open', open.payload as VisitCommands['open'], courseActor);
    }
    for (const name of this.visits.keys()) this.hears(name);
    return this;
  }

  /** What its visits keep is asked, as whoever serves a command reads it. */
  stands(name: string): RecordStands {
    const { begunOn, isClosed, end, checklist } = this.visit(name).state;
    const { results } = answersOf(this.state, name);
    return {
      isBegun: begunOn !== null,
      isClosed: isClosed || end !== null,
      asked: askedIn(checklist?.items ?? [], results),
    };
  }

  question(item: string, answer: ItemAnswer, files: readonly string[] = []): InspectionCommands['answer'] {
    return {
      visit: 'v1',
      item,
      answer,
      files,
      cases: [],
      words: null,
      stands: this.stands('v1'),
      posts: postsOf(leader, second, third),
    };
  }

  answers(item: string, answer: ItemAnswer, by: Actor = leader, files: readonly string[] = []): this {
    return this.act('answer', this.question(item, answer, files), by);
  }

  /** A file is there, as if somebody had attached it. */
  withFile(attachment = 'a1'): this {
    this.dossier = { ...this.dossier, attachments: [...this.dossier.attachments, aFile(attachment)] };
    return this;
  }

  /** A visit tells the tour. */
  hears(name: string): this {
    const { causes, end } = this.visit(name).state;
    const part = visitId(Number(name.slice(1)));
    const own = courseOf(part);
    for (const [at, cause] of causes.entries()) {
      this.tell('notePart', { part, kind: 'visit', name, n: at + 1, cause, isNecessary: false }, own);
    }
    if (end !== null) this.tell('endPart', { part, outcome: end.as, causes: causes.length }, own);
    return this;
  }

  makes(name: string, on: string): this {
    const one = this.on(on).follows().visit(name);
    one.on(on).made();
    return this.hears(name);
  }

  finding(change: Partial<InspectionCommands['issueFinding']> = {}): InspectionCommands['issueFinding'] {
    return {
      taken: [],
      ...{ visit: 'v1', office: office('town-zhoucheng'), grade: 'ordinary', articles: ['23(2)'] },
      item: { checklist: 'petition-work', version: 1, item: 'notice' },
      ...{ files: [], cases: [], words: text('words'), toMend: text('to-mend') },
      ...{ until: day('2026-12-20'), isRevisited: false, posts: postsOf(leader, second, third) },
      ...change,
    };
  }
}
