/**
 * A cadence as a patient clerk keeps it on paper: who owes what in each period, by when, who has done it, and how the period ends. It has
 * nothing of the product's own arithmetic.
 */
export type Unit = 'week' | 'quarter';

export interface PaperDebtor {
  readonly debtor: string;
  readonly office: string;
  readonly quota: number;
}

/** One period on paper. */
export interface PaperPeriod {
  readonly key: string;
  readonly from: string;
  readonly until: string;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly owed: readonly PaperDebtor[];
  /** The days on which each of them did something. */
  readonly done: Map<string, string[]>;
  readonly excused: Set<string>;
  /** Whoever is there no more, from that day on. */
  readonly dissolved: Map<string, string>;
  seenOn: string | null;
}

const dayMs = 86_400_000;
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => new Date(date).getUTCDay();
export const mondayOf = (date: string): string => plusDays(date, -((weekdayOf(date) + 6) % 7));

/** The week or the quarter that a day lies in, counted day by day from the first of January. */
export function periodOn(unit: Unit, date: string): Pick<PaperPeriod, 'key' | 'from' | 'until'> {
  if (unit === 'week') {
    const from = mondayOf(date);
    const year = plusDays(from, 3).slice(0, 4);
    let n = 0;
    for (let day = `${year}-01-01`; day <= plusDays(from, 3); day = plusDays(day, 1)) if (weekdayOf(day) === 4) n += 1;
    return { key: `${year}-W${n < 10 ? '0' : ''}${String(n)}`, from, until: plusDays(from, 6) };
  }
  const first = ['01', '04', '07', '10'].findLast((month) => month <= date.slice(5, 7)) ?? '01';
  const from = `${date.slice(0, 4)}-${first}-01`;
  let until = from;
  for (let months = 1; ; until = plusDays(until, 1)) {
    if (plusDays(until, 1).endsWith('-01') && months === 3) break;
    if (plusDays(until, 1).endsWith('-01')) months += 1;
  }
  return { key: `${date.slice(0, 4)}Q${String(Number(first) / 3 + 1).slice(0, 1)}`, from, until };
}

interface Rules {
  readonly unit: Unit;
  /** Days that everybody has for what was opened late. */
  readonly leastDays: number;
  /** Days for whoever commissioned it to see what is missing. */
  readonly seeDays: number;
  readonly isRest: (date: string) => boolean;
}

/** The register of one cadence. */
export class CadencePaper {
  readonly periods: PaperPeriod[] = [];
  endsOn: string | null = null;

  constructor(
    private readonly rules: Rules,
    first: string,
    private plan: readonly PaperDebtor[],
  ) {
    this.open(first, first);
  }

  /** The one that a day lies in, or the last before it. */
  on(date: string): PaperPeriod {
    const found = this.periods.findLast(({ from }) => from <= date);
    if (found === undefined) throw new Error(`nothing had begun on ${date}`);
    return found;
  }

  /** All that is to begin by a day; where the platform came back on that day, it begins then. */
  reach(today: string, isBack = false): void {
    for (let last = this.on(today); plusDays(last.until, 1) <= today; last = this.on(today)) {
      const from = plusDays(last.until, 1);
      if ((this.endsOn !== null && from > this.endsOn) || this.plan.length === 0) return;
      this.open(from, isBack ? today : from);
    }
  }

  /** What holds from the next period on. */
  plans(debtors: readonly PaperDebtor[]): void {
    this.plan = debtors;
  }

  get planned(): readonly PaperDebtor[] {
    return this.plan;
  }

  does(one: PaperPeriod, debtor: string, on: string): void {
    one.done.set(debtor, [...(one.done.get(debtor) ?? []), on]);
  }

  /** By when whoever owes something has done it; null: it has not, by the day that is asked for and with it. */
  doneOn({ done }: PaperPeriod, { debtor, quota }: PaperDebtor, by: string): string | null {
    return (done.get(debtor) ?? []).filter((on) => on <= by)[quota - 1] ?? null;
  }

  missingAfter(one: PaperPeriod, by: string): readonly string[] {
    return one.owed
      .filter((each) => !one.excused.has(each.debtor) && this.doneOn(one, each, by) === null)
      .map(({ debtor }) => debtor);
  }

  /** The day on which nobody had a day left: after the period, and after the day of whoever had not done it. */
  closedOn(one: PaperPeriod): string {
    const over = plusDays(one.until, 1);
    for (let day = over; day <= one.dueOn; day = plusDays(day, 1)) {
      if (this.missingAfter(one, plusDays(day, -1)).length === 0) return day;
    }
    return plusDays(one.dueOn, 1);
  }

  /** What was missing then. */
  missingAtClose = (one: PaperPeriod): readonly string[] => this.missingAfter(one, plusDays(this.closedOn(one), -1));

  /** By when that is to be seen. */
  seeBy(one: PaperPeriod, closedOn = this.closedOn(one)): string {
    let day = closedOn;
    for (let left = this.rules.seeDays; left > 0;) {
      day = plusDays(day, 1);
      if (!this.rules.isRest(day)) left -= 1;
    }
    return day;
  }

  /** How it has ended by a day; null: it has not. */
  endedAs(one: PaperPeriod, by: string): 'kept' | 'late' | 'missed' | null {
    if (this.closedOn(one) > by) return null;
    if (this.missingAtClose(one).length === 0) return 'kept';
    if (this.missingAfter(one, one.seenOn ?? by).length === 0) return 'late';
    return one.seenOn === null ? null : 'missed';
  }

  private open(on: string, openedOn: string): void {
    const period = periodOn(this.rules.unit, on);
    const least = plusDays(openedOn, this.rules.leastDays);
    this.periods.push({
      ...{ ...period, openedOn, owed: this.plan, done: new Map(), excused: new Set(), dissolved: new Map() },
      ...{ dueOn: period.until > least ? period.until : least, seenOn: null },
    });
  }
}
