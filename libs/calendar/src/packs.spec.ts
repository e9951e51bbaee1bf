import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { buildCalendar, countPeriod, PackReader, parseCalendarFile, type CalendarFile } from './index.js';

const day = (text: string) => as<LegalDate>(text);

/** Where and why a text is refused as a pack, and the line. */
function fault(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    const { kind, code, details } = error as { kind: string; code: string; details: Record<string, unknown> };
    expect({ kind, code }).toEqual({ kind: 'invalid', code: 'calendar.bad_pack' });
    return `${String(details['line'])} ${String(details['path'])}: ${String(details['reason'])}`;
  }
}
const read = (text: string): PackReader => PackReader.of(text, 'calendar.bad_pack');

describe('the text of a pack', () => {
  it.each([
    ['empty', '', '1 : not_json'],
    ['that ends too early', '{"a": [1,', '1 a: not_json'],
    ['with two values', '{}\n\n[]\n', '3 : not_json'],
    ['with something behind it at once', '{}x', '1 : not_json'],
    ['with a name that is none', '{\n1: 2}', '2 : not_json'],
    ['with a list for a name', '{[]: 2}', '1 : not_json'],
    ['without a colon', '{"a" 1}', '1 a: not_json'],
    ['without a comma in a list', '{"a": [1\n 2]}', '2 a: not_json'],
    ['without a comma in an object', '{"a": 1\n "b": 2}', '2 : not_json'],
    ['with a list that ends as an object', '[1}', '1 : not_json'],
    ['with a field twice', '{"a": {"b": 1,\n\n\n "b": 2}}', '4 a.b: doubled_field'],
    ['with lists in lists without end', `${'['.repeat(18)}${']'.repeat(18)}`, `1 ${'[0]'.repeat(17)}: too_deep`],
    ['with objects in objects without end', `${'{"a":'.repeat(18)}1${'}'.repeat(18)}`, `1 ${path('a', 17)}: too_deep`],
  ])('%s is refused at its line', (_what, text, where) => {
    expect(fault(() => read(text))).toBe(where);
  });

  it('may be sixteen levels deep, start with a byte order mark, and be an empty object', () => {
    expect(fault(() => read(`${'['.repeat(17)}${']'.repeat(17)}`))).toBeNull();
    expect(read('\ufeff[{}]').items()[0]?.entries()).toEqual([]);
  });

  it('has numbers as JSON writes them', () => {
    const numbers = '[0, -3, 2e3, 4E+1, 12.50e1, 2000e-3, 100000000000000e-12]';
    expect(
      read(numbers)
        .items()
        .map((item) => item.whole(-3, 2000)),
    ).toEqual([0, -3, 2000, 40, 125, 2, 100]);
  });

  it('says in words where it is wrong', () => {
    expect(() => read('{}x')).toThrow('line 1: this is not JSON');
    expect(() => read('{"a":\n 1}').entries()[0]?.[1].text()).toThrow('line 2, a: expected a text that is not empty');
  });
});

/** `a.a.a…`, so many times. */
function path(name: string, times: number): string {
  return Array.from({ length: times }, () => name).join('.');
}

describe('a value of a pack', () => {
  const only = (text: string) => read(`[${text}]`).items()[0] as PackReader;

  it.each<[what: string, value: string, ask: (reader: PackReader) => unknown, reason: string]>([
    ['a text of blanks', '"  "', (reader) => reader.text(), 'expected_text'],
    ['a number as a text', '7', (reader) => reader.text(), 'expected_text'],
    ['a word as a flag', '"true"', (reader) => reader.flag(), 'expected_flag'],
    ['a number below its bounds', '0', (reader) => reader.whole(1, 9), 'expected_number'],
    ['a number above its bounds', '10', (reader) => reader.whole(1, 9), 'expected_number'],
    ['a fraction', '1.5', (reader) => reader.whole(1, 9), 'expected_number'],
    ['an object as a list', '{"a": 1}', (reader) => reader.items(), 'expected_list'],
    ['a text as a list', '"abc"', (reader) => reader.items(), 'expected_list'],
    ['a list as an object', '[1]', (reader) => reader.fields([]), 'expected_object'],
  ])('that is %s is refused', (_what, value, ask, reason) => {
    expect(fault(() => ask(only(value)))).toBe(`1 [0]: ${reason}`);
  });

  it('that is missing is refused by its whole name', () => {
    expect(fault(() => only('{"a": 1}').fields(['a', 'b']))).toBe('1 [0].b: missing_field');
    expect(fault(() => read('{"a": 1}').fields(['a', 'b']))).toBe('1 b: missing_field');
    const field = read('{"a": {}}').fields(['a'])('a').fields([], ['b'])('b');
    expect(field.isNull).toBe(true);
    expect(fault(() => field.text())).toBe('1 a.b: expected_text');
    expect(fault(() => read('{}').fields([], ['b'])('b').text())).toBe('1 b: expected_text');
  });
});

