import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarFiles } from '../../../test/support/calendar-files.js';
import { as, type Exclusion, type LegalDate, type PeriodUnit } from '#libs/kernel';
import { agreedPeriod, buildCalendar, countPeriod, explainPeriod, type CalendarFile, type Period } from './index.js';

const files = calendarFiles();
const JURISDICTIONS = ['CN', 'CN-5329', 'CN-532924'] as const;
const calendars = Object.fromEntries(
  JURISDICTIONS.map((jurisdiction) => [jurisdiction, buildCalendar({ files, jurisdiction, version: 'test' })]),
);
const CASES = 12_000;

/** The model asks the same days again and again; twelve thousand cases would take a minute. */
function remembered<A extends string | number, T>(ask: (text: string, about: A) => T): typeof ask {
  const known = new Map<A, Map<string, T>>();
  return (text, about) => {
    const answers = known.get(about) ?? new Map<string, T>();
    const answer = answers.get(text) ?? ask(text, about);
    known.set(about, answers.set(text, answer));
    return answer;
  };
}

/**
 * A slow model that shares no code with the library: dates as numbers of JavaScript's own `Date`, days found by asking
 * the files one after the other, ends found by taking away exclusions from an ever longer list of days.
 */
const slow = {
  day: (text: string): Date => new Date(`${text}T00:00:00Z`),
  text: (date: Date): string => date.toISOString().slice(0, 10),
  plus: remembered((text: string, days: number): string => {
    const date = slow.day(text);
    date.setUTCDate(date.getUTCDate() + days);
    return slow.text(date);
  }),
  isWorking: remembered((text: string, jurisdiction: string): boolean => {
    for (const layer of slow.layers(jurisdiction)) {
      for (const file of files.filter((each) => each.jurisdiction === layer)) {
        if (file.offDays.some((each) => each === text)) return false;
        if (file.makeUpWorkdays.some((each) => each === text)) return true;
      }
    }
    return ![0, 6].includes(slow.day(text).getUTCDay());
  }),
  isKnown: remembered((text: string, jurisdiction: string): boolean => {
    const year = slow.day(text).getUTCFullYear();
    return slow.layers(jurisdiction).every((layer) => files.some((f) => f.jurisdiction === layer && f.year === year));
  }),
  layers: (jurisdiction: string): string[] => (jurisdiction === 'CN' ? ['CN'] : [jurisdiction, 'CN']),
  excluded: (text: string, exclusions: readonly Exclusion[]): boolean =>
    exclusions.some(({ from, to }) => !(text <= from || text > to)),
  monthEnd(text: string, months: number): string {
    const date = slow.day(text);
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const month = date.getUTCMonth();
    for (let day = wanted; ; day -= 1) {
      const tried = new Date(Date.UTC(date.getUTCFullYear(), month, day));
      if (tried.getUTCMonth() === month) return slow.text(tried);
    }
  },
};

interface Counted {
  rawDue: string;
  legalDue: string;
  provisional: boolean;
}

function model(period: Period, jurisdiction: string): Counted {
  const looked: string[] = [];
  const rawDue = period.unit === 'WORKING_DAY' ? slowWorkingDays(period, jurisdiction, looked) : slowDays(period);
  let legalDue = rawDue;
  if (period.roll === true) {
    looked.push(legalDue);
    while (!slow.isWorking(legalDue, jurisdiction)) looked.push((legalDue = slow.plus(legalDue, 1)));
  }
  return { rawDue, legalDue, provisional: looked.some((on) => !slow.isKnown(on, jurisdiction)) };
}

function slowWorkingDays({ startOn, length, extension = 0, exclusions = [] }: Period, where: string, looked: string[]) {
  let on: string = startOn;
  for (let counted = 0; counted < length + extension;) {
    looked.push((on = slow.plus(on, 1)));
    if (slow.isWorking(on, where) && !slow.excluded(on, exclusions)) counted += 1;
  }
  return on;
}

/** Excluded days up to the moving end are added at the end, as the rule says it, until nothing moves any more. */
function slowDays({ unit, startOn, length, extension = 0, exclusions = [] }: Period): string {
  const base = unit === 'MONTH' ? slow.monthEnd(startOn, length) : slow.plus(startOn, length);
  const unmoved = slow.plus(base, extension);
  for (let end = unmoved; ;) {
    let added = 0;
    for (let on = slow.plus(startOn, 1); on <= end; on = slow.plus(on, 1))
      if (slow.excluded(on, exclusions)) added += 1;
    const moved = slow.plus(unmoved, added);
    if (moved === end) return end;
    end = moved;
  }
}

const dateArbitrary = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => as<LegalDate>(slow.plus(from, n)));

const exclusionArbitrary = (startOn: LegalDate): fc.Arbitrary<Exclusion> =>
  fc.tuple(fc.integer({ min: -10, max: 70 }), fc.integer({ min: 0, max: 25 })).map(([after, days]) => {
    const from = as<LegalDate>(slow.plus(startOn, after));
    return { from, to: as<LegalDate>(slow.plus(from, days)), reason: 'hearing' };
  });

