import { addDays, nearestWorkingDay, startOfDay } from '#libs/calendar';
import { periodOf } from '#libs/cadence';
import { derivedCaseId, Past } from '#libs/docket';
import { answersOf, inspectionKind, type InspectionCommands, type InspectionState } from '#libs/inspection';
import { as, Capacity, type Actor, type CaseRef, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { tellingOf } from '#libs/kind';
import { askedIn, visitKind, type VisitCommands, type VisitState } from '#libs/visit';
import { Chance } from './chance.js';
import { atWork, later, personOf, type CasePlan, type Setting } from './setting.js';
import { Texts } from './texts.js';

const debtor = 'g1';
const [group, leads, goesToo] = ['dept-public-security', 'dept-health', 'dept-water'] as const;
const [unannounced, announced] = ['town-zhoucheng', 'dept-housing'] as const;
// From the plan to what was found, and how long before the day of the county each of it is.
const daysAgo = { plan: 14, declare: 13, publish: 12, visit: 5, sign: 4, find: 3 } as const;
const daysAhead = 9;
const isAccount = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const office = (id: string): OfficeId => as<OfficeId>(id);

/** Questions that stand at no: nothing had to be carried out, and one petition was registered a day late. */
const noes: readonly string[] = ['execution', 'same-day'];

/**
 * The tour that a new demonstration has in its quarter: an unannounced visit was made and signed, something was found there, and another
 * visit lies ahead. Its courses open that one, and the case of what was found. None where the county has not these offices or nobody with
 * an account to go there, and where its quarter has just begun or is nearly over.
 */
export function planTours(setting: Setting): readonly (readonly CasePlan[])[] {
  const { law, asOf, principalOf } = setting;
  const isThere = [group, leads, goesToo, unannounced, announced].every(
    (id) => law.offices.get(office(id))?.isActive === true,
  );
  // Who goes is looked for among the accounts: one that there is not would have left the group.
  const go = [leads, goesToo].every((id) => isAccount.test(principalOf(office(id), Capacity.officer)));
  const period = periodOf('quarter', addDays(asOf, -1));
  const isUnfit = addDays(asOf, -daysAgo.plan) < period.from || addDays(asOf, daysAhead) > period.until;
  return !isThere || !go || isUnfit ? [] : [new TourPlay(setting).plans()];
}

/** The tour with the visit that was made, as its people and the courses of both play them. */
class TourPlay {
  private readonly tour: Past<InspectionState, InspectionCommands>;
  private readonly visit: Past<VisitState, VisitCommands>;
  private readonly texts: Texts;
  private readonly visitTexts: Texts;
  private readonly chance: Chance;
  private readonly period: CaseRef;
  private readonly name = `${debtor}/1`;

  constructor(private readonly setting: Setting) {
    const { law, recordedAt, seed } = setting;
    this.chance = new Chance(seed, 'tour', 0);
    this.period = { kind: 'cadence', caseId: derivedCaseId('made-up', seed, 'cadence/quarter') };
    const caseId = setting.partOf(this.period.caseId, { kind: 'inspection', name: this.name });
    const ofPeriod = { ...this.period, name: this.name, through: [] };
    this.tour = new Past<InspectionState, InspectionCommands>(
      inspectionKind,
      { caseId, parent: ofPeriod },
      law,
      recordedAt,
    );
    const visitId = setting.partOf(caseId, { kind: 'visit', name: 'v1' });
    const ofTour = { ...this.tour.ref, name: 'v1', through: [] };
    this.visit = new Past<VisitState, VisitCommands>(visitKind, { caseId: visitId, parent: ofTour }, law, recordedAt);
    this.texts = new Texts(setting.sealsOf(caseId), this.chance, '州城镇');
    this.visitTexts = new Texts(setting.sealsOf(visitId), this.chance, '州城镇');
  }

  /** The visit before its tour: a run that is cut off in between has made nothing that the course of the tour would make anew. */
  plans(): readonly CasePlan[] {
    this.holds();
    this.isMade();
    this.finds();
    // What is due at midnight is left to the courses.
    this.until(later(startOfDay(this.setting.asOf), -10));
    const { tour, visit } = this;
    return [
      {
        ...{ kind: 'visit', caseId: visit.ref.caseId, opening: { parent: tour.ref, name: 'v1' } },
        ...{ acts: [visit.commands], texts: this.visitTexts.texts, parties: [] },
      },
      {
        ...{ kind: 'inspection', caseId: tour.ref.caseId, opening: { parent: this.period, name: this.name } },
        ...{ acts: [tour.commands], texts: this.texts.texts, parties: [] },
      },
    ];
  }

  /** The plan, until it holds; its course opens the visit that is told of here. */
  private holds(): void {
    const { asOf, bureau } = this.setting;
    const { key, from, until } = periodOf('quarter', addDays(asOf, -1));
    const head = personOf(this.setting, bureau, Capacity.petitionHead);
    const inspectors = this.group.map(({ principal: account, office: own }) => ({ account, office: own ?? bureau }));
    const plan = {
      ...{ debtor, group: office(group), basis: 'conference', checklist: null, period: { key, from, until } },
      ...{ leader: this.group[0].principal, inspectors, posts: this.posts },
      visits: [
        { office: office(unannounced), on: this.day(daysAgo.visit), isAnnounced: false },
        { office: office(announced), on: addDays(asOf, daysAhead), isAnnounced: true },
      ],
      title: this.texts.of('第一督导组本季度督导'),
      themes: this.texts.of('信访事项的登记、告知和办理期限；不涉及个案的处理意见。'),
    } as const satisfies InspectionCommands['open'];
    this.tour.act(this.at(daysAgo.plan), 'open', plan, head);
    for (const one of this.group) this.tour.act(this.at(daysAgo.declare), 'declare', { isFree: true }, one);
    this.tour.act(this.at(daysAgo.publish), 'publish', { posts: this.posts }, head);
    const owed = this.tour.standing.parts.owed.find(({ name }) => name === 'v1');
    if (owed === undefined) throw new Error('a plan that holds has its visits');
    this.visit.act(
      later(this.tour.now ?? this.at(daysAgo.publish), 1),
      'open',
      owed.open.payload as never,
      this.tour.course,
    );
  }

  /** Somebody goes there, and answers what is asked. */
  private isMade(): void {
    const [leader, second] = this.group;
    this.visit.act(this.at(daysAgo.visit), 'begin', { on: this.day(daysAgo.visit) }, leader);
    this.hear();
    for (const item of this.visit.dossier.state.checklist?.items ?? []) {
      const stands = { isBegun: true, isClosed: false, asked: this.asked };
      if (!stands.asked.some(({ id }) => id === item.id)) continue;
      const answer = noes.includes(item.id) ? 'no' : 'yes';
      const said = { visit: 'v1', item: item.id, answer, files: [], cases: [], words: null } as const;
      this.tour.act(this.at(daysAgo.visit), 'answer', { ...said, stands, posts: this.posts }, second);
    }
    const { results } = answersOf(this.tour.dossier.state, 'v1');
    const answers = this.tour.dossier.state.visits[0]?.answers ?? 0;
    const words = this.visitTexts.of('查阅登记和告知材料，与承办人员交谈。');
    const closed = { words, answers, said: answers, results: [...results], differing: [] };
    this.visit.act(later(this.tour.now ?? this.at(daysAgo.visit), 600), 'close', closed, leader);
    this.hear();
    this.isSigned(leader);
  }

  /** By both sides. */
  private isSigned(leader: Actor): void {
    this.visit.act(this.at(daysAgo.sign), 'sign', { attachment: null }, leader);
    const head = personOf(this.setting, office(unannounced), Capacity.head);
    const remark = this.visitTexts.of('登记的时间问题已经安排人员改正。');
    this.visit.act(this.at(daysAgo.sign), 'countersign', { refuses: false, words: remark }, head);
    this.hear();
  }

  /** What the leader puts to the office: its case is opened by the course of the tour. */
  private finds(): void {
    const [leader] = this.group;
    const { id: checklist = '', version = 1 } = this.visit.dossier.state.checklist ?? {};
    this.tour.act(
      this.at(daysAgo.find),
      'issueFinding',
      {
        ...{ visit: 'v1', office: office(unannounced), item: { checklist, version, item: 'same-day' } },
        ...{ grade: 'minor', articles: ['22(1)', '23(1)'], files: [], cases: [], taken: [] },
        words: this.texts.of('抽查八件来信，一件在收到的第二日登记。'),
        toMend: this.texts.of('明确当日登记的责任人，核对本月的全部登记。'),
        ...{ until: addDays(this.setting.asOf, 40), isRevisited: false, posts: this.posts },
      },
      leader,
    );
  }

  /** Who leads it, and who goes too. */
  private get group(): readonly [Actor, Actor] {
    const officerOf = (one: string): Actor => personOf(this.setting, office(one), Capacity.officer);
    return [officerOf(leads), officerOf(goesToo)];
  }

  /** Where they belong, and nowhere else. */
  private get posts(): InspectionCommands['publish']['posts'] {
    const [leader, second] = this.group;
    return [
      { account: leader.principal, office: office(leads), until: null },
      { account: second.principal, office: office(goesToo), until: null },
    ];
  }

  private get asked() {
    const { results } = answersOf(this.tour.dossier.state, 'v1');
    return askedIn(this.visit.dossier.state.checklist?.items ?? [], results);
  }

  /** The visit tells its tour what it has to tell: its course speaks on both sides. */
  private hear(): void {
    const { announcement } = this.visit.standing;
    const now = this.visit.now;
    if (announcement === null || now === null) return;
    const told = tellingOf(this.visit.ref, announcement);
    for (const command of told.toParent) this.tour.record(later(now, 1), command, this.visit.course);
    this.visit.record(later(now, 2), told.toPart, this.visit.course);
  }

  /** A working day some days before that of the county, and before it. */
  private day(ago: number): LegalDate {
    const { asOf, law } = this.setting;
    const on = nearestWorkingDay(addDays(asOf, -ago), -1, law.calendar);
    return on < asOf ? on : addDays(asOf, -1);
  }

  /** Some moment of that day, after all dates before it. */
  private at(ago: number): Instant {
    const at = atWork(this.setting, this.chance, this.day(ago));
    this.until(at);
    return at;
  }

  /** Passes what time does in both of them. */
  private until(end: Instant): void {
    for (const past of [this.tour, this.visit] as const) {
      for (let next = past.nextMoment(end); next !== null; next = past.nextMoment(end)) past.pass(next);
    }
  }
}
