import { ClockPaper, type ClockSeen, type PaperPack } from './clock-paper.js';
import { periodOn, plusDays } from './cadence-paper.js';

const dayMs = 86_400_000;
// Of the pack of circulars: as many offices with the same item have the petition bureau consider a proposal.
const officesForPolicy = 3;
const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / dayMs;
const later = (...days: readonly string[]): string => days.toSorted().at(-1) ?? '';
const monthsBefore = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
};

/** One quarter into which it was carried open. */
interface Carried {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly days: number;
  readonly waitsFor: 'office' | 'commissioner';
}

/** What is compared of a finding. */
export interface FindingSeen {
  readonly receivedOn: string | null;
  readonly mendBy: string | null;
  readonly earlier: readonly string[];
  readonly carried: readonly Carried[];
  readonly endedAs: string | null;
  readonly days: number | null;
  readonly isPressed: boolean;
  readonly clocks: readonly ClockSeen[];
}

interface Found {
  readonly caseId: string;
  readonly office: string;
  readonly item: string | null;
  readonly on: string;
  readonly until: string;
  readonly isRevisited: boolean;
}

/** One finding as it would be kept in a register, with the others beside it. */
export class FindingPaper {
  readonly deadlines: ClockPaper;
  readonly earlier: readonly string[];
  receivedOn: string | null = null;
  mendBy: string | null = null;
  /** How many days the office had left when it reported; of what nobody looks at now none. */
  left = 0;
  ended: { readonly as: 'mended' | 'withdrawn'; readonly on: string } | null = null;
  /** What it lays before the petition bureau: its question and its quarter; null: nothing. */
  readonly lays: string | null;
  private disputedOn: string | null = null;
  private isRuled = false;
  private isReported = false;
  private verifiedOn: string | null = null;
  private isSeenAgain = false;
  private isRevisited: boolean;
  private readonly carried: Carried[] = [];

  /** It is put to its office on the day on which it is issued. */
  constructor(
    private readonly pack: PaperPack,
    readonly of: Found,
    others: readonly FindingPaper[],
  ) {
    this.isRevisited = of.isRevisited;
    this.deadlines = new ClockPaper(pack);
    this.deadlines.open('FN-RECEIVE', { from: of.on });
    this.opensQuarter(of.on);
    const since = monthsBefore(of.on, pack.number('monthsOfRepeat'));
    const same = others.filter(
      ({ of: one, ended }) => of.item !== null && one.item === of.item && one.on >= since && ended?.as !== 'withdrawn',
    );
    this.earlier = same.filter(({ of: { office } }) => office === of.office).map(({ of: { caseId } }) => caseId);
    const offices = new Set([of.office, ...same.map((one) => one.of.office)]);
    const isLaid = of.item !== null && offices.size >= officesForPolicy;
    this.lays = isLaid ? `${of.item} ${periodOn('quarter', of.on).key}` : null;
  }

  private opensQuarter(on: string): void {
    this.deadlines.open('FN-QUARTER', { from: on, until: periodOn('quarter', on).until });
  }

  /** Each quarter that has ended by then: it goes into the next one. What was not received in its days is to be left there. */
  reach(today: string): void {
    const { dueOn } = this.deadlines.clocks.find(({ rule }) => rule === 'FN-RECEIVE') ?? { dueOn: today };
    const isLeft = this.deadlines.clocks.some(({ rule }) => rule === 'FN-LEAVE');
    if (this.receivedOn === null && this.ended === null && !isLeft && dueOn < today) {
      this.deadlines.open('FN-LEAVE', { from: plusDays(dueOn, 1) });
    }
    for (let last = this.lastQuarter(); last !== undefined && last.dueOn < today; last = this.lastQuarter()) {
      const next = plusDays(last.dueOn, 1);
      this.carried.push({
        ...{ from: periodOn('quarter', last.dueOn).key, to: periodOn('quarter', next).key },
        ...{ times: this.carried.length + 1, days: daysFrom(this.of.on, last.dueOn) },
        waitsFor: this.waitsForOthers() ? 'commissioner' : 'office',
      });
      this.opensQuarter(next);
    }
  }