describe('a calendar file', () => {
  const content = {
    ...{ jurisdiction: 'CN-5329', parent: 'CN', year: 2026, notice: '通知', noticeEn: 'Notice of holidays' },
    ...{ source: 'https://example.org', publishedOn: '2025-11-04', offDays: ['2025-12-31', '2026-04-15'] },
    ...{ makeUpWorkdays: ['2026-04-19'], remark: null, remarkZh: null },
  };
  const parsed = (change: object) => parseCalendarFile(JSON.stringify({ ...content, ...change }));

  it('keeps all that it says', () => {
    expect(parsed({})).toEqual({ ...content, isMadeUp: false });
    expect(parsed({ isMadeUp: true })).toMatchObject({ isMadeUp: true });
    expect(parsed({ parent: 'CN-53' })).toMatchObject({ parent: 'CN-53' });
  });

  it.each([
    ['of a division of three digits', { jurisdiction: 'CN-532' }, 'jurisdiction: expected_choice'],
    ['of a division with too many digits', { jurisdiction: 'CN-53290' }, 'jurisdiction: expected_choice'],
    ['of a division of another country', { jurisdiction: 'XCN-5329' }, 'jurisdiction: expected_choice'],
    ['of a division with a tail', { jurisdiction: 'CN-5329-1' }, 'jurisdiction: expected_choice'],
    ['with a day of the November before', { offDays: ['2025-11-30'] }, 'offDays[0]: outside_year'],
    ['with a day of the year after', { offDays: ['2027-01-01'] }, 'offDays[0]: outside_year'],
    ['of a year before 1992', { year: 1991 }, 'year: expected_number'],
  ])('%s is refused', (_what, change, where) => {
    expect(fault(() => parsed(change))).toBe(`1 ${where}`);
  });
});

describe('layers of calendars', () => {
  const file = (jurisdiction: string, year: number, more: Partial<CalendarFile> = {}): CalendarFile => ({
    ...{ jurisdiction, year, parent: jurisdiction === 'CN' ? null : 'CN', notice: `${jurisdiction} ${String(year)}` },
    ...{
      isMadeUp: false,
      noticeEn: null,
      source: null,
      publishedOn: null,
      offDays: [],
      makeUpWorkdays: [],
      remark: null,
      remarkZh: null,
    },
    ...more,
  });
  const merged = (jurisdiction: string, ...files: CalendarFile[]) =>
    buildCalendar({ files, jurisdiction, version: 'v' });
  const refusal = (jurisdiction: string) =>
    expect.objectContaining({ kind: 'invalid', code: 'calendar.bad_jurisdiction', details: { jurisdiction } });

  it('know a day only where each of them has its year', () => {
    const calendar = merged('CN-5329', file('CN', 2025), file('CN', 2026), file('CN-5329', 2026));
    expect(calendar.layers).toEqual(['CN-5329', 'CN']);
    expect(calendar.classify(day('2026-06-01')).isKnown).toBe(true);
    expect(calendar.classify(day('2025-06-02')).isKnown).toBe(false);
  });

  it('wait for no days of a county before the first year of its file, and for those of every year after', () => {
    const festival = file('CN', 2024, { offDays: [day('2024-10-01'), day('2024-10-02')] });
    const calendar = merged('CN-990100', festival, file('CN', 2026), file('CN', 2027), file('CN-990100', 2026));
    expect(calendar.classify(day('2024-10-01'))).toMatchObject({ isWorking: false, isKnown: true, layer: 'CN' });
    expect(calendar.classify(day('2027-03-01')).isKnown).toBe(false);
    expect(calendar.classify(day('2025-03-03')).isKnown).toBe(false);
    const period = { unit: 'CALENDAR_DAY', length: 15, startOn: day('2024-09-16'), roll: true } as const;
    expect(countPeriod(period, calendar)).toMatchObject({ legalDue: '2024-10-03', provisional: false });
  });

  it('say which of them have still to publish a year: a county its own from its first file on', () => {
    const own = [file('CN-990100', 2026), file('CN-990100', 2024)];
    const calendar = merged('CN-990100', ...own, ...[2023, 2024, 2026].map((year) => file('CN', year)));
    expect(calendar.awaited(2023)).toEqual([]);
    expect(calendar.awaited(2025)).toEqual(['CN-990100', 'CN']);
    expect(calendar.awaited(2026)).toEqual([]);
  });

  it.each(['CN-9901', 'CN-9901000', 'XCN-990100'])('wait for every year of what is no county: %s', (place) => {
    expect(merged(place, file(place, 2026), file('CN', 2023)).awaited(2023)).toEqual([place]);
  });

  it('are invented where one file of one of them is', () => {
    const files = [file('CN', 2026), file('CN-990100', 2025, { isMadeUp: true }), file('CN-990100', 2026)];
    expect(merged('CN-990100', ...files).isMadeUp).toBe(true);
    expect(merged('CN', ...files).isMadeUp).toBe(false);
  });

  it('go by the notice of the later year, whatever the order of the files', () => {
    const before = file('CN', 2025, { offDays: [day('2025-12-27')] });
    const later = file('CN', 2026, { makeUpWorkdays: [day('2025-12-27')] });
    for (const files of [
      [before, later],
      [later, before],
    ]) {
      const classified = merged('CN', ...files).classify(day('2025-12-27'));
      expect(classified).toMatchObject({ isWorking: true, reason: 'make_up_workday', notice: 'CN 2026' });
    }
  });

  it('follow the parent that the latest file names', () => {
    const files = [
      file('CN-5329', 2026, { parent: 'CN-53' }),
      file('CN-5329', 2025),
      file('CN-53', 2026),
      file('CN', 2026),
    ];
    expect(merged('CN-5329', ...files).layers).toEqual(['CN-5329', 'CN-53', 'CN']);
  });

  it('are refused where one has no file, or is above itself', () => {
    expect(() => merged('CN-5329', file('CN-5329', 2026))).toThrow(refusal('CN'));
    const circle = [file('CN-5329', 2026, { parent: 'CN-53' }), file('CN-53', 2026, { parent: 'CN-5329' })];
    expect(() => merged('CN-5329', ...circle)).toThrow(refusal('CN-5329'));
  });
});
