import { storePack } from '#libs/persistence';

import { publishedCalendars } from '../calendar-files.js';
import { aCalendar, away, CadenceDrill } from './cadence-drill.js';
import { periodOn, plusDays, type PaperDebtor, type PaperPeriod } from './cadence-paper.js';
import { PaperPack } from './clock-paper.js';
import type { EngineCases } from './engine-cases.js';
import { FindingDrill } from './finding-drill.js';
import type { Platform } from './platform.js';
import { TourDrill, type FoundSeen, type Packs } from './tour-drill.js';
import { groups, TourPlan, type Group, type PerDay } from './tour-plan.js';

const dayMs = 86_400_000;
const at10Ms = (10 * dayMs) / 24;
/** Days of a quarter: its tours are planned; visits; and those on which people do what comes next, which visiting days are too. */
const planning = 3;
const visiting = [10, 24, 38, 52];
const acting = [...visiting, 66, 80];

type Day = { readonly quarter: number; readonly days: number };

interface Calendar {
  readonly jurisdiction: string;
  readonly year: number;
  readonly offDays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

export const owes = ({ debtor, office }: Group, quota = 1): PaperDebtor => ({ debtor, office, quota });

/** A year of tours of several groups, from the first day of a quarter on: where it is, and what people do on its days. */
export class TourYear {
  readonly tours: TourDrill[] = [];
  readonly findings: FoundSeen[] = [];
  readonly findingDrill: FindingDrill;
  readonly quarters: readonly ReturnType<typeof periodOn>[];
  /** Seconds by what took them. */
  readonly took = { acts: 0, time: 0 };
  cadence!: CadenceDrill;
  today: string;
  private readonly events = new Map<string, (() => Promise<unknown>)[]>();
  private readonly plan: TourPlan;
  private readonly packs: Packs;
  private readonly outages: { readonly from: string; readonly days: number }[] = [];
  private off: readonly string[] = [];
  private readonly published: readonly Calendar[];

  private constructor(
    private readonly platform: Platform,
    private readonly cases: EngineCases,
    private readonly drillId: string,
    of: { readonly start: string; readonly perDay: PerDay },
  ) {
    this.today = of.start;
    this.quarters = [0, 1, 2, 3, 4].map((n) => periodOn('quarter', plusDays(of.start, 92 * n + 20)));
    this.plan = new TourPlan(of.perDay);
    this.findingDrill = new FindingDrill(cases);
    const year = Number(of.start.slice(0, 4));
    this.published = publishedCalendars()
      .map(({ text }) => JSON.parse(text) as Calendar)
      .filter((one) => one.jurisdiction === 'CN' && one.year !== year);
    const pack = (kind: string): PaperPack => new PaperPack(kind, this.isRest);
    this.packs = { inspection: pack('inspection'), visit: pack('visit'), finding: pack('finding') };
  }

  /** On the first day of the next quarter, with four groups that owe a tour in each. */
  static async begin(platform: Platform, cases: EngineCases, of: { readonly perDay: PerDay }): Promise<TourYear> {
    const drillId = await cases.aDrill();
    const before = await cases.today(drillId);
    const start = plusDays(periodOn('quarter', before).until, 1);
    const year = new TourYear(platform, cases, drillId, { ...of, start });
    await year.publish([]);
    // At ten: what is due at nine has passed when somebody acts.
    const sinceTen = ((Date.now() + dayMs / 3) % dayMs) - at10Ms;
    await cases.advance(drillId, (Date.parse(start) - Date.parse(before) - sinceTen) / dayMs);
    const world = { drillId, isRest: year.isRest, up: year.up };
    const owing = { unit: 'quarter', work: 'tour', debtors: groups.map((one) => owes(one)), on: start } as const;
    year.cadence = await CadenceDrill.begin(platform, cases, world, owing);
    return year;
  }

  private isRest = (date: string): boolean => {
    if (this.off.includes(date) || this.published.some(({ offDays }) => offDays.includes(date))) return true;
    if (this.published.some(({ makeUpWorkdays }) => makeUpWorkdays.includes(date))) return false;
    return [0, 6].includes(new Date(date).getUTCDay());
  };

  private up = (date: string): string => {
    const hit = this.outages.find(({ from, days }) => date > from && date < plusDays(from, days));
    return hit === undefined ? date : plusDays(hit.from, hit.days);
  };

  /** A calendar with these days off: what has begun keeps its dates, and what begins counts by them. */
  async publish(days: readonly string[]): Promise<void> {
    await storePack(this.platform.database.source, aCalendar(Number(this.today.slice(0, 4)), days));
    this.off = days;
  }

  on = ({ quarter, days }: Day): string => plusDays(this.quarters[quarter]?.from ?? '', days);
  period = (quarter: number): PaperPeriod => this.cadence.paper.on(this.on({ quarter, days: 20 }));

