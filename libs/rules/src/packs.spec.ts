import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarFile } from '#libs/calendar';
import { describe, expect, it } from '@jest/globals';
import { inventedCalendars, publishedCalendars } from '../../../test/support/calendar-files.js';
import { parseRulePack, type ClockRule, type LadderRung, type Measure } from './index.js';
import type { RuleNeeds, RulePack } from './index.js';

const LIBS = join(import.meta.dirname, '../..');
const calendarTexts = [...publishedCalendars(), ...inventedCalendars()];
const textOf = (name: string): string => readFileSync(join(LIBS, 'rules/packs', name), 'utf8');
const all = readdirSync(join(LIBS, 'rules/packs')).map((name) => ({ name, pack: parseRulePack(textOf(name), name) }));
// Those of the Regulation; the others stand on laws of their own.
const packs = all.filter(({ pack }) => pack.inForceOn === '2022-05-01');
const clocks: Readonly<Record<string, ClockRule>> = Object.assign({}, ...packs.map(({ pack }) => pack.clocks));
const rules = Object.values(clocks);
const text = textOf('petition.CN.json');
const ladderText = textOf('supervision.CN.json');

// A library of law knows no kind: what the two need is held against their packs in `test/architecture`.
const needs: Readonly<Record<string, RuleNeeds>> = {
  petition: {
    clocks: ['XF-ACCEPT'],
    parameters: {
      ...{ evaluationDays: [1, 365] },
      ...{ recordingWorkingDays: [0, 30], reviewGraceWorkingDays: [1, 60] },
      ...{ setDateMaxDays: [1, 366], executionMaxDays: [1, 366], objectionReasonsMinChars: [1, 200] },
    },
    hasLadder: false,
  },
  supervision: {
    clocks: [],
    parameters: { leastRungDistanceWorkingDays: [1, 30], recordingWorkingDays: [0, 30] },
    hasLadder: true,
  },
};
const needsOf = (procedure: string): RuleNeeds | undefined => needs[procedure];

/** Table 1.2 of the domain note, over all procedures: rule, article, number and unit where the text, or a decision noted there, has one. */
const TABLE: readonly (readonly [id: string, article: string, limit: string])[] = [
  ['XF-01', '21(2), 22(1), 23(1)', 'none'],
  ['XF-02', '22(1)', '15 CALENDAR_DAY'],
  ['XF-03', '22(1)(1)', 'none'],
  ['XF-04', '22(1)(3)', 'date'],
  ['XF-05', '23(2)', 'none'],
  ['XF-06', '23(1), 23(2)', '15 CALENDAR_DAY'],
  ['XF-07', '23(3)', '15 CALENDAR_DAY'],
  ['XF-08', '23(3)', '5 WORKING_DAY'],
  ['XF-09', '34', '60 CALENDAR_DAY'],
  ['XF-10', '34', '30 CALENDAR_DAY'],
  ['XF-11', '35', '30 CALENDAR_DAY'],
  ['XF-12', '35', '30 CALENDAR_DAY'],
  ['XF-13', '36(1)', '30 CALENDAR_DAY'],
  ['XF-14', '36(1), 36(2)', '30 CALENDAR_DAY'],
  ['XF-15', '36(3), 37(3)', 'none'],
  ['XF-16', '19(3)', 'none'],
  ['XF-17', '25(1)', '1 HOUR'],
  ['XF-18', '25(2)', 'none'],
  ['XF-19', '40(1)', 'none'],
  ['XF-20', '40(4)', '30 CALENDAR_DAY'],
  ['XF-21', '41(1)', 'date'],
  ['XF-22', '39(1)', 'date'],
  ['XF-23', '38(1)', 'none'],
];

function limitOf(rule: ClockRule | undefined): string {
  if (rule?.limit.kind !== 'period') return rule?.limit.kind ?? 'missing';
  return `${String(rule.limit.length)} ${rule.limit.unit}`;
}