  private lastQuarter() {
    const last = this.deadlines.clocks.findLast(({ rule }) => rule === 'FN-QUARTER');
    return last === undefined || last.over !== null || this.ended !== null ? undefined : last;
  }

  private waitsForOthers(): boolean {
    return (this.disputedOn !== null && !this.isRuled) || this.isReported || this.verifiedOn !== null;
  }

  receive(on: string): void {
    this.deadlines.meet('FN-RECEIVE', on);
    this.deadlines.meet('FN-LEAVE', on);
    const right = this.deadlines.open('FN-OBJECT', { from: on });
    this.receivedOn = on;
    this.mends(on, later(this.of.until, plusDays(on, this.pack.number('leastDaysToMend')), right.dueOn));
  }

  private mends(from: string, until: string): void {
    this.mendBy = until;
    this.deadlines.open('FN-MEND', { from, until });
  }

  accept(on: string): void {
    this.deadlines.meet('FN-OBJECT', on);
  }

  dispute(on: string): void {
    this.deadlines.meet('FN-OBJECT', on);
    this.deadlines.end('FN-MEND', on);
    this.deadlines.open('FN-RULE', { from: on });
    this.disputedOn = on;
  }

  /** @param until where the ruling names another day */
  rule(on: string, as: 'upheld' | 'changed' | 'withdrawn', until: string | null = null): void {
    this.deadlines.meet('FN-RULE', on);
    this.isRuled = true;
    if (as === 'withdrawn') return this.ends(on, as);
    const left = Math.max(0, daysFrom(this.disputedOn ?? on, this.mendBy ?? on));
    const named = later(until ?? this.mendBy ?? on, plusDays(on, this.pack.number('leastDaysToMend')));
    this.mends(on, later(plusDays(on, left), named));
  }

  extend(on: string, until: string): void {
    this.deadlines.end('FN-MEND', on);
    this.mends(on, until);
  }

  report(on: string): void {
    this.deadlines.meet('FN-MEND', on);
    this.deadlines.meet('FN-OBJECT', on);
    this.deadlines.open('FN-VERIFY', { from: on });
    this.isReported = true;
    this.left = Math.max(0, daysFrom(on, this.mendBy ?? on));
  }

  returnReport(on: string, until: string): void {
    this.deadlines.meet('FN-VERIFY', on);
    this.isReported = false;
    this.left = 0;
    this.mends(on, until);
  }

  verify(on: string): void {
    this.deadlines.meet('FN-VERIFY', on);
    this.isReported = false;
    this.left = 0;
    this.verifiedOn = on;
    if (this.isRevisited) this.deadlines.open('FN-AGAIN', { from: on });
    else this.deadlines.end('FN-QUARTER', on);
    this.endsIfMended(on);
  }

  /** @param until where it is not mended, by when */
  visitAgain(on: string, until: string | null): void {
    this.deadlines.meet('FN-AGAIN', on);
    if (until === null) {
      this.isSeenAgain = true;
      this.deadlines.end('FN-QUARTER', on);
      return this.endsIfMended(on);
    }
    this.verifiedOn = null;
    this.mends(on, until);
  }

  withdraw(on: string): void {
    this.ends(on, 'withdrawn');
  }

  private endsIfMended(on: string): void {
    const isMended = this.verifiedOn !== null && (this.isSeenAgain || !this.isRevisited);
    if (isMended && this.ended === null) this.ends(on, 'mended');
  }

  private ends(on: string, as: 'mended' | 'withdrawn'): void {
    this.ended = { as, on };
    this.deadlines.endAll(on);
  }

  seen(by: string): FindingSeen {
    const { deadlines, ended } = this;
    const missed = deadlines.clocks.filter((one) => one.rule === 'FN-MEND' && deadlines.hasExpired(one, by));
    return {
      ...{ receivedOn: this.receivedOn, mendBy: this.mendBy, earlier: this.earlier },
      carried: this.carried,
      ...{ endedAs: ended?.as ?? null, days: ended === null ? null : daysFrom(this.of.on, ended.on) },
      ...{ isPressed: missed.length > 0, clocks: deadlines.seen(by) },
    };
  }
}