const periodArbitrary: fc.Arbitrary<Period> = dateArbitrary('2018-11-01', 3030).chain((startOn) =>
  fc
    .record({
      unit: fc.constantFrom<PeriodUnit>('CALENDAR_DAY', 'WORKING_DAY', 'MONTH'),
      length: fc.integer({ min: 1, max: 90 }),
      extension: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
      exclusions: fc.array(exclusionArbitrary(startOn), { maxLength: 3 }),
      roll: fc.boolean(),
    })
    .map((drawn) => ({ ...drawn, startOn, length: drawn.unit === 'MONTH' ? 1 + (drawn.length % 14) : drawn.length })),
);

function calendarOf(jurisdiction: string) {
  const calendar = calendars[jurisdiction];
  if (calendar === undefined) throw new Error(jurisdiction);
  return calendar;
}

describe('a period that ends on a day on which all parties agreed', () => {
  it('agrees with the slow model in random cases, whatever was counted before', () => {
    const cases = fc.tuple(periodArbitrary, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(cases, fc.constantFrom(...JURISDICTIONS), ([period, after, days], jurisdiction) => {
        const on = as<LegalDate>(slow.plus(period.startOn, after));
        const until = as<LegalDate>(slow.plus(on, days));
        const later = (period.exclusions ?? []).filter(({ from }) => !(from < on));
        const plain: Period = {
          unit: 'CALENDAR_DAY',
          length: days,
          startOn: on,
          exclusions: later,
          roll: period.roll ?? true,
        };
        const { rawDue, legalDue, provisional } = countPeriod(
          agreedPeriod(period, { on, until }),
          calendarOf(jurisdiction),
        );
        expect({ rawDue, legalDue, provisional }).toEqual(model(plain, jurisdiction));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('countPeriod', () => {
  let rolled = 0;
  let provisional = 0;

  afterAll(() => {
    // The test has looked at what is hard, not only at plain weekdays.
    expect(rolled).toBeGreaterThan(CASES / 20);
    expect(provisional).toBeGreaterThan(CASES / 20);
  });

  it(`agrees with a slow day-by-day model in ${String(CASES)} random cases`, () => {
    fc.assert(
      fc.property(periodArbitrary, fc.constantFrom(...JURISDICTIONS), (period, jurisdiction) => {
        const { rawDue, legalDue, ...count } = countPeriod(period, calendarOf(jurisdiction));
        const [counted, asked] = [{ rawDue, legalDue, provisional: count.provisional }, model(period, jurisdiction)];
        // Jest takes longer to compare two answers than both take to be found: it is asked for its words alone.
        if (JSON.stringify(counted) !== JSON.stringify(asked)) expect(counted).toEqual(asked);
        rolled += rawDue === legalDue ? 0 : 1;
        provisional += count.provisional ? 1 : 0;
      }),
      { numRuns: CASES },
    );
  });

  it('is explained by days that lead from day 0 to the due date and sum up to it', () => {
    fc.assert(
      fc.property(periodArbitrary, fc.constantFrom(...JURISDICTIONS), (period, jurisdiction) => {
        const count = countPeriod(period, calendarOf(jurisdiction));
        const lines = explainPeriod(period, calendarOf(jurisdiction));
        expect(lines.map(({ on }) => on)).toEqual(lines.map((_, index) => slow.plus(period.startOn, index)));
        const counted = lines.filter(({ isCounted }) => isCounted);
        expect(lines.find(({ isRawDue }) => isRawDue)?.on).toBe(count.rawDue);
        expect(lines.at(-1)).toMatchObject({ on: count.legalDue, isLegalDue: true });
        if (period.unit !== 'MONTH') expect(counted).toHaveLength(period.length + (period.extension ?? 0));
        expect(counted.at(-1)).toMatchObject({ on: count.rawDue, total: counted.length });
      }),
      { numRuns: 500 },
    );
  });

  it('names every exclusion without effect, and leaving those out changes nothing', () => {
    fc.assert(
      fc.property(periodArbitrary, (period) => {
        const { ignored, ...count } = countPeriod(period, calendarOf('CN'));
        const kept = (period.exclusions ?? []).filter((_, index) => !ignored.some((each) => each.index === index));
        expect(countPeriod({ ...period, exclusions: kept }, calendarOf('CN'))).toEqual({ ...count, ignored: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers or refuses with a code of its own, whatever it is given', () => {
    const anything = fc.anything();
    fc.assert(
      fc.property(fc.record({ unit: anything, length: anything, startOn: anything, startAt: anything }), (given) => {
        try {
          countPeriod(given as Period, calendarOf('CN'));
        } catch (error) {
          expect(error).toMatchObject({ name: 'DomainError', kind: 'invalid' });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a calendar of several layers', () => {
  it('lets the most local notice win, whatever the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled: CalendarFile[]) => {
        const calendar = buildCalendar({ files: shuffled, jurisdiction: 'CN-5329', version: 'test' });
        const day = calendar.classify(as<LegalDate>('2023-05-06'));
        expect(day).toMatchObject({ isWorking: false, reason: 'off_day', layer: 'CN-5329' });
      }),
      { numRuns: 50 },
    );
  });
});