const measuresIn = ({ judgement }: LadderRung): readonly Measure[] => judgement?.measures ?? [];
const rungsOf = ({ ladders }: RulePack): readonly LadderRung[] => Object.values(ladders ?? {}).flat();
const measuresOf = (pack: RulePack): readonly Measure[] => rungsOf(pack).flatMap(measuresIn);

/** The text with one replacement, the line of it, and what the refusal says. */
function refusal(from: string, to: string, parse: (broken: string) => unknown, source: string) {
  expect(source).toContain(from);
  const line = source.slice(0, source.indexOf(from)).split('\n').length;
  try {
    parse(source.replace(from, to));
  } catch (error) {
    return { line, error: error as { code: string; message: string; details: Record<string, unknown> } };
  }
  throw new Error(`not refused: ${to}`);
}

describe('the rule packs of 2022', () => {
  it.each(TABLE)('have the clock %s of art. %s, limit %s', (id, article, limit) => {
    expect({ article: clocks[id]?.article, limit: limitOf(clocks[id]) }).toEqual({ article, limit });
  });

  it('count only the objection in working days of all petition periods', () => {
    const working = TABLE.map(([id]) => id).filter((id) => limitOf(clocks[id]).endsWith('WORKING_DAY'));
    expect(working).toEqual(['XF-08']);
  });

  it('let one thing lapse that an office owes: to object or to take the matter on', () => {
    const lapsing = rules.filter(({ owner, expiry }) => owner === 'office' && expiry.means === 'lapse');
    expect(lapsing.map(({ id }) => id)).toEqual(['XF-08']);
  });

  it('stop a clock for a hearing in the final review only, and extends the handling limit only', () => {
    expect(rules.filter(({ exclusions }) => exclusions.length > 0).map(({ id }) => id)).toEqual(['XF-14']);
    expect(rules.filter(({ extension }) => extension !== null).map(({ id, extension }) => [id, extension?.by])).toEqual(
      [['XF-09', 'approval']],
    );
  });

  it.each(all)('are kept in files of their own names: $name', ({ name, pack }) => {
    expect(name).toBe(`${pack.id}.json`);
    expect(pack).toMatchObject({ version: name, jurisdiction: 'CN' });
  });

  it('name a rule once', () => {
    const ids = all.flatMap(({ pack }) => Object.keys(pack.clocks));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say what was decided in both languages', () => {
    const every = all.flatMap(({ pack }) => Object.values(pack.clocks));
    expect(every.filter(({ remark, remarkZh }) => (remark === null) !== (remarkZh === null))).toEqual([]);
    expect(
      every.filter(({ remark, remarkZh }) => remark?.includes('ecided here') !== remarkZh?.includes('由平台确定')),
    ).toEqual([]);
    for (const { pack } of packs) expect(pack.sourceZh).toContain('信访工作条例');
  });

  it('need the reason in Chinese of what is ours alone', () => {
    const { sourceZh: _source, ...pack } = JSON.parse(text) as { sourceZh: string; clocks: Record<string, unknown>[] };
    const inEnglish = pack.clocks.map(({ remarkZh, ...rule }) =>
      rule['origin'] === 'ours' || rule['origin'] === 'named' ? { ...rule, remarkZh } : rule,
    );
    const read = parseRulePack(JSON.stringify({ ...pack, clocks: inEnglish }));
    expect(read).toMatchObject({ sourceZh: null, clocks: { 'XF-01': { remarkZh: null } } });
  });

  it('have Chinese names in Chinese punctuation', () => {
    const names = packs.flatMap(({ pack }) =>
      [pack, ...Object.values(pack.clocks), ...rungsOf(pack), ...measuresOf(pack)].map(({ name }) => name),
    );
    expect(names.map(({ zh }) => zh).filter((zh) => /[(),:;]/.test(zh))).toEqual([]);
  });

  it.each([
    [text, '"length": 60', '"length": 60.5', 'expected_number'],
    [text, '"unit": "WORKING_DAY"', '"unit": "WEEK"', 'expected_choice'],
    [text, '"id": "w10"', '"id": "expiry"', 'contradiction'],
    [text, '"id": "XF-03"', '"id": "XF-02"', 'doubled_value'],
    [text, '"rule": "XF-10"', '"rule": "XF-99"', 'unknown_reference'],
    [text, '"inForceOn": "2022-05-01"', '"inForceOn": "2022-13-01"', 'expected_date'],
    [text, '"trigger": "DB-1"', '"trigger": "DB-9"', 'expected_choice'],
    [text, '"evaluationDays"', '"evaluatedDays"', 'unknown_field'],
    [text, '"value": 30', '"value": 366', 'expected_number'],
    [text, '"article": "23(1), 23(2)"', '"article": "23(1)(2)"', 'unknown_citation'],
    [ladderText, '"afterWorkingDays": 20', '"afterWorkingDays": 21', 'contradiction'],
    [ladderText, '"clock": "DB-R4"', '"clock": "DB-R9"', 'unknown_reference'],
    [ladderText, '"finding": "serious_failure"', '"finding": "late"', 'expected_choice'],
  ])('are refused with what is wrong: the line and the reason are named (%#)', (source, from, to, reason) => {
    const { line, error } = refusal(from, to, (broken) => parseRulePack(broken, '', needsOf), source);
    expect(error).toMatchObject({ code: 'rules.bad_pack', details: { reason } });
    expect(Math.abs(Number(error.details['line']) - line)).toBeLessThanOrEqual(1);
    expect(error.message).toContain(`line ${String(error.details['line'])}, `);
  });

  it.each([
    ['a rule whose clock its law opens', text, '"id": "XF-ACCEPT"', '"id": "XF-ACCEPTED"'],
    ['a parameter of its law', text, /\n *"evaluationDays": \{[^}]*\},/, ''],
    ['the ladders', ladderText, /,\n *"ladders": [^]*\}(?=\n\}\n)/, ''],
  ])('are refused without %s, where they are loaded', (_what, source, from, to) => {
    const broken = source.replace(from, to);
    expect(broken).not.toBe(source);
    expect(() => parseRulePack(broken)).not.toThrow();
    const details = expect.objectContaining({ reason: 'missing_field' });
    expect(() => parseRulePack(broken, '', needsOf)).toThrow(expect.objectContaining({ details }));
  });
});

