import { cadenceKind, cadenceNeeds, type CadenceCommands, type CadenceDetail, type CadenceState } from '#libs/cadence';
import { as, type CaseId } from '#libs/kernel';
import { worldToCome } from './a-settlement.js';
import { CaseInMemory, courseActor, day, office, person, text } from './law.js';

export const commissioner = person('bureau', 'petition-head');
/** As every period after the first one is opened. */
export const follows = { cadence: as<CaseId>('00000000-0000-4000-8000-0000000000cd'), owner: office('bureau') };
const world = worldToCome('cadence', cadenceNeeds);

type Terms = CadenceCommands['open'];

/** Four groups, each of an office of its own. */
export const groups = ['dept-transport', 'dept-water', 'dept-housing', 'dept-health'].map((of, at) => ({
  debtor: `g${String(at + 1)}`,
  office: office(of),
  quota: 1,
}));

/** What is owed once a quarter by four groups, from 2026Q3 on. */
export const tours = (change: Partial<Terms> = {}): Terms => ({
  ...{ unit: 'quarter', work: 'tour', debtors: groups, endsOn: null },
  on: day('2026-07-01'),
  ...change,
});

/** One period, with what its people do. */
export class PeriodInMemory extends CaseInMemory<CadenceState, CadenceCommands, CadenceDetail> {
  constructor() {
    super(cadenceKind, world);
  }

  get state(): CadenceState {
    return this.dossier.state;
  }

  get detail(): CadenceDetail {
    return this.standing().detail as CadenceDetail;
  }

  opened(terms: Terms = tours()): this {
    return this.act('open', terms, commissioner);
  }

  /** By the course of the one before. */
  followed(terms: Terms): this {
    return this.act('open', terms, courseActor);
  }

  counted(debtor: string, n = 1): this {
    const on = this.context(courseActor).today;
    return this.act('count', { debtor, part: `${debtor}/${String(n)}`, on }, courseActor);
  }

  filed(debtor: string, cases: readonly string[] = []): this {
    const of = this.state.owing.find((one) => one.debtor === debtor)?.office ?? debtor;
    return this.act(
      'file',
      { debtor, cases: cases.map((last) => as<CaseId>(`00000000-0000-4000-8000-00000000000${last}`)) },
      person(of, 'officer'),
    );
  }

  seen(): this {
    return this.act('seeMissing', { words: text('seen') }, commissioner);
  }
}

/** Periods one after the other, each opened by the course of the one before: a cadence as it runs through the year. */
export class CadenceInMemory {
  readonly periods: PeriodInMemory[] = [];

  constructor(terms: Terms, at: string) {
    this.periods.push(new PeriodInMemory().on(at).opened(terms));
  }

  get last(): PeriodInMemory {
    const last = this.periods.at(-1);
    if (last === undefined) throw new Error('no period was opened');
    return last;
  }

  keys(): string[] {
    return this.periods.map(({ state }) => state.period?.key ?? '');
  }

  ends(): (string | null)[] {
    return this.periods.map(({ state }) => state.end?.as ?? null);
  }

  /** Day after day up to a date, before which `daily` happens; while the platform is away nothing passes and nobody acts. */
  until(
    date: string,
    daily: (on: string, cadence: this) => void = () => undefined,
    isAway = (_on: string) => false,
  ): this {
    for (let on = this.last.context(courseActor).today as string; on < date;) {
      if (!isAway(on)) daily(on, this);
      on = new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
      if (!isAway(on)) this.through(on);
    }
    return this;
  }

  /** All that is due by the start of a day. */
  private through(on: string): void {
    for (const one of this.periods) if (one.state.end === null) one.until(on).on(on);
    for (let next = this.last.detail.next; next !== null; next = this.last.detail.next) {
      const before = this.last;
      const one = new PeriodInMemory().on(on).followed(next.open);
      before.act('noteNext', { key: next.key }, courseActor);
      this.periods.push(one.until(on).on(on));
    }
  }
}
