import { readFileSync } from 'node:fs';

import { plusDays } from './cadence-paper.js';

type Unit = 'WORKING_DAY' | 'CALENDAR_DAY';

interface Span {
  readonly unit: Unit;
  readonly length: number;
}

/** One row of a rule pack, as its file has it. */
interface Row {
  readonly id: string;
  readonly limit: { readonly kind: 'date' } | ({ readonly kind: 'period' } & Span);
  readonly roll: boolean;
  readonly warnings: readonly { readonly id: string; readonly before: Span }[];
  readonly expiry: { readonly means: 'breach' | 'lapse' | 'none' };
}

interface Pack {
  readonly parameters: Readonly<Record<string, { readonly value: number }>>;
  readonly clocks: readonly Row[];
}

/** The numbers of a procedure, read from its file. */
export class PaperPack {
  private readonly pack: Pack;

  constructor(
    kind: string,
    readonly isRest: (date: string) => boolean,
  ) {
    this.pack = JSON.parse(readFileSync(`libs/rules/packs/${kind}.CN.json`, 'utf8')) as Pack;
  }

  row(id: string): Row {
    const found = this.pack.clocks.find((one) => one.id === id);
    if (found === undefined) throw new Error(`the pack has no ${id}`);
    return found;
  }

  number(name: string): number {
    const found = this.pack.parameters[name];
    if (found === undefined) throw new Error(`the pack has no ${name}`);
    return found.value;
  }
}

/** One deadline on paper. */
export interface PaperClock {
  readonly rule: string;
  /** Its number among those of its rule. */
  readonly n: number;
  readonly dueOn: string;
  readonly means: 'breach' | 'lapse' | 'none';
  /** The days on which its warnings are given, at nine. */
  readonly warnings: readonly (readonly [id: string, on: string])[];
  /** The day on which it was met or ended by somebody. */
  over: { readonly on: string; readonly isMet: boolean } | null;
}

/** One deadline as it stands by a day: what has passed of it, whether it was met, and whether it was late. */
export interface ClockSeen {
  readonly clock: string;
  readonly dueOn: string | null;
  readonly passed: readonly string[];
  readonly isMet: boolean;
  readonly isLate: boolean;
}

/** The deadlines of one case as a patient clerk keeps them: dates counted day by day, and nothing of the product's own arithmetic. */
export class ClockPaper {
  readonly clocks: PaperClock[] = [];

  constructor(private readonly pack: PaperPack) {}

  /** @param of from which day, and until which where a rule has its day set with the act */
  open(rule: string, { from, until }: { readonly from: string; readonly until?: string }): PaperClock {
    const row = this.pack.row(rule);
    const raw = row.limit.kind === 'date' ? (until ?? '') : this.after(from, row.limit);
    let dueOn = raw;
    while (row.roll && this.pack.isRest(dueOn)) dueOn = plusDays(dueOn, 1);
    // Given on a working day, and where the deadline is that short not at all.
    const start = row.limit.kind === 'date' && raw <= from ? plusDays(raw, -1) : from;
    const warnings = row.warnings
      .map(({ id, before }) => [id, this.before(raw, before)] as const)
      .filter(([, on]) => on > start);
    const n = this.clocks.filter((one) => one.rule === rule).length + 1;
    const clock: PaperClock = { rule, n, dueOn, means: row.expiry.means, warnings, over: null };
    this.clocks.push(clock);
    return clock;
  }

  private after(from: string, { unit, length }: Span): string {
    if (unit === 'CALENDAR_DAY') return plusDays(from, length);
    let day = from;
    for (let left = length; left > 0;) {
      day = plusDays(day, 1);
      if (!this.pack.isRest(day)) left -= 1;
    }
    return day;
  }

  private before(raw: string, { unit, length }: Span): string {
    let day = raw;
    if (unit === 'CALENDAR_DAY') day = plusDays(raw, -length);
    else {
      for (let left = length; left > 0;) {
        day = plusDays(day, -1);
        if (!this.pack.isRest(day)) left -= 1;
      }
    }
    while (this.pack.isRest(day)) day = plusDays(day, -1);
    return day;
  }

  /** The one of a rule that runs: nobody has met or ended it, nor has it lapsed by that day. */
  running(rule: string, on: string): PaperClock | undefined {
    return this.clocks.find(
      (one) => one.rule === rule && one.over === null && (one.means === 'breach' || one.dueOn >= on),
    );
  }

  meet(rule: string, on: string): void {
    const clock = this.running(rule, on);
    if (clock !== undefined) clock.over = { on, isMet: true };
  }

  end(rule: string, on: string): void {
    const clock = this.running(rule, on);
    if (clock !== undefined) clock.over = { on, isMet: false };
  }

  endAll(on: string): void {
    for (const { rule } of this.clocks) this.end(rule, on);
  }

  /** People act at ten: what is due at nine of that day has passed by then, and so has the day before. */
  private isPast(clock: PaperClock, on: string, by: string): boolean {
    return on <= by && (clock.over === null || on <= clock.over.on);
  }

  /** Whether its day passed before it was met or ended. */
  hasExpired(clock: PaperClock, by: string): boolean {
    return this.isPast(clock, plusDays(clock.dueOn, 1), by);
  }

  seen(by: string): readonly ClockSeen[] {
    return inOrder(
      this.clocks.map((clock) => {
        const hasExpired = this.hasExpired(clock, by);
        const warned = clock.warnings.filter(([, on]) => this.isPast(clock, on, by)).map(([id]) => id);
        return {
          ...{ clock: `${clock.rule}/${String(clock.n)}`, dueOn: clock.dueOn },
          passed: [...warned, ...(hasExpired ? ['expiry'] : [])].toSorted(),
          isMet: clock.over?.isMet ?? false,
          isLate: hasExpired && clock.means === 'breach',
        };
      }),
    );
  }
}

const inOrder = (all: readonly ClockSeen[]): readonly ClockSeen[] =>
  all.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));

/** The same as it is recorded. */
export const clocksSeen = (
  clocks: readonly {
    readonly id: string;
    readonly legalDueOn: string | null;
    readonly passed: readonly string[];
    readonly metAt: string | null;
    readonly breachedAt: string | null;
  }[],
): readonly ClockSeen[] =>
  inOrder(
    clocks.map(({ id, legalDueOn, passed, metAt, breachedAt }) => ({
      ...{ clock: id, dueOn: legalDueOn, passed: passed.toSorted() },
      ...{ isMet: metAt !== null, isLate: breachedAt !== null },
    })),
  );