describe('a rule', () => {
  const content = JSON.parse(text) as { clocks: { id: string; owner: string; roll: boolean; warnings: unknown[] }[] };

  it.each([
    ['XF-09', { owner: 'petitioner' }, 'expiry'],
    ['XF-17', { roll: true }, 'roll'],
    [
      'XF-01',
      { warnings: [{ id: 'w1', before: { unit: 'CALENDAR_DAY', length: 1 }, hour: 9, to: 'owner' }] },
      'warnings',
    ],
    [
      'XF-09',
      { warnings: [{ id: 'w1', before: { unit: 'HOUR', length: 1 }, hour: null, to: 'owner' }] },
      'warnings[0]',
    ],
  ])('%s that contradicts itself is refused', (id, change, path) => {
    const changed = content.clocks.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
    const index = changed.findIndex((rule) => rule.id === id);
    const details = { reason: 'contradiction', path: `clocks[${String(index)}].${path}` };
    const broken = JSON.stringify({ ...content, clocks: changed });
    expect(() => parseRulePack(broken)).toThrow(expect.objectContaining({ details: expect.objectContaining(details) }));
  });
});

describe('the calendar packs', () => {
  const dali = calendarTexts.find(({ name }) => name === 'dali-2023.json')?.text ?? '';

  it.each(calendarTexts)('$name is valid', ({ text: content }) => {
    expect(parseCalendarFile(content).offDays.length).toBeGreaterThan(0);
  });

  it.each(calendarTexts)(
    '$name names its notice in both languages, and what it says in Chinese is Chinese',
    ({ text: content }) => {
      const { notice, noticeEn } = parseCalendarFile(content);
      expect(notice).not.toMatch(/[A-Za-z();:]/);
      expect(noticeEn).toMatch(/holidays/i);
    },
  );

  it('say what is remarked in both languages', () => {
    const files = calendarTexts.map(({ text: content }) => parseCalendarFile(content));
    expect(files.filter(({ remark, remarkZh }) => (remark === null) !== (remarkZh === null))).toEqual([]);
  });

  it('are still read in the form whose remark was English alone', () => {
    const before = dali.replace(/,\n *"remarkZh": .*/, '');
    expect(before).not.toEqual(dali);
    expect(parseCalendarFile(before)).toMatchObject({ remark: expect.stringContaining('三月街'), remarkZh: null });
  });

  it('are still read in the form that had no English name', () => {
    const before = calendarTexts[0]?.text.replace(/ *"(noticeEn|source)": .*\n/g, '') ?? '';
    expect(parseCalendarFile(before)).toMatchObject({ noticeEn: null, source: null });
  });

  it('say of invented days that they are made up, and leave the real layers free of them', () => {
    const files = calendarTexts.map(({ text: content }) => parseCalendarFile(content));
    const county = files.filter(({ jurisdiction }) => jurisdiction === 'CN-532924');
    expect(county.every(({ isMadeUp }) => isMadeUp)).toBe(true);
    expect(files.filter(({ isMadeUp }) => isMadeUp)).toEqual(county);
    expect(county.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    const invented = county.filter(({ year }) => ![2021, 2023, 2024].includes(year));
    for (const { notice, noticeEn, remark, remarkZh } of invented) {
      expect(notice).toContain('虚构示例');
      expect(noticeEn).toContain('made up');
      expect(remark).toContain('Not law');
      expect(remarkZh).toContain('不是法律');
    }
    const dali = files.filter(({ jurisdiction }) => jurisdiction === 'CN-5329');
    expect(dali.map(({ year }) => year)).toEqual([2021, 2023, 2024]);
    for (const real of dali) {
      const copy = county.find(({ year }) => year === real.year);
      expect(copy).toMatchObject({ offDays: real.offDays, makeUpWorkdays: real.makeUpWorkdays });
    }
  });

  it.each([
    ['"2023-05-06"', '"2023-02-29"', 'expected_date'],
    ['"2023-05-06"', '"2023-05-05"', 'doubled_value'],
    ['"2023-05-06"', '"2024-05-06"', 'outside_year'],
    ['"2023-05-06"', '20230506', 'expected_date'],
    ['"2023-04-23"', '"2023-04-24"', 'expected_weekend'],
    ['"2023-04-23"', '"2023-05-07"', 'contradiction'],
    ['"parent": "CN"', '"parent": null', 'contradiction'],
    ['"parent": "CN"', '"parent": "CN-5329"', 'contradiction'],
    ['"year": 2023', '"year": "2023"', 'expected_number'],
    ['"year": 2023', '"year": 2023, "year": 2024', 'doubled_field'],
    ['"year": 2023', '"year": 2023, "days": []', 'unknown_field'],
    ['"jurisdiction": "CN-5329"', '"jurisdiction": "Dali"', 'expected_choice'],
    ['"makeUpWorkdays": [', '"makeUpWorkdays": [,', 'not_json'],
    ['"makeUpWorkdays": [', '"makeUpWorkdays": "none", "x": [', 'unknown_field'],
    ['"year": 2023', '"year": 2023 "notice', 'not_json'],
  ])('of Dali with %s written as %s is refused: the line and the reason are named', (from, to, reason) => {
    const { line, error } = refusal(from, to, parseCalendarFile, dali);
    expect(error).toMatchObject({ code: 'calendar.bad_pack', details: { line, reason } });
    expect(error.message).toContain(`line ${String(line)}`);
  });

  it.each(['', '   ', 'null', '[]', '{}', '{"jurisdiction":', '{"a":1}}', '[1', '"\\x"', '['.repeat(100_000)])(
    'are refused as text %#, whatever it is',
    (broken) => {
      expect(() => parseCalendarFile(broken)).toThrow(expect.objectContaining({ code: 'calendar.bad_pack' }));
    },
  );
});