  /** Something is done on a day before everything else. */
  at(day: Day, act: () => Promise<unknown>): void {
    this.events.set(this.on(day), [...(this.events.get(this.on(day)) ?? []), act]);
  }

  /** Nobody and nothing is there for so many days, from ten in the morning on. */
  isAway(from: Day, days: number): void {
    this.outages.push({ from: this.on(from), days });
    this.at(from, () => Promise.resolve());
  }

  /** Tours of a quarter begin; `seat`: its place among all whose visits were planned. */
  begins(
    quarter: number,
    tours: readonly (readonly [seat: number, group: Group, name: string, perDay?: PerDay])[],
  ): void {
    this.at({ quarter, days: planning }, async () => {
      const { key, from, until } = this.period(quarter);
      const of = { period: this.cadence.idOf(this.period(quarter)) };
      const days = visiting.map((one) => this.on({ quarter, days: one }));
      for (const [seat, group, name, perDay] of tours) {
        const plan = this.plan.visitsOf(quarter, seat, perDay);
        const tour = new TourDrill(this.cases, this.packs, { ...of, name, group }, plan, days);
        this.tours.push(tour);
        await tour.begins(this.today, { key, from, until });
      }
    });
  }

  tour(quarter: number, name: string): TourDrill {
    const period = this.cadence.idOf(this.period(quarter));
    const found = this.tours.find(({ of }) => of.name === name && of.period === period);
    if (found === undefined) throw new Error(`no tour ${name} in quarter ${String(quarter)}`);
    return found;
  }

  /** Day after day to the end, which is some days into a quarter. */
  async goesTo(last: Day): Promise<void> {
    const end = this.on(last);
    for (let date = this.today; date <= end; date = plusDays(date, 1)) {
      const quarter = this.quarters.findLastIndex(({ from }) => from <= date);
      const days = acting.find((one) => this.on({ quarter, days: one }) === date);
      const isBack = this.outages.find((one) => plusDays(one.from, one.days) === date);
      if (isBack !== undefined) await this.comesBack(isBack);
      if (days === undefined && !this.events.has(date) && date !== end) continue;
      await this.moveTo(date);
      const began = performance.now();
      for (const act of this.events.get(date) ?? []) await act();
      if (days !== undefined) await this.acts(quarter, days);
      this.took.acts += (performance.now() - began) / 1000;
    }
    for (const { paper } of this.findings) paper.reach(end);
    for (const tour of this.tours) tour.reach(end);
  }

  private async comesBack({ from, days }: (typeof this.outages)[number]): Promise<void> {
    await away(this.platform, this.drillId, days);
    this.today = plusDays(from, days);
    this.cadence.paper.reach(this.today, true);
    // What had come meanwhile passes before anybody acts.
    await this.cases.advance(this.drillId, 1 / 86_400);
  }

  private async moveTo(date: string): Promise<void> {
    if (date <= this.today) return;
    const began = performance.now();
    await this.cases.advance(this.drillId, (Date.parse(date) - Date.parse(this.today)) / dayMs);
    this.took.time += (performance.now() - began) / 1000;
    this.today = date;
    this.cadence.paper.reach(date);
  }

  /** Everybody does what comes next: about findings, with records that wait for a signature, reports, and visits of the day. */
  private async acts(quarter: number, days: number): Promise<void> {
    const { today } = this;
    const before = [...this.findings];
    await inTurn(before, (one) => this.findingDrill.nextOf(one, today));
    await inTurn(this.tours, (tour) => this.finishes(tour));
    const turn = visiting.indexOf(days);
    for (const tour of turn < 0
      ? []
      : this.tours.filter(({ countedOn, endedAs }) => countedOn === null && endedAs === null)) {
      this.findings.push(...(await tour.goes(turn, today, this.findings)));
      if (tour.countedOn !== null) this.cadence.paper.does(this.period(quarter), tour.of.group.debtor, tour.countedOn);
    }
    const issued = this.findings.slice(before.length);
    for (const one of issued) await this.findingDrill.served(one);
    await inTurn(issued, (one) => this.findingDrill.nextOf(one, today));
  }

  /** Records are signed late, reports are handed in and adopted: each on an acting day of its own. */
  private async finishes(tour: TourDrill): Promise<void> {
    const { today } = this;
    for (const visit of tour.visits) {
      if (visit.isBegun && visit.end === null) await tour.signs(visit, today);
    }
    if (tour.countedOn === null || tour.endedAs !== null) return;
    if (tour.paper.running('IN-ADOPT', today) !== undefined) return tour.isAdopted(today);
    // The second group takes longer than it may.
    if (tour.of.group.debtor !== 'g2' || today > plusDays(tour.countedOn, 20)) await tour.reports(today);
  }
}

/** Several at a time, as people work beside each other. */
async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}
