import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GuidedQuarter } from '#libs/contracts';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { officeQuarters, quartersOver, quartersToFreeze } from './office-quarters.js';
import { freezeQuarters, tellQuarters, type Freezing } from './tell-quarters.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const day = (text: string): LegalDate => as<LegalDate>(text);

/** One case: where, when it began, and when and how it ended. */
interface Matter {
  readonly office: string;
  readonly beganIn: string;
  readonly endedIn: string | null;
  readonly phase: string;
}

const countsOf = (matters: readonly Matter[]): reads.GuidedCount[] => matters.map((one) => ({ ...one, count: 1 }));
const many = (office: string, count: number, more: Partial<Matter> = {}): Matter[] =>
  Array.from({ length: count }, () => ({ office, beganIn: '2026Q1', endedIn: null, phase: 'open', ...more }));

/** A county whose matters change, and what was told of it. */
class County {
  readonly told = new Map<string, GuidedQuarter>();
  matters: readonly Matter[] = [];
  offices = ['a', 'b', 'c', 'd'].map(id);
  least = 3;

  /** What is told on a day on which the worker has frozen what is over. */
  async ask(year: string, today: string): Promise<GuidedQuarter[]> {
    await freezeQuarters(quartersOver(year, day(today)), this.freezing());
    return await this.tell(year, today);
  }

  /** What is told, whether anything was frozen or not. */
  tell(year: string, today: string): Promise<GuidedQuarter[]> {
    return tellQuarters(quartersOver(year, day(today)), this.freezing());
  }

  private freezing(): Freezing {
    return {
      offices: this.offices,
      least: this.least,
      told: async (quarters) => new Map([...this.told].filter(([quarter]) => quarters.includes(quarter))),
      keep: async (fresh) => {
        if (!this.told.has(fresh.quarter)) this.told.set(fresh.quarter, fresh);
      },
      count: async () => countsOf(this.matters),
    };
  }
}

describe('the quarters of a year', () => {
  it('are those that are over, from the second day after their end', () => {
    const over = (today: string) => quartersOver('2026', day(today)).length;
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-04-02', '2026-12-31', '2027-01-02'].map(over)).toEqual([
      0, 0, 0, 1, 3, 4,
    ]);
    expect(quartersOver('2027', day('2026-12-31'))).toEqual([]);
    expect(quartersToFreeze(day('2027-04-02'))).toEqual([...['1', '2', '3', '4'].map((n) => `2026Q${n}`), '2027Q1']);
  });

  it('hold what began and ended in each, and what was open at both ends', () => {
    const matters = [
      ...many('a', 2, { beganIn: '2025Q3', endedIn: '2026Q2', phase: 'agreed' }),
      ...many('a', 5, { beganIn: '2025Q4', endedIn: '2025Q4', phase: 'agreed' }),
      ...many('a', 4),
      ...many('a', 3, { endedIn: '2026Q1', phase: 'failed' }),
      ...many('a', 7, { beganIn: '2026Q3' }),
    ];
    const of = (quarter: string) => officeQuarters(countsOf(matters), [id('a')], quarter)[0];
    const failed = [{ phase: 'failed', count: 3 }];
    expect(of('2026Q1')).toEqual({ office: 'a', openBefore: 2, takenIn: 7, open: 6, ended: 3, endings: failed });
    const agreed = [{ phase: 'agreed', count: 2 }];
    expect(of('2026Q2')).toEqual({ office: 'a', openBefore: 6, takenIn: 0, open: 4, ended: 2, endings: agreed });
  });
});

describe('two answers', () => {
  it('say no more than the later one: what is told of a quarter stays, whatever happens to cases and offices', async () => {
    const offices = ['a', 'b', 'c', 'd', 'e'];
    const quarters = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'];
    const anyMatter = fc.record({
      office: fc.constantFrom(...offices),
      beganIn: fc.constantFrom(...quarters),
      endedIn: fc.constantFrom(null, ...quarters),
      phase: fc.constantFrom('agreed', 'failed'),
    });
    // Opened, ended, reopened, brought in or set right between two questions: it is another county at each of them.
    const anyDay = fc.record({
      today: fc.constantFrom('2026-02-10', '2026-04-01', '2026-04-02', '2026-05-20', '2026-07-02', '2026-09-30'),
      matters: fc.array(anyMatter, { maxLength: 60 }),
      offices: fc.subarray(offices, { minLength: 1 }),
      least: fc.integer({ min: 1, max: 4 }),
    });
    let [asked, changed] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(anyDay, { minLength: 2, maxLength: 8 }), async (days) => {
        const county = new County();
        let known: GuidedQuarter[] = [];
        for (const one of days.toSorted((a, b) => (a.today < b.today ? -1 : 1))) {
          Object.assign(county, { matters: one.matters, offices: one.offices.map(id), least: one.least });
          const told = await county.ask('2026', one.today);
          // A quarter that runs is told of by nobody, and of one in which nothing was recorded nothing was said.
          expect(told.every(({ quarter }) => quarter < quarterOfDay(one.today))).toBe(true);
          const said = known.filter(({ totals }) => totals === null || totals.takenIn + totals.open + totals.ended > 0);
          expect(told).toEqual(expect.arrayContaining(said));
          changed += known.length > 0 && told.length > known.length ? 1 : 0;
          known = told;
          asked += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect([asked > 500, changed > 50]).toEqual([true, true]);
  });

  it('differ by the quarter that has ended in between, and not by a day', async () => {
    const county = new County();
    county.matters = [...many('a', 5), ...many('b', 4), ...many('c', 1), ...many('d', 1)];
    const first = await county.ask('2026', '2026-05-01');
    county.matters = [...county.matters, ...many('a', 1, { beganIn: '2026Q2' })];
    expect(await county.ask('2026', '2026-05-02')).toEqual(first);
    const [again, second] = await county.ask('2026', '2026-07-02');
    expect([[again], second?.quarter]).toEqual([first, '2026Q2']);
  });

  it('tell nothing of a quarter that nobody has frozen, and freeze none by being asked', async () => {
    const county = new County();
    county.matters = many('a', 5);
    expect((await county.tell('2026', '2026-05-01')).map(({ quarter }) => quarter)).toEqual([]);
    expect(county.told.size).toBe(0);
    expect((await county.ask('2026', '2026-05-01')).map(({ quarter }) => quarter)).toEqual(['2026Q1']);
    county.matters = [];
    expect((await county.tell('2026', '2026-05-01'))[0]?.totals).toMatchObject({ takenIn: 5 });
  });

  it('begin with what was brought in from another system, where nothing had been recorded before', async () => {
    const county = new County();
    expect((await county.ask('2026', '2026-05-01'))[0]?.totals).toMatchObject({ takenIn: 0 });
    county.matters = many('a', 5);
    expect((await county.ask('2026', '2026-05-01'))[0]?.totals).toMatchObject({ takenIn: 5 });
  });
});

const quarterOfDay = (date: string): string => `${date.slice(0, 4)}Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
