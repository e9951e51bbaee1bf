import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { calendarFiles } from '../../../test/support/calendar-files.js';
import { answerDeadline, calendarSource, explainDeadline, parseCalendarFile, type CalendarSource } from './index.js';

const VECTORS = join(import.meta.dirname, '../../../../shared/vectors');
const hasVectors = existsSync(join(VECTORS, 'golden.json'));
if (!hasVectors)
  process.stderr.write(`calendar: ${VECTORS} is missing, only the facts kept here are tested until it is there\n`);

function calendarsIn(folder: string): CalendarSource {
  const files = readdirSync(folder).map((name) => parseCalendarFile(readFileSync(join(folder, name), 'utf8')));
  return calendarSource(files, 'test');
}

const packs = calendarSource(calendarFiles(), 'test');

type Golden = readonly [id: string, unit: string, length: number, trigger: string, raw: string, legal: string];

/** Domain note 4.2, kept here so that this test never tests nothing. */
const GOLDEN: readonly Golden[] = [
  ['V1', 'WORKING_DAY', 5, '2026-09-24', '2026-10-09', '2026-10-09'],
  ['V2', 'WORKING_DAY', 5, '2026-09-16', '2026-09-22', '2026-09-22'],
  ['V3', 'CALENDAR_DAY', 15, '2026-09-18', '2026-10-03', '2026-10-08'],
  ['V4', 'CALENDAR_DAY', 15, '2026-02-05', '2026-02-20', '2026-02-24'],
  ['V5', 'CALENDAR_DAY', 60, '2026-08-03', '2026-10-02', '2026-10-08'],
  ['V7', 'CALENDAR_DAY', 30, '2026-01-16', '2026-02-15', '2026-02-24'],
  ['V8', 'CALENDAR_DAY', 30, '2026-04-01', '2026-05-01', '2026-05-06'],
  ['V9', 'MONTH', 1, '2026-01-31', '2026-02-28', '2026-02-28'],
  ['V11', 'WORKING_DAY', 3, '2026-04-30', '2026-05-08', '2026-05-08'],
  ['V12', 'WORKING_DAY', 10, '2026-04-30', '2026-05-18', '2026-05-18'],
  ['V13', 'WORKING_DAY', 30, '2026-01-05', '2026-02-14', '2026-02-14'],
  ['V14', 'WORKING_DAY', 45, '2026-08-14', '2026-10-22', '2026-10-22'],
  ['V15', 'WORKING_DAY', 5, '2024-04-22', '2024-04-28', '2024-04-28'],
  ['V16', 'CALENDAR_DAY', 15, '2023-04-21', '2023-05-06', '2023-05-06'],
];

describe('the golden deadlines', () => {
  it.each(GOLDEN)('%s: %s %i from %s ends on %s, by law on %s', (...golden) => {
    const [, unit, length, trigger, rawDue, legalDue] = golden;
    const answer = answerDeadline({ unit, length, trigger, jurisdiction: 'CN' }, packs);
    expect(answer).toMatchObject({ rawDue, legalDue, provisional: false, ignored: [] });
  });

  it('V6: counts an extension from the original start', () => {
    const question = { unit: 'CALENDAR_DAY', length: 60, extensionDays: 30, trigger: '2026-08-03', jurisdiction: 'CN' };
    const dates = { rawDue: '2026-11-01', legalDue: '2026-11-02', baseDue: '2026-10-02' };
    expect(answerDeadline(question, packs)).toMatchObject(dates);
  });

  it('V10: adds the days of a hearing at the end', () => {
    const exclusions = [{ from: '2026-06-10', to: '2026-06-18', reason: 'hearing' }];
    const question = { unit: 'CALENDAR_DAY', length: 30, trigger: '2026-06-01', jurisdiction: 'CN', exclusions };
    expect(answerDeadline(question, packs)).toMatchObject({ legalDue: '2026-07-09', baseDue: '2026-07-01' });
  });

  // Counted for this test by another program over the same days off.
  it.each([
    ['an appraisal in medical mediation (医疗 38)', '2026-01-26', '2026-03-06'],
    ['a longer one, over the spring festival', '2026-03-13', '2026-04-20'],
  ])('leaves out %s', (_what, to, legalDue) => {
    const exclusions = [{ from: '2026-01-12', to, reason: 'appraisal' }];
    const question = { unit: 'WORKING_DAY', length: 30, trigger: '2026-01-05', jurisdiction: 'CN', exclusions };
    expect(answerDeadline(question, packs)).toMatchObject({ legalDue, baseDue: '2026-02-14' });
  });

  it('ends on the day on which all parties agreed, rolled once, and moved by what is excluded later', () => {
    const agreed = { on: '2026-02-10', until: '2026-04-04' };
    const question = { unit: 'CALENDAR_DAY', length: 30, trigger: '2026-01-16', jurisdiction: 'CN', agreed };
    const dates = { rawDue: '2026-04-04', legalDue: '2026-04-07', baseDue: '2026-02-15' };
    expect(answerDeadline(question, packs)).toMatchObject(dates);
    const exclusions = [
      { from: '2026-01-20', to: '2026-01-30', reason: 'before' },
      { from: '2026-03-02', to: '2026-03-12', reason: 'later' },
    ];
    expect(answerDeadline({ ...question, exclusions }, packs)).toMatchObject({ legalDue: '2026-04-14' });
    for (const wrong of [
      { on: '2026-01-15', until: '2026-04-04' },
      { on: '2026-02-10', until: '2026-02-10' },
      'soon',
    ]) {
      expect(() => answerDeadline({ ...question, agreed: wrong }, packs)).toThrow(
        expect.objectContaining({ code: 'calendar.bad_agreement' }),
      );
    }
  });

  it.each(['CN-5329', 'CN-532924'])(
    'V15, V16: lets the local days of %s go before the national ones',
    (jurisdiction) => {
      const working = { unit: 'WORKING_DAY', length: 5, trigger: '2024-04-22', jurisdiction };
      expect(answerDeadline(working, packs)).toMatchObject({ rawDue: '2024-05-06', legalDue: '2024-05-06' });
      const days = { unit: 'CALENDAR_DAY', length: 15, trigger: '2023-04-21', jurisdiction };
      expect(answerDeadline(days, packs)).toMatchObject({ rawDue: '2023-05-06', legalDue: '2023-05-08' });
    },
  );

  it('V17: is provisional where the year is not published', () => {
    const question = { unit: 'CALENDAR_DAY', length: 60, trigger: '2026-11-24', jurisdiction: 'CN' };
    const answer = answerDeadline(question, packs);
    expect(answer).toMatchObject({ rawDue: '2027-01-23', legalDue: '2027-01-25', provisional: true });
    expect(explainDeadline(question, packs).at(-1)).toMatchObject({ on: '2027-01-25', isLegalDue: true });
  });
});

