import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PackReader } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { planFor, readVisitPlans, visitDates } from './index.js';

const text = readFileSync('libs/rules/plans/revisit.CN.json', 'utf8');
const read = (of: string) => readVisitPlans(PackReader.of(of, 'rules.bad_pack'));
const plans = read(text);
const day = (on: string) => as<LegalDate>(on);
const datesOf = (sort: string, from: string, ...performedBy: readonly string[]) => {
  const plan = planFor(plans, 'mediation', sort);
  return plan && visitDates(plan, day(from), performedBy.map(day)).map(({ on, because }) => `${on} ${because}`);
};

describe('the plan of revisits', () => {
  it('of a mediation is 7, 30 and 90 days from its effect, and the day after each day of performance', () => {
    expect(datesOf('civil', '2026-08-03', '2026-09-01', '2026-12-31')).toEqual([
      ...['2026-08-10 days', '2026-09-02 performance', '2026-11-01 days', '2027-01-01 performance'],
    ]);
    expect(datesOf('civil', '2028-02-01')).toEqual(['2028-02-08 days', '2028-03-02 days', '2028-05-01 days']);
  });

  it('of a simple dispute is one visit', () => {
    expect(datesOf('simple', '2026-08-03', '2026-09-01')).toEqual(['2026-09-02 days']);
  });

  it('has no date before it begins, and each once', () => {
    expect(datesOf('civil', '2026-08-03', '2026-08-02', '2026-08-01', '2026-08-09')).toEqual([
      ...['2026-08-10 performance', '2026-09-02 days', '2026-11-01 days'],
    ]);
  });

  it('is what somebody finds on a calendar, day by day', () => {
    const dayMs = 86_400_000;
    const start = fc.integer({ min: 0, max: 1_500 });
    const some = fc.array(fc.integer({ min: -30, max: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        start,
        fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 4 }),
        some,
        (from, days, paid) => {
          const text = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * dayMs).toISOString().slice(0, 10);
          const plan = {
            id: 'p',
            name: { zh: '', en: '' },
            of: 'mediation',
            sorts: [],
            days,
            isAfterPerformance: true,
          };
          const found = visitDates(
            plan,
            day(text(from)),
            paid.map((n) => day(text(from + n))),
          );
          // Each day of the next years, looked at once.
          const expected = Array.from({ length: 500 }, (_, n) => n + 1).flatMap((n) => {
            const isAfter = paid.includes(n - 1);
            return isAfter || days.includes(n) ? [`${text(from + n)} ${isAfter ? 'performance' : 'days'}`] : [];
          });
          expect(found.map(({ on, because }) => `${on} ${because}`)).toEqual(expected);
        },
      ),
      { seed: 20261201, numRuns: 200 },
    );
  });

  it('is that of the kind of the matter, and of no other case', () => {
    expect(planFor(plans, 'petition', 'appeal')?.id).toBe('petition');
    expect(planFor(plans, 'supervision', 'any')).toBeNull();
  });

  it('is refused where two are of one matter', () => {
    const doubled = JSON.stringify({
      plans: [
        ...(JSON.parse(text) as { plans: unknown[] }).plans,
        ...(JSON.parse(text) as { plans: unknown[] }).plans.slice(0, 1),
      ],
    });
    expect(() => read(doubled)).toThrow();
  });
});