interface Vector {
  readonly id: string;
  readonly expect: {
    readonly rawDue?: string;
    readonly legalDue?: string;
    readonly error?: string;
    readonly orError?: string;
    readonly ignored?: unknown;
  };
}

describe('the vector files', () => {
  (hasVectors ? it : it.skip).each([
    ['golden.json', 19],
    ['random.json', 300],
  ])('of %s agree, all %i', (name, count) => {
    const own = hasVectors ? calendarsIn(join(VECTORS, 'calendars')) : packs;
    const { vectors } = JSON.parse(readFileSync(join(VECTORS, name), 'utf8')) as { vectors: Vector[] };
    expect(vectors).toHaveLength(count);
    for (const vector of vectors) {
      const { error, orError: _orError, ...expected } = vector.expect;
      if (error === undefined) {
        const answer = answerDeadline(vector, own);
        expect({ id: vector.id, ...answer, ...instants(answer) }).toMatchObject({
          ...expected,
          ...instants(vector.expect),
        });
      } else {
        expect(() => answerDeadline(vector, own)).toThrow(
          expect.objectContaining({ code: `calendar.${error.toLowerCase()}` }),
        );
      }
    }
  });
});

/** Instants compare as instants, whatever their offset. */
function instants(due: { readonly rawDue?: string; readonly legalDue?: string }): object {
  const { rawDue = '', legalDue = '' } = due;
  return rawDue.includes('T') ? { rawDue: Date.parse(rawDue), legalDue: Date.parse(legalDue) } : {};
}

describe('the calculator', () => {
  const question = { unit: 'WORKING_DAY', length: 5, trigger: '2026-09-24', jurisdiction: 'CN' };

  it.each([
    ['calendar.bad_vector', null],
    ['calendar.bad_vector', []],
    ['calendar.bad_vector', 'text'],
    ['calendar.bad_unit', { ...question, unit: 'toString' }],
    ['calendar.bad_unit', { ...question, unit: undefined }],
    ['calendar.bad_length', { ...question, length: '5' }],
    ['calendar.bad_length', { ...question, length: 1e9 }],
    ['calendar.bad_length', { ...question, length: Number.NaN }],
    ['calendar.bad_trigger', { ...question, trigger: '2026-02-29' }],
    ['calendar.bad_trigger', { ...question, trigger: '2026-9-24' }],
    ['calendar.bad_trigger', { ...question, trigger: '2026-09-24T10:00:00' }],
    ['calendar.bad_trigger', { ...question, trigger: '1988-09-24T10:00:00+08:00' }],
    ['calendar.bad_trigger', { ...question, unit: 'HOUR' }],
    ['calendar.bad_roll', { ...question, unit: 'HOUR', trigger: '2026-09-24T10:00:00Z', roll: true }],
    ['calendar.bad_roll', { ...question, roll: 'yes' }],
    ['calendar.bad_jurisdiction', { ...question, jurisdiction: 'CN-0000' }],
    ['calendar.bad_jurisdiction', { ...question, jurisdiction: 7 }],
    ['calendar.bad_exclusion', { ...question, exclusions: [null] }],
    ['calendar.bad_exclusion', { ...question, exclusions: 'all' }],
    ['calendar.bad_exclusion', { ...question, exclusions: [{ from: '2026-09-26', to: '2026-09-25' }] }],
    ['calendar.bad_extension', { ...question, extensionDays: -1 }],
    ['calendar.bad_extension', { ...question, extensionDays: '1' }],
    ['calendar.bad_date', { ...question, unit: 'CALENDAR_DAY', trigger: '9999-12-31' }],
  ])('refuses with %s, whatever it is asked', (code, asked) => {
    expect(() => answerDeadline(asked, packs)).toThrow(expect.objectContaining({ name: 'DomainError', code }));
  });

  it('takes the date in Asia/Shanghai of an instant for day 0', () => {
    const at = (trigger: string) => answerDeadline({ ...question, trigger }, packs).legalDue;
    expect(at('2026-08-03T15:59:59Z')).toBe('2026-08-10');
    expect(at('2026-08-03T16:00:01Z')).toBe('2026-08-11');
    expect(at('2026-08-03T23:59:00+08:00')).toBe('2026-08-10');
    expect(at('2026-08-04T00:01:00+08:00')).toBe('2026-08-11');
  });
});
